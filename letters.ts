/**
 * Patterns of the bundles get letters as ranges of characters. V8 takes two milliseconds for a pattern with `\p{L}` that ignores case,
 * and a tenth of that with the ranges of one script; some hundred patterns are made ready for the first document.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Latin with its marks: what documents in English and Dutch are written in, and few enough to stand in each pattern. */
const SCRIPTS: readonly (readonly [from: number, end: number])[] = [
  [0, 0x250],
  [0x300, 0x370],
  [0x1e00, 0x1f00],
];

/** The others have ranges of one letter, for each small letter has its capital beside it. */
export const CLASSES = ['L', 'M'] as const;
type Class = (typeof CLASSES)[number];

const ranges: Readonly<Record<Class, string>> = { L: rangesOf('L'), M: rangesOf('M') };

/** What of a class is in these scripts, as it stands between brackets. */
function rangesOf(name: Class): string {
  const is = new RegExp(`\\p{${name}}`, 'u');
  let found = '';
  for (const [from, end] of SCRIPTS) {
    for (let at = from; at < end; at++) {
      if (!is.test(String.fromCharCode(at))) continue;
      const first = at;
      while (at + 1 < end && is.test(String.fromCharCode(at + 1))) at++;
      found += String.fromCharCode(first) + (at > first + 1 ? '-' : '') + (at > first ? String.fromCharCode(at) : '');
    }
  }
  return found;
}

const PATTERN = /\\p\{([LM])\}|\\.|[[\]]/g;
/** In a string of which a pattern is made each backslash is two. */
const STRING = /\\\\p\{([LM])\}|\\\\.|\\.|[[\]]/g;

/** The code of a file with ranges in its patterns and in the strings of which it makes patterns. */
export function withRanges(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const isPattern = ts.isRegularExpressionLiteral(node);
    if (isPattern || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const start = node.getStart();
      const text = ranged(code.slice(start, node.end), isPattern ? PATTERN : STRING);
      edits.push({ start, end: node.end, text: isPattern ? withoutUnicode(text) : text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', code, ts.ScriptTarget.ESNext, true));
  return edits.toSorted((a, b) => b.start - a.start).reduce((all, it) => all.slice(0, it.start) + it.text + all.slice(it.end), code);
}

function ranged(text: string, tokens: RegExp): string {
  let inside = false;
  return text.replace(tokens, (token, name: Class | undefined) => {
    if (token === '[' || token === ']') inside = token === '[';
    if (name === undefined) return token;
    return inside ? ranges[name] : `[${ranges[name]}]`;
  });
}

/**
 * What ignores case by the rules of Unicode takes twice as long to make ready, and finds no other words of Latin letters.
 * Of pairs of surrogates, such as emoji, each half counts then as a sign.
 */
function withoutUnicode(literal: string): string {
  const [, source, flags] = /^(.*\/)([a-z]*)$/s.exec(literal)!;
  const needed = /\\[pP]\{|\\u\{|[\ud800-\udfff]/.test(source!);
  return flags!.includes('i') && flags!.includes('u') && !needed ? source + flags!.replace('u', '') : literal;
}

export const plainLetters: Plugin = {
  name: 'plain-letters',
  setup({ onLoad }) {
    onLoad({ filter: /server[\\/](?:engine|rules|features|reports|workspace)[\\/].+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: /\\p\{|\/[a-z]*u/.test(code) ? withRanges(code) : code, loader: 'ts' };
    });
  },
};
