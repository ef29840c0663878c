/** The examples of the CommonMark specification, from its npm package. */
import spec from 'commonmark-spec';

export const examples: readonly { readonly number: number; readonly markdown: string; readonly section: string }[] = spec.tests;
