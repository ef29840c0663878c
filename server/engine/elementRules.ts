/** The findings on elements, `missing-<element>` and `incomplete-<element>`, as rules: one pair an element. */

import { insertion } from './insertion.ts';
import { between } from './notes.ts';
import { blanksIn } from './registers/blankList.ts';
import { headingSpan } from './sections.ts';
import { charterOf, layoutOf, readingsOf, sectionsOf } from './summary.ts';
import type {
  Catalog,
  Config,
  Context,
  Element,
  Facet,
  Framework,
  Kind,
  Level,
  Problem,
  Reading,
  Rule,
  Section,
  Span,
  Summary,
} from './types.ts';
import { scoreOf, WEIGHT } from './weights.ts';

/** Every element gives two rules; frameworks that are on say how much is asked for. */
export function elementRules(catalog: Pick<Catalog, 'elements' | 'frameworks'>, config: Pick<Config, 'frameworks'>): Rule[] {
  const on = frameworksOn(catalog, config);
  return catalog.elements.flatMap((element) => [missing(element, on), incomplete(element, on)]);
}

export const frameworksOn = (
  { elements, frameworks }: Pick<Catalog, 'elements' | 'frameworks'>,
  config: Pick<Config, 'frameworks'>,
): Framework[] => [samenwerken(elements), ...frameworks].filter((it) => config.frameworks.includes(it.id));

/** The default framework is what the elements say of themselves. */
const samenwerken = (elements: readonly Element[]): Framework => ({
  id: 'samenwerken',
  title: { en: 'Collaboration and ICT', nl: 'Samenwerken en ICT' },
  demands: elements.flatMap(({ id, levels }) =>
    (Object.keys(levels) as Kind[]).map((kind) => ({ element: id, level: levels[kind], kinds: [kind] })),
  ),
});

const ORDER: readonly Level[] = ['optional', 'recommended', 'required'];

/**
 * How much is asked of a document: the highest level of all frameworks.
 * A text of two kinds is asked only what both kinds ask.
 */
export function levelOf(element: Element, kinds: readonly Kind[], frameworks: readonly Framework[]): Level {
  const by = (kind: Kind): number =>
    Math.max(
      0,
      ...frameworks.flatMap(({ demands }) =>
        demands.filter((it) => it.element === element.id && it.kinds.includes(kind)).map((it) => ORDER.indexOf(it.level)),
      ),
    );
  return ORDER[kinds.length === 0 ? 0 : Math.min(...kinds.map(by))]!;
}

/** The same for all documents of the same kinds. */
function levelsOf(element: Element, frameworks: readonly Framework[]): (context: Context) => Level {
  const known = new Map<string, Level>();
  return ({ kinds }) => {
    const key = kinds.join();
    const level = known.get(key) ?? levelOf(element, kinds, frameworks);
    known.set(key, level);
    return level;
  };
}

function missing(element: Element, frameworks: readonly Framework[]): Rule {
  const levelIn = levelsOf(element, frameworks);
  return {
    id: `missing-${element.id}`,
    summary: {
      en: `The text does not settle “${element.title.en}”.`,
      nl: `De tekst regelt “${element.title.nl}” niet.`,
    },
    severity: 'warning',
    sources: element.sources,
    *charter(summary: Summary, context: Context): Iterable<Problem> {
      const level = levelIn(context);
      const reading = readingsOf(summary).get(element.id);
      // Under a heading about the element stands something: whether it settles the point is not for a machine to deny.
      if (level === 'optional' || (reading && (reading.state !== 'missing' || reading.section >= 0))) return;
      yield {
        span: titleSpan(summary),
        severity: level === 'required' ? 'warning' : 'information',
        key: element.id,
        message: {
          en: `“${element.title.en}” is not settled. ${element.summary.en}`,
          nl: `“${element.title.nl}” is niet geregeld. ${element.summary.nl}`,
        },
        fix: () => ({
          title: { en: `Insert a clause: ${element.title.en}`, nl: `Voeg een bepaling in: ${element.title.nl}` },
          edits: insertion(summary, element, element.facets),
          safe: false,
        }),
      };
    },
  };
}

