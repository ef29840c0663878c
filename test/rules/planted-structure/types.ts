/** Small documents of our own with one defect each, and others that come near to it. */
export interface Planted {
  readonly rule: string;
  readonly en: readonly string[];
  readonly nl: readonly string[];
  /** In these the rule stays silent. */
  readonly near: readonly string[];
  /** How many of the ten are found; all of them where it is not said. */
  readonly found?: { readonly en: number; readonly nl: number };
}
