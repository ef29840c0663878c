/** The whole document as registers, for rules and for what inserts text. */
import { alike } from './alike.ts';
import type { Change } from './change.ts';
import { note, noteBlock, type Source, unnoted, whole } from './reads.ts';
import { factsOf } from './registers/facts.ts';
import type { Block, Catalog, Charter, Facts, Language, Placed, Recognition, Section, Summary } from './types.ts';

/** Whoever asks about the same version gets the same summary, with the tables that were made of it. */
const summaries = new WeakMap<Recognition, Summary>();
const facts: Readonly<Record<Language, WeakMap<Block, Facts>>> = { en: new WeakMap(), nl: new WeakMap() };

/** Asking it for the charter or the recognition counts as reading the whole text: registers are read more finely. */
export function summaryOf(charter: Charter, recognition: Recognition, { elements }: Pick<Catalog, 'elements'>): Summary {
  const known = summaries.get(recognition);
  if (known?.charter === charter && known.elements === elements) return known;
  const { language } = recognition;
  const made: Summary = {
    get charter() {
      note(whole, made);
      return charter;
    },
    get recognition() {
      note(whole, made);
      return recognition;
    },
    elements,
    facts(index) {
      note(whole, made);
      return factsIn(charter.blocks[index]!.block, language);
    },
  };
  summaries.set(recognition, made);
  return made;
}

/** What the registers read in one block, kept as long as it lives. */
export function factsIn(block: Block, language: Language): Facts {
  let known = facts[language].get(block);
  if (!known) {
    known = factsOf(block, language);
    facts[language].set(block, known);
  }
  return known;
}

/** The version before, as long as the next one is made from it. */
interface Step {
  readonly before: Summary;
  readonly change: Change;
}

const steps = new WeakMap<Summary, Step>();

/** Runs something that may take over what was worked out for the version before. @param change since then */
export function* following<Value>(
  summary: Summary,
  before: Summary | undefined,
  change: Change | undefined,
  run: () => Generator<undefined, Value>,
): Generator<undefined, Value> {
  if (!before || !change || languageIn(before) !== languageIn(summary)) return yield* run();
  steps.set(summary, { before, change });
  try {
    return yield* run();
  } finally {
    // A chain of all versions would never be let go.
    steps.delete(summary);
  }
}

/** For registers, which note what they read themselves. */
export const charterOf = (summary: Summary): Charter => unnoted(() => summary.charter);
/** A block of which more is read than a register says; what is read of the text around it is not noted. */
export function blockAt(summary: Summary, index: number): Placed {
  noteBlock(index);
  return charterOf(summary).blocks[index]!;
}

/** Rules are made anew for another language, so that reading it need not be noted. */
export const languageIn = (summary: Summary): Language => unnoted(() => summary.recognition.language);

export const stepTo = (summary: Summary): Step | undefined => steps.get(summary);

/** A mark that goes from version to version as long as two of them are said to be the same. */
function createMark(isSame: (step: Step, summary: Summary) => boolean): Source {
  const marks = new WeakMap<Summary, object>();
  return (summary) => {
    let mark = marks.get(summary);
    if (!mark) {
      const step = steps.get(summary);
      const before = step && marks.get(step.before);
      mark = before && isSame(step, summary) ? before : {};
      marks.set(summary, mark);
    }
    return mark;
  };
}

const indexesMark = createMark(({ change }) => change.sameIndexes);
const layoutMark = createMark(({ change }) => change.sameLayout);
const sectionsMark = createMark(({ change }) => change.sameSections);
const readingsMark = createMark(({ before }, summary) => alike([...readingsIn(before).values()], [...readingsIn(summary).values()]));
const readingsIn = (summary: Summary): Recognition['readings'] => unnoted(() => summary.recognition.readings);

/** As long as nothing is left unread. */
const READ = {};
const unreadMark: Source = (summary) => {
  const { matter, refusals } = charterOf(summary);
  return matter?.error || refusals.length > 0 ? summary : READ;
};

/** What could not be read of the text. */
export function unreadIn(summary: Summary): Pick<Charter, 'matter' | 'refusals'> {
  note(unreadMark, unreadMark(summary));
  return charterOf(summary);
}

/** The sections of the document. */
export function sectionsOf(summary: Summary): readonly Section[] {
  note(sectionsMark, sectionsMark(summary));
  return charterOf(summary).sections;
}

/** The sections apart from their titles, which authors change more often than the rest. */
export function layoutOf(summary: Summary): readonly Omit<Section, 'title'>[] {
  note(layoutMark, layoutMark(summary));
  return charterOf(summary).sections;
}

/** How many blocks there are; to be asked by whoever looks at which blocks stand beside each other. */
export function blockCount(summary: Summary): number {
  note(indexesMark, indexesMark(summary));
  return charterOf(summary).blocks.length;
}

/** What the text settles, by element. */
export function readingsOf(summary: Summary): Recognition['readings'] {
  note(readingsMark, readingsMark(summary));
  return readingsIn(summary);
}
