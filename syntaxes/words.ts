/** The words that the injection grammar colours, Dutch and English together: a document may quote the other language. */

/** Full month names, in small letters where the language writes them so. */
export const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Short month names; they count as a date only beside a year. */
export const shortMonths = 'jan feb mrt mar apr jun jul aug sept sep okt oct nov dec'.split(' ');

/** What comes before a year or a month: part of a year, season, rough moment. */
export const moments = [
  ...['medio', 'begin', 'eind', 'ultimo', 'primo', 'voorjaar', 'najaar', 'zomer', 'herfst', 'winter', 'lente'],
  ...['mid', 'early', 'late', 'end', 'start', 'beginning', 'spring', 'summer', 'autumn'],
];

/** Ordinals, of quarters and of paragraphs of an article. */
export const ordinals = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
];

/** Parts of a year that follow an ordinal. */
export const yearParts = ['kwartaal', 'helft', 'halfjaar', 'quarter', 'half'];

/** Numbers in words that start a duration, an amount or a percentage. */
export const numbers = [
  ...['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien'],
  ...['achttien', 'twintig', 'eenentwintig', 'vierentwintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'negentig', 'honderd'],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fourteen', 'fifteen'],
  ...['eighteen', 'twenty', 'twenty-one', 'twenty-four', 'thirty', 'forty', 'fifty', 'sixty', 'ninety', 'hundred'],
];

/** Units of time in all their forms. */
export const timeUnits = [
  ...['uur', 'uren', 'dag', 'dagen', 'week', 'weken', 'maand', 'maanden', 'kwartaal', 'kwartalen', 'jaar', 'jaren'],
  ...['werkdag', 'werkdagen', 'kalenderdag', 'kalenderdagen'],
  ...['hour', 'hours', 'day', 'days', 'weeks', 'month', 'months', 'quarter', 'quarters', 'year', 'years'],
];

/** Adjectives that may stand between the number and the unit of time. */
export const timeAdjectives = [
  'working',
  'business',
  'calendar',
  'volle',
  'hele',
  'full',
  'consecutive',
  'achtereenvolgende',
  'opeenvolgende',
];

/** Words that make `een maand` or `a month` a term. */
export const termOpenings = ['binnen', 'within'];

/** What multiplies an amount. */
export const magnitudes = [
  ...['duizend', 'miljoen', 'miljard', 'mln', 'mld', 'mio'],
  ...['thousand', 'million', 'billion', 'bn', 'm', 'k'],
];

/** Signs and codes before an amount. */
export const currencySigns = ['€', '£', '$'];
export const currencyCodes = ['EUR', 'USD', 'GBP'];

/** Names of currencies after an amount. */
export const currencyNames = ['euro', "euro's", 'euros', 'EUR', 'dollar', 'dollars', 'pond', 'pounds'];

/** What follows the number of a share. */
export const shares = ['procent', 'percent', 'per cent', 'procentpunt', 'percentage points', 'percentage point'];

/** Names of what a numbered reference points at. */
export const provisions = [
  ...['artikel', 'artikelen', 'art.', 'lid', 'leden', 'paragraaf', 'paragrafen', 'hoofdstuk', 'hoofdstukken', 'afdeling', 'onderdeel'],
  ...['article', 'articles', 'section', 'sections', 'clause', 'clauses', 'paragraph', 'paragraphs', 'chapter', 'chapters'],
];

/** Names of what is attached to a document. */
export const attachments = [
  ...['bijlage', 'bijlagen', 'annex', 'annexes', 'appendix', 'appendices', 'schedule', 'schedules', 'aanhangsel'],
];

/** What stands between two numbers of one reference. */
export const referenceJoints = ['en', 'of', 'tot en met', 't/m', 'and', 'or', 'to'];

/** Verbs that bind or allow. */
export const duties = {
  nl: [
    ...['moet', 'moeten', 'kan', 'kunnen', 'zal', 'zullen', 'mag', 'mogen', 'dient te', 'dienen te', 'behoort te', 'behoren te'],
    ...['draagt zorg voor', 'dragen zorg voor', 'draagt er zorg voor', 'dragen er zorg voor'],
  ],
  en: ['shall', 'must', 'may', 'will', 'shall not', 'must not', 'may not', 'will not'],
};

/** Words after which `must` and `will` are nouns. */
export const nounOpenings = ['a', 'een', 'the', 'free', 'good', 'at', 'last', 'own'];

/** What stands for a text that still has to be agreed. */
export const openWords = [
  ...['TBD', 'TBC', 'TBA', 'TODO', 'XXX', 'NTB', 'ntb', 'n.t.b.', 'N.T.B.', 'nnb', 'n.n.b.', 'N.n.b.', 'N.t.b.'],
  ...[
    'nader te bepalen',
    'nog te bepalen',
    'nader in te vullen',
    'nog in te vullen',
    'to be determined',
    'to be confirmed',
    'to be agreed',
  ],
  ...['to be completed', 'to be decided'],
];

/** What words in brackets name, first or last, when they are a blank: other words in brackets are links or remarks. */
export const blankNames = [
  ...['naam', 'namen', 'datum', 'bedrag', 'bedragen', 'functie', 'plaats', 'adres', 'aantal', 'nummer', 'partij', 'organisatie', 'termijn'],
  ...['periode', 'percentage', 'handtekening', 'titel', 'invullen', 'in te vullen', 'vul in', 'invoegen', 'keuze', 'kvk-nummer'],
  ...[
    'name',
    'names',
    'date',
    'amount',
    'office',
    'place',
    'address',
    'number',
    'party',
    'organisation',
    'organization',
    'period',
    'signature',
  ],
  ...['title', 'insert', 'fill in', 'to fill in', 'your name', 'specify', 'tbd', 'tbc', 'n.t.b.', 'ntb'],
];

/** What template languages put in braces that no author fills in. */
export const templateObjects = ['site', 'page', 'include', 'layout'];

/** Words after which `to be determined` says who or how, so that nothing is open. */
export const settlements = ['by', 'door', 'at', 'in', 'on', 'bij', 'op'];
