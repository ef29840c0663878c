/** Which bodies decide, and whether the document says who sits in them and how they decide. */
import { createAnswer, createLasting, createNotes, type Noted } from '../notes.ts';
import { languageIn, layoutOf, sectionsOf } from '../summary.ts';
import type { Block, Span, Summary } from '../types.ts';
import type { Wording } from '../wordings.ts';
import { bodyCues } from './bodyCues.ts';
import { type BodyName, bodyNamesIn } from './bodyNames.ts';

export interface DecidingBody {
  readonly name: string;
  /** Offsets of the name where it first decides. */
  readonly span: Span;
  readonly block: number;
  readonly members: boolean;
  readonly rule: boolean;
}

/** What a block says of bodies. */
interface Mention {
  /** Bodies that decide here, with the relative span of their name. */
  readonly deciding: readonly BodyName[];
  /** All bodies that are named here, in plain words. */
  readonly named: readonly string[];
  readonly members: boolean;
  readonly rule: boolean;
}

const mentions = createNotes((block, _, language): Mention | undefined => {
  const found = bodyCues(block, language);
  if (found.length === 0) return undefined;
  const [members, rule] = [found.some((it) => it.sign === 'members'), found.some((it) => it.sign === 'rule')];
  const names = bodyNamesIn(block.prose, language);
  const speaks = block.type !== 'heading' && block.type !== 'row' && names.length > 0;
  const deciding = speaks ? found.flatMap((it) => decidingIn(block, it, names)) : [];
  if (!members && !rule && deciding.length === 0) return undefined;
  return { deciding, named: names.map((it) => plain(it.name)), members, rule };
});

/** What stands between a body and a decision that is not its own. */
const ANOTHER =
  /(?<!\p{L})(?:who|whom|which|whether|advises?|recommends?|proposes?|prepares?|supports?|to (?:make|take|help|ensure)|wie|waar\p{L}{2,4}|adviseert|advies|stelt voor|bereidt|ondersteunt|voorstel|op verzoek|namens)(?!\p{L})/iu;

/** `…, which decides`. */
const RELATIVE = /^,\s(?:which|who)\s/iu;

function decidingIn(block: Block, { sign, span, sentence }: Wording<string>, names: readonly BodyName[]): readonly BodyName[] {
  if (sign === 'continued') return continuing(block, sentence, span, names);
  if (sign !== 'decides') return [];
  const { prose } = block;
  // What says which committee it is stands before the word that was found.
  const name = names.find((it) => it.span.end > span.start && it.span.start < span.end);
  return name && !ANOTHER.test(prose.slice(name.span.end, span.end).replace(RELATIVE, '')) ? [name] : [];
}

/** `It decides …` is of the one body that the sentence before it names. */
function continuing({ prose, sentences }: Block, sentence: Span, span: Span, names: readonly BodyName[]): readonly BodyName[] {
  if (prose.slice(sentence.start, span.start).trim() !== '' || ANOTHER.test(prose.slice(span.start, span.end))) return [];
  const before = sentences.findLast((it) => it.end <= sentence.start);
  const named = before ? names.filter((it) => it.span.start >= before.start && it.span.end <= before.end) : [];
  return named.length === 1 && !names.some((it) => it.span.start >= sentence.start && it.span.end <= span.end) ? named : [];
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** What stands between square brackets: a link on the name leads to the text that describes the body. */
const linked = createNotes(({ source }, _, language) => {
  const found = source.includes('[') ? Array.from(source.matchAll(/\[([^[\]]{0,100})\]/g), (it) => plain(it[1]!)) : [];
  const names = found.filter((it) => bodyNamesIn(it, language, true).length > 0);
  return names.length > 0 ? names : undefined;
});

/** The bodies that decide, each at its first decision, in text order. */
export function decidingBodies(summary: Summary): DecidingBody[] {
  const found = mentions(summary);
  const bodies = new Map<string, Omit<DecidingBody, 'members' | 'rule'>>();
  for (const { note, start, index } of found) {
    for (const { name, span } of note.deciding) {
      if (bodies.has(plain(name))) continue;
      bodies.set(plain(name), { name, span: { start: start + span.start, end: start + span.end }, block: index });
    }
  }
  if (bodies.size === 0) return [];
  const links = new Set(linked.values(summary).flat());
  const { members, rule } = settledIn(summary, found);
  return [...bodies].filter(([name]) => !links.has(name)).map(([name, it]) => ({ ...it, members: members(name), rule: rule(name) }));
}

type Says = (name: string) => boolean;

/** Of which bodies the text says who sits in them, and how they decide. */
function settledIn(summary: Summary, found: readonly Noted<Mention>[]): { members: Says; rule: Says } {
  const members = new Set<string>();
  const rule = new Set<string>();
  let general = false;
  const above = namesAbove(summary);
  let last: Noted<Mention> | undefined;
  for (const it of found) {
    const { named } = it.note;
    const near = last?.section === it.section ? last.note.named : [];
    // `Zij bestaat uit …` is of the body before it.
    const about = named.length > 0 ? named : [...above(it.section), ...near];
    if (it.note.members) for (const name of about) members.add(name);
    if (it.note.rule) {
      for (const name of about) rule.add(name);
      if (named.length === 0) general = true;
    }
    if (named.length > 0) last = it;
  }
  return { members: (name) => members.has(name), rule: (name) => general || rule.has(name) };
}

const namesInTitles = createLasting((summary) => {
  const language = languageIn(summary);
  return sectionsOf(summary).map(({ title }) => bodyNamesIn(title, language, true).map((it) => plain(it.name)));
});
/** By section, the bodies in its title. */
const titledBodies = createAnswer(namesInTitles);

/** The bodies in the titles of a section and of those around it. */
function namesAbove(summary: Summary): (section: number) => readonly string[] {
  const sections = layoutOf(summary);
  const titled = titledBodies(summary);
  const known: (readonly string[])[] = [];
  for (const [index, { parent }] of sections.entries()) {
    const own = titled[index]!;
    known.push(parent < 0 ? own : own.length === 0 ? known[parent]! : [...own, ...known[parent]!]);
  }
  return (section) => known[section] ?? [];
}
