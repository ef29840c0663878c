/** A document that is read again after an edit, or after an edit is taken back, gets the same findings and fixes as one that is read afresh. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Config, Edit, Model } from '../../server/engine/types.ts';
import { catalog, TODAY } from '../kit.ts';
import { applied, bases, type Change, editOf, runs, samples, undoOf, wordChange } from './edits.ts';

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

/** An edit, or `null`: the last edit that was not yet taken back is. */
type Step = Change | null;

function follow(base: string, steps: readonly Step[], known: boolean, which: number): void {
  const linter = linters[which]!;
  const done: { text: string; edit: Edit }[] = [];
  let text = base;
  let model = linter.read(text);
  for (const [i, step] of steps.entries()) {
    const last = step ? undefined : done.pop();
    const edit = step ? editOf(step, text) : last && undoOf(last.edit, last.text);
    if (!edit) continue;
    if (step) done.push({ text, edit });
    text = applied(text, edit);
    model = linter.read(text, model, known ? [edit] : undefined);
    // A fix of the last text is as good as one on the way there, and making them all is slow.
    const fixes = i === steps.length - 1;
    expect(said(model, fixes)).toEqual(said(fresh(text, which), fixes));
  }
}

const base = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...samples) }, { weight: 3, arbitrary: fc.constantFrom(...bases) });
const step: fc.Arbitrary<Step> = fc.option(wordChange, { freq: 4 });

test('findings and fixes after edits equal those of a whole reading', () => {
  fc.assert(fc.property(base, fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.nat(CONFIGS.length - 1), follow), runs(60));
}, 36_000_000);

/** What once went wrong. */
const FOUND: readonly { readonly name: string; readonly base: string; readonly steps: readonly Step[] }[] = [
  {
    name: 'a byte order mark comes back to the start',
    base: '---\ntitle: A\n---\n\n# B\n',
    steps: [{ at: 0, cut: 1, text: '\uFEFF' }, { at: 0, cut: 0, text: '\n' }, null],
  },
];

test.for([...FOUND, { name: 'nothing is typed', base: '# A\n\nText [date].\n', steps: [{ at: 0.5, cut: 0, text: '' }, null] }])(
  'still right: $name',
  ({ base, steps }) => {
    for (const known of [true, false]) CONFIGS.forEach((_, which) => void follow(base, steps, known, which));
  },
);
