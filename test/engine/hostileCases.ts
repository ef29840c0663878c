/** Texts that nobody writes and that may reach the linter all the same. */

export interface HostileCase {
  readonly name: string;
  readonly text: () => string;
  /** Part of it, or all, cannot be read as Markdown, and the reader is told. */
  readonly refused: boolean;
}

const MILLION = 1_000_000;
const PLAIN = 'The steering group decides on the budget of the partnership every year. ';
const hostile = (name: string, text: () => string, refused = false): HostileCase => ({ name, text, refused });
const refused = (name: string, text: () => string): HostileCase => hostile(name, text, true);
const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('');
const matter = (yaml: string): string => `---\n${yaml}\n---\n# Charter\n\nIt starts on [date].\n`;

/** Each level names the one below ten times: a billion at the tenth. */
export const EXPLODING = `a0: &a0 [x]\n${times(10, (i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`)}`;
/** The same where settings are expected. */
export const EXPLODING_RULES = `${EXPLODING}rules: *a10\nignore: *a10\nframeworks: *a10\nkind: *a10\n`;
/** An alias that holds itself. */
export const CIRCLE = 'charterlint: &a\n  rules: *a\n  ignore: [*a]\n';
export const DEEP_FLOW = `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
export const DEEP_MAP = times(3_000, (i) => `${' '.repeat(i)}a:\n`);

