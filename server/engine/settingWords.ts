/** What is said of a setting that is wrong, and what its author may have meant. */
import { nearest } from './nearest.ts';
import type { Option, Text } from './types.ts';

/** Words of other tools and other languages for what is meant here. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  off: ['uit', 'no', 'nee', 'none', 'never', 'disable', 'disabled', 'ignore', 'false', 'geen'],
  error: ['fout', 'err', 'fatal'],
  warning: ['waarschuwing', 'warn'],
  information: ['informatie', 'info', 'notice'],
  hint: ['suggestion', 'suggestie', 'tip'],
  auto: ['on', 'yes', 'aan', 'ja', 'true'],
  'partnership-agreement': [
    ...['agreement', 'partnership', 'covenant', 'convenant', 'overeenkomst', 'samenwerkingsovereenkomst', 'mou', 'charter', 'contract'],
  ],
  'body-charter': ['terms-of-reference', 'tor', 'reglement', 'instellingsbesluit', 'body', 'statuten', 'bylaws'],
  'programme-plan': ['programme', 'program', 'plan', 'programmaplan', 'projectplan', 'project'],
  en: ['english', 'engels', 'eng', 'en-gb', 'en-us'],
  nl: ['dutch', 'nederlands', 'nld', 'nl-nl', 'nl-be'],
  rules: ['regels', 'rule', 'regel'],
  language: ['taal', 'lang'],
  kind: ['soort', 'type'],
  ignore: ['negeer', 'exclude', 'uitsluiten', 'ignores'],
  frameworks: ['kaders', 'kader', 'raamwerken'],
  enable: ['aan', 'enabled', 'inschakelen'],
};

/** The known word that was meant: one like it, one with the same parts, or one that other tools have another word for. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const plain = word
    .toLowerCase()
    .trim()
    .replace(/^[“”"'‘’]{1,3}|[“”"'‘’]{1,3}$/g, '');
  const parts = (it: string): string => it.split(/[-_ ]/).sort().join(' ');
  return (
    known.find((it) => it.toLowerCase() === plain) ??
    known.find((it) => MEANT[it]?.includes(plain)) ??
    nearest(plain, known)[0] ??
    known.find((it) => parts(it) === parts(plain))
  );
}

/** A name that is no setting. */
export function unknownSetting(name: string, known: readonly string[], near: string | undefined): Text {
  if (name === 'charterlint')
    return {
      en: 'Leave out “charterlint:”. In this file the settings stand at the start of a line.',
      nl: 'Laat “charterlint:” weg. In dit bestand staan de instellingen vooraan op een regel.',
    };
  const [en, nl] = near
    ? [`Did you mean “${near}”?`, `Bedoelde u “${near}”?`]
    : [`Use: ${known.join(', ')}.`, `Gebruik: ${known.join(', ')}.`];
  return { en: `There is no setting “${name}”. ${en}`, nl: `De instelling “${name}” bestaat niet. ${nl}` };
}

export const unknownRule = (id: string, near: string | undefined): Text => ({
  en: `There is no rule “${id}”. ${near ? `Did you mean “${near}”?` : 'Correct or remove the name.'}`,
  nl: `De regel “${id}” bestaat niet. ${near ? `Bedoelde u “${near}”?` : 'Verbeter of verwijder de naam.'}`,
});

/** A value that is none of those that are possible. */
export function wrongChoice(given: unknown, values: readonly string[], near: string | undefined): Text {
  const list = values.join(', ');
  if (typeof given === 'object' && given !== null)
    return { en: `Write one word here. Choose one of: ${list}.`, nl: `Schrijf hier één woord. Kies uit: ${list}.` };
  const [en, nl] = near ? [`Did you mean “${near}”?`, `Bedoelde u “${near}”?`] : [`Choose one of: ${list}.`, `Kies uit: ${list}.`];
  return { en: `“${given}” is not possible here. ${en}`, nl: `“${given}” kan hier niet. ${nl}` };
}

/** @param example an entry of the list */
export const noList = (example: string): Text => ({
  en: `Write a list here, such as [${example}].`,
  nl: `Schrijf hier een lijst, zoals [${example}].`,
});

export const NO_RULES: Text = {
  en: 'Write under “rules” a rule on each line, such as “placeholder: off”.',
  nl: 'Schrijf onder “rules” op elke regel één controle, zoals “placeholder: off”.',
};
export const NO_SETTINGS: Text = {
  en: 'Write on each line a setting, a colon and its value, such as “kind: governance”.',
  nl: 'Schrijf op elke regel een instelling, een dubbele punt en een waarde, zoals “kind: governance”.',
};

/** A value that does not fit an option. */
export function wrongValue({ type, minimum }: Option): Text {
  if (type === 'array') return noList('ABC, XYZ');
  if (type === 'boolean') return { en: 'Write true or false here.', nl: 'Schrijf hier true of false.' };
  if (type === 'string') return { en: 'Write a word here.', nl: 'Schrijf hier een woord.' };
  const [en, nl] = minimum === undefined ? ['', ''] : [` of at least ${minimum}`, ` van ten minste ${minimum}`];
  return type === 'integer'
    ? { en: `Write a whole number${en} here.`, nl: `Schrijf hier een heel getal${nl}.` }
    : { en: `Write a number${en} here.`, nl: `Schrijf hier een getal${nl}.` };
}
