import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, root } from '../kit.ts';

test('each text of the client has its Dutch translation, and none is left over', () => {
  const files = readdirSync(new URL('client', root), { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'));
  const asked = files.flatMap((it) => [...read(`client/${it}`).matchAll(/l10n\.t\(\s*'(.+?)'/g)].map((found) => found[1]!));
  expect(asked.length).toBeGreaterThan(10);
  expect(Object.keys(JSON.parse(read('l10n/bundle.l10n.nl.json'))).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('a translation has the same blanks as its text', () => {
  const blanks = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map((it) => it[0]).toSorted();
  for (const [text, translation] of Object.entries<string>(JSON.parse(read('l10n/bundle.l10n.nl.json')))) {
    expect(blanks(translation), text).toEqual(blanks(text));
  }
});
