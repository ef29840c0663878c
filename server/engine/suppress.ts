/** What a document itself turns off: comments and front matter. */
import { allRules } from './config.ts';
import { ACTIONS, type Directive, directivesOf, type Named } from './directives.ts';
import { matterNames } from './matterNames.ts';
import { nearest } from './nearest.ts';
import type { Catalog, Charter, Finding, Span, Suppression } from './types.ts';

export interface Suppressions {
  /** Whether the document hides this finding; asking counts as a use of what hides it. */
  hides(finding: Pick<Finding, 'rule' | 'span'>): boolean;
  /**
   * Every rule that is named, and what came of it. To be asked when all findings were shown to `hides`.
   *
   * @param active ids of the rules that ran: nobody can say whether the others would have spoken
   */
  uses(active: ReadonlySet<string>): Suppression[];
}

export type Suppressor = (charter: Charter) => Suppressions;

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
  return (charter) => {
    const directives = directivesOf(charter);
    const matter = matterNames(charter, catalog);
    const entries = [
      ...directives.filter(isAction).flatMap(entriesOf),
      ...matter.disabled.map((named) => entry(named, 'disable-file', WHOLE)),
    ];
    const toggles = entries.filter(({ action }) => action === 'disable' || action === 'enable');
    for (const it of toggles) if (it.action === 'enable') it.used = enables(it, toggles);
    return {
      hides(finding) {
        const by = hidingEntry(finding, entries, toggles);
        if (by) by.used = true;
        return by !== undefined;
      },
      uses: (active) => [
        ...directives.filter((it) => !isAction(it)).map(mistakenAction),
        ...matter.mistakes.map((it) => ({ span: it.span, name: it.text, known: false, used: true, removal: [], ...near(it.nearest) })),
        ...entries.map((it) => useOf(it, active, known)),
      ],
    };
  };
}

const isAction = ({ action }: Directive): boolean => (ACTIONS as readonly string[]).includes(action);
const near = (name: string | undefined) => (name === undefined ? {} : { nearest: name });

/** The closest one counts, so that an outer one that hides nothing more is seen to be needless. */
function hidingEntry(
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  entries: readonly Entry[],
  toggles: readonly Entry[],
): Entry | undefined {
  const about = (it: Entry): boolean => it.rule === rule || it.rule === '*';
  const within = (it: Entry): boolean => span.start >= it.range.start && span.start < it.range.end;
  const line = entries.find((it) => (it.action === 'disable-next-line' || it.action === 'disable-line') && about(it) && within(it));
  const toggle = toggles.findLast((it) => about(it) && within(it));
  const file = entries.find((it) => it.action === 'disable-file' && about(it));
  return line ?? (toggle?.action === 'disable' ? toggle : file);
}

/** Something that it turns on again was turned off before it. */
function enables(enable: Entry, toggles: readonly Entry[]): boolean {
  const before = toggles.filter((it) => it.range.start < enable.range.start);
  if (enable.rule !== '*') return before.findLast((it) => it.rule === enable.rule || it.rule === '*')?.action === 'disable';
  const last = before.findLastIndex((it) => it.action === 'enable' && it.rule === '*');
  return before.slice(last + 1).some((it) => it.action === 'disable');
}

function useOf({ named, rule, used }: Entry, active: ReadonlySet<string>, known: readonly string[]): Suppression {
  const { span, text, removal } = named;
  if (rule === undefined) return { span, name: text, known: false, used: true, removal, ...near(nearest(text, known)[0]) };
  const silent = rule !== '*' && (!active.has(rule) || OWN.includes(rule));
  return { span, name: text, known: true, used: used || silent, removal };
}

function mistakenAction({ action, word, removal }: Directive): Suppression {
  const [meant] = nearest(action, ACTIONS);
  return { span: word, name: `charterlint-${action}`, known: false, used: true, removal, ...near(meant && `charterlint-${meant}`) };
}
