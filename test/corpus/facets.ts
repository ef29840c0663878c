/** `npm run evaluate:facets`: which facets the linter sees in documents of others, held against what a reader saw. */
import { existsSync, readFileSync } from 'node:fs';
import { catalog } from '../../server/catalog.ts';
import { parse } from '../../server/engine/parse.ts';
import { createRecogniser } from '../../server/engine/recognise.ts';
import type { Recognition } from '../../server/engine/types.ts';
import { type FacetLabel, readFacetLabels } from './labels.ts';

const USAGE = 'Usage: npm run evaluate:facets -- [--errors]\n';
const folder = new URL('../../../shared/corpus/dev/', import.meta.url);

interface Seen extends FacetLabel {
  /** The linter finds the facet; where it does not see the element it finds no facet. */
  readonly found: boolean;
}

function look(labels: readonly FacetLabel[]): Seen[] {
  const recognise = createRecogniser(catalog.elements);
  const read = new Map<string, Recognition>();
  return labels.map((label) => {
    const { document, element, facet } = label;
    const recognition = read.get(document) ?? recognise(parse(readFileSync(new URL(`${document}.md`, folder), 'utf8')), {});
    read.set(document, recognition);
    return { ...label, found: recognition.readings.get(element)?.found.includes(facet) ?? false };
  });
}

/** Judgements, how many the linter shares, facets it misses, facets it sees where the reader saw none. */
function row(name: string, seen: readonly Seen[]): string {
  const agreed = seen.filter((it) => it.found === it.present).length;
  const missed = seen.filter((it) => it.present && !it.found).length;
  const cells = [seen.length, `${((100 * agreed) / seen.length).toFixed(1)}%`, missed, seen.length - agreed - missed];
  return name.padEnd(24) + cells.map((it) => String(it).padStart(12)).join('');
}

function evaluate(args: readonly string[]): string {
  const seen = look(readFacetLabels());
  const lines = [
    ' '.repeat(24) +
      ['judgements', 'agreement', 'not seen', 'seen wrongly']
        .map((it) => it.padStart(13))
        .join('')
        .slice(1),
  ];
  for (const { id } of catalog.elements) {
    const own = seen.filter((it) => it.element === id);
    if (own.length > 0) lines.push(row(id, own));
  }
  lines.push(row('all', seen));
  if (args.includes('--errors')) {
    for (const it of seen.filter((it) => it.found !== it.present)) {
      lines.push(`${it.document}:${it.line}  ${it.element} ${it.facet}  ${it.present ? 'is there, not seen' : 'is not there, seen'}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const args = process.argv.slice(2);
if (args.some((it) => it !== '--errors')) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (existsSync(folder)) process.stdout.write(evaluate(args));
else process.stdout.write('Skipped: the documents to measure with are not here, ../shared/corpus is absent.\n');
