/** Parties that one sentence names together: `made between A, B and C`, `De gemeenten A, B en C sluiten`. */
import type { Block, Name } from '../types.ts';
import { type Listed, listAt } from './nameLists.ts';

const FORMS =
  'partijen|deelnemers|oprichters|initiatiefnemers|samenwerkingspartners|consortiumpartners|parties|participants|participating \\p{L}{1,30}|founders|founding \\p{L}{1,30}|initial (?:\\p{L}{1,30} ){0,3}(?:parties|members|partners)|(?:deelnemende|oprichtende|samenwerkende) \\p{L}{1,30}';
/** In the opening also those that may be of a project elsewhere. */
const LOOSE = `${FORMS}|members|partners|leden|consortium|ondertekenaars|signatories`;
const compile = (pattern: string): RegExp => new RegExp(pattern, 'giu');

/** Names follow these words wherever they stand. */
const ANYWHERE = [
  compile('(?<!\\p{L})(?:the undersigned|(?:de )?ondergetekenden)(?:\\s\\p{Ll}{4,20})?[:,]?\\s'),
  compile(
    '(?:(?:made|entered into|concluded)(?: \\p{L}+ [\\d-]+)?(?: by and)? (?:between|among|by)|is between|(?:gesloten|aangegaan|overeengekomen) (?:tussen|door)|(?:overeenkomst|convenant|afspraken) tussen)(?: (?:the )?(?:parties|partijen))?:?\\s',
  ),
  compile(
    `(?:^|[.;:]\\s)(?:(?:de|the|our|onze)\\s)?(?:${FORMS})(?:\\s[\\p{L}\\d]{1,30}){0,8}?\\s(?:zijn|are)(?::|\\s(?!niet|not)[^.;:]{0,60}:)?\\s`,
  ),
  compile(
    '(?:(?:nemen|neemt|doen|werken)\\s[^.;:]{0,60}?(?:deel|mee|samen)|(?:take part|participate|collaborate|work together)(?:\\s\\p{L}+){0,5}):\\s',
  ),
  compile(`^[\\s*_]{0,6}(?:(?:de|the)\\s)?(?:${LOOSE}|tussen|between)(?:\\s\\([^()]{1,30}\\))?[\\s*_]{0,4}[:–—-][\\s*_]{1,6}`),
];
/** Names follow these words before anything else is said. */
const OPENING = [
  compile(
    '(?:agreement|contract|covenant|memorandum|charter|compact|understanding|partnership|collaboration|cooperation|consortium|alliance|convenant|overeenkomst|akkoord|afspraken|protocol|samenwerking|samenwerkingsverband|intent|intentieverklaring)(?:\\s[\\p{L}\\d-]{1,30}){0,4}?\\s(?:between|among|tussen|of|van)\\s',
  ),
  compile(`(?:^|[.;:]\\s)(?:(?:de|the)\\s)?(?:[\\p{L}-]+\\s)?(?:${LOOSE})(?:\\s(?:zijn|are))?[,:]?\\s`),
  compile(`(?<!\\p{L})(?:${LOOSE}):\\s`),
  compile('(?:^|[.;:]\\s)(?:wij|we)(?:\\s(?:zijn|are))?[,:]?\\s(?:(?:de|the)\\s(?=\\p{Ll}))?'),
];
/** Names come first, and together they agree, or say what moves them. */
const AGREE =
  /^(?:,?\s(?:(?:ieder|elk|each)\s[^,]{1,60},\s)?(?:sluiten|komen\s[^.;:]{0,60}overeen|spreken\s[^.;:]{0,60}\s(?:af|uit)|zijn\s[^.;:]{0,60}overeengekomen|hebben\s[^.;:]{0,60}(?:besloten|afgesproken)|gaan|werken|richten|hierna|hereinafter|agree|have|conclude|enter into|establish|found|collaborate|cooperate|work together|will|intend|want|wish|jointly|together|willen|verklaren|beginnen|starten|bouwen|maken|delen|are the|zijn de|enerzijds|anderzijds)(?!\p{L})|,?\s?(?:verlangende?|geleid|overwegende|gelet|wensende|bezield|desiring|considering|recogni[sz]ing|wishing|whereas|having regard)(?!\p{L}))/iu;
