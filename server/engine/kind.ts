/** For what a document is written, told from front matter, title and content. */
import { compileCues, type Lexicon } from './cues.ts';
import { others, partner, titles } from './lexicon/kinds.ts';
import { tokensOf } from './tokens.ts';
import type { Charter, Kind, Language, Reading } from './types.ts';

export const KINDS = Object.keys(titles) as readonly Kind[];

export type KindReader = (charter: Charter, language: Language, readings: ReadonlyMap<string, Reading>) => readonly Kind[];

/** @returns one kind, or two where the title says both; none where the text is no charter */
export function createKindReader(lexicons: Readonly<Record<Language, Lexicon>>): KindReader {
  const cues = (language: Language) => KINDS.flatMap((kind) => titles[kind][language].map((cue) => ({ kind, cue })));
  const lists = { en: cues('en'), nl: cues('nl') };
  const matchers = {
    en: compileCues(
      lists.en.map((it) => it.cue),
      { ...lexicons.en, partner },
    ),
    nl: compileCues(
      lists.nl.map((it) => it.cue),
      { ...lexicons.nl, partner },
    ),
  };
  const other = compileCues(others, {});
  return (charter, language, readings) => {
    const declared = declaredKinds(charter);
    if (declared) return declared;
    const title = titleOf(charter);
    const tokens = tokensOf(title, { start: 0, end: title.length });
    const settled = [...readings.values()].filter((it) => it.state === 'present').length;
    if (other(tokens).length > 0 && settled < 12) return [];
    const named = [
      ...new Set(
        [language, language === 'nl' ? 'en' : 'nl'].flatMap((it) => namedBy(lists[it as Language], matchers[it as Language](tokens))),
      ),
    ];
    if (named.length > 0) return settled >= 3 ? named.slice(0, 2) : [];
    return settled >= 8 ? [byContent(readings)] : [];
  };
}

function namedBy(list: readonly { kind: Kind }[], hits: readonly { cue: number }[]): Kind[] {
  return hits.map((it) => list[it.cue]!.kind);
}

/** `kind:` in the front matter, by id; `none` is no charter. */
function declaredKinds({ matter }: Charter): readonly Kind[] | undefined {
  const declared = [matter?.data['kind']].flat();
  if (declared.includes('none')) return [];
  const kinds = declared.filter((it): it is Kind => KINDS.includes(it as Kind));
  return kinds.length > 0 ? kinds : undefined;
}

/** The title of the front matter, the first heading, and a second one right under it. */
function titleOf({ matter, sections, blocks }: Charter): string {
  const given = matter?.data['title'];
  const first = sections[0];
  const opening = first ? first.title : (blocks.find((it) => it.block.prose.trim() !== '')?.block.prose.slice(0, 200) ?? '');
  return [typeof given === 'string' ? given : '', opening].join('. ');
}

function byContent(readings: ReadonlyMap<string, Reading>): Kind {
  const has = (id: string): boolean => readings.get(id)?.state === 'present';
  if (has('signatures') && has('parties') && has('board-commitment')) return 'partnership-agreement';
  return 'governance';
}
