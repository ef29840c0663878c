/** Words that make a capitalised name a body or a role. */
import type { Language, Name } from '../types.ts';

const EN_BODY =
  'board|group|committee|subcommittee|council|team|office|assembly|forum|secretariat|panel|taskforce|force|commission|body|bureau|chamber|circle|squad|meeting';
const EN_ROLE =
  'director|manager|chair|chairs|chairperson|chairman|officer|coordinator|lead|leader|secretary|treasurer|representative|editor|facilitator|maintainer|architect|ombudsman|trustee|president|liaison|delegate|commissioner|owner|steward|member|observer|contributor|committer|partner|participant|sponsor';
const NL_BODY =
  'groep|raad|bestuur|commissie|team|overleg|vergadering|bureau|kring|comité|college|tafel|secretariaat|directie|orgaan|kamer|platform|forum|beraad|desk';
const NL_ROLE =
  'manager|directeur|voorzitter|coördinator|secretaris|penningmeester|regisseur|trekker|leider|beheerder|eigenaar|adviseur|functionaris|architect|vertegenwoordiger|waarnemer|deelnemer|contactpersoon|verbinder|procesbegeleider|opdrachtgever|opdrachtnemer|bestuurder|lid';

const last = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?:s|es)?$`, 'u');
const tail = (words: string): RegExp => new RegExp(`(?:${words})(?:s|en|n|den)?$`);
const HEADS: Readonly<Record<Language, { readonly body: RegExp; readonly role: RegExp }>> = {
  en: { body: last(EN_BODY), role: last(EN_ROLE) },
  nl: { body: tail(`${NL_BODY}|board|group|office|council|committee`), role: tail(`${NL_ROLE}|owner|lead|officer`) },
};
/** Longer than every head noun with its plural, so that the end of a name is enough. */
const LONGEST = 20;
/** Of `Raad van Toezicht` and `Board of Directors` the first word decides. */
const FIRST = /^(?:Board|Council|House|Office|Raad|College|Bureau|Court)(?= (?:of|van) )/;
const FIRST_ROLE = /^(?:Head|Chair|Hoofd|Dean|Director)(?= (?:of|van) )/;

/** Body or role by its head noun; undefined for other names. */
export function typeOfName(text: string, language: Language): Extract<Name['type'], 'body' | 'role'> | undefined {
  if (FIRST.test(text)) return 'body';
  if (FIRST_ROLE.test(text)) return 'role';
  const { body, role } = HEADS[language];
  const end = text.slice(-LONGEST).toLowerCase();
  return body.test(end) ? 'body' : role.test(end) ? 'role' : undefined;
}
