/** Charter to findings, and findings to text. */
import { type Active, createActivation } from './active.ts';
import { type Carried, carry } from './carry.ts';
import { configFor } from './config.ts';
import { parse } from './parse.ts';
import { createRecogniser } from './recognise.ts';
import { factsOf } from './registers/facts.ts';
import { createSuppressor } from './suppress.ts';
import type {
  Catalog,
  Charter,
  Config,
  Edit,
  Facts,
  Finding,
  Fix,
  Language,
  Model,
  Problem,
  Recognition,
  Span,
  Summary,
  Suppression,
} from './types.ts';

export { DEFAULTS } from './config.ts';

export interface Linter {
  /**
   * Reads and lints a text. Never throws: a rule that fails is skipped and named in `failures`.
   *
   * @param previous what this linter said of the text before, to take over what did not change
   * @param edits what changed since, in offsets of the previous text, sorted and apart
   */
  read(text: string, previous?: Model, edits?: readonly Edit[]): Model;
}

type Failure = Model['failures'][number];

/**
 * A linter for one set of settings. It keeps nothing but results that can be computed again.
 *
 * @param today ISO date, for what depends on the day
 */
export function createLinter(catalog: Catalog, config: Config, today: string): Linter {
  const recognise = createRecogniser(catalog.elements);
  const activate = createActivation(catalog, today);
  const suppress = createSuppressor(catalog);
  const raisedBy = createBlockRules();
  return {
    read(text, previous, edits) {
      const charter = parse(text, previous?.charter, edits);
      const own = configFor(config, charter.matter, catalog);
      const recognition = recognise(charter, own);
      const model = { charter, recognition, catalog, config: own };
      if (!isLinted(recognition, own)) return { ...model, findings: [], failures: [] };
      const failures: Failure[] = [];
      const summary = summaryOf(charter, recognition, catalog, previous?.charter);
      const active = activate(recognition, own);
      const inBlocks = raisedBy(active, summary, failures, previous?.charter);
      const failed = new Set(failures.map((it) => it.rule));
      const inCharter = active.flatMap((it) => (failed.has(it.rule.id) ? [] : run(it, failures, () => byCharter(it, summary))));
      const raised = inOrder([...inBlocks, ...inCharter]);
      const suppressions = suppress(charter);
      const kept = raised.filter((it) => !suppressions.hides(it));
      const uses = suppressions.uses(new Set(active.map(({ rule }) => rule.id)));
      const onUses = active.flatMap((it) => run(it, failures, () => byUse(it, uses))).filter((it) => !suppressions.hides(it));
      return { ...model, findings: onUses.length === 0 ? kept : inOrder([...kept, ...onUses]), failures };
    },
  };
}

/** Whether the document is looked at: it is a charter, or was said to be one. */
export const isLinted = ({ kinds }: Recognition, { enable }: Config): boolean =>
  enable === 'charter' || (enable === 'auto' && kinds.length > 0);

/** By language; a later version of a charter takes over the facts of what did not change. */
const facts: Partial<Record<Language, WeakMap<Charter, Carried<Facts>>>> = {};
/** Whoever asks about the same version gets the same summary, with the tables that were made of it. */
const summaries = new WeakMap<Recognition, Summary>();

/**
 * The whole document as registers, for rules and for what inserts text.
 *
 * @param previous an earlier version of the charter
 */
export function summaryOf(charter: Charter, recognition: Recognition, { elements }: Catalog, previous?: Charter): Summary {
  const known = summaries.get(recognition);
  if (known?.charter === charter && known.elements === elements) return known;
  const { language } = recognition;
  facts[language] ??= new WeakMap();
  const carried = facts[language].get(charter) ?? carry(charter.blocks, previous && facts[language].get(previous));
  facts[language].set(charter, carried);
  const { values } = carried;
  const made: Summary = {
    charter,
    recognition,
    elements,
    facts(index) {
      values[index] ??= factsOf(charter.blocks[index]!.block, language);
      return values[index];
    },
  };
  summaries.set(recognition, made);
  return made;
}

function run({ rule }: Active, failures: Failure[], raise: () => Finding[]): Finding[] {
  try {
    return raise();
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return [];
  }
}

/** What all rules say of one block. */
interface Said {
  readonly problems: readonly { readonly active: Active; readonly problem: Problem }[];
  readonly failures: readonly Failure[];
}

type BlockRules = (active: readonly Active[], summary: Summary, failures: Failure[], previous: Charter | undefined) => Finding[];

/** Runs the rules that look at one block, for each block once as long as the same rules are on. */
function createBlockRules(): BlockRules {
  const kept = new WeakMap<Charter, { readonly active: readonly Active[]; readonly said: Carried<Said> }>();
  return (active, summary, failures, previous) => {
    const { charter } = summary;
    const before = previous && kept.get(previous);
    const said = carry(charter.blocks, before?.active === active ? before.said : undefined);
    kept.set(charter, { active, said });
    const speaking = active.filter((it) => it.rule.block);
    const findings: Finding[] = [];
    for (let i = 0; i < charter.blocks.length; i++) {
      said.values[i] ??= saidOf(speaking, summary, i);
      const { problems, failures: own } = said.values[i]!;
      for (const { active: by, problem } of problems) findings.push(placed(by, problem, charter.blocks[i]!.start));
      for (const it of own) if (failures.every(({ rule }) => rule !== it.rule)) failures.push(it);
    }
    return failures.length === 0 ? findings : findings.filter((it) => failures.every(({ rule }) => rule !== it.rule));
  };
}

const SILENT: Said = { problems: [], failures: [] };

function saidOf(speaking: readonly Active[], summary: Summary, index: number): Said {
  const { block } = summary.charter.blocks[index]!;
  const facts = summary.facts(index);
  const problems: { active: Active; problem: Problem }[] = [];
  const failures: Failure[] = [];
  for (const active of speaking) {
    try {
      for (const problem of active.rule.block!(block, { ...active.context, facts })) problems.push({ active, problem });
    } catch (error) {
      failures.push({ rule: active.rule.id, error });
    }
  }
  return problems.length + failures.length === 0 ? SILENT : { problems, failures };
}

const byCharter = (active: Active, summary: Summary): Finding[] =>
  active.rule.charter ? Array.from(active.rule.charter(summary, active.context), (problem) => placed(active, problem, 0)) : [];

const byUse = (active: Active, uses: readonly Suppression[]): Finding[] =>
  uses.flatMap((use) => Array.from(active.rule.suppression?.(use, active.context) ?? [], (problem) => placed(active, problem, 0)));

/** Spans of the text from spans of the block. The key counts on the block's own words, so equal problems get a number when sorted. */
function placed({ rule, severity }: Active, problem: Problem, by: number): Finding {
  const chosen = severity ?? problem.severity ?? rule.severity;
  return {
    ...problem,
    rule: rule.id,
    severity: chosen as Finding['severity'],
    span: moved(problem.span, by),
    ...(problem.related && { related: problem.related.map((it) => ({ ...it, span: moved(it.span, by) })) }),
    ...(problem.fix && { fix: () => movedFix(problem.fix!(), by) }),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((it) => ({ ...it, ...moved(it, by) })) });

function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const seen = new Map<string, number>();
  return sorted.map((it) => {
    const name = `${it.rule} ${it.key}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? it : { ...it, key: `${it.key} ${times + 1}` };
  });
}

/**
 * Applies edits to a text; one that overlaps an earlier one is left out.
 *
 * @param edits in offsets of `text`, in any order; insertions at one place keep their order
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.map((it, i) => ({ ...it, i })).sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i)) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
