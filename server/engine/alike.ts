/** Whether two pieces of data say the same. */

/** The same data, apart from places in the text. */
export const alike = (a: unknown, b: unknown): boolean => compare(a, b, (name) => name === 'start' || name === 'end');

/** The same data. */
export const equal = (a: unknown, b: unknown): boolean => compare(a, b, () => false);

function compare(a: unknown, b: unknown, isIgnored: (name: string) => boolean): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((it, i) => compare(it, b[i], isIgnored));
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isIgnored(name) || compare(a[name], b[name], isIgnored));
}

const isPlain = (it: object): it is Record<string, unknown> => Object.getPrototypeOf(it) === Object.prototype;
