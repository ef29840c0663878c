/** Whether two pieces of data say the same. */

/** The same data, apart from places in the text. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((it, i) => alike(it, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name === 'start' || name === 'end' || alike(a[name], b[name]));
}

const isPlain = (it: object): it is Record<string, unknown> => Object.getPrototypeOf(it) === Object.prototype;
