/** What a key leaves alone: blocks far from it stay the same objects, also in texts that cannot be read in full. */
import { GFM, parser } from '@lezer/markdown';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import { markdown } from '../../server/engine/markdown.ts';
import { parse, steps } from '../../server/engine/parse.ts';
import type { Charter, Edit } from '../../server/engine/types.ts';

const PART = '## Duty\n\nThe board decides on the budget.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n';
const LONG = PART.repeat(200);
const DENSE = `${'[a](b) '.repeat(2_000)}\n\n`;

const outline = ({ blocks, sections, refusals }: Charter): unknown => ({
  blocks: blocks.map(({ block, start, section }) => ({ ...block, start, section })),
  sections,
  refusals,
});

function edited(text: string, ...edits: Edit[]): { before: Charter; after: Charter } {
  const before = parse(text);
  const after = parse(applyEdits(text, edits), before, edits);
  expect(outline(after)).toEqual(outline(parse(after.text)));
  return { before, after };
}

const shared = ({ before, after }: { before: Charter; after: Charter }): number => {
  const known = new Set(before.blocks.map(({ block }) => block));
  return after.blocks.filter(({ block }) => !known.has(block)).length;
};

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const within = LONG.indexOf('budget', LONG.length / 2);

test('a key makes one block anew', () => {
  expect(shared(edited(LONG, insert(within, 'x')))).toBe(1);
});

test.for([
  ['in a list', `${LONG}\n\n- one\n- the **budget** and [more](#more)\n  - two\n1. three\n\n## More\n`, 'budget'],
  ['in a heading', `${LONG}\n\n## More about it\n\n## And more\n`, 'about'],
  ['in the only paragraph of a section', `${LONG}\n\n## More\n\nThe aim.\n\n## And more\n`, 'aim'],
] as const)('so it does %s', ([, text, word]) => {
  expect(shared(edited(text, insert(text.lastIndexOf(word) + 1, 'x')))).toBe(1);
});

test('so it does where a passage is refused', () => {
  const { before, after } = edited(`${DENSE}${LONG}${DENSE}`, insert(DENSE.length + within, 'x'));
  expect(before.refusals).toHaveLength(2);
  expect(shared({ before, after })).toBe(1);
});

test('keys at several places far apart make anew what each of them touches', () => {
  const places = [40, within, LONG.lastIndexOf('budget')];
  expect(shared(edited(LONG, ...places.map((at) => insert(at, 'x'))))).toBe(3);
});

test.for(['```\n', '<!-- ', '> ', '---\n', '- ', '    '])('what opens at the start and goes on, goes on: %j', (opening) => {
  edited(LONG, insert(0, opening));
  edited(LONG, insert(within, `\n\n${opening}`));
});

test('a long text is parsed in many steps', () => {
  let rests = 0;
  for (const _ of steps(LONG)) rests++;
  expect(rests).toBeGreaterThan(20);
});

const nodes = (tree: ReturnType<typeof markdown.parse>): string[] => {
  const found: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from}-${to}`) });
  return found;
};
const plain = parser.configure([GFM]);

test.for([
  'x_a_b@c.nl and _x_@a.nl',
  'ahttp://x.nl -http://b.nl é.www.a.nl www.a.nl',
  `${'a'.repeat(150)}@b.nl +mailto:a@b.nl xmpp:a@b.nl/x`,
  'a  \nb  c\\\nd &amp; <b>e</b> ![f](g) [h] ~~i~~ `j` **k** _l_',
  '| a@b.nl | www.x.nl |\n|---|---|\n| http://x.nl | c |',
])('words passed over hide no markup: %s', (text) => {
  expect(nodes(markdown.parse(text))).toEqual(nodes(plain.parse(text)));
});
