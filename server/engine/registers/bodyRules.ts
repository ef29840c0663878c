/** Which bodies decide, and whether the document says who sits in them and how they decide. */

import { createNotes } from '../notes.ts';
import { sectionsOf } from '../summary.ts';
import type { Block, Span, Summary } from '../types.ts';
import { createWordings, type Wording } from '../wordings.ts';

/** Words that name a body by themselves; a compound with one of them is one too. */
const NL =
  'stuurgroep|regiegroep|programmaraad|regieraad|beheerraad|deelnemersraad|kerngroep|coordinatiegroep|programmaboard|stuurteam|regieteam|programmagroep|kernteam|gebruikersraad|ledenraad|bestuursraad|programmabestuur|beheergroep|beslisgroep|*commissie|managementteam|*panel|aankoopraad|projectraad|partnerraad|adviesraad';
const EN =
  'steering|programme|program|governing|executive|management|joint|coordination|coordinating|supervisory|partnership|project|product|change board|committee|group|council|board|panel';

const wordings = createWordings({
  en: {
    decides: [
      `${EN} ... decides|decide|approves|approve|determines|determine|adopts|adopt`,
      `${EN} ... and decides|approves|determines|adopts`,
      'committee|board|council|panel|group decides|approves|determines|adopts|sets|appoints',
      'committee|board|council|panel|group takes|makes .. decision|decisions',
      'decided .. by the|a .. committee|board|council|panel',
    ],
    members: [
      'consist|consists|comprises|comprise|composed|composition|members|member|membership|seat|seats|chaired|chair',
      'representative*|delegate*|director|directors|alderm*|trustees ... of|from|each|party|parties|both|all',
      'meeting of .. parties|directors|boards|members|representatives',
      'appoint*|elect|elected|elects|nominat*|delegates',
    ],
    rule: ['majority|unanim*|consensus|quorum|vote|votes|voting|consent|veto|deadlock|tie|ties', 'by .. agreement'],
  },
  nl: {
    decides: [
      `${NL} ... beslist|besluit|bepaalt|goedkeurt`,
      `${NL} ... en beslist|besluit|bepaalt`,
      `beslist|besloten|goedgekeurd .. door ${NL}`,
      `${NL} .. stelt|keurt ... vast|goed`,
    ],
    members: [
      'bestaat|bestaan|samenstelling|samengesteld|leden|lid|zitting|zetel|zetels|voorzitter|voorgezeten',
      'vertegenwoordiger*|bestuurder*|wethouder*|directeur*|afgevaardigde* ... van|uit|elke|iedere|partij|partijen|beide|alle',
      'overleg|vergadering van .. partijen|directeuren|bestuurders|leden|vertegenwoordigers',
      'benoem*|benoemt|gekozen|kiest|kiezen|aangewezen|afgevaardigd|vertegenwoordigd',
    ],
    rule: [
      'meerderheid|eenparig*|unaniem|unanimiteit|consensus|quorum|stem|stemmen|stemming|stemverhouding|instemming|veto|overeenstemming|eenstemmig*|consent',
    ],
  },
});

const NAME =
  /(?:(?<=(?:the|a|an)\s)(?!(?:european|city|town|county|municipal|security|new|same|full|whole|other|respective|relevant|such|local)\s)[a-z]{3,20}\s(?:board|committee|council|panel)|(?:steering|programme|program|governing|executive|management|joint|coordination|coordinating|supervisory|partnership|project|product|change)\s(?:board|committee|group|council)|(?:stuur|regie|kern|coördinatie|programma|beheer|beslis)groep|(?:programma|regie|beheer|deelnemers|gebruikers|leden|bestuurs)raad|programmab(?:oard|estuur)|(?:stuur|regie|kern|management)team|\p{L}{3,20}commissie|(?:aankoop|project|partner|advies)raad|\p{L}{3,20}panel)/iu;

const NAMES = new RegExp(NAME, 'giu');

export interface DecidingBody {
  readonly name: string;
  /** Offsets of the name where it first decides. */
  readonly span: Span;
  readonly block: number;
  readonly members: boolean;
  readonly rule: boolean;
}

/** What a block says of bodies. */
interface Mention {
  /** Bodies that decide here, with the relative span of their name. */
  readonly deciding: readonly { readonly name: string; readonly span: Span }[];
  /** All bodies that are named here, in plain words. */
  readonly named: readonly string[];
  readonly members: boolean;
  readonly rule: boolean;
}

const mentions = createNotes((block, _, language): Mention | undefined => {
  const found = wordings(block, language);
  const [members, rule] = [found.some((it) => it.sign === 'members'), found.some((it) => it.sign === 'rule')];
  const deciding = block.type === 'heading' || block.type === 'row' ? [] : found.flatMap((it) => decidingIn(block, it));
  if (!members && !rule && deciding.length === 0) return undefined;
  return { deciding, named: Array.from(block.prose.matchAll(NAMES), (it) => plain(it[0])), members, rule };
});

function decidingIn({ prose }: Block, { sign, span }: Wording<string>): Mention['deciding'] {
  if (sign !== 'decides') return [];
  // What says which committee it is stands before the word that was found.
  const from = Math.max(0, span.start - BEFORE);
  const name = Array.from(prose.slice(from, span.end).matchAll(NAMES)).find((it) => from + it.index + it[0].length > span.start);
  if (!name) return [];
  const start = from + name.index;
  return [{ name: name[0], span: { start, end: start + name[0].length } }];
}

const BEFORE = 30;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** What stands between square brackets: a link on the name leads to the text that describes the body. */
const linked = createNotes(({ source }) =>
  source.includes('[')
    ? Array.from(plain(source).matchAll(/\[([^[\]]{0,100})\]/g), (it) => it[1]!).filter((it) => NAME.test(it))
    : undefined,
);

/** The bodies that decide, each at its first decision, in text order. */
export function decidingBodies(summary: Summary): DecidingBody[] {
  const found = mentions(summary);
  const bodies = new Map<string, Omit<DecidingBody, 'members' | 'rule'>>();
  for (const { note, start, index } of found) {
    for (const { name, span } of note.deciding) {
      if (bodies.has(plain(name))) continue;
      bodies.set(plain(name), { name, span: { start: start + span.start, end: start + span.end }, block: index });
    }
  }
  if (bodies.size === 0) return [];
  const links = new Set(linked.values(summary).flat());
  const titles = sectionsOf(summary).map(({ title }) => plain(title));
  const says = (name: string, sign: 'members' | 'rule'): boolean =>
    found.some(({ note, section }) => note[sign] && isAbout(note, section, name, sign, titles, summary));
  return [...bodies]
    .filter(([name]) => !links.has(name))
    .map(([name, it]) => ({ ...it, members: says(name, 'members'), rule: says(name, 'rule') }));
}

/** It names the body, stands under its heading, or gives a rule without naming any body. */
function isAbout(
  { named }: Mention,
  section: number,
  name: string,
  sign: 'members' | 'rule',
  titles: readonly string[],
  summary: Summary,
): boolean {
  if (named.length > 0) return named.includes(name);
  const sections = sectionsOf(summary);
  for (let at = section; at >= 0; at = sections[at]!.parent) if (titles[at]!.includes(name)) return true;
  return sign === 'rule';
}
