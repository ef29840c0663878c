/** The names that each block defines, where it stands. */
import { createNotes } from '../notes.ts';
import type { Block, Language, Name } from '../types.ts';
import { aroundOf, type Context, isTermsTitle } from './contexts.ts';
import { termsOf } from './glossary.ts';
import { partiesOf } from './parties.ts';
import { namedTogether } from './partySentences.ts';

/** What the words define and what the lists define, in text order; a heading defines the body or role it is named after. */
export const definitions = createNotes((block: Block, facts, language, context: Context): readonly Name[] | undefined => {
  const { names } = facts();
  const found = names.filter((it) => it.defines);
  if (block.type === 'heading') found.push(...headed(block, language, context.terms));
  else if (context.terms) found.push(...apart(termsOf(block, language), found));
  if (context.parties && !context.terms) found.push(...apart(partiesOf(block, context), found));
  else if (block.type === 'paragraph' || (block.type === 'heading' && context.opening))
    found.push(...apart(namedTogether(block, context.opening ?? false), found));
  return found.length === 0 ? undefined : found.sort((a, b) => a.span.start - b.span.start);
}, aroundOf);

/** `### Dagelijks bestuur` is about that body; a longer title is a subject. Under a heading of definitions every lower one is a term. */
function headed(block: Block, language: Language, terms: boolean): Name[] {
  const title = block.title ?? '';
  if (
    isTermsTitle(title) ||
    (!terms &&
      title.split(' ').length > 2 &&
      !/^(?:Board|Council|Raad|College|Bureau|Office|Head|Court) (?:of|van) (?:the )?\p{L}+$/u.test(title))
  )
    return [];
  return termsOf(block, language).filter((it) => terms || it.type === 'body' || it.type === 'role');
}

const apart = (names: readonly Name[], others: readonly Name[]): Name[] =>
  names.filter(({ span }) => !others.some((it) => it.span.start < span.end && span.start < it.span.end));