function incomplete(element: Element, frameworks: readonly Framework[]): Rule {
  const levelIn = levelsOf(element, frameworks);
  return {
    id: `incomplete-${element.id}`,
    summary: {
      en: `The text takes up “${element.title.en}” but leaves out what makes it work.`,
      nl: `De tekst gaat in op “${element.title.nl}”, maar laat weg wat het laat werken.`,
    },
    severity: 'information',
    sources: element.sources,
    *charter(summary: Summary, context: Context): Iterable<Problem> {
      if (levelIn(context) === 'optional') return;
      const reading = readingsOf(summary).get(element.id);
      if (!reading || (reading.state === 'missing' && reading.found.length === 0)) return;
      if (!isSure(summary, reading) || isTitle(summary, reading)) return;
      const lacking = element.facets.filter((it) => reading.lacking.includes(it.id) && (reading.section >= 0 || !it.subtle));
      if (lacking.length === 0) return;
      const span = placeOf(summary, reading);
      if (!span || hasBlanks(summary, reading)) return;
      yield {
        span,
        key: element.id,
        message: lacks(element, lacking, reading),
        fix: () => ({
          title: {
            en: `Complete “${element.title.en}”: ${names(lacking, 'en')}`,
            nl: `Vul “${element.title.nl}” aan: ${names(lacking, 'nl')}`,
          },
          edits: insertion(summary, element, lacking),
          safe: false,
        }),
      };
    },
  };
}

/** The title of the document: that nothing stands under a heading below it is told there. */
const isTitle = (summary: Summary, { state, section }: Reading): boolean => {
  const title = section === 0 && state === 'blank' ? layoutOf(summary)[0] : undefined;
  return title !== undefined && title.ownEnd !== title.end;
};

/** From this score on a text is surely about the element: twice what settles it. */
const SURE = 2;

/** From this weight on a second sentence confirms the first: a strong cue. */
const CONFIRMS = WEIGHT.strong;

/** From this weight on a sentence under a heading about the element needs no other: a strong cue at its place. */
const IN_PLACE = WEIGHT.strong + WEIGHT.topic;

/**
 * A text that takes up an element in passing may not be about it at all: in one sentence without a heading,
 * or under a heading without a sentence that clearly speaks of it. An empty section is told whatever the rest says,
 * unless a heading without words parts it from its text.
 */
export function isSure(summary: Summary, { state, section, evidence }: Reading): boolean {
  const [best, second] = evidence;
  const own = layoutOf(summary)[section];
  if (state === 'blank' || (own && own.body === own.end)) return sectionsOf(summary)[section + 1]?.title !== '';
  if (!best) return false;
  if (own && best.block >= own.body && best.block < own.ownEnd && best.weight >= IN_PLACE) return true;
  return scoreOf(evidence.map((it) => it.weight)) >= SURE && (section >= 0 || (second?.weight ?? 0) >= CONFIRMS);
}

const lacks = (element: Element, facets: readonly Facet[], { state }: Reading) =>
  state === 'blank'
    ? {
        en: `“${element.title.en}” has no content yet. Say what was agreed.`,
        nl: `“${element.title.nl}” heeft nog geen inhoud. Schrijf op wat is afgesproken.`,
      }
    : {
        en: `“${element.title.en}” leaves out: ${names(facets, 'en')}.`,
        nl: `“${element.title.nl}” laat weg: ${names(facets, 'nl')}.`,
      };

const names = (facets: readonly Facet[], language: 'en' | 'nl'): string => facets.map((it) => it.title[language]).join('; ');

/** One place gives one finding: a clause with blanks to fill in is reported as such. */
function hasBlanks(summary: Summary, { section, evidence }: Reading): boolean {
  const blanks = blanksIn(summary);
  if (blanks.length === 0) return false;
  const best = evidence[0]?.block;
  const around = layoutOf(summary)[section] ?? (best === undefined ? undefined : sectionAt(summary, best));
  return (
    (around !== undefined && between(blanks, around.body, around.ownEnd).length > 0) ||
    (best !== undefined && between(blanks, best, best + 1).length > 0)
  );
}

const sectionAt = (summary: Summary, block: number): Omit<Section, 'title'> | undefined =>
  layoutOf(summary)[charterOf(summary).blocks[block]!.section];

function placeOf(summary: Summary, { section, evidence }: Reading): Span | undefined {
  const heading = layoutOf(summary)[section];
  return heading ? headingSpan(charterOf(summary), heading) : evidence[0]?.span;
}

/** The first heading, else the first line with text: never the whole document. */
export function titleSpan(summary: Summary): Span {
  const first = layoutOf(summary)[0];
  if (first) return headingSpan(charterOf(summary), first);
  const { text, blocks } = summary.charter;
  const start = blocks.find(({ block }) => block.type !== 'comment')?.start ?? 0;
  const newline = text.slice(start, start + 500).search(/[\r\n]/);
  return { start, end: newline < 0 ? Math.min(text.length, start + 500) : start + newline };
}
