import { passives } from '../engine/lexicon/passives.ts';
import { spaced } from '../engine/spaces.ts';
import type { Block, Language, Problem, Rule, Span } from '../engine/types.ts';
import { createWordings } from '../engine/wordings.ts';

export default {
  id: 'actor-missing',
  summary: {
    en: 'A decision or duty is in the passive and nobody is named who acts.',
    nl: 'Een besluit of plicht staat in de lijdende vorm en niemand wordt genoemd die handelt.',
  },
  severity: 'information',
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'At Vecozo two directors had the mandate for important decisions: everybody knew who decides.',
        nl: 'Bij Vecozo hadden twee directeuren mandaat voor belangrijke beslissingen: iedereen wist wie beslist.',
      },
    },
    { ref: 'B6' },
  ],
  *block(block, { language }) {
    if (block.type !== 'paragraph' && block.type !== 'item') return;
    // Somebody in the same block can be the one who acts.
    if (actors(block, language).length > 0) return;
    for (const sentence of block.sentences) yield* judge(block, sentence, language);
  },
} satisfies Rule;

const actors = createWordings({
  en: { named: ['@actor|we|you|they|he|she|everyone|everybody|whoever|anyone|who|it'] },
  nl: { named: ['@actor|wij|we|u|zij|hij|ieder|iedereen|wie|degene|men|rechtbank|rechter|accountant|kascommissie'] },
});

function* judge({ prose }: Block, { start, end }: Span, language: Language): Iterable<Problem> {
  const { passive, spared, actor } = passives[language];
  const text = spaced(prose.slice(start, end));
  const match = passive.exec(text);
  if (!match || spared.test(spoken(text, match))) return;
  const words = match[0].trim();
  // Dutch names the actor right after the verb, English after the participle.
  const at = start + match.index + (language === 'nl' ? (match[1] ?? match[3])!.length : match[0].length);
  yield {
    span: { start: start + match.index, end: start + match.index + words.length },
    key: text.slice(0, 40),
    message: {
      en: `“${short(words)}”: by whom? Name the body or role that does this.`,
      nl: `“${short(words)}”: door wie? Noem het orgaan of de functie die dit doet.`,
    },
    fix: () => ({
      title: { en: 'Insert a blank for who acts', nl: 'Voeg een open plek in voor wie handelt' },
      edits: [{ start: at, end: at, text: actor }],
      safe: false,
    }),
  };
}

/** Which of several, or what, is no condition: a clause that comes after the verb excuses nothing. */
const spoken = (text: string, { index, 0: words }: RegExpExecArray): string =>
  `${text.slice(0, index + words.length)}${text.slice(index + words.length).replace(QUESTION, ' ')}`
    .replace(VAGUE, ' ')
    .replace(MOMENT, ' ');

/** A moment, and no event that somebody brings about. */
const MOMENT = /(?<!\p{L})(?:before|after) the (?:summer|winter|spring|autumn|holidays|end|start|year)(?!\p{L})/giu;
const QUESTION = /(?<!\p{L})(?:which|that|what|welke|die|dat|wat|waarin|waarop)(?!\p{L})/giu;

/** A condition that leaves it open whether anybody acts at all excuses nothing. */
const VAGUE =
  /(?<!\p{L})(?:waar|indien|where|if|when|as) (?:dat |it is )?(?:nodig|wenselijk|necessary|desirable|needed|appropriate|required)(?: is)?(?!\p{L})/giu;

const short = (words: string): string => (words.length > 50 ? `${words.slice(0, 49)}…` : words);
