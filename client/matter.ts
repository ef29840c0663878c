/** The kind of a document in its front matter. Pure, so that it is tested without an editor. */

/**
 * The text with `kind:` in its front matter, which is made where there is none.
 * A kind that was there gives way, and so does a line that turned Charterlint off.
 */
export function withKind(text: string, kind: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m.exec(text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (found?.index !== 0) return `${mark}---${eol}kind: ${kind}${eol}---${eol}${eol}${text.slice(mark.length)}`;
  const [all, open, body] = found;
  const rest = body!.replace(/^(kind:.*|charterlint:[ \t]*(off|false)[ \t]*)(\r?\n|$)/gm, '');
  return `${open}kind: ${kind}${eol}${rest}${all.slice(open!.length + body!.length)}${text.slice(all.length)}`;
}