const TOGETHER = /part(?:ies|ijen|ners)|deelnemers|founders|members|participants|oprichters|initiatiefnemers/i;
const LONGEST = 6000;
const HINT =
  /undersigned|getekenden|between|among|tussen|zijn|are[\s:]|deel|\smee|samen|together|part|collaborat|sluiten|overeen|spreken|richten|richters|besloten|afgesproken|agree|conclude|enter|establish|found|hierna|hereinafter|jointly|desiring|considering|wishing|gelet|wensende|members|leden|signator|nemers|tekenaars/i;

/** The parties that a block names together, wherever it stands; none where one of them is no name. @param opening before anything is agreed */
export function namedTogether({ prose, sentences }: Block, opening: boolean): Name[] {
  if (prose.length > LONGEST || !(opening || HINT.test(prose))) return [];
  const found = behind(prose, ANYWHERE) ?? (opening ? (inFront(prose, sentences) ?? behind(prose, OPENING) ?? anywhere(prose)) : undefined);
  return (found?.names ?? []).map((span) => {
    const text = prose.slice(span.start, span.end).replace(/\s+/g, ' ');
    return { span, text, type: 'party' as const, defines: true };
  });
}

/** A text that is a list of names and nothing else. */
export function namesAlone({ prose }: Block): Name[] {
  const start = /^[\s*_]*/.exec(prose)![0].length;
  const found = prose.length > LONGEST ? undefined : listAt(prose, start);
  if (!found || /[^\s.;,*_]/.test(prose.slice(found.end))) return [];
  return found.names.map((span) => ({ span, text: prose.slice(span.start, span.end).replace(/\s+/g, ' '), type: 'party', defines: true }));
}

function behind(prose: string, patterns: readonly RegExp[]): Listed | undefined {
  for (const pattern of patterns) {
    for (const match of prose.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const found = listAt(prose, end) ?? behindColon(prose, end);
      if (found) return found;
    }
  }
  return undefined;
}

/** `between eighteen growers and the grid operator: A, B and C`. */
function behindColon(prose: string, from: number): Listed | undefined {
  const colon = /^[^.;:]{0,160}:\s{1,3}/.exec(prose.slice(from, from + 170));
  return colon ? listAt(prose, from + colon[0].length) : undefined;
}

function inFront(prose: string, sentences: Block['sentences']): Listed | undefined {
  for (const { start } of sentences.slice(0, 3)) {
    const found = listAt(prose, start + /^[\s*_]*/.exec(prose.slice(start, start + 9))![0].length);
    if (!found) continue;
    const said = prose.slice(found.names.at(-1)!.end, found.end);
    const rest = prose.slice(found.end, found.end + 120);
    if (
      AGREE.test(rest) ||
      TOGETHER.test(said) ||
      (found.organisations * 2 > found.names.length && !areBodies(prose, found) && /^\s\p{Ll}/u.test(rest))
    )
      return found;
  }
  return undefined;
}

/** Where a name may begin. */
const STARTS = /(?<![\p{L}\p{M}\d&'’.-])(?:(?:de|het|the)\s{1,3})?(?:\p{Ll}[\p{L}-]{2,30}\s{1,3})?\p{Lu}/gu;
/** Organisations that have another part in it. */
const OTHERS =
  /(?:fund|financ|sponsor|support|subsid|such as|\blike|zoals|e\.g\.|bijv|example|inspir|advi[sc]|supplie|leveran|predecessor|earlier|eerder|former|vroeger|behalve|except|without|zonder|not|niet|geen|instead|steun|client|klant|partly|discuss|overleg met|contact)[^.;]{0,60}$/i;

/** Before anything is agreed, two or more organisations that stand together are those that agree. */
function anywhere(prose: string): Listed | undefined {
  if (prose.length > SCANNED) return undefined;
  let free = 0;
  for (const { index, 0: lead } of prose.matchAll(STARTS)) {
    if (index < free) continue;
    // `door Museum Kiek` begins at its capital.
    const found = listAt(prose, index) ?? listAt(prose, index + lead.length - 1);
    if (!found) continue;
    free = found.end;
    if (found.organisations === found.names.length && !areBodies(prose, found) && !OTHERS.test(prose.slice(Math.max(0, index - 90), index)))
      return found;
  }
  return undefined;
}

const SCANNED = 1200;

/** `the Board and the Technical Council` are bodies of one organisation. */
const areBodies = (prose: string, { names }: Listed): boolean => names.every(({ start, end }) => BODY.test(prose.slice(start, end)));
const BODY = /(?:board|council|committee|commission|team|group|secretariat|office|raad|groep|commissie|bestuur|bureau)$/i;