export const HOSTILE: readonly HostileCase[] = [
  refused('10 MB in one line', () => PLAIN.repeat(Math.ceil((10 * MILLION) / PLAIN.length))),
  refused('5 MB in one line', () => PLAIN.repeat(Math.floor((5 * MILLION) / PLAIN.length))),
  hostile('190,000 characters in each line', () => `${PLAIN.repeat(2_600)}\n\n`.repeat(5)),
  refused('5 MB in one word', () => 'a'.repeat(5 * MILLION)),
  refused('10 MB in one word', () => 'a'.repeat(10 * MILLION)),
  refused('4 MB in one heading', () => `# ${PLAIN.repeat(Math.ceil((4 * MILLION) / PLAIN.length))}`),
  refused('3 MB of short lines', () => 'a\n\n'.repeat(MILLION)),
  hostile('5 MB of line ends', () => '\n'.repeat(5 * MILLION)),
  refused('5 MB of blanks', () => ' '.repeat(5 * MILLION)),
  refused('2 MB of empty headings', () => '#\n'.repeat(MILLION)),
  refused('100,000 headings', () => times(100_000, (i) => `${'#'.repeat((i % 6) + 1)} Article ${i}\n\n`)),
  refused('100,000 nested quotes in one line', () => `${'>'.repeat(100_000)} x`),
  refused('100,000 nested quotes with blanks', () => `${'> '.repeat(100_000)}x`),
  refused('2,000 quotes, each deeper', () => times(2_000, (i) => `${'> '.repeat(i)}x\n`)),
  refused('100,000 nested lists in one line', () => `${'- '.repeat(100_000)}x`),
  refused('100,000 nested ordered lists in one line', () => `${'1. '.repeat(100_000)}x`),
  refused('1,600 lists, each deeper', () => times(1_600, (i) => `${'  '.repeat(i)}- x\n`)),
  refused('1,600 ordered lists, each deeper', () => times(1_600, (i) => `${'   '.repeat(i)}1. x\n`)),
  refused('lists and quotes in turn', () => times(100_000, (i) => (i % 2 ? '> ' : '- '))),
  refused('a million asterisks', () => '*'.repeat(MILLION)),
  refused('a million asterisks between words', () => 'a *b '.repeat(MILLION / 2)),
  refused('a million underscores between words', () => '_a '.repeat(MILLION)),
  refused('a million opening brackets', () => '['.repeat(MILLION)),
  refused('a million closing brackets', () => ']'.repeat(MILLION)),
  refused('a million images', () => '!['.repeat(MILLION / 2)),
  refused('a million backticks', () => '`'.repeat(MILLION)),
  refused('backticks of every length', () => times(1_400, (i) => `${'`'.repeat(i)} `)),
  refused('a million tildes', () => 'a ~~b '.repeat(MILLION / 5)),
  refused('a million backslashes', () => '\\'.repeat(MILLION)),
  refused('a million ampersands', () => '&amp;'.repeat(MILLION / 5)),
  refused('a million less-than signs', () => '<'.repeat(MILLION)),
  refused('a million open comments in a line', () => 'a <!-- '.repeat(MILLION / 7)),
  hostile('1 MB of asterisks within the limits', () => `${'a *b '.repeat(990)}\n\n`.repeat(100)),
  hostile('1 MB of brackets within the limits', () => `${'[a '.repeat(990)}\n\n`.repeat(330)),
  hostile('1 MB of open links within the limits', () => `${'[a]('.repeat(490)}\n\n`.repeat(500)),
  hostile('1 MB of backticks within the limits', () => `${times(43, (i) => `${'`'.repeat(i)} `)}\n\n`.repeat(1_000)),
  hostile('1 MB of open tags within the limits', () => `${'a <b c="'.repeat(990)}\n\n`.repeat(120)),
  ...['> ', '#', '|', '2. ', '    - ', '```a` '].map((front) =>
    refused(`20,000 open links behind ${JSON.stringify(front)}`, () => `x\n${`${front}[a](\n`.repeat(20_000)}`),
  ),
  refused('20,000 open links in what is almost a table', () => `x|y\na|b\n-|-\n${'|[a](\n'.repeat(20_000)}`),
  hostile('blanks where the second line of a table stands', () => `a|b\n${' '.repeat(150_000)}x\n`),
  refused('100,000 open links', () => '[a]('.repeat(100_000)),
  refused('100,000 open links with targets', () => '[a](<b'.repeat(100_000)),
  refused('1 MB of links in a paragraph', () => '[name](https://example.org/a) '.repeat(33_333)),
  refused('1 MB of links in lines of a paragraph', () => '[name](https://example.org/a)\n'.repeat(33_333)),
  refused('1 MB of bare addresses', () => 'https://example.org/a/b '.repeat(41_666)),
  refused('1 MB of mail addresses', () => 'ada.lovelace@example.org '.repeat(40_000)),
  refused('1 MB of www.', () => 'www.'.repeat(250_000)),
  hostile('20,000 links, each in a paragraph', () => '[name](https://example.org/a)\n\n'.repeat(20_000)),
  refused('200,000 list items', () => '- The board decides.\n'.repeat(200_000)),
  refused('200,000 ordered items', () => times(200_000, (i) => `${i + 1}. It decides.\n`)),
  refused('200,000 items with a blank line', () => '- x\n\n'.repeat(200_000)),
  refused('a table with 10,000 columns', () => `${'| a '.repeat(10_000)}|\n${'|---'.repeat(10_000)}|\n${'| b '.repeat(10_000)}|\n`),
  refused('a table with 100,000 rows', () => `| a | b |\n|---|---|\n${'| € 10 | 50% |\n'.repeat(100_000)}`),
  refused('100,000 definitions', () => times(100_000, (i) => `[a${i}]: /b\n`)),
  refused('100,000 footnotes', () => times(100_000, (i) => `[^${i}]: note\n\n`)),
  refused('100,000 references to articles', () => 'See article 3.\n\n'.repeat(100_000)),
  refused('50,000 articles and references', () =>
    times(50_000, (i) => `## Article ${i}\n\nSee article ${i * 2} and [x](#article-${i}).\n\n`),
  ),
  hostile('20,000 blanks', () => 'It starts on [date].\n\n'.repeat(20_000)),
  hostile('2,000 parties', () => times(2_000, (i) => `- Gemeente Oost${i}, hierna: "Oost${i}"\n`)),
  hostile('20,000 abbreviations', () => times(20_000, (i) => `The Agency for Things (AT${String.fromCharCode(65 + (i % 26))}${i}).\n\n`)),
  hostile('50,000 dates and amounts', () => 'On 1 July 2027 the city pays € 1,000 within six weeks.\n\n'.repeat(50_000)),
  hostile('20,000 suppressions', () => '<!-- charterlint-disable placeholder -->\n\n'.repeat(20_000)),
  refused('50,000 suppressions in turn', () =>
    times(50_000, (i) => `<!-- charterlint-${i % 2 ? 'enable' : 'disable'} placeholder -->\n\n[date]\n\n`),
  ),
  refused('200,000 names in one suppression', () => `<!-- charterlint-disable ${'placeholder, '.repeat(200_000)} -->`),
  refused('unclosed fence', () => `\`\`\`\n${PLAIN.repeat(10_000)}`),
  refused('unclosed comment', () => `<!-- charterlint-disable ${'x '.repeat(100_000)}`),
  refused('unclosed tag', () => `<div ${'a="b" '.repeat(100_000)}`),
  hostile('unclosed everything', () => '---\na: [\n# A\n**b _c `d [e](f <g\n\n> - ```\n<!-- h\n'),
  refused('unclosed front matter', () => `---\n${'a: b\n'.repeat(100_000)}`),
  hostile('NUL bytes', () => `# A\0B\n\n\0\0The board\0 decides.\n\n- \0\n\`\`\`\0\n`),
  refused('a million NUL bytes', () => '\0'.repeat(MILLION)),
  hostile('19,000 open comments in a block of HTML', () => `<pre>\n${'<!-- x\n\n'.repeat(19_000)}`),
  hostile('100,000 blanks in a cell', () => `| a | b |\n|---|---|\n| € 1${'\u00A0 '.repeat(50_000)}x | 2 |\n`),
  hostile('190,000 capitals in one word', () => `De partijen ${'A'.repeat(190_000)} zijn de gemeenten.\n`),
  hostile('190,000 full stops', () => `It starts on [date]${'.'.repeat(190_000)} x.\n`),
  hostile('40,000 blanks in a line of text', () => `a${' '.repeat(40_000)}b\n`),
  hostile('lone surrogates', () => '# \ud800 Title \udc00\n\nThe \udbff board [date\udfff] decides.\n\n- \ud83d\n- \ude00\n'),
  refused('a million lone surrogates', () => '\ud800'.repeat(MILLION)),
  hostile(
    'right-to-left and zero-width',
    () => '# \u202eretrahC\u202c\n\n\u200fThe \u200b\u200c\u200d\u2060\ufeffboard [da\u200bte] \u2066de\u2069cides.\n',
  ),
  refused('a million zero-width joiners', () => `a${'\u200d'.repeat(MILLION)}b`),
  refused('a million combining accents', () => `a${'\u0301'.repeat(MILLION)}`),
  refused('1 MB of CR', () => 'The board decides.\r'.repeat(50_000)),
  refused('mixed line ends', () => 'a\r\n\rb\n\r\r\n\n\rc\r'.repeat(20_000)),
  refused('deep YAML', () => matter(DEEP_FLOW)),
  refused('YAML, each deeper', () => matter(times(190, (i) => `${' '.repeat(i)}a:\n`))),
  refused('one long line of YAML', () => matter(`a: ${'[x, {y: '.repeat(100_000)}`)),
  hostile('200,000 names in YAML', () => matter(`charterlint:\n  disable: [${times(20_000, (i) => `x${i}, `)}]`)),
  refused('YAML aliases that explode', () => matter(EXPLODING)),
  refused('YAML aliases that explode in settings', () => matter(`${EXPLODING}charterlint:\n  rules: *a10\n  disable: *a10`)),
  hostile('a YAML alias that holds itself', () => matter(CIRCLE)),
  refused('50 MB', () => PLAIN.repeat(Math.ceil((50 * MILLION) / PLAIN.length))),
];

/** What the command line says of a text; what it refuses whole it says so of in this way. */
interface NamedCase extends HostileCase {
  readonly says: string;
}

const named = (name: string, says: string): NamedCase => ({ ...HOSTILE.find((it) => it.name === name)!, says });
const LONG = 'is longer than 5 million characters; split it.';
const LOST = 'This passage is too long or nested too deeply; it is not read. Split it.';
const DENSE = 'This passage has too much markup; it is read as plain text. Split it.';

/** Those that are also given to the command line and the server, each with what is said of it. */
export const NAMED: readonly NamedCase[] = [
  named('10 MB in one line', LONG),
  named('50 MB', LONG),
  named('100,000 nested quotes in one line', LOST),
  named('100,000 nested lists in one line', LOST),
  named('1,600 lists, each deeper', 'The indentation here is too deep to mean anything; the line is read as plain text.'),
  named('a million asterisks', LOST),
  named('a million opening brackets', LOST),
  named('a million closing brackets', LOST),
  named('100,000 open links', LOST),
  named('1 MB of links in a paragraph', LOST),
  named('a table with 10,000 columns', DENSE),
  named('NUL bytes', 'is a binary file, not Markdown.'),
  named('lone surrogates', 'Fill in the blank'),
  named('right-to-left and zero-width', 'missing-mandate'),
  named('deep YAML', DENSE),
  named('YAML, each deeper', 'too deep'),
  named('YAML aliases that explode', 'Aliases multiply here; write the values out.'),
  named('YAML aliases that explode in settings', 'Aliases multiply here; write the values out.'),
  named('a YAML alias that holds itself', 'Fill in the blank “[date]”.'),
];
