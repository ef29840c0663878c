import { dueInTables } from '../engine/registers/tableDays.ts';
import type { Block, BlockContext, DateMention, Fix, Language, Problem, Rule, Text } from '../engine/types.ts';

export default {
  id: 'date-passed',
  summary: {
    en: 'A deadline has passed and nothing says that it was met, or the document has expired.',
    nl: 'Een termijn is verstreken en nergens staat dat die is gehaald, of het document is verlopen.',
  },
  severity: 'information',
  sources: [],
  *block(block, context) {
    if (block.type === 'heading' || block.type === 'row') return;
    for (const date of context.facts.dates) {
      if (!date.to || date.to >= context.today || /^(?:beginning|starting) /i.test(date.text)) continue;
      const problem = judge(date, block, context);
      if (problem) yield problem;
    }
  },
  *charter(summary, { today, language }) {
    for (const date of dueInTables(summary)) if (date.to! < today) yield passed(date, language);
  },
} satisfies Rule;

const passed = (date: DateMention, language: Language): Problem => ({
  span: date.span,
  key: date.text,
  message: PASSED(date.text),
  fix: () => newDate(date, language),
});

const DEADLINE =
  /(?<!\p{L})(?:uiterlijk(?: op| per| in)?|vóór|vóór het|voor het einde van|niet later dan|by|by the end of|no later than|not later than|at the latest(?: on)?|before|voor)\s*(?:the\s|de\s)?$/iu;
/** `voor` and `before` are a deadline with a duty only. */
const DUTY =
  /(?<!\p{L})(?:moet(?:en)?|zal|zullen|dien(?:t|en)|verplicht|shall|must|will|is to|are to|levert|leveren|kiest|kiezen|benoemt|benoemen|publiceert|publiceren|organiseert|organiseren|rondt|ronden|richt|richten|voert|voeren|bouwt|bouwen|geeft|geven|vraagt|vragen|stelt|stellen|wijst|wijzen|evalue\p{L}+|besluit|besluiten|legt|leggen|draagt|dragen|maakt|maken|zendt|zenden|stuurt|sturen|betaalt|betalen|overlegt|start|starten|keurt|keuren|sends?|pays?|draws? up|prepares?|presents?|reports?|completes?|merges?|makes?|submits?|delivers?|adopts?|evaluates?|decides?|appoints?|provides?|chooses?|publishe?s?|elects?|hands?)(?!\p{L})/iu;
const DONE =
  /(?<!\p{L})(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|has|have|were|did)\s(?:(?!niet|not)[\p{L}-]+\s){0,6}?(?!gegevens|gemeente|gebruik|bestu|verslag|verzoek|besluit|belang|bedrag|beleid)(?:ge\p{L}+|ver\p{L}+|be\p{L}+|ont\p{L}+|\p{L}+ge\p{L}+(?:d|t|en)|been|\p{L}+ed|met|done|held)(?!\p{L})|(?<!\p{L})(?:waren|was|were) .{0,40}(?:binnen|in|ontvangen|received)(?=[.;]|$)|(?<!\p{L})(?:w\.g\.|afgerond|gehaald|completed|achieved)(?!\p{L})/iu;
/** Who was appointed, born or known before a day has met no deadline. */
const HISTORY =
  /(?<!\p{L})(?:geboren|opgericht|founded|born|zoals (?:die|deze|dat|het)|as in force|luidde|dateert|bestaande?|existing|reeds|already|inwerking|in werking|entered into force|effective|(?:versie|version) (?:van|of)|wet|law|act)(?!\p{L})/iu;
const TERM =
  /(?<!\p{L})(?:overeenkomst|convenant|charter|regeling|protocol|reglement|besluit|mandaat|samenwerking|agreement|covenant|memorandum|mou|mandate|terms of reference|committee|partnership)(?!\p{L})/iu;
const LASTS =
  /(?<!\p{L})(?:geldt|gelden|geldig|loopt|eindigt|vervalt|expires?|ends|valid|runs|terminates|in force|applies|in effect|looptijd|duration|term)(?!\p{L})/iu;
