/** Measurements to medians, ratios and tables. */

export type Series = Map<string, number[]>;

export function note(series: Series, name: string, value: number): void {
  const known = series.get(name);
  if (known) known.push(value);
  else series.set(name, [value]);
}

/** @param share 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function shown(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A ratio: ours to theirs. */
export const ratio = (ours: number, theirs: number): string => {
  const value = ours / theirs;
  return Number.isFinite(value) ? `${shown(value)} ×` : '–';
};

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** One row a peer: median, 95th percentile, how often, and how many times that ours takes. */
export function comparison(series: Series, unit: string, ours = 'charterlint'): string {
  const base = median(series.get(ours) ?? []);
  return table(
    ['', `median ${unit}`, `p95 ${unit}`, 'times', 'we to it'],
    [...series].map(([name, values]) => [
      name,
      shown(median(values)),
      shown(quantile(values, 0.95)),
      String(values.length),
      name === ours ? '' : ratio(base, median(values)),
    ]),
  );
}
