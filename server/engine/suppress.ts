/** What a document itself turns off: comments and front matter. */
import { allRules } from './config.ts';
import { ACTIONS, type Directive, directivesOf, type Named } from './directives.ts';
import { type MatterNames, matterNames } from './matterNames.ts';
import { nearest } from './nearest.ts';
import { charterOf } from './summary.ts';
import type { Catalog, Charter, Span, Summary, Suppression } from './types.ts';

export interface Suppressions {
  /** The document turns nothing off, and does not try to. */
  readonly none: boolean;
  /** Whether the document hides what a rule says at an offset; asking counts as a use of what hides it. */
  hides(rule: string, at: number): boolean;
  /**
   * Every rule that is named, and what came of it. To be asked when all findings were shown to `hides`.
   *
   * @param active ids of the rules that ran: nobody can say whether the others would have spoken
   */
  uses(active: ReadonlySet<string>): Suppression[];
}

export type Suppressor = (summary: Summary) => Suppressions;

/** One name in one comment, or a comment without names. */
interface Entry {
  readonly named: Named;
  /** Id of the rule, undefined where it is unknown, `*` for all. */
  readonly rule: string | undefined;
  readonly action: string;
  readonly range: Span;
  used: boolean;
}

/** The rules that speak of suppressions: whether one of these is hidden in vain is not asked. */
const OWN: readonly string[] = ['unknown-suppression', 'unused-suppression'];
const WHOLE: Span = { start: 0, end: Infinity };

/** @param catalog says which rules are known, to tell a suppression of an unknown one */
export function createSuppressor(catalog: Catalog): Suppressor {
  const ids = new Map(allRules(catalog).flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule.id] as const)));
  const known = [...ids.keys()];
  const entry = (named: Named, action: string, range: Span, rule = ids.get(named.text)): Entry => ({
    named,
    rule,
    action,
    range,
    used: false,
  });
  const entriesOf = (it: Directive): Entry[] =>
    it.names.length === 0
      ? [entry({ text: '', span: it.span, removal: it.removal }, it.action, it.range, '*')]
      : it.names.map((named) => entry(named, it.action, it.range));
  const matterOf = createMatterReader(catalog);
  const nearestTo = createNearest(known);
  return (summary) => {
    const directives = directivesOf(summary);
    const matter = matterOf(charterOf(summary));
    if (directives.length + matter.disabled.length + matter.mistakes.length === 0) return NONE;
    const entries = [
      ...directives.filter(isAction).flatMap(entriesOf),
      ...matter.disabled.map((named) => entry(named, 'disable-file', WHOLE)),
    ];
    const toggles = entries.filter(({ action }) => action === 'disable' || action === 'enable');
    markEnabling(toggles);
    const index = indexOf(entries, toggles);
    const named = new Set(entries.map((it) => it.rule));
    return {
      none: false,
      hides(rule, at) {
        if (!named.has(rule) && !named.has('*')) return false;
        const by = hidingEntry(rule, at, index);
        if (by) by.used = true;
        return by !== undefined;
      },
      uses: (active) => [
        ...directives.filter((it) => !isAction(it)).map(mistakenAction),
        ...matter.mistakes.map((it) => ({ span: it.span, name: it.text, known: false, used: true, removal: [], ...near(it.nearest) })),
        ...entries.map((it) => useOf(it, active, nearestTo)),
      ],
    };
  };
}

const NONE: Suppressions = { none: true, hides: () => false, uses: () => [] };

/** Front matter is seldom what an author writes in: what was said of it last serves for the next version too. */
function createMatterReader(catalog: Catalog): (charter: Charter) => MatterNames {
  let last: { readonly source: string; readonly names: MatterNames } | undefined;
  return (charter) => {
    const source = charter.matter ? charter.text.slice(0, charter.matter.span.end) : '';
    if (last?.source !== source) last = { source, names: matterNames(charter, catalog) };
    return last.names;
  };
}

const isAction = ({ action }: Directive): boolean => (ACTIONS as readonly string[]).includes(action);
const near = (name: string | undefined) => (name === undefined ? {} : { nearest: name });

