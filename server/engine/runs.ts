/**
 * Text to runs: lines that Markdown may read as one paragraph, with what makes a paragraph dear to read.
 * A run may be longer than the paragraph, never shorter.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Signs that may open or close markup. */
  readonly signs: number;
}

/** A line before its first word. */
export interface Front {
  readonly start: number;
  /** Offset of the line end. */
  readonly end: number;
  /** Quotation and list marks. */
  readonly depth: number;
  /** Columns of white space. */
  readonly indent: number;
  /** Offset of the first sign that is neither; -1 in a blank line. */
  readonly first: number;
}

/** Signs that may open or close markup; a colon, for bare addresses. */
const SIGNS = new Uint8Array(128);
for (const sign of '[]*_`<!~&\\|:@') SIGNS[sign.charCodeAt(0)] = 1;

/**
 * @param isDear says which runs are asked for
 * @param visit of each line, in text order
 */
export function runsOf(text: string, isDear: (length: number, signs: number) => boolean, visit: (front: Front) => void): Run[] {
  const runs: Run[] = [];
  let run = { start: 0, signs: 0 };
  let state: State = FRESH;
  const close = (end: number): void => {
    if (isDear(end - run.start, run.signs)) runs.push({ ...run, end });
  };
  for (let start = 0; start < text.length; ) {
    const line = lineAt(text, start);
    const { starts, next } = step(text, line, state);
    if (starts) {
      close(start);
      // What opens or closes code stands apart, so that code stays code when its text is made plain.
      run = { start: starts === 'after' ? line.end + 1 : start, signs: 0 };
    }
    if (starts !== 'after') run.signs += line.signs;
    state = next;
    visit(line);
    start = line.end + 1;
  }
  close(text.length);
  return runs;
}

interface Line extends Front {
  readonly signs: number;
  readonly pipes: number;
}

/** What the lines of a run so far say of the next one; a blank line forgets all. */
interface State {
  /** Column where the text of the list item begins, 0 outside lists. */
  readonly content: number;
  readonly ordered: boolean;
  /** Cells of the line before, and whether a header may still follow; `table` inside one. */
  readonly cells: number;
  readonly table: 'possible' | 'no' | 'yes';
}

const FRESH: State = { content: 0, ordered: false, cells: 0, table: 'possible' };

function step(text: string, line: Line, state: State): { starts: false | 'at' | 'after'; next: State } {
  const { start, end, first } = line;
  if (first < 0) return { starts: 'at', next: FRESH };
  // Inside a quotation nothing is sure but its blank lines.
  if (text.charCodeAt(first) === QUOTE) return { starts: false, next: { ...FRESH, table: 'no' } };
  const source = text.slice(first, Math.min(end, first + 200));
  const indent = first - start;
  if (indent <= state.content + 3) {
    const mark = MARK.exec(source);
    const digit = mark?.[1] !== undefined;
    if (mark && (!digit || mark[1] === '1' || (state.ordered && state.content > 0))) {
      return { starts: 'at', next: { ...FRESH, content: indent + mark[0].length, ordered: digit, table: 'no' } };
    }
    if (/^#{1,6}(?:[ \t]|$)/.test(source)) return { starts: 'at', next: FRESH };
    if (end - first < 200 && /^(?:`{3,}[^`]*|~{3,}.*)$/.test(source)) return { starts: 'after', next: FRESH };
  }
  return inText(text, line, source, indent < state.content ? FRESH : state);
}

const QUOTE = 62;
/** A list item with text; only the number 1 may follow a paragraph. */
const MARK = /^(?:[-+*]|(\d{1,9})[.)])[ \t]{1,4}(?=[^ \t])/;

/** A line that goes on with a paragraph or a table. */
function inText(text: string, line: Line, source: string, state: State): { starts: false | 'at'; next: State } {
  if (state.table === 'yes') return { starts: 'at', next: state };
  const cells = line.pipes > 0 ? cellsOf(text.slice(line.first, Math.min(line.end, line.first + 20_000))) : 0;
  const isTable = state.table === 'possible' && state.cells > 0 && cells === state.cells && /^[|\s:-]+$/.test(source);
  if (isTable) return { starts: false, next: { ...state, table: 'yes' } };
  // Only the first line with a stroke may be a header.
  const table = state.table === 'possible' && state.cells === 0 ? 'possible' : 'no';
  return { starts: false, next: { ...state, cells, table } };
}

/** As Markdown counts them: strokes at the edges and escaped ones do not divide. */
function cellsOf(row: string): number {
  const inner = row.replace(/\\./g, 'x').trim();
  return inner.split('|').length - (inner.startsWith('|') ? 1 : 0) - (inner.length > 1 && inner.endsWith('|') ? 1 : 0);
}

const NEWLINE = 10;
const isBlank = (code: number): boolean => code === 32 || code === 9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** For its run a line begins at the first mark of a list, for its depth where its words do. */
function lineAt(text: string, start: number): Line {
  let depth = 0;
  let indent = 0;
  let mark = -1;
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 9) indent += 4;
    else if (code === 32) indent++;
    else {
      const width = code === QUOTE ? 1 : markAt(text, i, code);
      if (width === 0) break;
      depth++;
      if (mark < 0) mark = i;
      i += width - 1;
    }
  }
  const words = i < text.length && text.charCodeAt(i) !== NEWLINE;
  let signs = 0;
  let pipes = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) break;
    if (code < 128) signs += SIGNS[code]!;
    if (code === 124) pipes++;
  }
  return { start, end: i, depth, indent, first: words ? (mark < 0 ? firstWord(text, start) : mark) : -1, signs, pipes };
}

function firstWord(text: string, start: number): number {
  let i = start;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Length of the mark of a list item, 0 where there is none. */
function markAt(text: string, at: number, code: number): number {
  if (code === 45 || code === 43 || code === 42) return isBlank(text.charCodeAt(at + 1)) ? 1 : 0;
  if (!isDigit(code)) return 0;
  let end = at + 1;
  while (end < at + 9 && isDigit(text.charCodeAt(end))) end++;
  const close = text.charCodeAt(end);
  return (close === 46 || close === 41) && isBlank(text.charCodeAt(end + 1)) ? end + 1 - at : 0;
}
