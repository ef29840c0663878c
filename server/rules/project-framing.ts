import { CLIENT_LABEL, projectCues } from '../engine/lexicon/projectWords.ts';
import type { Block, Language, Rule, Span, Text } from '../engine/types.ts';
import { createWordings } from '../engine/wordings.ts';

export default {
  id: 'project-framing',
  summary: {
    en: 'The collaboration is organised as a project that ends at delivery.',
    nl: 'De samenwerking is ingericht als een project dat bij oplevering eindigt.',
  },
  severity: 'information',
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'Wigo4it was set up as a new reality, not as a project that can stop or that a party can easily leave.',
        nl: 'Wigo4it is georganiseerd als een nieuwe werkelijkheid, niet als een project dat ooit kan stoppen en waar een partij gemakkelijk uit stapt.',
      },
    },
  ],
  *block(block, { kinds, language }) {
    // A programme plan is about projects, and a community calls itself one.
    if (kinds.includes('programme-plan') || kinds.includes('governance') || block.type === 'heading') return;
    for (const { sign, sentence } of [...firstOf(wordings(block, language)), ...labelled(block, language)]) {
      yield {
        span: sentence,
        key: block.prose.slice(sentence.start, sentence.start + 40),
        message: MESSAGES[sign],
        fix: () => ({
          title: {
            en: 'Replace it by a lasting collaboration, with blanks',
            nl: 'Vervang het door een blijvende samenwerking, met open plekken',
          },
          edits: [{ start: sentence.start + lead(block.prose, sentence.start), end: sentence.end, text: LASTING[sign][language] }],
          safe: false,
        }),
      };
    }
  },
} satisfies Rule;

const wordings = createWordings(projectCues);

/** A row or line that names the client, as a plan of a project does. */
function labelled({ prose, sentences }: Block, language: Language): { sign: 'client'; sentence: Span }[] {
  const sentence = sentences[0];
  return sentence && CLIENT_LABEL[language].test(prose.slice(0, LOOKED_AT)) ? [{ sign: 'client', sentence }] : [];
}

/** A label is short. */
const LOOKED_AT = 60;

/** One finding a sentence: its end weighs most. */
function firstOf(found: ReturnType<typeof wordings>): ReturnType<typeof wordings> {
  const order = Object.keys(MESSAGES);
  const sorted = [...found].sort((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign));
  return sorted.filter((it, i) => sorted.findIndex((other) => other.sentence === it.sentence) === i);
}

const MESSAGES: Readonly<Record<keyof (typeof projectCues)['en'], Text>> = {
  end: {
    en: 'What ends at delivery is a project. Say how the collaboration goes on after it.',
    nl: 'Wat bij oplevering eindigt, is een project. Regel hoe de samenwerking daarna doorgaat.',
  },
  delivery: {
    en: 'A project delivers once. Say who keeps working for all parties, with which mandate.',
    nl: 'Een project levert eenmalig op. Regel wie blijvend voor alle partijen werkt, met welk mandaat.',
  },
  client: {
    en: 'With one client the others only follow. Let the parties direct the work together.',
    nl: 'Met één opdrachtgever volgen de anderen alleen. Laat de partijen het werk samen aansturen.',
  },
  scope: {
    en: 'A fixed scope leaves no room to learn. Fix goal and time, and leave content open.',
    nl: 'Een vaste scope laat geen ruimte om te leren. Leg doel en tijd vast en laat de inhoud open.',
  },
};

/** What stands before the words of a sentence: a number, or markup. */
const lead = (prose: string, start: number): number => /^[^\p{L}]*/u.exec(prose.slice(start, start + 12))![0].length;

const LASTING: Readonly<Record<keyof (typeof projectCues)['en'], Text>> = {
  end: {
    en: 'The collaboration goes on after delivery: [body] manages the result for all parties, and [body] reviews it every [number of years].',
    nl: 'De samenwerking gaat na de oplevering door: [orgaan] beheert de uitkomst voor alle partijen en [orgaan] evalueert die elke [aantal jaren].',
  },
  delivery: {
    en: 'The [body] works for all parties without an end date and decides on [subjects] by itself.',
    nl: 'Het [orgaan] werkt zonder einddatum voor alle partijen en beslist zelf over [onderwerpen].',
  },
  client: {
    en: 'The parties direct the work together in [body], to which [role] accounts every [period].',
    nl: 'De partijen sturen het werk samen aan in [orgaan], waaraan [functie] elke [periode] verantwoording aflegt.',
  },
  scope: {
    en: 'Goal and time are fixed; within them [body] decides every [period] what is made.',
    nl: 'Doel en tijd liggen vast; daarbinnen beslist [orgaan] elke [periode] wat er wordt gemaakt.',
  },
};
