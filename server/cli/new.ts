/** `charterlint new`: a charter with blanks. */
import { catalog } from '../catalog.ts';
import { KINDS } from '../engine/kindTitles.ts';
import { newCharter } from '../engine/template.ts';
import type { Kind, Language, Text } from '../engine/types.ts';
import { diskProblem } from '../workspace/decode.ts';
import type { Exit, Io } from './io.ts';
import type { Given } from './options.ts';

/** A file that is there already is never written over. */
export async function create({ words, values }: Given, io: Io, locale: Language): Promise<Exit> {
  if (words.length > 0) {
    io.err(`charterlint new takes no files. Write --output ${words[0]} to write the charter there.\n`);
    return 2;
  }
  const language = (values.language as Language | undefined) ?? locale;
  const kind = (values.kind as Kind | undefined) ?? KINDS[0]!;
  const text = newCharter(catalog.elements, language, kind, values.party ?? []);
  if (values.output === undefined) {
    io.out(text);
    return 0;
  }
  return write(values.output, text, io, locale);
}

async function write(output: string, text: string, io: Io, locale: Language): Promise<Exit> {
  try {
    const path = io.absolute(output);
    if ((await io.disk.typeOf(path)) === undefined) {
      await io.disk.write(path, text);
      io.err(`${output}: ${WRITTEN[locale]}\n`);
      return 0;
    }
    io.err(`${output}: ${EXISTS[locale]}\n`);
  } catch (error) {
    io.err(`${output}: ${diskProblem(error)[locale]}\n`);
  }
  return 2;
}

const WRITTEN: Text = { en: 'written. Fill in the blanks.', nl: 'geschreven. Vul de open plekken in.' };
const EXISTS: Text = { en: 'exists already. Choose another name.', nl: 'bestaat al. Kies een andere naam.' };
