/** White space of any sort as spaces, at the same offsets: lines are broken anywhere. */
export const spaced = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text);

/** Small letters at the same offsets: what is longer in small letters stays. */
export const lowered = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/\p{Lu}/gu, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it));
};
