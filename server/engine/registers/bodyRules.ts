/** Which bodies decide, and whether the document says who sits in them and how they decide. */

import type { Block, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';

/** Words that name a body by themselves; a compound with one of them is one too. */
const NL =
  'stuurgroep|regiegroep|programmaraad|regieraad|beheerraad|deelnemersraad|kerngroep|coordinatiegroep|programmaboard|stuurteam|regieteam|programmagroep|kernteam|gebruikersraad|ledenraad|bestuursraad|programmabestuur|beheergroep|beslisgroep';
const EN =
  'steering|programme|program|governing|executive|management|joint|coordination|coordinating|supervisory|partnership|project|product|change board|committee|group|council';

const wordings = createWordings({
  en: {
    decides: [
      `${EN} ... decides|decide|approves|approve|determines|determine|adopts|adopt`,
      `${EN} ... and decides|approves|determines|adopts`,
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
    decides: [`${NL} ... beslist|besluit|bepaalt|goedkeurt`, `${NL} ... en beslist|besluit|bepaalt`, `${NL} .. stelt|keurt ... vast|goed`],
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
  /(?:(?:steering|programme|program|governing|executive|management|joint|coordination|coordinating|supervisory|partnership|project|product|change)\s(?:board|committee|group|council)|(?:stuur|regie|kern|coördinatie|programma|beheer|beslis)groep|(?:programma|regie|beheer|deelnemers|gebruikers|leden|bestuurs)raad|programmab(?:oard|estuur)|(?:stuur|regie|kern)team)/iu;

export interface DecidingBody {
  readonly name: string;
  /** Offsets of the name where it first decides. */
  readonly span: Span;
  readonly block: number;
  readonly members: boolean;
  readonly rule: boolean;
}

/** The bodies that decide, each at its first decision, in text order. */
export function decidingBodies(summary: Summary): DecidingBody[] {
  const { charter, recognition } = summary;
  const read = charter.blocks.map(({ block }) => wordings(block, recognition.language));
  const bodies = new Map<string, Omit<DecidingBody, 'members' | 'rule'>>();
  read.forEach((found, index) => {
    const { block, start } = charter.blocks[index]!;
    if (block.type === 'heading' || block.type === 'row') return;
    for (const { sign, span } of found) {
      const name = sign === 'decides' ? NAME.exec(block.prose.slice(span.start, span.end)) : null;
      if (!name || bodies.has(plain(name[0]))) continue;
      const from = start + span.start + name.index;
      bodies.set(plain(name[0]), { name: name[0], span: { start: from, end: from + name[0].length }, block: index });
    }
  });
  const says = (name: string, sign: 'members' | 'rule'): boolean =>
    read.some((found, index) => found.some((it) => it.sign === sign) && isAbout(summary, index, name, sign));
  // A link on the name leads to the text that describes the body.
  const linked = new Set(charter.blocks.flatMap(({ block }) => labelsIn(block)));
  return [...bodies]
    .filter(([name]) => !linked.has(name))
    .map(([name, it]) => ({ ...it, members: says(name, 'members'), rule: says(name, 'rule') }));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const kept = new WeakMap<Block, readonly string[]>();
const NONE: readonly string[] = [];

/** What stands between square brackets, as long as the block lives. */
function labelsIn(block: Block): readonly string[] {
  let labels = kept.get(block);
  if (!labels) {
    labels = block.source.includes('[') ? Array.from(plain(block.source).matchAll(/\[([^[\]]{0,100})\]/g), (it) => it[1]!) : NONE;
    kept.set(block, labels);
  }
  return labels;
}

/** It names the body, stands under its heading, or gives a rule without naming any body. */
function isAbout({ charter }: Summary, index: number, name: string, sign: 'members' | 'rule'): boolean {
  const { block, section } = charter.blocks[index]!;
  if (plain(block.prose).includes(name)) return true;
  const other = namesAnother(block, name);
  for (let at = section; at >= 0; at = charter.sections[at]!.parent) if (plain(charter.sections[at]!.title).includes(name)) return !other;
  return sign === 'rule' && !other;
}

const namesAnother = ({ prose }: Block, name: string): boolean => {
  const found = NAME.exec(prose);
  return found !== null && plain(found[0]) !== name;
};
