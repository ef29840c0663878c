/** Which patterns see long texts: charters whose sentences, names and headings go on and on. */
import { readdirSync, readFileSync } from 'node:fs';
import { catalog } from '../../server/catalog.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';

const root = new URL('../../', import.meta.url);
const LONG = 5_000;
const FILLS = [
  ' ', '*', '"', '“x', '(', '#', '-', 'a', 'A ', 'Aa ', 'a, ', '0', '1 ', '.', '. ', ': ', '/', '_', "'", '[x] ', '{{', '€ 1 ', '50% ', 'en ', 'de ', 'of ', 'Artikel 1 ', '\u00A0', '\u00AD', '\n', 'x\n', '\t', ';', '—', '…', '<', '<b> ', '|',
]; // biome-ignore format: pieces read better in a row

const flat = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', ' ');
const FRAMES: readonly ((long: string) => string)[] = [
  (it) => `# A\n\nDe partijen ${it} x.\n`,
  (it) => `# A ${flat(it)} b\n\nx\n`,
  (it) => `# A\n\n| a | b |\n|---|---|\n| x ${flat(it)} y | z |\n`,
  (it) => `# A\n\n## Definities\n\n- **${flat(it)}**: wat het is\n- x: ${flat(it)}\n`,
  (it) => `# Overeenkomst tussen ${flat(it)}\n\nDe ondergetekenden:\n\n1. ${flat(it)}, hierna: "X",\n\nNamens ${flat(it)}\n`,
];

/** What rules and elements speak of, on and on: each line of their examples without an end to its sentence. */
function stretched(): string[] {
  const pages = ['server/rules/', 'server/elements/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((it) => it.endsWith('.md'))
      .map((it) => readFileSync(new URL(folder + it, root), 'utf8')),
  );
  const examples = pages.flatMap((it) => [...it.matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text]) => text!));
  return examples.map((it) => it.replace(/^(\W*)(\w.*?)[.;:]?$/gm, (_, mark: string, words: string) => `${mark}${`${words} `.repeat(20)}`));
}

/** The longest text that each pattern is given, by the pattern as it stands in a text of JavaScript. */
export function longestGiven(): Map<string, number> {
  const longest = new Map<string, number>();
  const { exec } = RegExp.prototype;
  const texts = [...FRAMES.flatMap((frame) => FILLS.map((it) => frame(it.repeat(LONG / it.length)))), ...stretched()];
  // All that a pattern can be asked goes through this one function, once it is not the built-in one.
  RegExp.prototype.exec = function (text) {
    const pattern = String(this);
    if ((longest.get(pattern) ?? -1) < text.length) longest.set(pattern, text.length);
    return exec.call(this, text);
  };
  try {
    for (const kind of [{ kind: 'partnership-agreement' }, {}] as const) {
      const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter', ...kind }, '2026-11-23');
      for (const it of texts) for (const { fix } of linter.read(it).findings) fix?.();
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  return longest;
}
