import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, compileCues, cueOf, findCues, type Lexicon } from '../../server/engine/cues.ts';
import { createMatcher } from '../../server/engine/match.ts';
import { tokensOf } from '../../server/engine/tokens.ts';

const LEXICON: Lexicon = { body: ['board', '*raad', 'steer*', '@more'], more: ['panel'], empty: [] };

const has = (cue: string, text: string): boolean => findCues([cue], LEXICON, text).length === 1;

describe('a cue', () => {
  test.for<[cue: string, fires: readonly string[], stays: readonly string[]]>([
    ['board', ['The Board decides', 'a board'], ['boards', 'aboard', '']],
    ['decided by the board', ['it is decided by the board'], ['decided by a board', 'the board decided by']],
    ['board|council decides', ['The council decides', 'the board decides'], ['board council', 'the panel decides']],
    ['evaluat*', ['they evaluate', 'an evaluation', 'evaluat'], ['reevaluate', 'evalua']],
    ['*overeenkomst', ['de samenwerkingsovereenkomst', 'overeenkomst'], ['overeenkomsten']],
    ['*besluit*', ['een instellingsbesluiten', 'besluit', 'besluitvorming'], ['besloten']],
    ['the steering? board', ['the board', 'the steering board'], ['the big board', 'steering board']],
    ['steering? board', ['board', 'steering board'], ['steering']],
    ['the board meet? meets?', ['the board', 'the board meets'], ['the meets']],
    ['parties .. agree', ['parties agree', 'parties a b c agree'], ['parties a b c d agree', 'agree parties']],
    ['parties ... agree', ['parties a b c d e f g h agree'], ['parties a b c d e f g h i agree']],
    ['stelt ... vast', ['De raad stelt elk jaar de begroting vast'], ['vast stelt']],
    ['^ the board', ['The board decides'], ['Now the board decides']],
    ['decides $', ['the board decides', 'The board decides.'], ['the board decides now']],
    ['^ board $', ['Board'], ['Board meeting', 'The board']],
    ['@body decides', ['the board decides', 'gemeenteraad decides', 'steering decides', 'the panel decides'], ['the chair decides']],
    ['@body|chair decides', ['the chair decides', 'the board decides'], ['the clerk decides']],
    ['een jaar', ['Eén jaar', 'een jaar'], ['jaar']],
    ['within .. #duration', ['within about 6 weeks'], ['within weeks']],
    ['within #number #duration', ['within six weeks', 'within 30 days'], ['within the weeks']],
    ['#amount', ['it costs € 100', 'honderd euro'], ['100 members']],
    ['#date', ['op 12-10-2026', 'since 2026', 'in oktober'], ['op dag 12']],
    ['#year', ['since 2026'], ['op 12-10-2026', '3500']],
    ['#percent', ['50% of them'], ['50 of them']],
    ['the #name', ['the Lantern'], ['the lantern']],
    ['#abbreviation', ['the VNG'], ['the Lantern']],
    ['#blank', ['on [date]'], ['on date']],
    ['#handle', ['ask @ada'], ['ada@example.org', 'ask ada']],
    ['#quoted', ['the “parties”'], ['the parties']],
    ['#parenthesis hierna', ['het college (hierna) hierna'], ['hierna']],
    ['decision #colon', ['final decision decision: yes'], ['decision yes']],
    ['board|#number', ['the board', 'six'], ['the panel']],
  ])('%s', ([cue, fires, stays]) => {
    expect(fires.filter((text) => !has(cue, text))).toEqual([]);
    expect(stays.filter((text) => has(cue, text))).toEqual([]);
  });

  test('is found once a sentence, from its first word to its last', () => {
    const text = 'Now the parties always agree, and the parties agree.';
    const hits = compileCues(['parties .. agree'], {})(tokensOf(text, { start: 0, end: text.length }));
    expect(hits).toEqual([{ cue: 0, span: { start: 8, end: 28 } }]);
  });
  test('does not hide another that shares its words', () => {
    expect(findCues(['the board', 'board decides', 'the .. decides', 'chair'], {}, 'The board decides')).toEqual([
      'the board',
      'board decides',
      'the .. decides',
    ]);
  });
  test('may start again before it has ended', () => {
    expect(has('the the board', 'the the the board')).toBe(true);
    expect(has('parties .. agree to', 'parties agree parties agree to')).toBe(true);
  });
  test('remembers nothing of the sentence before', () => {
    const match = compileCues(['the board'], {});
    const read = (text: string) => match(tokensOf(text, { start: 0, end: text.length })).length;
    expect([read('it is the'), read('board'), read('the board'), read('board')]).toEqual([0, 0, 1, 0]);
  });
});

