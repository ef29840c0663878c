/** What rules raised to findings: in offsets of the text, without what the document hides. */
import { inOrder, merged, placed, type Raised, raisedAt } from './raised.ts';
import type { Said } from './ruleRuns.ts';
import { charterOf } from './summary.ts';
import { createSuppressor, type Suppressions } from './suppress.ts';
import type { Catalog, Finding, Model, Placed, Related, Summary } from './types.ts';

/** @param catalog says which rules are known, to tell a suppression of an unknown one */
export function createFindings(catalog: Catalog): (said: Said, summary: Summary) => Pick<Model, 'findings' | 'failures'> {
  const suppress = createSuppressor(catalog);
  return (said, summary) => {
    const { blocks } = charterOf(summary);
    const suppressions = suppress(summary);
    const raised = said.silent.size === 0 ? said.raised : said.raised.filter((it) => !said.silent.has(it.rule));
    const hidden = new Set<Raised>();
    const hide = (it: Raised): void => void (suppressions.hides(it.rule, startOf(it, blocks)) && hidden.add(it));
    if (!suppressions.none) raised.forEach(hide);
    const { told, failures } = toldOf(said, blocks, suppressions);
    told.forEach(hide);
    return { findings: shown(merged(raised, told), hidden, blocks, summary), failures: [...said.failures, ...failures] };
  };
}

const startOf = ({ block, start }: Raised, blocks: readonly Placed[]): number => start + (blocks[block]?.start ?? 0);

/** What rules say of the suppressions themselves, when it is known which of them hid something. */
function toldOf({ active }: Said, blocks: readonly Placed[], suppressions: Suppressions): { told: Raised[]; failures: Model['failures'] } {
  const told: Raised[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  if (suppressions.none) return { told, failures };
  const uses = suppressions.uses(new Set(active.map(({ rule }) => rule.id)));
  for (const it of active) {
    const { rule, context } = it;
    if (!rule.suppression) continue;
    try {
      const problems = uses.flatMap((use) => [...rule.suppression!(use, context)]);
      for (const [i, problem] of problems.entries()) told.push(raisedAt(blocks, suppressions, it, problem, i, () => problem.fix!()));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  return { told: told.sort(inOrder), failures };
}

/** Equal ones of one rule are numbered in text order, also where some of them are hidden. */
function shown(raised: readonly Raised[], hidden: ReadonlySet<Raised>, blocks: readonly Placed[], summary: Summary): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const it of raised) {
    const times = (seen.get(it.name) ?? 0) + 1;
    seen.set(it.name, times);
    if (hidden.size === 0 || !hidden.has(it)) findings.push(findingOf(it, times, blocks, summary));
  }
  return findings;
}

type Writable<It> = { -readonly [Name in keyof It]: It[Name] };

function findingOf(raised: Raised, times: number, blocks: readonly Placed[], summary: Summary): Finding {
  const { rule, severity, message, key, related } = raised;
  const made: Writable<Finding> = {
    rule,
    severity,
    message,
    key: times === 1 ? key : `${key} ${times}`,
    span: placed(blocks, raised),
  };
  if (related) made.related = related.map((it): Related => ({ span: placed(blocks, it), message: it.message }));
  const { fix } = raised;
  if (fix) made.fix = () => fix(raised, summary);
  return made;
}
