/** What rules raised to findings: in offsets of the text, without what the document hides. */
import { inOrder, numbersOf, placed, placeOf, type Raised, raisedAt } from './raised.ts';
import type { Said } from './ruleRuns.ts';
import { charterOf } from './summary.ts';
import { createSuppressor, type Suppressions } from './suppress.ts';
import type { Catalog, Finding, Model, Placed, Related, Summary } from './types.ts';

/** So many findings between two rests. */
const FINDINGS = 512;

/** @param catalog says which rules are known, to tell a suppression of an unknown one */
export function createFindings(
  catalog: Catalog,
): (said: Said, summary: Summary) => Generator<undefined, Pick<Model, 'findings' | 'failures'>> {
  const suppress = createSuppressor(catalog);
  return function* (said, summary) {
    const { blocks } = charterOf(summary);
    const suppressions = suppress(summary);
    const findingAt = (it: Raised, number: number): Finding | undefined => {
      if (said.silent.has(it.rule) || (!suppressions.none && suppressions.hides(it.rule, startOf(it, blocks)))) return undefined;
      return findingOf(it, number, blocks, summary);
    };
    const found: (Finding | undefined)[] = [];
    for (const it of said.raised) {
      found.push(findingAt(it, said.numbers[found.length]!));
      if (found.length % FINDINGS === 0) yield;
    }
    // The rules that speak of suppressions speak of nothing else: what they tell has numbers of its own.
    const { told, failures } = toldOf(said, blocks, suppressions);
    const numbers = numbersOf(told);
    const findings: (Finding | undefined)[] = [];
    let next = 0;
    for (const [i, it] of told.entries()) {
      for (const until = placeOf(it, said.raised); next < until; next++) findings.push(found[next]);
      findings.push(findingAt(it, numbers[i]!));
    }
    while (next < found.length) findings.push(found[next++]);
    return { findings: findings.filter((it) => it !== undefined), failures: [...said.failures, ...failures] };
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

type Writable<It> = { -readonly [Name in keyof It]: It[Name] };

/** @param number among the equal ones */
function findingOf(raised: Raised, number: number, blocks: readonly Placed[], summary: Summary): Finding {
  const { rule, severity, message, key, related } = raised;
  const made: Writable<Finding> = {
    rule,
    severity,
    message,
    key: number === 1 ? key : `${key} ${number}`,
    span: placed(blocks, raised),
  };
  if (related) made.related = related.map((it): Related => ({ span: placed(blocks, it), message: it.message }));
  const { fix } = raised;
  if (fix) made.fix = () => fix(raised, summary);
  return made;
}
