/** Definition, references, highlights and hover: what a name, a reference, a footnote or a link leads to. */
import { expect, test } from 'vitest';
import type { LocationLink } from 'vscode-languageserver-types';
import { definition } from '../../server/features/definition.ts';
import { documentHighlight } from '../../server/features/documentHighlight.ts';
import { hover } from '../../server/features/hover.ts';
import type { Reader } from '../../server/features/reader.ts';
import { references } from '../../server/features/references.ts';
import { opened, READER, URI } from './tiny.ts';

const TEXT = `# Agreement

## Article 1 Definitions

In this agreement the following terms have these meanings:

- **Steering Group**: the meeting of the boards, see article 2(2).
- **Joint Data Office (JDO)**: the office of annex A.

## Article 2 Bodies

1. The Steering Group decides; see [how](#article-1-definitions) and [why][plan].
2. The steering groups of others advise the JDO.[^1] Look in section 9 of the law.

See article 1 and [below](#end).

# Annex A Office

The office.

<a id="end"></a>

[^1]: A note about ![a picture](https://example.org/x.png) article 2.

[plan]: https://example.org/plan
`;

/** The cursor before these words. */
const before = (words: string): string => TEXT.replace(words, `|${words}`);

/** The lines, counted from 0, and the words there. */
function goesTo(marked: string, reader: Partial<Reader> = {}): unknown {
  const { document, model, position } = opened(marked);
  const found = definition(document, model, position, { ...READER, ...reader }) as LocationLink[] | null;
  return found?.map((it) => [it.targetRange.start.line, document.getText(it.targetSelectionRange)]) ?? null;
}

test.for<[string, number, string]>([
  ['Steering Group decides', 6, 'Steering Group'],
  ['steering groups', 6, 'Steering Group'],
  ['JDO.[', 7, 'JDO'],
  ['article 2(2)', 12, '2'],
  ['article 1 and', 2, '## Article 1 Definitions'],
  ['annex A.', 16, '# Annex A Office'],
  ['#article-1-d', 2, '## Article 1 Definitions'],
  ['how](', 2, '## Article 1 Definitions'],
  ['#end', 20, ''],
  ['[^1] Look', 22, '[^1]'],
  ['plan].', 24, '[plan]'],
])('from “%s” to line %i', ([words, line, there]) => {
  expect(goesTo(before(words))).toEqual([[line, there]]);
});

test.for(['boards', 'section 9', 'https://example.org/plan'])('“%s” leads nowhere', (words) => {
  expect(goesTo(before(words))).toBeNull();
});

test('an editor that reads Markdown follows links and labels itself', () => {
  const own = { readsMarkdown: true };
  for (const words of ['#article-1-d', 'plan].', '#end']) expect(goesTo(before(words), own)).toBeNull();
  expect(goesTo(before('[^1] Look'), own)).toEqual([[22, '[^1]']]);
  expect(goesTo(before('article 1 and'), own)).toEqual([[2, '## Article 1 Definitions']]);
});

test('an editor that takes no links between places gets places, and a document that is no charter none', () => {
  const { document, model, position } = opened(before('JDO.['));
  const range = { start: { line: 7, character: 23 }, end: { line: 7, character: 26 } };
  expect(definition(document, model, position, { ...READER, locationLinks: false })).toContainEqual({ uri: URI, range });
  const off = opened(before('JDO.['), { enable: 'off' });
  expect(definition(off.document, off.model, off.position, READER)).toBeNull();
  expect(references(off.document, off.model, { position: off.position, context: { includeDeclaration: true } }, READER)).toBeNull();
});

function spokenOf(words: string, includeDeclaration: boolean): string[] | undefined {
  const { document, model, position } = opened(before(words));
  const found = references(document, model, { position, context: { includeDeclaration } }, READER);
  return found?.map(({ range }) => `${range.start.line} ${document.getText(range)}`);
}

test('all places are found that speak of a name or an article', () => {
  expect(spokenOf('Steering Group**', true)).toEqual(['6 Steering Group', '11 Steering Group', '12 steering groups']);
  expect(spokenOf('Steering Group**', false)).toEqual(['11 Steering Group', '12 steering groups']);
  expect(spokenOf('Article 2 Bodies', false)).toEqual(['6 article 2(2)', '22 article 2']);
  expect(spokenOf('2. The', false)).toEqual(['6 article 2(2)']);
  expect(spokenOf('Definitions\n', true)).toEqual(['2 ## Article 1 Definitions', '11 #article-1-definitions', '14 article 1']);
  expect(spokenOf('[^1]:', false)).toEqual(['12 [^1]']);
  expect(spokenOf('boards', true)).toBeUndefined();
});

test('the definition is highlighted as what says what it is', () => {
  const { document, model, position } = opened(before('steering groups'));
  const found = documentHighlight(document, model, position, READER);
  expect(found?.map(({ range, kind }) => [range.start.line, kind])).toEqual([
    [6, 3],
    [11, 2],
    [12, 2],
  ]);
});

const hovered = (words: string, locale: 'en' | 'nl' = 'en') => {
  const { document, model, position } = opened(before(words));
  const found = hover(document, model, position, { ...READER, locale });
  return found && { says: (found.contents as { value: string }).value, on: document.getText(found.range) };
};

test('a hover on a name tells what it stands for and where that is said', () => {
  expect(hovered('steering groups')).toEqual({
    says: '**Steering Group** — body\n\n> Steering Group: the meeting of the boards, see article 2(2).\n\nDefined on line 7, under “Article 1 Definitions”; used 2 times.',
    on: 'steering groups',
  });
  expect(hovered('JDO.[', 'nl')?.says).toContain('Gedefinieerd op regel 8, onder “Article 1 Definitions”; 1 keer gebruikt.');
});

test('a hover on a reference shows the beginning of the article, and fetches nothing', () => {
  const says = hovered('article 1 and')?.says;
  expect(says).toMatch(/^\*\*Article 1 Definitions\*\*\n\nIn this agreement .*\n\n- Steering Group: the meeting/);
  expect(hovered('article 2(2)')?.says).toMatch(/^\*\*Article 2 Bodies\*\*\n\n2\\\. The steering groups of others advise the JDO/);
  expect(hovered('[^1] Look')?.says).toContain('A note about');
  expect(hovered('[^1] Look')?.says).not.toContain('example.org');
  expect(hovered('Article 2 Bodies')).toBeNull();
});
