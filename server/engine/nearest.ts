/** Which of the known words a reader may have meant. */

/**
 * The known words nearest to `word`, best first: those a few slips of the keyboard away, then those it is a part of.
 *
 * @param most how many at most
 */
export function nearest(word: string, known: readonly string[], most = 1): string[] {
  const given = word.toLowerCase().slice(0, 100);
  return known
    .map((it) => ({ it, far: howFar(given, it.toLowerCase()) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || (a.it < b.it ? -1 : 1))
    .slice(0, most)
    .map(({ it }) => it);
}

/** A part of a name is further than any slip, so that `exti` gives `exit` and `exit` gives `missing-exit`. */
function howFar(word: string, known: string): number {
  const most = Math.max(1, Math.floor(word.length / 3));
  // Each letter that one has more is a slip.
  const slips = Math.abs(word.length - known.length) > most ? Infinity : distance(word, known);
  if (slips <= most) return slips;
  return word.length >= 3 && known.includes(word) ? known.length : Infinity;
}

/** Edit distance in UTF-16 units; two neighbours that changed places count as one slip. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
