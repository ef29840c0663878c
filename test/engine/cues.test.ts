import { describe, expect, test } from 'vitest';
import { compileCues, findCues, type Lexicon } from '../../server/engine/cues.ts';
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

describe('a wrong cue is named', () => {
  test.for([
    ['', 'nothing definite'],
    ['^', 'nothing definite'],
    ['the? board?', 'nothing definite'],
    ['the board ..', 'nothing definite'],
    ['the @nobody decides', '@nobody'],
    ['within #fortnight', '#fortnight'],
    ['the @loop', '@loop'],
  ] as const)('%s', ([cue, why]) => {
    const compile = () => compileCues(['board', cue], { ...LEXICON, loop: ['@loop'] });
    expect(compile).toThrow(`“${cue}”`);
    expect(compile).toThrow(why);
  });
});
