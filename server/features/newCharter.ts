/** The request of our own that gives the text of a new charter; the client uses its types. */
import { newCharter as write } from '../engine/template.ts';
import type { Catalog, Kind, Language } from '../engine/types.ts';
import type { Reader } from './reader.ts';
import { type NamedKind, namedKinds } from './status.ts';

export const NEW_CHARTER = 'charterlint/newCharter';
export const KIND_CHOICE = 'charterlint/kinds';

export interface NewCharterParams {
  readonly language: Language;
  readonly kind: Kind;
  readonly parties: readonly string[];
}

export type KindChoice = readonly NamedKind[];

/** Text of a whole charter, with blanks to fill in. */
export const newCharter = ({ elements }: Catalog, { language, kind, parties }: NewCharterParams): string =>
  write(elements, language, kind, parties);

export const kindChoice = (reader: Reader): KindChoice => namedKinds(reader);
