/** Whether a name is one that the document itself has to explain, and whether it does so in a sentence. */
import { createTable } from '../notes.ts';
import { blockAt, sectionsOf } from '../summary.ts';
import type { Language, NameEntry, NameUse, Summary } from '../types.ts';

/** Words that bodies, roles and terms of a collaboration are called by; a name with another word is of someone else. */
const GENERIC: Readonly<Record<Language, RegExp>> = {
  en: /^(?:steering|programme|program|project|advisory|technical|executive|management|general|supervisory|working|core|governing|architecture|ethics|finance|audit|review|editorial|joint|operational|operations|support|users?|members?|membership|coordination|coordinating|strategic|daily|central|regional|shared|common|annual|quality|data|security|board|committee|group|council|team|assembly|meeting|office|officer|manager|director|coordinator|chair|secretary|secretariat|treasurer|panel|forum|database|register|platform|fund|budget|plan|service|services|desk|system|card|standard|standards|results?|costs?|effective|commencement|starting|closing|initial|contributing|observing|associate|affiliated?|founding|voting|honorary|confidential|background|foreground|allocation|distribution|settlement|financial|contract|accounting|operating|reserve|contribution|working|reference|delivery|acceptance|dates?|keys?|periods?|years?|days?|knowledge|information|materials?|property|contributions?|fees?|reserves?|pool|share|statement|protocol|lead|leader|captain|steward|host|catalogue|archive|portal|facility|facilities)$/iu,
  nl: /^(?:stuur|regie|klankbord|programma|project|kern|advies|werk|deelnemers|gebruikers|leden|beheer|begeleidings|bestuurs|directie|expert|architectuur|kwartiermakers|coördinatie|ontwikkel|afstem|stafbureau|partner|portefeuillehouders)\p{L}*$/iu,
};
const GENERIC_WORD =
  /^(?:algeme(?:en|ne)|dagelijkse?|centra(?:al|le)|gezamenlijke?|regiona(?:al|le)|gemeenschappelijke?|gedeelde?|jaarlijkse?|operationele?|technische?|strategische?|raad|van|toezicht|advies|bestuur|ledenvergadering|vergadering|regiodatabank|databank|voorziening|loket|programma|overleg|fonds|register|begroting|budget|agenda|rekening|platform|portaal|systeem|catalogus|secretariaat|beheer|dienst|standaard|bureau)$/iu;

/** Compounds of Dutch that say what someone or something is in a collaboration: `Projectmanager`, `Jaarbegroting`. */
const FIRST =
  'project|programma|jaar|kwartaal|meerjaren|keten|stelsel|proces|product|informatie|data|gegevens|kern|regie|stuur|werk|beheer|beheers|deelnemers?|gebruikers|leden|partners?|samenwerkings|uitvoerings|ontwikkel|implementatie|transitie|kwaliteits|communicatie|contract|coördinatie|overleg|advies|regio|evaluatie|innovatie|kennis|beleids|ondersteunings|service|klachten|geschillen|toezicht|verdeel|privacy|beveiligings|architectuur|basis|exploitatie|investerings|solidariteits|calamiteiten|bestemmings|voortgangs|activiteiten|uitvoering|netwerk|kosten|contributie|tarieven|locatie|dienst|relatie|bedrijfs|stage|opleidings|ingangs|aanvangs|eind|start|peil|contract|looptijd|opleverings|betalings|vergader';
const ROLE =
  'manager|directeur|coördinator|leider|secretaris|regisseur|trekker|beheerder|eigenaar|adviseur|functionaris|architect|voorzitter|verantwoordelijke|houder|controller|medewerker|begeleider|commissaris|administrateur|penningmeester|maker|trekker|contactpersoon|lid|leden';
const THING =
  'begroting|plan|agenda|fonds|register|rekening|verslag|rapportage|kalender|sleutel|loket|bureau|portaal|platform|systeem|voorziening|databank|database|omgeving|catalogus|bestand|overzicht|budget|bijdrage|kosten|resultaten|dienst|gegevens|norm|organisatie|reserve|pool|lijst|rooster|tarief|tarieven|centrum|punt|bank|model|monitor|vergoeding|statistiek|datum|termijn|periode';
