import type { Charter, Config, Element, Recognition } from './types.ts';

export type Recogniser = (charter: Charter, config: Pick<Config, 'kind' | 'language'>) => Recognition;

export function createRecogniser(elements: readonly Element[]): Recogniser {
  return () => ({
    language: 'en',
    kinds: [],
    readings: new Map(
      elements.map((element) => [element.id, { element, state: 'missing', evidence: [], section: -1, found: [], lacking: [] }]),
    ),
  });
}
