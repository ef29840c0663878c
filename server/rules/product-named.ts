import { inUse, needs } from '../engine/lexicon/products.ts';
import { needEdit, needSpan } from '../engine/needInstead.ts';
import type { Block, Rule, Span, Text } from '../engine/types.ts';

export default {
  id: 'product-named',
  summary: { en: 'A product is named where a need would do.', nl: 'Een product wordt genoemd waar een behoefte volstaat.' },
  severity: 'information',
  sources: [
    {
      ref: 'B1',
      case: {
        en: 'Professionals have feelings about packages and suppliers and bring them forward as reasons; Triple A wrote down what users need.',
        nl: 'Ict’ers hebben gevoelens over pakketten en leveranciers en brengen die als argumenten; Triple A beschreef wat gebruikers nodig hebben.',
      },
    },
  ],
  *block(block, { kinds, language }) {
    // A community names the places where it meets; a programme plan may name what was bought.
    if (kinds.includes('governance') || kinds.includes('programme-plan') || block.type === 'heading') return;
    const seen = new Set<string>();
    for (const { span, name, need } of productsIn(block)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const text = `${need[language]} ${BLANK[language]}`;
      yield {
        span,
        key: name,
        message: {
          en: `“${name}” is a product. Write what is needed, so that any supplier can offer it.`,
          nl: `“${name}” is een product. Beschrijf wat nodig is, zodat elke leverancier het kan aanbieden.`,
        },
        ...(needSpan(block, span, language) && {
          fix: () => ({
            title: { en: `Replace “${name}” by a need`, nl: `Vervang “${name}” door een behoefte` },
            edits: productsIn(block)
              .filter((it) => it.name === name)
              .flatMap((it) => needEdit(block, it.span, text, language)),
            safe: false,
          }),
        }),
      };
    }
  },
} satisfies Rule;

const BLANK: Text = { en: '[requirements]', nl: '[eisen]' };

const needOf = new Map(needs.flatMap(({ need, products }) => products.map((it): [string, Text] => [it, need])));
const escaped = [...needOf.keys()].sort((a, b) => b.length - a.length).map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** One works in or through it. */
const IN_USE = `(?<=(?<!\\p{L})(?:via|per|by|on|using|through|over|in|with|met|door|licenties voor|licen[cs]es for|buys?|purchases?|procures?|kopen|koopt|schaffen|schaft|(?:schaffen|schaft|kopen|koopt) (?:gezamenlijk|samen)) )(?:${Object.keys(inUse).join('|')})(?! [\\p{Lu}\\d])`;
/** A version belongs to the name: `Oracle 8i`, `Windows NT 4.0`. */
const PRODUCT = new RegExp(
  `(?<![\\p{L}\\d./@-])(${escaped.join('|')}|${IN_USE})(?: \\d{1,4}(?:\\.\\d{1,2})*[a-z]?| [Vv]ersi(?:e|on) \\d\\S*)?(?![\\p{L}\\d])`,
  'gu',
);
const FIRST = new Set([...needOf.keys(), ...Object.keys(inUse)].map((it) => /^[\p{L}\d]+/u.exec(it)![0]));
const FIRST_LETTERS = new Set(Array.from(FIRST, (it) => it.charCodeAt(0)));
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

/** Most blocks have no word with which the name of a product begins, which is seen at once. */
function hasFirstWord(prose: string): boolean {
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (!isWordCode(code)) continue;
    const start = at;
    while (at < prose.length && isWordCode(prose.charCodeAt(at))) at++;
    if (FIRST_LETTERS.has(code) && FIRST.has(prose.slice(start, at))) return true;
  }
  return false;
}

/** What is left behind, bought from or compared is no choice for the collaboration. */
const NOT_CHOSEN =
  /(?<!\p{L})(?:bijvoorbeeld|zoals|waaronder|e\.g|for example|such as|vervang\p{L}*|replac\p{L}*|huidige|current|voormalige|former|onafhankelijk van|independent of|niet|not)(?!\p{L})/iu;

/** `Members from IBM, Red Hat and Salesforce`: who people work for. */
const AMONG_FIRMS =
  /(?<!\p{L})(?:[Mm]embers|[Pp]eople|[Ee]mployees|[Ss]taff|[Ll]eden|[Mm]edewerkers) (?:from|of|at|van) (?:\p{Lu}[\p{L}\d.]{0,20}(?:,| and| en)? ){1,8}$/u;

function productsIn({ prose, sentences, links }: Block): { span: Span; name: string; need: Text }[] {
  const inLink = (at: number): boolean => links.some((it) => it.span.start <= at && at < it.span.end);
  if (!hasFirstWord(prose)) return [];
  return Array.from(prose.matchAll(PRODUCT)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentences.find((it) => it.start <= span.start && span.end <= it.end);
    const before = prose.slice(sentence?.start ?? 0, span.start);
    // With its address it tells where something already is.
    const placed = links.some((it) => it.span.start >= span.end && it.span.start < span.end + 40);
    return placed || inLink(span.start) || NOT_CHOSEN.test(before.slice(-60)) || AMONG_FIRMS.test(before.slice(-80))
      ? []
      : [{ span, name: match[0], need: needOf.get(inUse[match[1]!] ?? match[1]!)! }];
  });
}
