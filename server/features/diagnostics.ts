import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver-types';
import type { Anchored, Finding, Model, Placed, Standing } from '../engine/types.ts';
import { toRange } from './position.ts';
import { pageOf, type Reader } from './reader.ts';

const SEVERITY: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What was made of a finding, where its blocks began; while these stay there, so does the diagnostic. */
interface Made {
  readonly it: Standing;
  /** The blocks on which it stands, its own first. */
  readonly blocks: readonly number[];
  readonly places: readonly Position[];
  readonly diagnostic: Diagnostic;
}

interface Last {
  readonly reader: Reader;
  readonly all: readonly Made[];
}

/** What was made last for each document. */
const lastMade = new WeakMap<TextDocument, Last>();

/**
 * The findings for the editor; `data.key` tells two findings of one rule apart when a fix is asked for.
 * What the editor would see in the same place is the same object as in the version before.
 */
export function diagnostics(document: TextDocument, { standing, charter: { blocks } }: Model, reader: Reader): Diagnostic[] {
  const placeOf = (block: number): Position => document.positionAt(startIn(blocks, block));
  const last = lastMade.get(document);
  const known = last?.reader === reader ? last.all : [];
  const all: Made[] = [];
  let place = placeOf(-1);
  for (let i = 0; i < standing.length; i++) {
    const it = standing[i]!;
    if (it.block !== standing[i - 1]?.block) place = placeOf(it.block);
    const before = madeOf(it, i, known, known.length - standing.length);
    all.push(before && staysAt(place, before, placeOf) ? before : madeAt(place, it));
  }
  lastMade.set(document, { reader, all });
  return all.map((it) => it.diagnostic);

  function madeAt(own: Position, it: Standing): Made {
    const others =
      it.block === it.endBlock && !it.related ? [] : [it.endBlock, ...(it.related ?? []).flatMap((of) => [of.block, of.endBlock])];
    const diagnostic = diagnosticOf(document, it, blocks, reader);
    return { it, blocks: [it.block, ...others], places: [own, ...others.map(placeOf)], diagnostic };
  }
}

/** Findings come and go in the middle: what stands before counts from the start, what stands behind from the end. */
function madeOf(it: Standing, index: number, known: readonly Made[], shift: number): Made | undefined {
  if (known[index]?.it === it) return known[index];
  return known[index + shift]?.it === it ? known[index + shift] : undefined;
}

function staysAt(place: Position, { blocks, places }: Made, placeOf: (block: number) => Position): boolean {
  // What stands before the first block is no part of a block, and may change without it.
  if (blocks[0]! < 0 || !isSamePosition(places[0]!, place)) return false;
  for (let i = 1; i < blocks.length; i++) if (!isSamePosition(places[i]!, placeOf(blocks[i]!))) return false;
  return true;
}

const startIn = (blocks: readonly Placed[], block: number): number => blocks[block]?.start ?? 0;
function diagnosticOf(document: TextDocument, it: Standing, blocks: readonly Placed[], reader: Reader): Diagnostic {
  const { rule, severity, message, key, related } = it;
  const href = pageOf(reader, rule);
  const rangeOf = ({ block, start, endBlock, end }: Anchored): Range =>
    toRange(document, { start: startIn(blocks, block) + start, end: startIn(blocks, endBlock) + end });
  return {
    range: rangeOf(it),
    severity: SEVERITY[severity],
    source: 'charterlint',
    code: rule,
    ...(href && { codeDescription: { href } }),
    message: message[reader.locale],
    data: { key },
    ...(related &&
      reader.related && {
        relatedInformation: related.map((other) => ({
          location: { uri: document.uri, range: rangeOf(other) },
          message: other.message[reader.locale],
        })),
      }),
  };
}

/** Whether an editor that has the one need not get the other. */
export const alike = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i] || isSame(it, b[i]!));

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    isSameRange(a.range, b.range) &&
    a.data?.key === b.data?.key &&
    a.codeDescription?.href === b.codeDescription?.href &&
    isSameRelated(a.relatedInformation, b.relatedInformation)
  );
}

const isSameRange = ({ start, end }: Range, other: Range): boolean => isSamePosition(start, other.start) && isSamePosition(end, other.end);

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

const isSameRelated = (a: Diagnostic['relatedInformation'] = [], b: Diagnostic['relatedInformation'] = []): boolean =>
  a.length === b.length &&
  a.every(({ message, location }, i) => {
    const other = b[i]!;
    return message === other.message && location.uri === other.location.uri && isSameRange(location.range, other.location.range);
  });
