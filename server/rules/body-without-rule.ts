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

const withArticle = (name: string): string => `${/(?:bestuur|panel|team|comité)$/i.test(name) ? 'Het' : 'De'} ${name}`;

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
      nl: `${withArticle(name)} beslist, maar nergens staat ${LACKS[lack].nl}. Leg dat vast.`,
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

/** One more sentence behind the one in which it decides. */
function settled({ name, block }: DecidingBody, lack: 'both' | 'members' | 'rule', { charter, recognition }: Summary): Fix {
  const placed = charter.blocks[block]!;
  const source = placed.block.source.trimEnd();
  const at = placed.start + source.length;
  const clause = recognition.language === 'nl' ? `${withArticle(name)} ${CLAUSES[lack].nl}.` : `The ${name} ${CLAUSES[lack].en}.`;
  return {
    title: { en: `Say ${LACKS[lack].en}`, nl: `Leg vast ${LACKS[lack].nl}` },
    edits: [{ start: at, end: at, text: `${/[.!?;:]$/.test(source) ? '' : '.'} ${clause}` }],
    safe: false,
  };
}
