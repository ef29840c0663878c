/** How much each kind of sign weighs, and the score that it adds up to. */
import type { Cue, Element, Language } from './types.ts';

/** What all elements share. Learned by `npm run train`, with what each element and cue departs from it. */
export interface Weights {
  readonly strong: number;
  readonly weak: number;
  /** The sentence stands under a heading about the element, or under one around that. */
  readonly topic: number;
  readonly around: number;
  /** A heading about the element with text under it, whatever it says. */
  readonly content: number;
  /** What is left of a sentence that promises, asks or instructs. */
  readonly hollow: number;
  /** Shares of the best, second and third sentence in the score. */
  readonly best: readonly [number, number, number];
  /** For each doubling of the number of sentences with signs. */
  readonly support: number;
  /** By element: the score from which on the text settles it, and cues that weigh other than their class. */
  readonly elements: Readonly<Record<string, ElementWeights>>;
}

export interface ElementWeights {
  readonly threshold: number;
  readonly cues: Readonly<Partial<Record<Language, Readonly<Record<Cue, number>>>>>;
}

export const UNLEARNED: Weights = {
  strong: 1,
  weak: 0.4,
  topic: 0.5,
  around: 0.25,
  content: 0.6,
  hollow: 0.15,
  best: [1, 0.3, 0.15],
  support: 0,
  elements: {},
};

/** The weight of a cue of an element. */
export const weightOf = (weights: Weights, element: Element, language: Language, role: 'strong' | 'weak', cue: Cue): number =>
  weights.elements[element.id]?.cues[language]?.[cue] ?? weights[role];

/** @param sentences weights of the sentences with signs, highest first */
export function scoreOf(weights: Weights, sentences: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = sentences;
  const { best, support } = weights;
  return best[0] * first + best[1] * second + best[2] * third + support * Math.log2(1 + sentences.length);
}

/** The score from which on a text settles an element. */
export const thresholdOf = (weights: Weights, element: Element): number => weights.elements[element.id]?.threshold ?? 1;
