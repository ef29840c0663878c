/** Where a rule begins and ceases to speak: one step this side of each limit, and one step beyond. */
import { describe, expect, test } from 'vitest';
import type { Config, Finding } from '../../server/engine/types.ts';
import { lint } from '../kit.ts';

const AGREEMENT = { enable: 'charter', kind: 'partnership-agreement', language: 'en' } as const;
const TITLE = '# Agreement on the joint berth register\n\n';
/** A rule that fails is silent too. */
function found(rule: string, text: string, config: Partial<Config> = AGREEMENT): Finding[] {
  const { findings, failures } = lint(text, config);
  expect(failures).toEqual([]);
  return findings.filter((it) => it.rule === rule);
}

describe('numbering', () => {
  const articles = (...numbers: number[]): string =>
    TITLE + numbers.map((it, i) => `## Article ${it} Subject ${'abcdefghij'[i]}\n\nIt holds.\n\n`).join('');
  test.for([
    ['two of two', [1, 3], 0],
    ['one of three', [1, 2, 4], 1],
    ['two of three', [1, 1, 1], 0],
    ['two of four', [1, 1, 1, 2], 2],
    ['two of seven', [1, 1, 2, 3, 3, 4, 5], 2],
    ['three of seven', [1, 1, 2, 2, 3, 3, 4], 0],
    ['a leap of three', [1, 2, 5, 6], 1],
    ['a leap of four', [1, 2, 6, 7], 0],
    ['back', [1, 2, 3, 2, 5], 1],
  ] as const)('%s out of place', ([, numbers, expected]) => {
    expect(found('numbering', articles(...numbers))).toHaveLength(expected);
  });
});

describe('party-not-signing', () => {
  const charter = (parties: readonly string[], signing: readonly string[]): string =>
    `${TITLE}## Parties\n\nThe parties to this agreement are:\n\n${parties.map((it) => `- Harbour of ${it};\n`).join('')}\n## Signatures\n\n${signing.map((it) => `For Harbour of ${it}: T. Vale, director.\n`).join('\n')}`;
  const names = (text: string, config?: Partial<Config>) => found('party-not-signing', text, config).map((it) => it.key);
  test('one of two', () => expect(names(charter(['Anna', 'Bree'], ['Anna']))).toEqual(['Harbour of Bree']));
  test('one party only, and another that signs', () => expect(names(charter(['Anna'], ['Anna', 'Bree']))).toEqual([]));
  test('without a part for signatures', () => expect(names(`${charter(['Anna', 'Bree'], []).split('## Sig')[0]}`)).toEqual([]));
  test('organisations are asked in other kinds of documents too, persons are not', () => {
    const text = charter(['Anna', 'Bree', 'Cole'], ['Anna', 'Bree']);
    const governance = { ...AGREEMENT, kind: 'governance' } as const;
    expect(names(text)).toEqual(['Harbour of Cole']);
    expect(names(text, governance)).toEqual(['Harbour of Cole']);
    expect(names(text.replace(/Harbour of (\w+)/g, '$1 Vale'), governance)).toEqual([]);
  });
  test('of what nobody can tell the kind of it is asked', () => {
    const text = charter(['Anna', 'Bree', 'Cole'], ['Anna', 'Bree']).replace(/^# .*/, '# On berths');
    const config = { enable: 'charter', language: 'en' } as const;
    expect(lint(text, config).recognition.kinds).toEqual([]);
    expect(names(text, config)).toEqual(['Harbour of Cole']);
  });
});

describe('closed-core', () => {
  const PARTIES = ['Anna', 'Bree', 'Cole', 'Dunn', 'Esk', 'Ford', 'Gale', 'Holt', 'Ives', 'Jura'];
  const charter = (parties: number, ...more: string[]): string =>
    `${TITLE}## Parties\n\n${PARTIES.slice(0, parties)
      .map((it) => `- Harbour of ${it}, represented by its harbour master;\n`)
      .join('')}\n## Purpose\n\nThe register serves the entire port sector.\n\n${more.join('\n\n')}\n`;
  const says = (text: string): number => found('closed-core', text).length;
  test('few parties, or many', () => expect([2, 3, 10].map((it) => says(charter(it)))).toEqual([1, 1, 0]));
  test('no aim that is wider than the parties', () => expect(says(charter(2).replace('entire port sector', 'two of them'))).toBe(0));
  test('a section on joining, even an empty one, is another rule’s', () => {
    expect(says(charter(2, '## Joining', 'An organisation may join on written application; the steering group decides.'))).toBe(0);
    expect(says(charter(2, '## Joining'))).toBe(0);
  });
  test('a sentence elsewhere that lets others in', () => {
    expect(says(charter(2, '## Cooperation', 'The register is open to other harbours.'))).toBe(0);
  });
  test('one party, and a text without parties', () => {
    expect([charter(1), charter(0)].map(says)).toEqual([0, 0]);
  });
  test('what it inserts is a suggestion, with a title in both languages', () => {
    const { title, safe } = found('closed-core', charter(2))[0]!.fix!();
    expect({ title, safe }).toEqual({
      title: { en: 'Insert how others can join', nl: 'Voeg in hoe anderen kunnen toetreden' },
      safe: false,
    });
  });
});

describe('project-framing', () => {
  const keys = (sentence: string): string[] => found('project-framing', `${TITLE}${sentence}\n`).map((it) => it.message.en);
  const END = 'What ends at delivery is a project. Say how the collaboration goes on after it.';
  test('of two signs in one sentence the end weighs most, wherever it stands', () => {
    expect(keys('The project leader delivers the end product and the project ends at delivery.')).toEqual([END]);
    expect(keys('The project ends at delivery, when the project leader delivers the end product.')).toEqual([END]);
  });
  test('two sentences in one paragraph are told one by one, as they stand', () => {
    expect(keys('The project leader delivers the end product by 1 May 2028. The project ends at delivery.')).toEqual([
      'A project delivers once. Say who keeps working for all parties, with which mandate.',
      END,
    ]);
  });
});
