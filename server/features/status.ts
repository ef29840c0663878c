/** What the status bar shows: requests of our own, of which the client uses the types. */
import { frameworksOn, levelOf } from '../engine/elementRules.ts';
import { KIND_TITLES, KINDS } from '../engine/kindTitles.ts';
import { isLinted } from '../engine/lint.ts';
import { blanksOf } from '../engine/registers/blanks.ts';
import type { Kind, Language, Model, Reading } from '../engine/types.ts';
import type { Reader } from './reader.ts';

export const STATUS = 'charterlint/status';

/** Sent without being asked, to who says `status: true` in `initializationOptions`: ask again, the settings changed. */
export const REFRESH_STATUS = 'charterlint/refreshStatus';

/** The answer to `{ textDocument: { uri } }`; null for a document that is not open. */
export interface Status {
  readonly uri: string;
  readonly language: Language;
  /** Titles in the display language; empty where the document is no charter. */
  readonly kinds: readonly NamedKind[];
  readonly linted: boolean;
  /** Elements that the kind asks for, and how many of these the text settles without a blank left to fill in. */
  readonly asked: number;
  readonly present: number;
}

export interface NamedKind {
  readonly id: Kind;
  readonly title: string;
}

export function status(uri: string, model: Model, reader: Reader): Status {
  const { recognition, catalog, config } = model;
  const { language, readings } = recognition;
  const on = frameworksOn(catalog, config);
  const asked = catalog.elements.filter((it) => levelOf(it, recognition.kinds, on) !== 'optional');
  return {
    uri,
    language,
    kinds: namedKinds(reader).filter((it) => recognition.kinds.includes(it.id)),
    linted: isLinted(recognition, config),
    asked: asked.length,
    present: asked.filter((it) => isSettled(model, readings.get(it.id))).length,
  };
}

/** A template is not yet an agreement: what shows the element has no blanks. */
function isSettled({ charter }: Model, reading: Reading | undefined): boolean {
  const best = reading?.evidence[0];
  return reading?.state === 'present' && best !== undefined && blanksOf(charter.blocks[best.block]!.block).length === 0;
}

/** All kinds, to choose from. */
export const namedKinds = ({ locale }: Reader): NamedKind[] => KINDS.map((id) => ({ id, title: KIND_TITLES[id][locale] }));
