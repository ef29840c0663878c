import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inEncoding, toUtf16 } from '../../server/features/encoding.ts';
import { encodingOf } from '../../server/features/reader.ts';
import { URI } from './tiny.ts';

const create = (text: string): TextDocument => TextDocument.create(URI, 'markdown', 1, text);

/** An emoji of two units, a letter with an accent of its own, one of two bytes, a right-to-left letter, a euro, half a pair, a family. */
const LINE = 'a\u{1F600}e\u0301é\u05D0€\uD83Dz\u{1F469}\u200D\u{1F4BB}\t.';
const TEXTS = [
  LINE,
  `\uFEFF${LINE}\n${LINE}`,
  `x\r${LINE}\r\n${LINE}\r\n\r${LINE}\n`,
  `${LINE.repeat(300)}\nplain ascii\n${'\u{1F600}'.repeat(1500)}`,
  '',
  '\uDE00\uD83D',
];

/** Counted by another way: code points and bytes, one character after the other. */
function counted(line: string, encoding: 'utf-8' | 'utf-32'): number {
  const points = Array.from(line);
  return encoding === 'utf-32' ? points.length : points.reduce((sum, it) => sum + Buffer.from(it).length, 0);
}

const CASES = TEXTS.flatMap((_, i) => [['utf-8', i] as const, ['utf-32', i] as const]);

test.for(CASES)('positions in %s of text %i', ([encoding, which]) => {
  const text = TEXTS[which]!;
  const document = create(text);
  const seen = inEncoding(document, encoding);
  const lines = text.split(/\r\n|\r|\n/);
  expect(seen.lineCount).toBe(lines.length);
  lines.forEach((line, i) => {
    const start = document.offsetAt({ line: i, character: 0 });
    for (const unit of unitsOf(line)) {
      const middle = unit > 0 && (line.codePointAt(unit - 1) ?? 0) > 0xffff;
      const whole = middle ? unit - 1 : unit;
      const character = counted(line.slice(0, whole), encoding);
      expect([unit, seen.positionAt(start + unit)]).toEqual([unit, { line: i, character }]);
      expect([unit, seen.offsetAt({ line: i, character })]).toEqual([unit, start + whole]);
    }
    // Past the end of a line is its end, and within a character its start.
    expect(seen.offsetAt({ line: i, character: 1e9 })).toBe(start + line.length);
    const size = counted(Array.from(line)[0] ?? '', encoding);
    if (size > 1) expect(seen.offsetAt({ line: i, character: size - 1 })).toBe(start);
  });
});

/** Of a long line those where columns are kept, and a few others. */
const unitsOf = ({ length }: string): number[] =>
  Array.from({ length: length + 1 }, (_, i) => i).filter(
    (it) => length < 100 || it % 512 < 3 || it % 512 > 509 || it % 89 === 0 || it > length - 3,
  );

test('in UTF-16 a document is itself', () => {
  const document = create(LINE);
  expect(inEncoding(document, 'utf-16')).toBe(document);
});

test('the view follows its document', () => {
  const document = create('é one');
  const seen = inEncoding(document, 'utf-8');
  expect(seen.offsetAt({ line: 0, character: 3 })).toBe(2);
  TextDocument.update(document, [{ text: '\u{1F600} two' }], 2);
  expect([seen.version, seen.getText({ start: { line: 0, character: 5 }, end: { line: 0, character: 8 } })]).toEqual([2, 'two']);
});

test.for(['utf-8', 'utf-16', 'utf-32'] as const)('changes in %s, one after the other', (encoding) => {
  const document = create(`${LINE}\r\n${LINE}`);
  const place = (text: string, unit: number): number => (encoding === 'utf-16' ? unit : counted(text.slice(0, unit), encoding));
  const end = place(LINE, LINE.length);
  const at = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
  const changes = [
    { range: at(1, place(LINE, 1), place(LINE, 3)), text: '\u{1F469}é' },
    { range: at(1, place('a\u{1F469}é', 4), place('a\u{1F469}é', 4)), text: '!' },
    { range: at(0, end, end), text: ' € end' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: 'b' },
  ];
  const after = TextDocument.update(document, toUtf16(document, changes, encoding), 2).getText();
  expect(after).toBe(`b${LINE.slice(1)} € end\r\na\u{1F469}é!${LINE.slice(3)}`);
  expect(toUtf16(document, [{ text: 'new' }], encoding)).toEqual([{ text: 'new' }]);
});

test.for([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-8', 'utf-16', 'utf-32'], 'utf-16'],
  [['utf-8'], 'utf-8'],
  [['utf-32', 'utf-8'], 'utf-32'],
  [['utf-7', 'utf-8'], 'utf-8'],
  [['utf-7'], 'utf-16'],
] as const)('of %j the server takes %s', ([offered, taken]) => {
  expect(encodingOf(offered ? { general: { positionEncodings: [...offered] } } : {})).toBe(taken);
});

test('a long line is not counted from its start for each place in it', () => {
  const units = 200_000;
  const document = create('é'.repeat(units));
  const seen = inEncoding(document, 'utf-8');
  const counts: number[] = [];
  for (let i = 0; i < units; i += 10) counts.push(seen.positionAt(i).character - 2 * i);
  expect(new Set(counts)).toEqual(new Set([0]));
});
