/** A keystroke runs only the rules that read what it changed, and reads only the blocks that it changed. */
import { describe, expect, test } from 'vitest';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { createAnswer, createLasting, createNotes } from '../../server/engine/notes.ts';
import { blockAt, sectionsOf } from '../../server/engine/summary.ts';
import type { Catalog, Rule, Summary } from '../../server/engine/types.ts';
import { catalog, read, TODAY } from '../kit.ts';

const message = { en: 'Text.', nl: 'Tekst.' };

/** A rule that says once what it sees, and how often it looked. */
function watching(look: (summary: Summary) => unknown) {
  let times = 0;
  const rule: Rule = {
    id: 'watching',
    summary: message,
    severity: 'warning',
    sources: [],
    *charter(summary) {
      times++;
      yield { span: { start: 0, end: 3 }, key: JSON.stringify(look(summary)), message };
    },
  };
  const linter = createLinter({ elements: [], frameworks: [], rules: [rule] }, { ...DEFAULTS, enable: 'charter' }, TODAY);
  return {
    /** What the rule sees after each of the texts, and how often it looked in all. */
    through(...texts: readonly string[]): { seen: unknown[]; times: number } {
      times = 0;
      let model = linter.read(texts[0]!);
      const seen = [JSON.parse(model.findings[0]!.key)];
      for (const text of texts.slice(1)) {
        model = linter.read(text, model);
        seen.push(JSON.parse(model.findings[0]!.key));
      }
      return { seen, times };
    },
  };
}

const TEXT = '# One\n\nThe red house.\n\n## Two\n\nThe blue house.\n\nLast.\n';
let blocksRead = 0;
const colours = createNotes(({ prose }) => {
  blocksRead++;
  return /red|blue/.exec(prose)?.[0];
});
const count = createLasting((summary) => colours.values(summary).length);

describe('what was read decides whether a rule runs again', () => {
  test.for([
    ['notes that say the same', (it) => colours.values(it), TEXT.replace('Last', 'At last'), 1],
    ['notes of another block', (it) => colours.values(it), TEXT.replace('blue', 'red'), 2],
    ['a note that moved in its block', (it) => colours.values(it), TEXT.replace('The blue', 'The old blue'), 1],
    ['an answer that stays', createAnswer(count), TEXT.replace('blue', 'red'), 1],
    ['an answer that changes', createAnswer(count), TEXT.replace('blue', 'old'), 2],
    ['titles that stay', (it) => sectionsOf(it).map(({ title }) => title), TEXT.replace('Last', 'At last'), 1],
    ['a title that changes', (it) => sectionsOf(it).map(({ title }) => title), TEXT.replace('Two', 'Three'), 2],
    ['a block that stays', (it) => blockAt(it, 1).block.source, TEXT.replace('blue', 'red'), 1],
    ['a block that changes', (it) => blockAt(it, 1).block.source, TEXT.replace('red', 'blue'), 2],
    ['the whole text', (it) => it.charter.text, TEXT.replace('Last', 'At last'), 2],
  ] as const satisfies readonly (readonly [string, (summary: Summary) => unknown, string, number])[])('%s', ([, look, after, times]) => {
    const told = watching(look).through(TEXT, after);
    expect(told.times).toBe(times);
    expect(told.seen.at(-1)).toEqual(watching(look).through(after).seen[0]);
  });

  test('a finding on the block that changed', () => {
    expect(watching(colours.values).through(TEXT, TEXT.replace('One', 'Once')).times).toBe(2);
  });

  test('blocks that came before it', () => {
    const look = (it: Summary): unknown => [blockAt(it, it.charter.blocks.length - 1).block.source, colours(it).map(({ index }) => index)];
    const longer = TEXT.replace('## Two', 'New.\n\n## Two');
    expect(watching(look).through(TEXT, longer).seen[1]).toEqual(['Last.', [1, 4]]);
  });
});

