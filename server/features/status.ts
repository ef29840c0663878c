/** What the status bar shows: requests of our own, of which the client uses the types. */
import { frameworksOn, levelOf } from '../engine/elementRules.ts';
import { KIND_TITLES, KINDS } from '../engine/kindTitles.ts';
import { isLinted } from '../engine/lint.ts';
import type { Kind, Language, Model } from '../engine/types.ts';
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
  /** Elements that the kind asks for, and how many of these the text settles. */
  readonly asked: number;
  readonly present: number;
}

export interface NamedKind {
  readonly id: Kind;
  readonly title: string;
}

export function status(uri: string, { recognition, catalog, config }: Model, reader: Reader): Status {
  const { language, readings } = recognition;
  const on = frameworksOn(catalog, config);
  const asked = catalog.elements.filter((it) => levelOf(it, recognition.kinds, on) !== 'optional');
  return {
    uri,
    language,
    kinds: namedKinds(reader).filter((it) => recognition.kinds.includes(it.id)),
    linted: isLinted(recognition, config),
    asked: asked.length,
    present: asked.filter((it) => readings.get(it.id)?.state === 'present').length,
  };
}

/** All kinds, to choose from. */
export const namedKinds = ({ locale }: Reader): NamedKind[] => KINDS.map((id) => ({ id, title: KIND_TITLES[id][locale] }));
