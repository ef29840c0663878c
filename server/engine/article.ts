/** The article that a Dutch or English name takes in a sentence. */
import { bare } from './registers/nameForms.ts';
import type { Language, Summary } from './types.ts';

/** Nouns with `het`, also as the end of a compound. */
const HET =
  /(?:waterschap|hoogheemraadschap|agentschap|genootschap|schap|ministerie|departement|rijk|gewest|ziekenhuis|museum|archief|college|bestuur|team|overleg|bureau|comité|secretariaat|orgaan|platform|forum|beraad|bedrijf|instituut|fonds|centrum|consortium|lichaam|netwerk|kantoor|kabinet|verband|verbond|samenwerkingsverband|programma|project|gezelschap|huis|plan|loket|punt|register|depot|systeem)$/i;
/** Kinds of organisations, that stand with an article before their own name. */
const KIND =
  /^(?:gemeente|provincie|waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|stichting|vereniging|coöperatie|universiteit|hogeschool|ministerie|museum|ziekenhuis|bibliotheek|minister|staatssecretaris|municipality|province|county|city|town|university|foundation|association|ministry|minister)$/i;

/** `de` or `het`, by the noun that a name ends in, or begins with (`college van B en W`). */
export const dutchArticle = (name: string): 'de' | 'het' => (HET.test(headOf(bare(name))) ? 'het' : 'de');

/** `waterschap` of `waterschap Oudeveld`, `college` of `college van bestuur`, `Bestuurlijk Overleg` as a whole. */
function headOf(name: string): string {
  const lead = /^.*?(?= (?:van|voor|der|in|te|aan) )/.exec(name)?.[0] ?? name;
  const [first = ''] = lead.split(' ');
  return KIND.test(first) ? first : lead;
}

/**
 * The name of an organisation with the article that the text gives it, else that of its kind; a name without a kind, and
 * without an article in the text, stands alone.
 *
 * @param article of a name that never stands alone, such as that of a body
 */
export function withArticle(name: string, summary: Summary, language: Language, article?: string): string {
  const own = bare(name);
  const written = ARTICLES.find((it) => isWritten(`${it} ${own.toLowerCase()}`, summary.charter.text.toLowerCase()));
  if (written) return `${written} ${own}`;
  if (article) return `${article} ${own}`;
  const [first = ''] = own.split(' ');
  if (!KIND.test(first) || /^\p{Lu}/u.test(first)) return own;
  return `${language === 'nl' ? dutchArticle(own) : 'the'} ${own}`;
}

const ARTICLES = ['de', 'het', 'the'] as const;

/** As words of their own. */
function isWritten(words: string, text: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`);
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
