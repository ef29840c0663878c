/** Headings to sections: what stands below what, whatever marks them. */
import { expect, test } from 'vitest';
import { parse } from '../../server/engine/parse.ts';

/** Title, depth, and the title of the section around it. */
const outline = (text: string): unknown[] => {
  const { sections } = parse(text);
  return sections.map(({ title, depth, parent }) => [title, depth, sections[parent]?.title ?? '']);
};
const body = (...headings: string[]): string => headings.map((it) => `${it}\n\nTekst.\n\n`).join('');

test('articles stand below chapters of the same level, and the next chapter ends them', () => {
  const headings = [
    '# Verdrag',
    '## Hoofdstuk 1 Algemeen',
    '## Artikel 1 Doel',
    '## Artikel 2 Duur',
    '## Hoofdstuk 2 Slot',
    '## Artikel 3 Einde',
  ];
  expect(outline(body(...headings))).toEqual([
    ['Verdrag', 1, ''],
    ['Algemeen', 2, 'Verdrag'],
    ['Doel', 3, 'Algemeen'],
    ['Duur', 3, 'Algemeen'],
    ['Slot', 2, 'Verdrag'],
    ['Einde', 3, 'Slot'],
  ]);
});

test('not after a higher heading, which ends the chapter too', () => {
  expect(outline(body('# Verdrag', '## Hoofdstuk 1 Algemeen', '# Reglement', '## Artikel 1 Doel'))).toEqual([
    ['Verdrag', 1, ''],
    ['Algemeen', 2, 'Verdrag'],
    ['Reglement', 1, ''],
    ['Doel', 2, 'Reglement'],
  ]);
});

test('after another heading of the level of the chapter they stand below that one', () => {
  expect(outline(body('# Verdrag', '## Deel 1 Algemeen', '## Leeswijzer', '## Artikel 1 Doel'))).toEqual([
    ['Verdrag', 1, ''],
    ['Algemeen', 2, 'Verdrag'],
    ['Leeswijzer', 2, 'Verdrag'],
    ['Doel', 3, 'Leeswijzer'],
  ]);
});

test('headings in bold stand below the last one with a level, and below an article in bold', () => {
  expect(outline(body('# Verdrag', '**Artikel 1 Doel**', '**Looptijd**', '## Slot', '**Einde**'))).toEqual([
    ['Verdrag', 1, ''],
    ['Doel', 3, 'Verdrag'],
    ['Looptijd', 4, 'Doel'],
    ['Slot', 2, 'Verdrag'],
    ['Einde', 3, 'Slot'],
  ]);
});

test('a heading right under a number alone is its title', () => {
  expect(outline('# Verdrag\n\n### Artikel 3\n\n#### Looptijd\n\nTekst.\n\n### Artikel 4\n\nTekst.\n\n#### Einde\n')).toEqual([
    ['Verdrag', 1, ''],
    ['Looptijd', 3, 'Verdrag'],
    ['', 3, 'Verdrag'],
    ['Einde', 4, ''],
  ]);
});
