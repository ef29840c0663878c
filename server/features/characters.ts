/** UTF-16 units, bytes and code points of a line. */
import type { Encoding } from './reader.ts';

export type Unit = Exclude<Encoding, 'utf-16'>;

/** The characters of one line. */
export interface Characters {
  /** From a character of the editor to a UTF-16 unit; within a character, its start. */
  inside(character: number): number;
  outside(unit: number): number;
}

const PLAIN: Characters = { inside: (it) => it, outside: (it) => it };
const STEP = 512;

/** A long line is counted once, and from the nearest mark on after that. */
export function charactersOf(text: string, encoding: Unit): Characters {
  if (!/[^\0-\x7F]/.test(text)) return PLAIN;
  const marks: { readonly unit: number; readonly character: number }[] = [{ unit: 0, character: 0 }];
  let character = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) {
    if (unit >= marks.length * STEP) marks.push({ unit, character });
    character += sizeAt(text, unit, encoding);
  }
  /** As far as both stay below their ends. */
  const walk = (lastUnit: number, lastCharacter: number, from: { unit: number; character: number }) => {
    let { unit, character } = from;
    while (unit < text.length) {
      const [units, size] = [unitsAt(text, unit), sizeAt(text, unit, encoding)];
      if (unit + units > lastUnit || character + size > lastCharacter) break;
      unit += units;
      character += size;
    }
    return { unit, character };
  };
  /** A mark stands at the first character from its step on, which can be one unit later. */
  const markBefore = (unit: number) => {
    const near = Math.min(Math.floor(unit / STEP), marks.length - 1);
    return marks[near]!.unit <= unit ? marks[near]! : marks[near - 1]!;
  };
  return {
    inside: (wanted) => walk(Number.POSITIVE_INFINITY, wanted, marks.findLast((it) => it.character <= wanted) ?? marks[0]!).unit,
    outside: (wanted) => walk(wanted, Number.POSITIVE_INFINITY, markBefore(wanted)).character,
  };
}

/** Two for a pair of surrogates; one alone is a character of its own. */
const unitsAt = (text: string, unit: number): number => ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);

/** A lone surrogate is sent as the sign for what cannot be read, which is three bytes as it would be itself. */
function sizeAt(text: string, unit: number, encoding: Unit): number {
  if (encoding === 'utf-32') return 1;
  const code = text.codePointAt(unit) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
