import { capital, dutchArticle, withArticle } from '../engine/article.ts';
import { type DecidingBody, decidingBodies } from '../engine/registers/bodyRules.ts';
import type { Fix, Problem, Rule, Summary, Text } from '../engine/types.ts';

export default {
  id: 'body-without-rule',
  summary: {
    en: 'A body decides, but the text does not say who sits in it or how it decides.',
    nl: 'Een orgaan beslist, maar nergens staat wie erin zitten of hoe het besluit.',
  },
  severity: 'warning',
  sources: [{ ref: 'H3' }],
  *charter(summary, { kinds }) {
    if (kinds.length === 0) return;
    for (const body of decidingBodies(summary)) if (!body.members || !body.rule) yield problem(body, summary);
  },
} satisfies Rule;

const LACKS: Readonly<Record<'both' | 'members' | 'rule', Text>> = {
  both: { en: 'who sits in it and how it decides', nl: 'wie erin zitten en hoe het besluit' },
  members: { en: 'who sits in it', nl: 'wie erin zitten' },
  rule: { en: 'how it decides', nl: 'hoe het besluit' },
};

function problem(body: DecidingBody, summary: Summary): Problem {
  const { name, span } = body;
  const lack = !body.members && !body.rule ? 'both' : body.members ? 'rule' : 'members';
  return {
    span,
    key: name.toLowerCase(),
    message: {
      en: `The ${name} decides, but nothing says ${LACKS[lack].en}. Add it.`,
      nl: `${capital(dutchArticle(name))} ${name} beslist, maar nergens staat ${LACKS[lack].nl}. Leg dat vast.`,
    },
    fix: () => settled(body, lack, summary),
  };
}

const CLAUSES: Readonly<Record<'both' | 'members' | 'rule', Text>> = {
  both: {
    en: 'consists of [members] and decides by [majority or consensus]',
    nl: 'bestaat uit [leden] en besluit bij [meerderheid of consensus]',
  },
  members: { en: 'consists of [members]', nl: 'bestaat uit [leden]' },
  rule: { en: 'decides by [majority or consensus]', nl: 'besluit bij [meerderheid of consensus]' },
};

/** One more sentence behind the one in which it decides; in an item that ends in a semicolon before that. */
function settled({ name, block, span }: DecidingBody, lack: 'both' | 'members' | 'rule', summary: Summary): Fix {
  const { charter, recognition } = summary;
  const placed = charter.blocks[block]!;
  const { sentences, source } = placed.block;
  const sentence = sentences.find((it) => span.start - placed.start < it.end);
  const whole = source.slice(0, sentence?.end ?? source.length).trimEnd();
  const said = whole.replace(/[;:,]$/, '');
  const at = placed.start + said.length;
  const subject = capital(recognition.language === 'nl' ? withArticle(name, summary, 'nl', dutchArticle(name)) : `the ${name}`);
  const clause = `${subject} ${CLAUSES[lack][recognition.language]}`;
  const text = said === whole ? `${/[.!?]$/.test(said) ? '' : '.'} ${clause}.` : `. ${clause}`;
  return { title: { en: `Say ${LACKS[lack].en}`, nl: `Leg vast ${LACKS[lack].nl}` }, edits: [{ start: at, end: at, text }], safe: false };
}
