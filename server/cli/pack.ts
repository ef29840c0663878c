/** An outcome in little room: texts that many findings share are there once. */
import type { Kind, Language, Text } from '../engine/types.ts';
import type { Range } from '../reports/positions.ts';
import { SHOWN, type Told, type ToldFix } from '../reports/report.ts';
import type { Outcome } from './outcome.ts';

/** What entries name by index. */
export interface Tables {
  readonly rules: string[];
  readonly texts: (readonly [en: string, nl: string])[];
}

export const emptyTables = (): Tables => ({ rules: [], texts: [] });

export interface Packed {
  readonly linted: 0 | 1;
  readonly language: Language;
  readonly kinds: readonly Kind[];
  /** With all that fixes would do. */
  readonly full: 0 | 1;
  readonly findings: readonly PackedFinding[];
  readonly troubles?: readonly (readonly [en: string, nl: string])[];
}

type Places = readonly [line: number, column: number, endLine: number, endColumn: number];
type PackedFinding = readonly [
  rule: number,
  severity: number,
  message: number,
  ...places: Places,
  fix: 0 | 1 | 2,
  related?: readonly (readonly [message: number, ...places: Places])[],
  key?: string,
  how?: ToldFix['how'] | null,
];

/** @param tables grow by what is new */
export function pack({ linted, checked, troubles }: Outcome, tables: Tables, full: boolean): Packed {
  const { language, kinds, findings } = checked!;
  const index = indexOf(tables);
  return {
    linted: linted ? 1 : 0,
    language,
    kinds,
    full: full ? 1 : 0,
    findings: findings.map((it) => packFinding(it, index, full)),
    ...(troubles.length > 0 && { troubles: troubles.map(({ line }) => [line.en, line.nl] as const) }),
  };
}

function packFinding({ rule, severity, message, related, fix, key, ...at }: Told, index: Index, full: boolean): PackedFinding {
  const others = related.map((it) => [index.text(it.message), ...placesOf(it)] as const);
  const head = [index.rule(rule), SHOWN.indexOf(severity), index.text(message), ...placesOf(at), fix ? (fix.safe ? 1 : 2) : 0] as const;
  if (full) return [...head, others, key, fix?.how ?? null];
  return others.length > 0 ? [...head, others] : head;
}

const placesOf = ({ start, end }: Range): Places => [start.line, start.column, end.line, end.column];

/**
 * @param full whether all that fixes would do is asked for
 * @returns undefined where that is not there, or what is there makes no sense
 */
export function unpack(packed: Packed, { rules, texts }: Tables, path: string, full: boolean): Outcome | undefined {
  if (full && packed.full !== 1) return undefined;
  try {
    const text = (index: number): Text => ({ en: texts[index]![0], nl: texts[index]![1] });
    const findings = packed.findings.map((it): Told => {
      const [rule, severity, message, line, column, endLine, endColumn, fix, related = [], key = '', how] = it;
      return {
        rule: rules[rule]!,
        severity: SHOWN[severity]!,
        message: text(message),
        key,
        ...rangeOf([line, column, endLine, endColumn]),
        related: related.map(([other, ...at]) => ({ message: text(other), ...rangeOf(at) })),
        ...(fix > 0 && { fix: { safe: fix === 1, ...(how && { how }) } }),
      };
    });
    const troubles = (packed.troubles ?? []).map(([en, nl]) => ({ line: { en, nl }, grave: false }));
    const { language, kinds } = packed;
    const checked = { path, language, kinds, findings };
    return { linted: packed.linted === 1, checked, troubles, broken: [], corrected: 0, changed: false };
  } catch {
    return undefined;
  }
}

const rangeOf = ([line, column, endLine, endColumn]: Places): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

interface Index {
  rule(id: string): number;
  text(text: Text): number;
}

const indices = new WeakMap<Tables, Index>();

/** Made from the tables where they were read from a file. */
function indexOf(tables: Tables): Index {
  const known = indices.get(tables);
  if (known) return known;
  const rules = new Map(tables.rules.map((it, i) => [it, i]));
  const texts = new Map(tables.texts.map(([en, nl], i) => [`${en}\0${nl}`, i]));
  const made: Index = {
    rule: (id) => rules.get(id) ?? added(rules, id, tables.rules.push(id) - 1),
    text({ en, nl }) {
      const name = `${en}\0${nl}`;
      return texts.get(name) ?? added(texts, name, tables.texts.push([en, nl]) - 1);
    },
  };
  indices.set(tables, made);
  return made;
}

function added(map: Map<string, number>, name: string, index: number): number {
  map.set(name, index);
  return index;
}
