/** Where and in which of its forms a document writes one of its names. */
import { bare, fold, isSlip, proper } from './registers/nameForms.ts';
import { namesOf } from './registers/nameTable.ts';
import type { Language, NameEntry, NameUse, Span, Summary } from './types.ts';

/** A form of a name that stands by itself: as it is defined, a defined short name, or what that stands for. */
export interface Form {
  readonly text: string;
  /** Equal for equal forms. */
  readonly key: string;
}

/** A name where it stands, in offsets of the text. */
export interface Mention {
  readonly span: Span;
  /** As written, with single spaces. */
  readonly text: string;
  readonly block: number;
  readonly defines: boolean;
  readonly form: Form;
  /** It writes this part of the form only: `Utrecht` for `gemeente Utrecht`. */
  readonly part?: string;
}

/** A name of the register at an offset, and how it is written there. */
export interface MentionAt {
  readonly entry: NameEntry;
  readonly mention: Mention;
}

/** @param offset in the text; the end of a name counts as in it, since a cursor stands there */
export function mentionAt(summary: Summary, offset: number): MentionAt | undefined {
  const table = namesOf(summary);
  const known = table.at(offset);
  const candidates = known ? [known] : table.entries.filter((it) => it.expansion && it.definitions.some((d) => near(d, offset)));
  for (const entry of candidates) {
    const mention = mentionsOf(entry, summary).find(({ span }) => span.start <= offset && offset <= span.end);
    if (mention) return { entry, mention };
  }
  return undefined;
}

/** A definition and the words that it stands for are that close together. */
const NEAR = 500;
const near = ({ span }: NameUse, offset: number): boolean => Math.abs(span.start - offset) < NEAR;

/** All mentions in text order, with the words for which an abbreviation or short name stands where it is defined. */
export function mentionsOf(entry: NameEntry, summary: Summary): Mention[] {
  const { language } = summary.recognition;
  const forms = formsOf(entry, language);
  const mentions = [...entry.definitions, ...entry.uses].map(({ span, text: written, block, defines }): Mention => {
    // An article in lower case is not of the name, though a use may begin with it.
    const text = proper(written);
    const article = written === text ? 0 : (/^\S+\s+/.exec(summary.charter.text.slice(span.start, span.end))?.[0].length ?? 0);
    const { form, part } = formOf(text, forms, entry, language);
    return { span: { start: span.start + article, end: span.end }, text, block, defines, form, ...(part !== undefined && { part }) };
  });
  const found = [...mentions, ...writtenOut(entry, summary, forms)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter((it, i) => i === 0 || it.span.start >= found[i - 1]!.span.end);
}

/** The first is the name itself. */
export function formsOf({ name, definitions, expansion }: NameEntry, language: Language): Form[] {
  const forms = new Map<string, Form>();
  for (const text of [name, ...definitions.map((it) => it.text), ...(expansion ? [bare(expansion)] : [])].map(proper)) {
    const key = fold(text, language);
    if (!forms.has(key)) forms.set(key, { text, key });
  }
  return [...forms.values()];
}

function formOf(text: string, forms: readonly Form[], { aliases }: NameEntry, language: Language): { form: Form; part?: string } {
  const key = fold(text, language);
  const exact = forms.find((it) => it.key === key);
  if (exact) return { form: exact };
  const part = aliases.find((it) => fold(it, language) === key);
  const whole = part === undefined ? undefined : forms.find((it) => it.text.endsWith(` ${part}`) || it.text.startsWith(`${part} `));
  return whole ? { form: whole, part: part! } : { form: forms.find((it) => isSlip(key, it.key)) ?? forms[0]! };
}

/** The register leaves out what stands beside a definition and only says what that means. */
function writtenOut({ definitions }: NameEntry, { charter, recognition }: Summary, forms: readonly Form[]): Mention[] {
  return definitions.flatMap(({ expansion, block }) => {
    const form = expansion && forms.find((it) => it.key === fold(expansion, recognition.language));
    const { block: own, start } = charter.blocks[block]!;
    const at = form ? own.prose.indexOf(form.text) : -1;
    if (!form || at < 0) return [];
    return [{ span: { start: start + at, end: start + at + form.text.length }, text: form.text, block, defines: true, form }];
  });
}
