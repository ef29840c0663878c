/** Whether a reference is to another text: a law, a treaty, another agreement. In doubt it is: a false alarm costs more. */

const OWN_NAME =
  '(?:samenwerkings|deelname|bestuurs|raam|uitvoerings)?overeenkomst|(?:samenwerkings|bestuurs)?convenant|agreement|charter|handvest|memorandum|covenant|samenwerkingsprotocol';
const OF = '^[\\s\\u00AD,]{0,9}(?:van|uit|bij|of|to|in|under)[\\s\\u00AD]{1,9}';
const OWN = new RegExp(
  `${OF}(?:(?:deze|dit|this|these|our|onze|the present|onderhavige)(?! (?:wet|law|act|verordening|richtlijn|regulation|directive|treaty|verdrag)(?!\\p{L}))|(?:de|het|the) (?:${OWN_NAME})(?!\\p{L})(?! (?:van|of|tussen|between|inzake|on|met|with|d\\.d)))`,
  'iu',
);
const OTHER =
  /^\.?[\s\u00AD,[(]{0,9}(?:thereof|daarvan|ervan|(?:van|uit|bij|of|to)[\s\u00AD]{1,9}(?:(?:de|het|the|een|an?|die|dat|that|those|their|its|zijn|haar|hun|genoemde|voornoemde|eerstgenoemde)(?!\p{L})|\p{Lu}|bijlage|annex|hoofdstuk|chapter|boek|verordening|richtlijn))/u;
/** `artikel 28 AVG`, `artikel 8 Wgr`, `Article 5 (EU) 2016/679`, `artikel 2 Gemeentewet`. */
const LAW_AFTER =
  /^,?[\s\u00AD]{1,9}\(?(?!(?:AND|OR|EN|OF|TO|VAN|DE|HET)(?!\p{L}))(?:(?:EU|EG|EC)\)?\s|\p{Lu}[\p{Ll}]{0,8}\p{Lu}[\p{L}]{0,8}(?!\p{L})|(?:Wgr|Awb|Wbp|Woo|Wob|Wft|Awr|Wnt|Gw|Sr|Sv|Rv|Grondwet|Burgerlijk|Algemene wet)(?!\p{L})|\p{Lu}\p{Ll}{0,30}(?:wet|besluit|code|verordening|verdrag)(?!\p{L})|(?:Wet|Regeling|Besluit)\s)/u;
const LAW_BEFORE =
  /(?:(?<!\p{L})(?:wet|Wet|Act|Treaty|Verdrag|Code|Regulation|Directive|Verordening|Richtlijn|AVG|UAVG|GDPR|BW|Awb|Wgr|WGR|Woo|Wob|TFEU|VWEU)|\p{Lu}\p{Ll}{0,30}(?:wet|code)|(?:RFC|ISO|NEN|PEP|EU)[ -]?[\d/]{1,9})[\s\u00AD,:(]{1,4}$/u;

/** `the CPC charter, section 5`, `het klachtenreglement van Bas, artikel 6`: a text with a name of its own. */
const TEXT_BEFORE =
  /(?:(?<!\p{L})(?!(?:The|This|Our|Their|In|By|To|Of|See|Per)(?!\p{L}))\p{Lu}[\p{L}’']{0,30}[\s\u00AD](?:[Cc]harter|[Bb]y-?laws|[Pp]olicy|[Aa]greement|[Gg]uide(?:lines?)?)|(?<!\p{L})(?:[Cc]harter|[Pp]olicy|[Aa]greement)[\s\u00AD]of(?:[\s\u00AD]the)?[\s\u00AD]\p{L}{1,40}|(?:(?<!\p{L})(?:[Ss]tatuten|[Bb]ylaws|[Hh]uishoudelijk reglement)|\p{L}{3}reglement(?:en)?)(?:[\s\u00AD](?:van|of)[\s\u00AD](?:(?:de|het|the)[\s\u00AD])?\p{L}{1,40})?)[\s\u00AD,:(]{1,4}$/u;

/** The text says so: `of this agreement`, `van het convenant`, `hierna`. */
export const isOwn = (prose: string, end: number): true | undefined =>
  OWN.test(prose.slice(end, end + REACH)) || HERE.test(prose.slice(end, end + REACH)) || undefined;

/** So far behind a number is looked. */
const REACH = 80;
const HERE = /^[\s\u00AD,(]{1,4}(?:hereof|hereto|hereunder|herein|above|below|hieronder|hierboven|hiervoor|hierna|dezes)(?!\p{L})/iu;

/**
 * To be asked where it is not our own.
 *
 * @param start of the reference in `prose`
 * @param end of its last number or member
 * @param number its first number: `501(c)` is a famous one
 */
export function isForeign(prose: string, start: number, end: number, number: string): boolean {
  const after = prose.slice(end, end + REACH);
  if (number === '501' || OTHER.test(after) || LAW_AFTER.test(after)) return true;
  const before = prose.slice(Math.max(0, start - 60), start);
  return LAW_BEFORE.test(before) || TEXT_BEFORE.test(before);
}
