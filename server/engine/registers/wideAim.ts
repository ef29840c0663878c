/** Sentences that say for whom and with whom a collaboration begins. */

import { createNotes } from '../notes.ts';
import { blockAt, readingsOf, sectionsOf } from '../summary.ts';
import type { Block, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';
import { wordNumber } from './numbers.ts';
import { isOrganisationWord } from './organisations.ts';

/** Who makes up a sector. */
const EN =
  'school*|college*|insurer*|*hospital*|clinic*|home|homes|municipalit*|province*|county|counties|council*|city|cities|town|towns|village*|district*|harbour*|harbor*|port|ports|librar*|universit*|provider*|farmer*|farm|farms|grower*|carrier*|operator*|museum*|galler*|archive*|garden*|institution*|organi*|authorit*|agenc*|practice*|practitioner*|pharmac*|compan*|business*|firm|firms|shop*|retailer*|communit*|association*|charit*|club*|church*|parish*|theatre*|employer*|publisher*|bank|banks|supplier*|producer*|manufacturer*|brewer*|baker*|court|courts|station*|brigade*|utilit*|railway*|airline*|airport*|ferr*|haulier*|shipper*|skipper*|fisher*|lab|labs|laborator*|trader*|landlord*|contractor*|vineyard*|dairy|dairies|mill|mills|depot*';
const NL =
  '*school|*scholen|*verzekeraar*|*ziekenhuis|*ziekenhuizen|*gemeente*|*provincie*|*haven|*havens|*bibliothe*|*universiteit*|*hogescho*|*aanbieder*|*waterschap*|*teler*|*kweker*|*boeren|*boer|*vervoerder*|*instelling*|*corporatie*|*dienst|*diensten|*museum|*musea|*organisatie*|*overheden|*vereniging*|*huisarts*|*apothe*|*bedrijf|*bedrijven|*fonds|*fondsen|*uitvoerder*|*handelaar*|*winkel*|*praktijk*|*theater*|*archief|*archieven|*rechtbank*|*regio|regio’s|*bureau*|*centrum|*centra|*maatschappij*|*leverancier*|*werkgever*|*bank|*banken|*kerk|*kerken|*club*|*groepen|*uitgever*|*rederij*|*schipper*|*visser*|*beheerder*|*huizen|*tuinen|*makers|*partners|*onderneming*|*molen*|*stations|*korpsen|*brouwer*|*bakker*';
const PLACE_EN =
  'country|netherlands|nation|sector|industry|trade|profession|branch|region|province|county|continent|world|england|britain|scotland|wales|ireland|flanders|europe|kingdom|land|island*|valley|coast|delta|state|river|border|basin|field|market|north|south|east|west';
const PLACE_NL =
  'nederland|land|sector|*sector|*branche|branche|regio|provincie|koninkrijk|vlaanderen|europa|wereld|keten|streek|kust|rivier|grens|eiland*|delta|vak|beroepsgroep|markt|noorden|zuiden|oosten|westen|rijk';

const wordings = createWordings({
  en: {
    sector: [
      `whole|entire|complete|full|wider|total .. sector|industry|branch|trade|profession|field|market|chain|community|${PLACE_EN}`,
      `all|every|each|any ... ${EN} ... in|of|across|throughout|along|within|around|over the|our|this .. ${PLACE_EN}`,
      `all|every|each|any .. ${EN} in|across|throughout scotland|wales|england|ireland|britain|flanders|europe|belgium`,
      'sector|industry|country|nation|world|trade|profession|region|province|state|branch wide|large',
      'nationwide|countrywide|sectorwide|worldwide|nationally|industrywide',
      `all|every|each|any .. ${EN} worldwide|everywhere|nationwide|anywhere`,
      'national|countrywide|nationwide|common|single|one standard|service|facility|infrastructure|system|register|platform|network|index|database|exchange|catalogue|record|message|format|norm|portal|hub|timetable|ticket .. for|of .. sector|industry|trade|profession|country|nation|all|every',
      'national facility|standard|service|infrastructure|system|register|platform|network|index|database|exchange|catalogue|portal|hub|coverage',
      'sector|industry|profession|field|trade|branch|country as a whole',
      'standard|norm|register|platform|facility|infrastructure|service|record .. for|of the .. sector|industry|trade|profession|branch|country|nation',
      'serve*|benefit*|help*|unite*|open* the .. sector|industry|trade|profession|branch|region',
      `on behalf of|benefit|for .. all|every|each .. ${EN} in|of|along|across the`,
      `on behalf of|benefit .. all|every|each .. ${EN}`,
      `all|every other|others .. ${EN} ... use*|adopt*|follow*|appl*|benefit*|join*|connect*`,
      `use*|adopt*|appl*|follow*|work*|connect* ... by|for|to|in all|every .. ${EN} in|of the`,
      `all|every|each ${EN} in|across|throughout|along #name`,
    ],
    entry: [
      'accede*|accession|joins|join|joining|admit*|admission|newcomer*|new parties|party|members|member|participants|participant|partners',
      'open to|for .. other|others|all|every|new|any|anyone|everyone',
      'becomes|become ... a party|member|participant',
      'other|others|any|anyone|further ... take part|participate|connect|affiliate*|accede|step in',
      'connect*|affiliat* ... to',
      'extend*|enlarge*|widen*|expand* ... party|parties|members|membership|participants|circle|group',
      'application|applications|applicant*|welcome*|observer*|invite|invites|invited',
      'apply|applies ... to|for .. membership|seat|party|member|admission|board|committee',
      'gets|get|receives|obtains .. seat|vote',
      'look|looks on|along',
      'follow|follows|connect|connects|step|steps|come|comes|get|gets in later|steps|stages',
    ],
    all: [
      'no|never|nobody|not .. refuse*|turned|excluded|barred',
      `there are|is no other .. ${EN}`,
      `all|every|the only ... ${EN} ... are|is|have|has already|all|both? party|parties|members|founders|signed|joined`,
    ],
    core: [
      'core|leading|founding|pilot|small|first|starting|launch group|team|circle',
      'parties|them|us|these|those|members|founders|group|#number|harbours|museums|schools|hospitals go|goes|going|move first',
      'go|goes|going|start|starts|begin|begins first|ahead of',
      'frontrunner*|forerunner*|pioneer*|vanguard|trailblazer*',
      'executive committee|board|group',
      'daily|day board|management',
      'start|starts|begin|begins with two|three|four|five|#name',
      'on|of the one hand|part|side',
      'mandated|authorised|authorized to|by .. decide|all|others',
      '#number of them|us|the|these|those .. form|decide|decides|lead|start|begin|prepare|steer|act',
      'other|others|rest|remaining ... join|joins|follow|follows|connect|connects|later',
    ],
  },
  nl: {
    sector: [
      `heel|hele|gehele|volledige|ganse|totale|brede .. sector|branche|*sector|*branche|beroepsgroep|veld|werkveld|*veld|vakgebied|bedrijfstak|vak|markt|${PLACE_NL}`,
      `alle|elk|elke|iedere|ieder ... ${NL} ... in|van|langs|binnen|over|uit .. ${PLACE_NL}`,
      `alle|elk|elke|iedere|ieder .. ${NL} landelijk|wereldwijd|overal`,
      'sectorbreed|sectorbrede|branchebreed|branchebrede|landsbreed|wereldwijd|sectorwijd',
      'landelijk|landelijke dekking|dekkend|gebruikt|voorziening|gebruik|invoering|ingevoerd|uitgerold|uitrol|beschikbaar|werkend|geldend',
      'zorg|sector|branche|keten|beroepsgroep|vak als geheel',
      'landelijke|landelijk|nationale|nationaal *voorziening|*standaard|*dienst|*infrastructuur|*platform|*register|*netwerk|*systeem|*index|*bestand|*bericht|*norm|*stelsel|*loket|*hub|*portaal|*kaart|*oplossing|*informatie|*rooster|*afspraken|*afspraak|*catalogus',
      'de|een|dé standaard|norm|*standaard|*norm|*voorziening|*register|*platform .. voor|van de|het|onze .. sector|branche|*sector|*branche|vak|beroepsgroep|keten',
      `ten behoeve|namens|behoeve van|voor .. alle|elke|iedere .. ${NL} in|van|langs het|de`,
      `ten behoeve|namens|behoeve van .. alle|elke|iedere .. ${NL}`,
      `alle|elke|iedere andere .. ${NL} ... gebruik*|overnemen|volgen|toepassen|profiteren|aansluiten|werken`,
      `alle|elk|elke|iedere ${NL} in|langs #name`,
      'dient|helpt|verbindt|bedient|ontsluit de|het .. sector|branche|*sector|*branche|vak|beroepsgroep',
    ],
    entry: [
      'toetred*|toetreding|toetreedt|aansluiten|aansluit|aansluiting|aangesloten|toelaten|toelating|toegelaten|instappen|instroom|uitbreiding|nieuwkomers|aanhaken',
      'sluit|sluiten|treedt|treden|haakt|haken ... aan|toe',
      'nieuwe partij*|deelnemer*|leden|lid|partners|partner',
      'wordt|worden .. partij|lid|deelnemer',
      'elk|elke|ieder|iedere .. mag|kan ... meekijken|meedoen|deelnemen|aanhaken',
      'open voor|staat .. andere|anderen|alle|elke|iedere|iedereen',
      'andere|anderen ... meedoen|deelnemen|meekijken|aanhaken|volgen',
      'aanmelden|aanmelding|aanmeldt|welkom|waarnemer*|uitgenodigd|uitnodigen|nodigt|nodigen',
      'krijgt|verwerft .. zetel|stem',
      'later|stapsgewijs|gefaseerd instappen|aansluiten|deelnemen|meedoen|volgen',
    ],
    all: [
      'geen|nooit|niemand|niet .. geweigerd|uitgesloten|weigeren',
      `er zijn|is geen andere .. ${NL}`,
      `alle|elke|enige ... ${NL} ... zijn|is|hebben|doen al|allemaal|alle? partij|lid|leden|oprichter|oprichters|getekend|mee`,
    ],
    core: [
      'kerngroep|kernteam|kopgroep|voorhoede|koplopers|kwartiermakers|initiatiefgroep|startgroep|initiatiefnemers|trekkersgroep|trekkers|voortrekkers|kwartiermaker',
      'dagelijks bestuur',
      'gaan|gaat|beginnen|begint|starten|start .. eerst|voorop',
      'beginnen|begint|starten|start .. met twee|drie|vier|vijf|#name',
      'enerzijds',
      'gemandateerd*|gemachtigd* .. namens|door .. allen|alle|overige|anderen',
      '#number van hen|ons|deze|de .. vormen|besluiten|beslissen|trekken|beginnen|starten|bereiden',
      'andere|anderen|overige|overigen|rest ... volgen|volgt|later',
    ],
  },
});

/** `all`: nobody is left out. */
export type Sign = 'sector' | 'entry' | 'all' | 'core' | 'closed';

/** A sentence that says no is no way in, unless it names the condition. */
const NO = /(?<!\p{L})(?:no|not|never|none|nobody|cannot|nor|closed|geen|niet|nooit|niemand|noch|gesloten|evenmin)(?!\p{L})/iu;
const UNLESS =
  /(?<!\p{L})(?:without|unless|until|except|before|zonder|tenzij|totdat|voordat|dan nadat|dan met|not only|niet alleen)(?!\p{L})/iu;

const says = (words: string): boolean => NO.test(words) && !UNLESS.test(words);

const signs = createNotes((block, _, language) => {
  const found = wordings(block, language).flatMap(({ sign, span, sentence }): { sign: Sign; span: Span }[] => {
    const near = block.prose.slice(Math.max(sentence.start, span.start - NEAR), span.end);
    const words = sign === 'entry' ? block.prose.slice(sentence.start, sentence.end).slice(0, LONGEST) : near;
    if (sign === 'all') return [{ sign, span }];
    if (sign === 'sector') return block.type === 'heading' || says(near) ? [] : [{ sign, span }];
    return says(words) ? (sign === 'entry' ? [{ sign: 'closed', span }] : []) : [{ sign, span }];
  });
  return found.length > 0 ? found : undefined;
});

const NEAR = 30;
const LONGEST = 600;

/** The first sentence with a sign, in offsets of the text; undefined where there is none. */
export function sentenceWith(summary: Summary, sign: Sign): Span | undefined {
  for (const { note, start } of signs(summary)) {
    const found = note.find((it) => it.sign === sign);
    if (found) return placed(found.span, start);
  }
  return undefined;
}

const placed = ({ start, end }: Span, at: number): Span => ({ start: at + start, end: at + end });

const COUNTED =
  /(?<!\p{L})(?:all|each of the|every one of the|alle|elk van de|ieder van de) (\p{L}{3,15}(?:-\p{L}{3,5})?|\d{1,4}) ((?:[\p{L}-]{2,30} ){0,2}?)(\p{L}{4,30})/giu;

/** `all 24 districts`, with how many. */
const counts = createNotes((block: Block) => {
  if (block.type === 'heading' || !/all|each|every|elk|ieder/i.test(block.prose)) return undefined;
  const found = [...block.prose.matchAll(COUNTED)].flatMap((match) => {
    const count = Number(match[1]) || (wordNumber(match[1]!) ?? 0);
    return count > 1 && isOrganisationWord(match[3]!) ? [{ count, span: { start: match.index, end: match.index + match[0].length } }] : [];
  });
  return found.length > 0 ? found : undefined;
});

/** The words that name a wider circle than the parties. */
export function widerAim(summary: Summary, parties: number): Span | undefined {
  const aim = sentenceWith(summary, 'sector');
  if (aim) return aim;
  for (const { note, start } of counts(summary)) {
    const found = note.find((it) => it.count > parties);
    if (found) return placed(found.span, start);
  }
  return undefined;
}

/** Whether the text lets others in: what only says that nobody comes in does not. */
export function hasWayIn(summary: Summary): boolean {
  if (sentenceWith(summary, 'entry') || sentenceWith(summary, 'all')) return true;
  const reading = readingsOf(summary).get('accession');
  if (!reading) return false;
  const { state, evidence, section } = reading;
  if (state === 'missing' && section < 0) return false;
  if (!sentenceWith(summary, 'closed')) return true;
  return evidence.some(({ block, span }) => {
    const { block: own, start } = blockAt(summary, block);
    return (
      !says(own.prose.slice(span.start - start, span.end - start)) &&
      !says(sectionsOf(summary)[blockAt(summary, block).section]?.title ?? '')
    );
  });
}
