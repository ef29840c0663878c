/** White space of any sort as spaces, at the same offsets: lines are broken anywhere. */
export const spaced = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text);

/** Small letters at the same offsets: what is longer in small letters stays. */
export const lowered = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/\p{Lu}/gu, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it));
};

/** With one space where there are more, and what an offset of it is in the text. */
export function squeezed(text: string): { readonly text: string; readonly at: (index: number) => number } {
  if (!/\s\s/.test(text)) return { text: spaced(text), at: (index) => index };
  const offsets: number[] = [];
  let short = '';
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/.test(text[i]!);
    if (blank && short.endsWith(' ')) continue;
    short += blank ? ' ' : text[i];
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: short, at: (index) => offsets[index]! };
}
