/** `charterlint inspect`: which points each document settles, and where. */

import { catalog } from '../catalog.ts';
import { createLinter } from '../engine/lint.ts';
import type { Element, Language, Model, Reading, Text } from '../engine/types.ts';
import { kindOf } from '../reports/json.ts';
import { positionsOf } from '../reports/positions.ts';
import { decode, readText } from '../workspace/decode.ts';
import { configurationReader } from '../workspace/readConfiguration.ts';
import { listDocuments } from './documents.ts';
import type { Exit, Io } from './io.ts';
import type { Given } from './options.ts';

interface Inspected {
  readonly path: string;
  readonly language: Language;
  readonly kind: string | readonly string[];
  readonly elements: readonly InspectedElement[];
}

interface InspectedElement {
  readonly id: string;
  readonly state: Reading['state'];
  readonly facets: { readonly found: readonly string[]; readonly lacking: readonly string[] };
  /** Best first; lines count from 1. */
  readonly evidence: readonly { readonly startLine: number; readonly endLine: number; readonly text: string }[];
}

export async function inspect(given: Given, io: Io, locale: Language): Promise<Exit> {
  const documents: Inspected[] = [];
  const { tasks, configs, failed: unlisted } = await listDocuments(given, io, locale, configurationReader(io.disk, catalog));
  const linters = configs.map((it) => createLinter(catalog, it, io.today));
  let failed = unlisted;
  for (const { path, file, bytes, settings } of tasks) {
    const read = file === undefined ? decode(bytes!) : await readText(io.disk, file);
    if ('problem' in read) {
      io.err(`${path}: ${read.problem[locale]}\n`);
      failed = true;
      continue;
    }
    const document = inspected(path, linters[settings]!.read(read.text));
    if (given.values.format === 'json') documents.push(document);
    else io.out(`${tableOf(document, catalog.elements, locale)}\n`);
  }
  if (given.values.format === 'json') io.out(`${JSON.stringify({ documents }, null, 2)}\n`);
  return failed ? 2 : 0;
}

function inspected(path: string, { charter, recognition, catalog }: Model): Inspected {
  const at = positionsOf(charter.text);
  const { language, kinds, readings } = recognition;
  const elementOf = ({ id, facets }: Element): InspectedElement => {
    const { state = 'missing', evidence = [], found = [], lacking = facets.map((it) => it.id) } = readings.get(id) ?? {};
    return {
      id,
      state,
      facets: { found, lacking },
      evidence: evidence.map(({ span: { start, end } }) => ({
        startLine: at(start).line,
        endLine: at(Math.max(start, end - 1)).line,
        text: charter.text.slice(start, end).replace(/\s+/g, ' ').trim(),
      })),
    };
  };
  return { path, language, kind: kindOf(kinds), elements: catalog.elements.map(elementOf) };
}

const STATES: Readonly<Record<Reading['state'], Text>> = {
  present: { en: 'settled', nl: 'geregeld' },
  blank: { en: 'blank', nl: 'leeg' },
  missing: { en: 'missing', nl: 'ontbreekt' },
};

function tableOf({ path, language, kind, elements }: Inspected, catalog: readonly Element[], locale: Language): string {
  const lines: Text = { en: 'line', nl: 'regel' };
  const lacks: Text = { en: 'leaves out', nl: 'laat weg' };
  const rows = elements.map(({ id, state, facets, evidence }) => {
    const element = catalog.find((it) => it.id === id)!;
    const lacking = element.facets.filter((it) => facets.lacking.includes(it.id)).map((it) => it.title[locale]);
    const where = state !== 'missing' && evidence[0] ? `${lines[locale]} ${evidence[0].startLine}` : '';
    const more = state === 'present' && lacking.length > 0 ? `${lacks[locale]}: ${lacking.join('; ')}` : '';
    return [element.title[locale], id, STATES[state][locale], where, more] as const;
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const title = `${path}  (${language}, ${typeof kind === 'string' ? kind : kind.join(', ')})`;
  const line = (row: readonly string[]): string => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd();
  return `${title}\n${rows.map((row) => `${line(row)}\n`).join('')}`;
}
