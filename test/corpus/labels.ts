/** The labelled documents of `../shared/corpus`, as far as one may learn from them. */
import { existsSync, readFileSync } from 'node:fs';
import { root } from './place.ts';

export interface Label {
  readonly element: string;
  readonly present: boolean;
  /** A reader hesitated. */
  readonly doubtful: boolean;
}

export interface Labelled {
  readonly name: string;
  readonly text: string;
  /** Documents of one owner are learned or judged together; official regulations stand by themselves. */
  readonly owner: string;
  readonly set: 'tune' | 'train';
  readonly labels: readonly Label[];
}

const LAWS = 'statengeneraal';

/** Documents that are marked `judge` are not read. Empty where the corpus is not here. */
export function labelled(): Labelled[] {
  if (!existsSync(new URL('sources.tsv', root))) return [];
  const rows = (file: string): string[][] =>
    readFileSync(new URL(file, root), 'utf8')
      .split(/\r?\n/)
      .map((it) => it.split('\t'));
  const labels = [...rows('labels.tsv'), ...rows('labels-train.tsv')];
  return rows('sources.tsv').flatMap(([name, , set, repository]) => {
    if (!name || (set !== 'tune' && set !== 'train')) return [];
    const owner = repository!.split('/')[0]!;
    const folder = set === 'tune' ? 'dev' : 'train';
    return [
      {
        name,
        set,
        owner: owner === LAWS ? name : owner,
        text: readFileSync(new URL(`${folder}/${name}.md`, root), 'utf8'),
        labels: labels.flatMap(([doc, element, state, , note = '']) =>
          doc !== name || state === 'unsure' ? [] : [{ element: element!, present: state === 'present', doubtful: note.startsWith('?') }],
        ),
      },
    ];
  });
}
