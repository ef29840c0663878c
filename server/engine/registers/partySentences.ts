/** Parties that one sentence names together: `made between A, B and C`, `De gemeenten A, B en C sluiten`. */
import type { Block, Name } from '../types.ts';
import { type Listed, listAt } from './nameLists.ts';
import { isOrganisation } from './organisations.ts';

const FORMS =
  'partijen|deelnemers|oprichters|initiatiefnemers|samenwerkingspartners|consortiumpartners|parties|participants|participating \\p{L}+|founders|founding \\p{L}+|initial (?:\\p{L}+ ){0,3}(?:parties|members|partners)|(?:deelnemende|oprichtende|samenwerkende) \\p{L}+';
/** In the opening also those that may be of a project elsewhere. */
const LOOSE = `${FORMS}|members|partners|leden|consortium|ondertekenaars|signatories`;
const compile = (pattern: string): RegExp => new RegExp(pattern, 'giu');

/** Names follow these words wherever they stand. */
const ANYWHERE = [
  compile('(?<!\\p{L})(?:the undersigned|(?:de )?ondergetekenden)(?:\\s\\p{Ll}{4,20})?[:,]?\\s'),
  compile(
    '(?:(?:made|entered into|concluded)(?: \\p{L}+ [\\d-]+)?(?: by and)? (?:between|among)|is between|(?:gesloten|aangegaan|overeengekomen) (?:tussen|door)|(?:overeenkomst|convenant|afspraken) tussen)(?: (?:the )?(?:parties|partijen))?:?\\s',
  ),
  compile(
    `(?:^|[.;:]\\s)(?:(?:de|the|our|onze)\\s)?(?:${FORMS})(?:\\s[\\p{L}\\d]+){0,8}?\\s(?:zijn|are)(?::|\\s(?!niet|not)[^.;:]{0,60}:)?\\s`,
  ),
  compile(
    '(?:(?:nemen|neemt|doen|werken)\\s[^.;:]{0,60}?(?:deel|mee|samen)|(?:take part|participate|collaborate|work together)(?:\\s\\p{L}+){0,5}):\\s',
  ),
  compile(`^[\\s*_]{0,6}(?:(?:de|the)\\s)?(?:${LOOSE}|tussen|between)(?:\\s\\([^()]{1,30}\\))?[\\s*_]{0,4}[:–—-][\\s*_]{1,6}`),
];
/** Names follow these words before anything else is said. */
const OPENING = [
  compile(
    '(?:agreement|contract|covenant|memorandum|charter|compact|understanding|partnership|collaboration|cooperation|consortium|alliance|convenant|overeenkomst|akkoord|afspraken|protocol|samenwerking|samenwerkingsverband|intent|intentieverklaring)(?:\\s[\\p{L}\\d-]+){0,4}?\\s(?:between|among|tussen|of|van)\\s',
  ),
  compile(`(?:^|[.;:]\\s)(?:(?:de|the)\\s)?(?:[\\p{L}-]+\\s)?(?:${LOOSE})(?:\\s(?:zijn|are))?[,:]?\\s`),
  compile('(?:^|[.;:]\\s)(?:wij|we)[,:]?\\s(?:(?:de|the)\\s(?=\\p{Ll}))?'),
];
/** Who made it, where names follow that tell what they are. */
const MAKERS = compile(
  '(?:(?:consists? of|comprises|made up of|bestaat uit|gevormd door)|(?:initiative|project|software|service|undertaking|programme|collaboration|venture|initiatief|project|opensourcesoftware|software|dienst|voorziening|samenwerking)\\s(?:of|by|from|van|door|tussen)|(?:made|built|founded|started|set up|maintained|run|developed|established|owned|governed|opgericht|gestart|begonnen|ontwikkeld|gemaakt|gebouwd|onderhouden|beheerd|opgezet)\\s(?:together |jointly |samen |gezamenlijk )?(?:by|door|of|van))(?:\\s[^.;:,]{1,40}[:,])?\\s',
);
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
  const found = behind(prose, ANYWHERE) ?? (opening ? (inFront(prose, sentences) ?? behind(prose, OPENING) ?? madeBy(prose)) : undefined);
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
    if (AGREE.test(rest) || TOGETHER.test(said) || (areOrganisations(prose, found) && /^\s\p{Ll}/u.test(rest))) return found;
  }
  return undefined;
}

function madeBy(prose: string): Listed | undefined {
  const found = behind(prose, [MAKERS]);
  return found && areOrganisations(prose, found) ? found : undefined;
}

/** Most of them say so. */
const areOrganisations = (prose: string, { names }: Listed): boolean =>
  names.filter(({ start, end }) => isOrganisation(prose.slice(start, end))).length * 2 > names.length;
