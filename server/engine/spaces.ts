/** White space of any sort as spaces, at the same offsets: lines are broken anywhere. */
export const spaced = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text);
