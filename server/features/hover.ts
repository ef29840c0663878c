import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover, Position } from 'vscode-languageserver-types';
import { allRules } from '../engine/config.ts';
import { headingSpan } from '../engine/sections.ts';
import type { Target } from '../engine/targets.ts';
import type { Element, Finding, Language, Model, Reading, Span, Text } from '../engine/types.ts';
import { meaningOfName, meaningOfPlace } from './meaning.ts';
import { holds, toRange } from './position.ts';
import { pageOf, type Reader } from './reader.ts';
import { target } from './target.ts';

/** A title can carry twenty findings; a hover is read at a glance. */
const MOST = 3;

/** What a name or reference stands for, what the place settles and why that matters, or why there is a finding here. */
export function hover(document: TextDocument, model: Model, position: Position, reader: Reader): Hover | null {
  const offset = document.offsetAt(position);
  const settled = settledAt(model, offset);
  const findings = model.findings.filter((it) => holds(it.span, offset));
  const about = new Set(settled.map((it) => it.reading.element.id));
  const spoken = target(document, model, position, reader);
  const meaning = spoken && meaningOf(document, model, spoken, offset, reader);
  const parts = [
    ...(meaning ? [meaning] : []),
    ...settled.slice(0, MOST).map(({ reading }) => ofElement(reading, reader)),
    ...ofFindings(
      model,
      findings.filter((it) => !about.has(elementId(it.rule))),
      reader,
    ),
  ];
  const span = meaning ? spoken.origin : (settled[0]?.span ?? findings[0]?.span);
  if (!span || parts.length === 0) return null;
  return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: toRange(document, span) };
}

/** Where it is defined it speaks for itself, but for a name it is told how often it is used. */
function meaningOf(document: TextDocument, { charter }: Model, spoken: Target, offset: number, { locale }: Reader): string | undefined {
  if (spoken.name) return meaningOfName(document, charter, spoken.name, locale);
  return spoken.definitions.some(({ span }) => holds(span, offset)) ? undefined : meaningOfPlace(charter, spoken);
}

/** The heading of its section, else a sentence that shows it. */
function settledAt({ recognition, charter }: Model, offset: number): { reading: Reading; span: Span }[] {
  return [...recognition.readings.values()].flatMap((reading) => {
    if (reading.state === 'missing') return [];
    const section = charter.sections[reading.section];
    const spans = [section && headingSpan(charter, section), ...reading.evidence.map((it) => it.span)];
    const span = spans.find((it) => it && holds(it, offset));
    return span ? [{ reading, span }] : [];
  });
}

const elementId = (rule: string): string => rule.replace(/^(missing|incomplete)-/, '');

const FOUND: Text = { en: 'Settled', nl: 'Geregeld' };
const LACKING: Text = { en: 'Not settled', nl: 'Niet geregeld' };
const MORE: Text = { en: 'Read more', nl: 'Lees meer' };

function ofElement({ element, found, lacking }: Reading, reader: Reader): string {
  const { locale } = reader;
  const facets = (ids: readonly string[]): string =>
    element.facets
      .filter((it) => ids.includes(it.id))
      .map((it) => it.title[locale])
      .join('; ');
  return paragraphs(
    `**${element.title[locale]}** — ${element.summary[locale]}`,
    element.why[locale],
    caseOf(element, locale),
    [found.length > 0 && `${FOUND[locale]}: ${facets(found)}.`, lacking.length > 0 && `${LACKING[locale]}: ${facets(lacking)}.`]
      .filter(Boolean)
      .join('  \n'),
    link(element.id, reader),
  );
}

/** Many reasons tell the case themselves: it is told once. */
function caseOf({ why, sources }: Element, locale: Language): string | undefined {
  const told = sources.find((it) => it.case)?.case?.[locale];
  const names = told?.match(/\p{Lu}[\p{L}\d]{4,}/gu) ?? [];
  return names.some((it) => why[locale].includes(it)) ? undefined : told;
}

/** One finding is told in full; of several only the first lines, since the editor shows their messages already. */
function ofFindings({ catalog }: Model, findings: readonly Finding[], reader: Reader): string[] {
  const { locale } = reader;
  return findings.slice(0, MOST).map(({ rule }) => {
    const element = catalog.elements.find((it) => it.id === elementId(rule));
    const known = allRules(catalog).find((it) => it.id === rule);
    const why = element?.why[locale] ?? known?.sources.find((it) => it.case)?.case?.[locale];
    const head = `**${element?.title[locale] ?? rule}** — ${element?.summary[locale] ?? known?.summary[locale] ?? ''}`;
    return paragraphs(head, findings.length === 1 ? why : undefined, link(rule, reader));
  });
}

function link(id: string, reader: Reader): string | undefined {
  const page = pageOf(reader, id);
  return page && `[${MORE[reader.locale]}](${page})`;
}

const paragraphs = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');
