/** By rule: ten passages, or ten whole texts, each with one defect. */
export type Passages = Readonly<Record<string, readonly string[]>>;
