import { coreOption, foundersOf } from '../engine/registers/founders.ts';
import { sentenceWith } from '../engine/registers/wideAim.ts';
import type { Rule, Summary, Text } from '../engine/types.ts';

export default {
  id: 'too-many-founders',
  summary: {
    en: 'More parties found the collaboration than can decide together, and no core group goes first.',
    nl: 'Er zijn meer oprichters dan samen kunnen beslissen, en geen kerngroep gaat voor.',
  },
  severity: 'information',
  sources: [{ ref: 'H2' }],
  options: coreOption({
    en: 'So many parties can decide together. The number is ours; the cores in the article have three or four.',
    nl: 'Zoveel partijen kunnen samen beslissen. Het getal is van ons; de kernen in het artikel tellen er drie of vier.',
  }),
  *charter(summary, context) {
    const founders = foundersOf(summary, context);
    if (!founders || founders.few || sentenceWith(summary, 'core')) return;
    const { parties, maximum } = founders;
    const { length } = parties;
    yield {
      span: parties[maximum]!.span,
      key: 'founders',
      message: {
        en: `${length} parties are too many to start with. Let a core group of a few go first.`,
        nl: `${length} partijen zijn te veel om mee te beginnen. Laat een kerngroep van enkele partijen voorgaan.`,
      },
      fix: () => ({
        title: { en: 'Insert a core group that goes first', nl: 'Voeg een kerngroep in die voorgaat' },
        edits: [afterParties(summary, parties.at(-1)!.block)],
        safe: false,
      }),
    };
  },
} satisfies Rule;

const CLAUSE: Text = {
  en: 'A core group of [names of three parties] goes first and decides on the start; the other parties join by [date].',
  nl: 'Een kerngroep van [namen van drie partijen] gaat voor en beslist over de start; de overige partijen sluiten aan op [datum].',
};

/** After the list or table in which the last party stands. */
function afterParties({ charter: { blocks, text }, recognition }: Summary, last: number) {
  let index = last;
  while (blocks[index + 1] && blocks[index + 1]!.block.type === blocks[last]!.block.type && blocks[last]!.block.type !== 'paragraph')
    index++;
  const { block, start } = blocks[index]!;
  const at = start + block.source.trimEnd().length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, text: `${eol}${eol}${CLAUSE[recognition.language]}` };
}