const COMPOUND = new RegExp(`^(?:${FIRST})(?:${ROLE}|${THING})(?:s|en)?$`, 'iu');
/** Who collaborations give a name of one part to. */
const ALONE =
  /^(?:penvoerder|dienstverlener|uitvoerder|dataleverancier|kwartiermaker|procesbegeleider|bronhouder|coördinator|afnemer|aanbieder|leverancier|gegevensleverancier|beheerorganisatie|uitvoeringsorganisatie)s?$/iu;

/** All its words are common ones. */
export function isGeneric({ name, type }: NameEntry, language: Language): boolean {
  if (type === 'abbreviation' || type === 'party' || !/^\p{Lu}/u.test(name)) return false;
  const words = name.split(/[\s-]+/);
  if (words.length === 1 && language === 'nl' && (COMPOUND.test(name) || ALONE.test(name))) return true;
  if (words.length === 1 && (language === 'en' || type === 'term')) return false;
  if (type === 'role' && words.length === 1) return false;
  return words.every((it) => GENERIC[language].test(it) || (language === 'nl' && (GENERIC_WORD.test(it) || COMPOUND.test(it))));
}

const AFTER =
  /^["”’*_]{0,3}(?: of [^.,;()]{2,40}| van [^.,;()]{2,40})?(?:\s\([^()]{0,60}\))?,?\s(?:which |die |dat )?(?:consists?|comprises?|is (?:composed|made up|formed|chaired|the|an?|elected|appointed)|are (?:the|elected|appointed)|shall (?:consist|comprise|be (?:composed|elected|appointed|chaired))|will (?:consist|comprise)|has (?:\w+ )?members|bestaat|bestaan|is (?:een|het|de|samengesteld)|wordt (?:gevormd|benoemd|voorgezeten)|worden (?:gevormd|benoemd)|heeft \S+ leden|means|betekent)(?!\p{L})/u;
const BEFORE =
  /(?<!\p{L})(?:establish(?:es)?|established|set up|sets up|creates?|form(?:s|ed)?|appoints?|there (?:is|are|shall be|will be)|called|named|known as|composed of|er is|er zijn|kent|stel(?:t|len)|richt(?:en)?|vorm(?:t|en)|benoem(?:t|en)|genaamd|geheten|noemen)\s(?:\p{L}+\s){0,3}["“‘*_]{0,3}$/iu;
const FORMS =
  /^[^.;]{0,80}(?:(?<!\p{L})(?:in|op)gesteld|(?<!\p{L})(?:stel|richt|roep)\p{L}{0,3}\s[^.;]{0,60}(?<!\p{L})(?:in|op)(?=[.,;\s]*$)|is (?:hereby )?(?:established|set up|formed)|wordt (?:ingesteld|opgericht|gevormd)|vormen (?:samen|de))/iu;

/** `There is a Programme Board`, `the Programme Board consists of`, or a link: the words around a use say what it is. */
export function isIntroduced({ span, block }: NameUse, summary: Summary): boolean {
  const { start, block: own } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  const after = own.source.slice(end, end + 110).replace(/\s+/g, ' ');
  const before = own.source.slice(Math.max(0, from - 60), from).replace(/\s+/g, ' ');
  const sentence = after.split(/(?<=[.;])\s/)[0]!;
  return (
    AFTER.test(after) ||
    FORMS.test(sentence) ||
    BEFORE.test(before) ||
    /^["”’*_]{0,3}(?::|\s\(|\])/.test(after) ||
    own.links.some((it) => it.span.start <= from && end <= it.span.end)
  );
}

const titles = createTable((summary) =>
  sectionsOf(summary)
    .map((it) => it.title.toLowerCase())
    .join('\n'),
);

/** A section is called by the name. */
export const isTitle = (name: string, summary: Summary): boolean => titles(summary).includes(name.toLowerCase());