const UNTIL =
  /(?<!\p{L})(?:tot en met|t\/m|tot|eindigt(?: van rechtswege)?(?: op)?|vervalt(?: van rechtswege)?(?: op| per| met ingang van)?|until|till|through|to|ends on|expires on|terminates on|expiry date:?|einddatum:?)\s*(?:the\s)?$/iu;
const RENEWED =
  /(?<!\p{L}|(?:niet|not)\s(?:be\s|stilzwijgend\s|automatically\s)?)(?:verleng\p{L}*|stilzwijgend|telkens|renew\p{L}*|extend\p{L}*|automatically|tenzij|unless)(?!\p{L})/iu;

function judge(date: DateMention, { prose, sentences }: Block, { language }: BlockContext): Problem | undefined {
  const sentence = sentences.find((it) => it.start <= date.span.start && date.span.end <= it.end);
  if (!sentence) return undefined;
  // What lies further away says nothing of the date.
  const from = Math.max(sentence.start, date.span.start - FAR);
  const text = prose.slice(from, Math.min(sentence.end, date.span.end + FAR));
  const before = prose.slice(from, date.span.start);
  const said = passed(date, language);
  const isTerm = UNTIL.test(before) && TERM.test(before) && LASTS.test(before);
  if (isTerm && !RENEWED.test(text)) return { ...said, severity: 'warning', message: EXPIRED(date.text) };
  if (DONE.test(text) || HISTORY.test(text)) return undefined;
  if (!EXAMPLE.test(before) && isPlanned(before, prose.slice(date.span.end, Math.min(sentence.end, date.span.end + NEAR)))) return said;
  const lead = DEADLINE.exec(before);
  if (!lead) return undefined;
  const strict = !/^(?:voor|vóór|before|by)/i.test(lead[0]);
  const whole = language === 'nl' ? text : text.replace(/by the (?:end|start)/i, '');
  return strict || DUTY.test(whole) ? said : undefined;
}

/** The date of what shall be done, or the last day of a term; not the day from which it holds. */
const isPlanned = (before: string, after: string): boolean => {
  const near = before.slice(-NEAR).replace(/\s/g, ' ');
  return PLANNED.test(near) || LAST_DAY.test(near) || (/^\W*(?:in|on|by|op)\s$/iu.test(before.trimStart()) && SHALL.test(after));
};

/** What an example or a quotation says is no plan. */
const EXAMPLE = /(?<!\p{L})(?:e\.g|for example|example|bijvoorbeeld|bijv|voorbeeld)(?!\p{L})|["“”„]/iu;
const NEAR = 120;
const SHALL = /^,?\s(?:(?:\p{L}+\s){1,3})?(?:will|shall|must|has to|have to|zal|zullen|moet|moeten)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:will|shall|must|has to|have to|zal|zullen|moet|moeten)\s(?:(?!from|since|until|vanaf|sinds|tot|than|dan|earlier|eerder|that|which|who|die|dat|if|als|commence|take effect|(?:come|enter) into|ingaan)[\p{L}-]+\s){1,9}?(?:(?:in|on|by|op|uiterlijk|by the)\s)?$/iu;
const LAST_DAY =
  /(?<!\p{L})(?:deadline|closing date|nominations?|applications?|registration|submissions?|consultation|voting|uiterste datum|inlevertermijn|termijn|kandidaatstelling|inschrijving|aanmelding|indiening|consultatie|stemming)(?!\p{L})[^.;:]{0,60}\s(?:is|sluit|eindigt|verloopt|closes?|ends?|expires?)(?:\s(?:op|on))?\s$/iu;
const FAR = 400;

const newDate = ({ span }: DateMention, language: Language): Fix => ({
  title: { en: 'Replace it by a blank for a new date', nl: 'Vervang haar door een open plek voor een nieuwe datum' },
  edits: [{ ...span, text: language === 'nl' ? '[nieuwe datum]' : '[new date]' }],
  safe: false,
});

const PASSED = (date: string): Text => ({
  en: `“${date}” has passed. Say that it was met, or set a new date.`,
  nl: `“${date}” is voorbij. Schrijf dat het is gehaald of stel een nieuwe datum vast.`,
});
const EXPIRED = (date: string): Text => ({
  en: `This ended on “${date}”. Renew it, or say that it has ended.`,
  nl: `Dit is geëindigd op “${date}”. Verleng het of schrijf dat het is beëindigd.`,
});
