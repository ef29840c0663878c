/** Whether two pieces of data say the same. */

/** The same data, apart from places in the text. */
export const alike = (a: unknown, b: unknown): boolean => compare(a, b, true);

/** The same data. */
export const equal = (a: unknown, b: unknown): boolean => compare(a, b, false);

function compare(a: unknown, b: unknown, moved: boolean): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && compareAll(a, b, moved);
  return isPlain(a) && isPlain(b) && compareNames(a, b, moved);
}

function compareAll(a: readonly unknown[], b: readonly unknown[], moved: boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!compare(a[i], b[i], moved)) return false;
  return true;
}

/** Without lists of the names: each key compares hundreds of objects. */
function compareNames(a: Plain, b: Plain, moved: boolean): boolean {
  for (const name in a) {
    if (!(name in b)) return false;
    if (!(moved && (name === 'start' || name === 'end')) && !compare(a[name], b[name], moved)) return false;
  }
  for (const name in b) if (!(name in a)) return false;
  return true;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (it: object): it is Plain => Object.getPrototypeOf(it) === Object.prototype;
