/**
 * `npm run evaluate -- --left-out`: what the linter would see in documents of owners that it was not made with.
 *
 * A cue that fires in the documents of one owner only may have been written for these. So for each owner all cues go that do not
 * fire in documents of so many others, and the documents of that owner are read without them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { catalog } from '../../server/catalog.ts';
import { parse } from '../../server/engine/parse.ts';
import { createRecogniser } from '../../server/engine/recognise.ts';
import type { Charter, Element, Language } from '../../server/engine/types.ts';
import { scoreOf } from '../../server/engine/weights.ts';
import { type CueKey, cuesIn, keyOf, keyOfHeading } from './firedCues.ts';
import { macroOf, type Verdict } from './macro.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
/** Sums of evidence from which an element would count as settled; 1 is what the linter uses. */
const THRESHOLDS = [0.7, 0.8, 0.9, 1, 1.1, 1.2];

interface Labelled {
  readonly owner: string;
  readonly charter: Charter;
  readonly language: Language;
  readonly rows: readonly { readonly element: string; readonly present: boolean; readonly sure: boolean }[];
  readonly fired: ReadonlySet<CueKey>;
}

/** The documents of both sets that may be looked at, with what the readers said; those to be judged by are not opened. */
function labelled(): Labelled[] {
  const documents: Labelled[] = [];
  for (const [set, folder, file] of [
    ['tune', 'dev', 'labels.tsv'],
    ['train', 'train', 'labels-train.tsv'],
  ] as const) {
    const labels = linesOf(file);
    for (const [name = '', , own, repository = ''] of linesOf('sources.tsv')) {
      if (own !== set) continue;
      const charter = parse(readFileSync(new URL(`${folder}/${name}.md`, corpus), 'utf8'));
      const rows = labels.flatMap(([document, element = '', state, , note = '']) =>
        document === name && (state === 'present' || state === 'absent')
          ? [{ element, present: state === 'present', sure: !note.startsWith('?') }]
          : [],
      );
      documents.push({ owner: repository.split('/')[0]!, charter, rows, ...cuesIn(charter) });
    }
  }
  return documents;
}

const linesOf = (file: string): string[][] =>
  readFileSync(new URL(file, corpus), 'utf8')
    .split(/\r?\n/)
    .map((it) => it.split('\t'));

/** The elements with only those cues that fire in documents of so many other owners. */
function without(owner: string, others: number, owners: ReadonlyMap<CueKey, ReadonlySet<string>>): Element[] {
  const keeps = (key: CueKey): boolean => {
    const own = owners.get(key);
    return own !== undefined && own.size - (own.has(owner) ? 1 : 0) >= others;
  };
  return catalog.elements.map((element) => {
    const kept = (at: Language): Element['cues'][Language] => {
      const { headings, strong, weak, not } = element.cues[at];
      const of = (cues: readonly string[]): string[] => cues.filter((cue) => keeps(keyOf(element.id, at, cue)));
      return {
        headings: headings.filter((cue) => keeps(keyOfHeading(element.id, at, cue))),
        strong: of(strong),
        weak: of(weak),
        not: of(not),
      };
    };
    return { ...element, cues: { en: kept('en'), nl: kept('nl') } };
  });
}

/** @param others how many other owners a cue must fire for; 0 leaves all cues */
function judge(documents: readonly Labelled[], others: number): Verdict[] {
  const owners = new Map<CueKey, Set<string>>();
  for (const { fired, owner } of documents) for (const key of fired) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  return [...new Set(documents.map((it) => it.owner))].flatMap((owner) => {
    const recognise = createRecogniser(others === 0 ? catalog.elements : without(owner, others, owners));
    return documents
      .filter((it) => it.owner === owner)
      .flatMap(({ charter, language, rows }) => {
        const { readings } = recognise(charter, { language });
        return rows.map((row) => ({ ...row, score: scoreOf(readings.get(row.element)!.evidence.map((it) => it.weight)) }));
      });
  });
}

const cell = (text: string | number): string => (typeof text === 'number' ? text.toFixed(3) : text).padStart(11);

function row(name: string, threshold: number, verdicts: readonly Verdict[]): string {
  const wrong = (says: boolean): number => {
    const said = verdicts.filter((it) => it.score >= threshold === says);
    return said.filter((it) => it.present !== says).length / said.length;
  };
  const sure = verdicts.filter((it) => it.sure);
  return (
    name.padEnd(28) +
    [threshold.toFixed(1), macroOf(verdicts, threshold), macroOf(sure, threshold), wrong(false), wrong(true)].map(cell).join('')
  );
}

/** A table: by how much is left out, and by threshold. */
export function leftOut(): string {
  if (!existsSync(new URL('sources.tsv', corpus)))
    return 'Skipped: the documents to measure with are not here, ../shared/corpus is absent.\n';
  const documents = labelled();
  const heads = ['threshold', 'macro F1', 'sure', 'missing', 'present'].map(cell).join('');
  const lines = [`${' '.repeat(28)}${heads}   (the last two: share that is wrong)`];
  for (const [others, name] of ['all cues', 'without cues of the owner', 'nor of one other'].entries()) {
    const verdicts = judge(documents, others);
    for (const threshold of THRESHOLDS) lines.push(row(name, threshold, verdicts));
  }
  return `${lines.join('\n')}\n`;
}
