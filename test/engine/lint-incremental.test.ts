/** A document that is read again after an edit, or after an edit is taken back, gets the same findings and fixes as one that is read afresh. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Config, Edit, Model } from '../../server/engine/types.ts';
import { diagnostics } from '../../server/features/diagnostics.ts';
import { READER } from '../features/tiny.ts';
import { catalog, TODAY } from '../kit.ts';
import { applied, base, type Change, editOf, holdEdits, isLong, undoOf, wordChange } from './edits.ts';

/** Without a kind only what is recognised as a charter gets findings. */
const CONFIGS: readonly Config[] = [
  { ...DEFAULTS, enable: 'charter' },
  { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement' },
];
const linters = CONFIGS.map((it) => createLinter(catalog, it, TODAY));
/** It has never seen a text before, and keeps nothing that another has left in it. */
const fresh = (text: string, which: number): Model => createLinter(catalog, CONFIGS[which]!, TODAY).read(text);

/** All that is said of a text, apart from the objects that say it. */
const said = ({ charter, recognition, findings, failures, config }: Model, fixes: boolean): unknown => ({
  blocks: charter.blocks.map(({ block, start, section }) => ({
    type: block.type,
    source: block.source,
    prose: block.prose,
    start,
    section,
  })),
  sections: charter.sections,
  matter: charter.matter,
  refusals: charter.refusals,
  language: recognition.language,
  kinds: recognition.kinds,
  readings: Array.from(recognition.readings.values(), ({ element, ...it }) => ({ ...it, id: element.id })),
  findings: findings.map((it) => ({ ...it, fix: fixes ? it.fix?.() : undefined })),
  failures,
  config,
});

/** In lines and columns, of which an editor keeps what stays where it was. */
function toldTo(model: Model, document = TextDocument.create('file:///a.md', 'markdown', 1, '')): unknown {
  TextDocument.update(document, [{ text: model.charter.text }], 1);
  return diagnostics(document, model, READER);
}

/** An edit, or `null`: the last edit that was not yet taken back is. */
type Step = Change | null;

function follow(base: string, steps: readonly Step[], known: boolean, which: number): void {
  const linter = linters[which]!;
  const done: { text: string; edit: Edit }[] = [];
  let text = base;
  let model = linter.read(text);
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  toldTo(model, document);
  for (const [i, step] of steps.entries()) {
    const last = step ? undefined : done.pop();
    const edit = step ? editOf(step, text) : last && undoOf(last.edit, last.text);
    if (!edit) continue;
    if (step) done.push({ text, edit });
    text = applied(text, edit);
    model = linter.read(text, model, known ? [edit] : undefined);
    const told = toldTo(model, document);
    const isLast = i === steps.length - 1;
    // What is wrong mostly stays wrong, and reading all afresh is slow.
    if (!isLast && !isLong && i % 3 !== 0) continue;
    // A fix of the last text is as good as one on the way there, and making them all is slow.
    const whole = fresh(text, which);
    expect(said(model, isLast)).toEqual(said(whole, isLast));
    expect(told).toEqual(toldTo(whole));
  }
}

const step: fc.Arbitrary<Step> = fc.option(wordChange, { freq: 4 });

test('findings and fixes after edits equal those of a whole reading', { timeout: 36_000_000 }, () => {
  holdEdits(2250, fc.tuple(base, fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.nat(CONFIGS.length - 1)), follow);
});

/** What once went wrong. */
const FOUND: readonly { readonly name: string; readonly base: string; readonly steps: readonly Step[] }[] = [
  {
    name: 'a byte order mark comes back to the start',
    base: '---\ntitle: A\n---\n\n# B\n',
    steps: [{ at: 0, cut: 1, text: '\uFEFF' }, { at: 0, cut: 0, text: '\n' }, null],
  },
  {
    name: 'indented code at the start becomes a fence without an end',
    base: '    ```\n\n# A\n\nIt starts on [date].\n',
    steps: [{ at: 0, cut: 4, text: '' }],
  },
  {
    name: 'a line before an item that holds nothing but blanks',
    base: '1.     \nIt starts on [date].\n',
    steps: [{ at: 0, cut: 0, text: '\n' }],
  },
];

test.for([...FOUND, { name: 'nothing is typed', base: '# A\n\nText [date].\n', steps: [{ at: 0.5, cut: 0, text: '' }, null] }])(
  'still right: $name',
  ({ base, steps }) => {
    for (const known of [true, false]) CONFIGS.forEach((_, which) => void follow(base, steps, known, which));
  },
);
