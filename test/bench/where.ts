/** Where the time of the command line goes: what each step costs of all that one thread does for many files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../server/catalog.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { parse } from '../../server/engine/parse.ts';
import { checkedOf } from '../../server/reports/checked.ts';
import { text as textReport } from '../../server/reports/text.ts';
import { createConfigurations, NO_CONFIGURATION } from '../../server/workspace/configuration.ts';
import { decode } from '../../server/workspace/decode.ts';
import { absolute, disk } from '../../server/workspace/disk.ts';
import { find } from '../../server/workspace/find.ts';
import { folderOf, partsOf } from './inputs.ts';
import { shown, table } from './table.ts';

/** Of the files that are found so many are read: each fifth folder. */
const PART = 5;

/** Everything is read twice before it is measured. */
export async function where(_times: number): Promise<string> {
  const folder = folderOf(400);
  const configurations = createConfigurations(disk, async () => NO_CONFIGURATION);
  const paths = partsOf(folder, PART).flatMap((it) => readdirSync(it).map((name) => join(it, name)));
  const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter' }, '2026-11-23');
  const writer = textReport({ locale: 'en', colours: false });
  const bytes = paths.map((it) => readFileSync(it));
  const texts = bytes.map((it) => new TextDecoder().decode(it));
  for (const it of texts) linter.read(it);
  const models = texts.map((it) => linter.read(it));
  const found = await cost(() => find([folder], disk, configurations, (path) => absolute('/', path)));
  const read = await cost(() => paths.map((it) => decode(readFileSync(it))));
  const parsed = await cost(() => texts.map((it) => parse(it).blocks.length));
  const linted = await cost(() => texts.map((it) => linter.read(it).findings.length));
  const told = await cost(() => models.map((it, i) => writer.file(checkedOf(paths[i]!, it, false)).length));
  const steps = [
    ['find the files', found / PART],
    ['read and decode them', read],
    ['parse the Markdown, with prose and sections', parsed],
    ['recognise elements and check the rules', linted - parsed],
    ['write the report, with all fixes', told],
  ] as const;
  const all = steps.reduce((sum, [, ms]) => sum + ms, 0);
  const kilobytes = bytes.reduce((sum, it) => sum + it.length, 0) / 1024;
  return table(
    ['Step', 'CPU ms a MB', 'share'],
    steps.map(([name, ms]) => [name, shown((ms / kilobytes) * 1024), `${((100 * ms) / all).toFixed(0)}%`]),
  );
}

/** Milliseconds of the processor. */
async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
