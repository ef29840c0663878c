/** By rule: ten texts with the defect, how many of them are found, and texts that come near and are sound. */
export type Planted = Readonly<
  Record<string, { readonly defects: readonly string[]; readonly found: number; readonly sound: readonly string[] }>
>;
