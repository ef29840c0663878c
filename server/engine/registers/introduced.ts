/** Whether a name is one that the document itself has to explain, and whether it does so in a sentence. */
import { createTable } from '../notes.ts';
import { blockAt, sectionsOf } from '../summary.ts';
import type { Language, NameEntry, NameUse, Summary } from '../types.ts';

/** Words that bodies, roles and terms of a collaboration are called by; a name with another word is of someone else. */
const GENERIC: Readonly<Record<Language, RegExp>> = {
  en: /^(?:steering|programme|program|project|advisory|technical|executive|management|general|supervisory|working|core|governing|architecture|ethics|finance|audit|review|editorial|joint|operational|operations|support|users?|members?|membership|coordination|coordinating|strategic|daily|central|regional|shared|common|annual|quality|data|security|board|committee|group|council|team|assembly|meeting|office|officer|manager|director|coordinator|chair|secretary|secretariat|treasurer|panel|forum|database|register|platform|fund|budget|plan|service|services|desk|system|card|standard|standards|results?|costs?)$/iu,
  nl: /^(?:stuur|regie|klankbord|programma|project|kern|advies|werk|deelnemers|gebruikers|leden|beheer|begeleidings|bestuurs|directie|expert|architectuur|kwartiermakers|coördinatie|ontwikkel|afstem|stafbureau|partner|portefeuillehouders)\p{L}*$/iu,
};
const GENERIC_WORD =
  /^(?:algemeen|algemene|dagelijks|centrale|gezamenlijke?|regionale?|gemeenschappelijke?|raad|van|toezicht|advies|bestuur|ledenvergadering|vergadering|regiodatabank|databank|voorziening|loket|programma|overleg)$/iu;

/** All its words are common ones; a term counts only where it comes back. */
export function isGeneric({ name, type, uses }: NameEntry, language: Language): boolean {
  if (type === 'abbreviation' || type === 'party' || uses.length === 0 || !/^\p{Lu}/u.test(name)) return false;
  const words = name.split(/[\s-]+/);
  if (words.length === 1 && (language === 'en' || type === 'term')) return false;
  if (type === 'role' && words.length === 1) return false;
  return words.every((it) => GENERIC[language].test(it) || (language === 'nl' && GENERIC_WORD.test(it)));
}

const AFTER =
  /^["”’*_]{0,3}(?: of [^.,;()]{2,40}| van [^.,;()]{2,40})?(?:\s\([^()]{0,60}\))?,?\s(?:which |die |dat )?(?:consists?|comprises?|is (?:composed|made up|formed|chaired|the|an?|elected|appointed)|are (?:the|elected|appointed)|shall (?:consist|comprise|be (?:composed|elected|appointed|chaired))|will (?:consist|comprise)|has (?:\w+ )?members|bestaat|bestaan|is (?:een|het|de|samengesteld)|wordt (?:gevormd|benoemd|voorgezeten)|worden (?:gevormd|benoemd)|heeft \S+ leden|means|betekent)(?!\p{L})/u;
const BEFORE =
  /(?<!\p{L})(?:establish(?:es)?|established|set up|sets up|creates?|form(?:s|ed)?|appoints?|there (?:is|are|shall be|will be)|called|named|known as|composed of|er is|er zijn|kent|stel(?:t|len)|richt(?:en)?|vorm(?:t|en)|benoem(?:t|en)|genaamd|geheten|noemen)\s(?:\p{L}+\s){0,3}["“‘*_]{0,3}$/iu;
const FORMS =
  /^[^.;]{0,80}(?:(?<!\p{L})(?:in|op)gesteld|(?<!\p{L})(?:in|op)(?=[.,;\s]*$)|is (?:hereby )?(?:established|set up|formed)|wordt (?:ingesteld|opgericht|gevormd)|vormen (?:samen|de))/iu;

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
