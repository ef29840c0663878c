/** A document that is parsed again after an edit equals the same document parsed whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../server/engine/parse.ts';
import type { Charter } from '../../server/engine/types.ts';
import { applied, base, type Change, change, editOf, holdEdits } from './edits.ts';

/** What a charter is, apart from the objects it is made of. */
const outline = ({ blocks, sections, matter }: Charter): unknown => ({
  blocks: blocks.map(({ block, start, section }) => ({ ...block, start, section })),
  sections,
  matter,
});

function follow(base: string, changes: readonly Change[], known: boolean): void {
  let text = base;
  let charter = parse(text);
  for (const it of changes) {
    const edit = editOf(it, text);
    text = applied(text, edit);
    charter = parse(text, charter, known ? [edit] : undefined);
    expect(outline(charter)).toEqual(outline(parse(text)));
  }
}

test('incremental equals full', { timeout: 3_600_000 }, () => {
  holdEdits(1000, fc.tuple(base, fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean()), follow);
});

/** What once went wrong. */
test('still right: after a byte order mark what is a line becomes a numbered item', () => {
  const changes: Change[] = [
    { at: 0, cut: 0, text: '1. ' },
    { at: 0, cut: 0, text: '\uFEFF' },
    { at: 0.19, cut: 0, text: '# ' },
  ];
  for (const known of [true, false]) follow('---\ntitle: x\n---\n\n# A\n', changes, known);
});