/** Where a cue can be in a list of words, one way at a time: what the automaton does is held to this. */
function isIn(cue: string, words: readonly string[]): boolean {
  const steps: { set: readonly string[]; gap: number; optional: boolean }[] = [];
  let gap = 0;
  for (const part of cue.split(' ')) {
    if (part === '..' || part === '...') gap = part.length === 2 ? 3 : 8;
    else if (part !== '^' && part !== '$') {
      steps.push({ set: part.replace('?', '').split('|'), gap, optional: part.endsWith('?') });
      gap = 0;
    }
  }
  const from = (step: number, first: number, last: number): boolean => {
    const it = steps[step];
    if (!it) return !cue.endsWith('$') || first === words.length;
    for (let at = first; at <= Math.min(last + it.gap, words.length - 1); at++) {
      if (it.set.includes(words[at]!) && from(step + 1, at + 1, at + 1)) return true;
    }
    return it.optional && from(step + 1, first, last + it.gap);
  };
  const begins = (at: number, step: number): boolean =>
    step < steps.length &&
    ((steps[step]!.set.includes(words[at]!) && from(step + 1, at + 1, at + 1)) || (steps[step]!.optional && begins(at, step + 1)));
  return words.some((_, at) => (!cue.startsWith('^') || at === 0) && begins(at, 0));
}

test('a cue is found in a sentence of any length where trying all ways finds it', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const part = fc.tuple(
    fc.array(word, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '', '?'),
    fc.constantFrom('', '', '.. ', '... '),
  );
  const cue = fc
    .tuple(fc.constantFrom('', '', '^ '), word, fc.array(part, { maxLength: 4 }), fc.constantFrom('', '', ' $'))
    .map(([start, first, parts, end]) => `${start}${first}${parts.map(([set, o, gap]) => ` ${gap}${set.join('|')}${o}`).join('')}${end}`);
  const sentence = fc.oneof(
    fc.array(word, { maxLength: 40 }),
    fc.array(fc.constantFrom('x', 'y', 'x', 'a', 'b', 'c', 'd'), { maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(cue, { minLength: 1, maxLength: 12 }), sentence, (cues, words) => {
      const found = findCues(cues, {}, words.join(' '));
      expect(found).toEqual(cues.filter((it) => isIn(it, words)));
    }),
    { numRuns: 1500, seed: 5 },
  );
});

test.for([20, 31, 32, 60, 100, 127, 128, 129, 300])('a match that begins after %i words has its span', (before) => {
  const text = `${'so '.repeat(before)}the parties now always agree, ${'so '.repeat(before)}`;
  const [hit] = compileCues(['the? parties ... agree'], {})(tokensOf(text, { start: 0, end: text.length }));
  expect(text.slice(hit!.span.start, hit!.span.end)).toBe('the parties now always agree');
});

test('words are still told apart when more were read than are remembered', () => {
  const match = compileCues(['the board'], {});
  const read = (text: string) => match.find(tokensOf(text, { start: 0, end: text.length })).length;
  expect(read('the board')).toBe(1);
  read(Array.from({ length: 60_000 }, (_, i) => `w${i.toString(36)}`).join(' '));
  expect([read('board the'), read('w1 w2'), read('the board')]).toEqual([0, 0, 1]);
});

test('what is kept from before counts for some cues and not for others', () => {
  const match = createMatcher(assemble([{ cues: ['we', 'that', '^ we', '^ that', 'we decide that'], lexicon: {} }]), 4);
  const before = 'Today we decide';
  const own = ' that the board meets';
  tokensOf(before, { start: 0, end: before.length });
  const found = match.find(tokensOf(own, { start: 0, end: own.length }, 2));
  expect(found).toEqual([1, 3, 4]);
});

test('the text of a cue can be told from its numbers', () => {
  const cues = ['^ the @body|board .. decides?', '@body $', '#date ... *raad|steer*', 'board'];
  const compiled = assemble([{ cues, lexicon: LEXICON }]);
  expect(cues.map((_, i) => cueOf(compiled, i))).toEqual(cues);
});

describe('a wrong cue is named', () => {
  test.for([
    ['', 'nothing definite'],
    ['^', 'nothing definite'],
    ['the? board?', 'nothing definite'],
    ['the board ..', 'nothing definite'],
    ['the @nobody decides', '@nobody'],
    ['within #fortnight', '#fortnight'],
    ['the @loop', '@loop'],
    [`the${' ... board'.repeat(11)}`, '96 words'],
  ] as const)('%s', ([cue, why]) => {
    const compile = () => compileCues(['board', cue], { ...LEXICON, loop: ['@loop'] });
    expect(compile).toThrow(`“${cue}”`);
    expect(compile).toThrow(why);
  });
});