/** Entries by rule, those about a passage and the toggles in text order; a document may have thousands, and each finding asks. */
interface Index {
  readonly lines: ReadonlyMap<string | undefined, readonly Entry[]>;
  readonly toggles: ReadonlyMap<string | undefined, readonly Entry[]>;
  readonly files: ReadonlyMap<string | undefined, readonly Entry[]>;
}

const indexOf = (entries: readonly Entry[], toggles: readonly Entry[]): Index => ({
  lines: byRule(entries.filter(({ action }) => action === 'disable-next-line' || action === 'disable-line')),
  toggles: byRule(toggles),
  files: byRule(entries.filter(({ action }) => action === 'disable-file')),
});

function byRule(entries: readonly Entry[]): Map<string | undefined, Entry[]> {
  const lists = new Map<string | undefined, Entry[]>();
  for (const it of entries.toSorted((a, b) => a.range.start - b.range.start)) {
    const list = lists.get(it.rule);
    if (list) list.push(it);
    else lists.set(it.rule, [it]);
  }
  return lists;
}

/** The closest one counts, so that an outer one that hides nothing more is seen to be needless. */
function hidingEntry(rule: string, at: number, { lines, toggles, files }: Index): Entry | undefined {
  const line = later(lastBefore(lines.get(rule), at, at), lastBefore(lines.get('*'), at, at));
  if (line) return line;
  const toggle = later(lastBefore(toggles.get(rule), at), lastBefore(toggles.get('*'), at));
  return toggle?.action === 'disable' ? toggle : later(lastBefore(files.get(rule), 0), lastBefore(files.get('*'), 0));
}

const later = (a: Entry | undefined, b: Entry | undefined): Entry | undefined => (!b || (a && a.range.start >= b.range.start) ? a : b);

/** The last that begins at or before an offset; passages do not overlap, so no other can hold it. */
function lastBefore(sorted: readonly Entry[] | undefined, at: number, until = -1): Entry | undefined {
  if (!sorted) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.range.start <= at) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found && found.range.end > until ? found : undefined;
}

/** What turns on again what was turned off before it, in another comment, is of use. */
function markEnabling(toggles: readonly Entry[]): void {
  const last = new Map<string | undefined, Entry>();
  let anyOff = false;
  for (let i = 0; i < toggles.length; ) {
    const here = toggles.slice(i, endOfComment(toggles, i));
    for (const it of here.filter(({ action }) => action === 'enable')) {
      const [own, all] = [last.get(it.rule), last.get('*')];
      const latest = !own || (all && all.range.start > own.range.start) ? all : own;
      it.used = it.rule === '*' ? anyOff : latest?.action === 'disable';
    }
    for (const it of here) {
      last.set(it.rule, it);
      if (it.action === 'disable') anyOff = true;
      else if (it.rule === '*') anyOff = false;
    }
    i += here.length;
  }
}

function endOfComment(toggles: readonly Entry[], from: number): number {
  let end = from + 1;
  while (toggles[end]?.range.start === toggles[from]!.range.start) end++;
  return end;
}

/** More names than these are looked up again. */
const MOST_NAMES = 100;

/** A name that stays wrong is compared with all others once. */
function createNearest(known: readonly string[]): (name: string) => string | undefined {
  const kept = new Map<string, string | undefined>();
  return (name) => {
    if (kept.size > MOST_NAMES) kept.clear();
    if (!kept.has(name)) kept.set(name, nearest(name, known)[0]);
    return kept.get(name);
  };
}

function useOf({ named, rule, used }: Entry, active: ReadonlySet<string>, nearestTo: (name: string) => string | undefined): Suppression {
  const { span, text, removal } = named;
  if (rule === undefined) return { span, name: text, known: false, used: true, removal, ...near(nearestTo(text)) };
  const silent = rule !== '*' && (!active.has(rule) || OWN.includes(rule));
  return { span, name: text, known: true, used: used || silent, removal };
}

function mistakenAction({ action, word, removal }: Directive): Suppression {
  const [meant] = nearest(action, ACTIONS);
  return { span: word, name: `charterlint-${action}`, known: false, used: true, removal, ...near(meant && `charterlint-${meant}`) };
}
