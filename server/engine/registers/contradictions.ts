/** Two sentences that give different rules for the same point. */
import type { Summary } from '../types.ts';
import { decisionRulesOf, type Notice, noticesOf, type RuleSentence } from './ruleSentences.ts';
import { lengthOf, type Stated, singleRulesOf } from './singleRules.ts';

/** The rule that the text gives first, and another one. */
export interface Contradiction<It> {
  readonly first: It;
  readonly second: It;
}

/** Notice periods that differ from the first one. */
export function noticesThatDiffer(summary: Summary): Contradiction<Notice>[] {
  const [first, ...others] = noticesOf(summary);
  return others.flatMap((second) => (first && lengthOf(second.term) !== lengthOf(first.term) ? [{ first, second }] : []));
}

/** Unanimity in one clause and a majority in another, about one body or about none. */
export function decisionsThatDiffer(summary: Summary): Contradiction<RuleSentence>[] {
  const unanimous = decisionRulesOf(summary, 'unanimous');
  if (unanimous.length === 0) return [];
  const majorities = new Map<string, RuleSentence[]>();
  for (const it of decisionRulesOf(summary, 'majority')) {
    const list = majorities.get(it.body);
    if (!list) majorities.set(it.body, [it]);
    // Two are enough to find one in another clause.
    else if (list.length < 2 && list[0]!.block !== it.block) list.push(it);
  }
  return unanimous.flatMap((it) => {
    // In one clause the second rule is what holds when the first one fails.
    const other = majorities.get(it.body)?.find(({ block }) => block !== it.block);
    return other ? [other.block < it.block ? { first: other, second: it } : { first: it, second: other }] : [];
  });
}

/** The same point, about the same, with another value than at first. */
export function pointsThatDiffer(summary: Summary): Contradiction<Stated>[] {
  const firsts = new Map<string, Stated>();
  return singleRulesOf(summary).flatMap((second) => {
    const key = `${second.point} ${second.subject}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, second);
    return first && first.value !== second.value && !isLoose(first, second) ? [{ first, second }] : [];
  });
}

/** A majority may be any majority. */
const isLoose = (first: Stated, second: Stated): boolean =>
  [first.value, second.value].includes('majority') && ![first.value, second.value].includes('all');
