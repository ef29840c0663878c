/** What is planted: defects that a check should find, and look-alikes on which it must stay silent. */
export interface Planted {
  /** Passages, or whole texts where they begin with a title. */
  readonly defects: readonly string[];
  readonly sound: readonly string[];
}

export type Plantings = Readonly<Record<string, Planted>>;