describe('a key in a block with a finding', () => {
  /** Tells each colour; what else it does is up to the test. */
  function telling(each: () => void = () => {}) {
    const rule: Rule = {
      id: 'telling',
      summary: message,
      severity: 'warning',
      sources: [],
      *charter(summary) {
        each();
        for (const { note, start } of colours(summary)) yield { span: { start, end: start + 3 }, key: note, message };
      },
    };
    return createLinter({ elements: [], frameworks: [], rules: [rule] }, { ...DEFAULTS, enable: 'charter' }, TODAY);
  }
  const COLOURS = '# One\n\nThe red house.\n\nThe red boat.\n\nThe blue car.\n\nNothing more.\n';

  test('leaves all others the same objects', () => {
    const linter = telling();
    const before = linter.read(COLOURS);
    const after = linter.read(COLOURS.replace('The red boat', 'And the red boat'), before);
    expect(after.findings.map(({ key, span }) => [key, span.start])).toEqual([
      ['red', 7],
      ['red 2', 23],
      ['blue', 42],
    ]);
    expect(after.standing.map((it, i) => it === before.standing[i])).toEqual([true, false, true]);
  });

  test('is told of when the rule fails now', () => {
    let fails = false;
    const linter = telling(() => {
      if (fails) throw new Error('Now.');
    });
    const before = linter.read(COLOURS);
    fails = true;
    const after = linter.read(COLOURS.replace('The red boat', 'And the red boat'), before);
    expect(after.findings).toEqual([]);
    expect(after.failures.map(({ rule }) => rule)).toEqual(['telling']);
  });

  test('makes all anew where a finding comes to stand between blocks', () => {
    let long = 0;
    const rule: Rule = {
      id: 'reaching',
      summary: message,
      severity: 'warning',
      sources: [],
      *charter(summary) {
        for (const { note, start } of colours(summary)) yield { span: { start, end: start + 3 + long }, key: note, message };
      },
    };
    const linter = createLinter({ elements: [], frameworks: [], rules: [rule] }, { ...DEFAULTS, enable: 'charter' }, TODAY);
    const before = linter.read(COLOURS);
    long = 'And the red boat.'.length - 2;
    const after = linter.read(COLOURS.replace('The red boat', 'And the red boat'), before);
    expect(after.findings.map(({ span }) => span.end - span.start)).toEqual([18, 18, 18]);
  });
});

test('only blocks that changed are read', () => {
  const { through } = watching(colours.values);
  through(TEXT);
  blocksRead = 0;
  through(TEXT, TEXT.replace('blue', 'red'));
  expect(blocksRead).toBe(5 + 1);
});

const ran: string[] = [];
const watched: Catalog = {
  ...catalog,
  rules: catalog.rules.map((rule): Rule => {
    const { charter } = rule;
    if (!charter) return rule;
    return {
      ...rule,
      *charter(summary, context) {
        ran.push(rule.id);
        yield* charter(summary, context);
      },
    };
  }),
};
const linter = createLinter(watched, { ...DEFAULTS, enable: 'charter' }, TODAY);

test.for([
  ['a sample', read('samples/wigo4it.en.md')],
  ...catalog.rules.flatMap(({ id }) => examplesOf(id).map((it, i) => [`${id} ${i + 1}`, it] as const)),
])('a key in a plain sentence runs no rule of ours on the whole charter: %s', ([, text]) => {
  const plain = `${text}\n\n## More\n\nIt rains outside and everything gets wet.\n`;
  const model = linter.read(plain);
  ran.length = 0;
  linter.read(plain.replace('rains outside', 'rains outsides'), model);
  expect(ran).toEqual([]);
});

/** The examples on the page of a rule; what no parser reads is no charter. */
function examplesOf(id: string): string[] {
  const page = id === 'unread-passage' ? '' : read(`server/rules/${id}.md`);
  return Array.from(page.matchAll(/^```md\n([\s\S]*?)^```$/gm), ([, example]) => example!);
}
