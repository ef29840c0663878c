/** Where the labelled documents are, beside the checkout. */
export const root = new URL('../../../shared/corpus/', import.meta.url);
