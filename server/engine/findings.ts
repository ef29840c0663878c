/** What rules raised to findings: without what the document hides, and in offsets of the text where somebody asks for these. */
import { inOrder, type MakeFix, merged, numbered, placed, type Raised, raisedAt } from './raised.ts';
import type { Said } from './ruleRuns.ts';
import { charterOf } from './summary.ts';
import { createSuppressor, type Suppressions } from './suppress.ts';
import type { Catalog, Finding, Model, Placed, Related, Summary } from './types.ts';

type Findings = Pick<Model, 'findings' | 'standing' | 'failures'>;

/** @param catalog says which rules are known, to tell a suppression of an unknown one */
export function createFindings(catalog: Catalog): (said: Said, summary: Summary) => Findings {
  const suppress = createSuppressor(catalog);
  return (said, summary) => {
    const { blocks } = charterOf(summary);
    const suppressions = suppress(summary);
    const shown = shownOf(said.raised, said, blocks, suppressions);
    // The rules that speak of suppressions speak of nothing else: what they tell has numbers of its own.
    const { told, failures } = toldOf(said, blocks, suppressions);
    return withSpans(merged(shown, shownOf(told, said, blocks, suppressions)), [...said.failures, ...failures], summary);
  };
}

/** Nothing is said of a document. */
export const NO_FINDINGS: Findings = { findings: [], standing: [], failures: [] };

function withSpans(standing: readonly Raised[], failures: Model['failures'], summary: Summary): Findings {
  let findings: readonly Finding[] | undefined;
  return {
    standing,
    failures,
    // Who types asks for diagnostics only, which are made without offsets.
    get findings() {
      findings ??= standing.map((it) => findingOf(it, charterOf(summary).blocks, summary));
      return findings;
    },
  };
}

function shownOf(raised: readonly Raised[], { silent }: Said, blocks: readonly Placed[], { none, hides }: Suppressions): readonly Raised[] {
  if (none && silent.size === 0) return raised;
  return raised.filter((it) => !silent.has(it.rule) && !hides(it.rule, startOf(it, blocks)));
}

const startOf = ({ block, start }: Raised, blocks: readonly Placed[]): number => start + (blocks[block]?.start ?? 0);

/** What rules say of the suppressions themselves, when it is known which of them hid something. */
function toldOf(
  { active }: Said,
  blocks: readonly Placed[],
  suppressions: Suppressions,
): { told: readonly Raised[]; failures: Model['failures'] } {
  const told: Raised[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  if (suppressions.none) return { told, failures };
  const uses = suppressions.uses(new Set(active.map(({ rule }) => rule.id)));
  for (const it of active) {
    const { rule, context } = it;
    if (!rule.suppression) continue;
    try {
      const problems = uses.flatMap((use) => [...rule.suppression!(use, context)]);
      const fix: MakeFix = ({ ordinal }) => problems[ordinal]!.fix!();
      told.push(...problems.map((problem, i) => raisedAt(blocks, suppressions, it, problem, i, fix)));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  return { told: numbered(told.sort(inOrder)), failures };
}

type Writable<It> = { -readonly [Name in keyof It]: It[Name] };

function findingOf(raised: Raised, blocks: readonly Placed[], summary: Summary): Finding {
  const { rule, severity, message, key, related } = raised;
  const made: Writable<Finding> = { rule, severity, message, key, span: placed(blocks, raised) };
  if (related) made.related = related.map((it): Related => ({ span: placed(blocks, it), message: it.message }));
  const { fix } = raised;
  if (fix) made.fix = () => fix(raised, summary);
  return made;
}
