/** Technical particulars in running text and in code: lengths of fields, codes, types and timings. */
import { createNotes } from '../notes.ts';
import type { Block } from '../types.ts';

export interface Specification {
  /** How many particulars a block has. */
  readonly count: number;
  /** Of its source, without the white space that ends it. */
  readonly length: number;
}

/** Most particulars have a figure. */
const HINT = /\d|\bcode\b|[_-]/;

/** `9 posities`, `Field 3`, `YYYYMMDD`, `modulo 97`, `poort 502`. */
const PARTICULARS =
  /(?<![\p{L}\d])(?:\d{1,6}[ -](?:characters?|positions?|digits?|bytes?|bits?|pixels?|ms|milliseconds?|retries|kB|tekens?|posities|positie|cijfers?|milliseconden|herhalingen|decimalen|decimals?|seconds|seconden|MB|GB|vCPU)|(?:\d{1,3}\.){3}\d{1,3}|ports? \d{2,5}|poorten? \d{2,5}|TLS \d|HTTP[- ]header|JSON[- ]array|UUID|JWTs?|ETag|TTL|STARTTLS|cron|X-[A-Z][A-Za-z-]+|log level|vCPU|(?:field|record|register|position|bit|byte|port|offset|veld|positie|poort|bericht|element|message type|record type|recordtype|return code|retourcode|status code|statuscode|HTTP) \d{1,5}|(?:modul(?:o|us)|mod) ?\d{1,3}|[YJMDHUS:-]{6,19}|(?:jjjj|yyyy)-?mm-?dd|hh:?mm(?::?ss)?|uu:mm(?::ss)?|UTF-?8|ASCII|ISO ?8859-\d|CR\/LF|big-endian|little-endian|leading zeros?|voorloopnul(?:len)?|check digit|controlegetal|(?:alpha)?numeric|(?:alfa)?numeriek|(?:var)?char|integer|boolean|nullable|string|decimaal|payload|time to live|primary key|foreign key|primaire sleutel|vreemde sleutel|time-?out|regex|checksum)(?![\p{L}\d])/giu;

/** A property of JSON, an element of XML, a column of SQL, a type of a field in any notation. */
const CODE_LINE =
  /^\s*(?:["'][\w.-]{1,60}["']\s*:|<\/?[a-z][\w:.-]{0,60}(?:\s[^>]{0,200})?>|CREATE\s|ALTER\s|\w{1,60}\s+(?:VAR)?CHAR|\w{1,60}\s+(?:BIGINT|INT(?:EGER)?|SMALLINT|TIMESTAMP|DATE|BOOLEAN|DECIMAL|NUMERIC|TEXT)\b|[\w.-]{1,60}\s*[:=]\s*["']?(?:string|integer|number|boolean|date|char|enum|array|object|tekst|getal|datum|\d{1,6}\b))/i;

/** Blocks of a text with technical particulars. */
export const specifications = createNotes<Specification>((block) => {
  const count = block.type === 'code' ? codeLines(block) : particulars(block);
  return count > 0 ? { count, length: block.source.trimEnd().length } : undefined;
});

const particulars = ({ type, prose }: Block): number =>
  type === 'heading' || type === 'row' || type === 'html' || !HINT.test(prose)
    ? 0
    : [...prose.slice(0, LOOKED_AT).matchAll(PARTICULARS)].length;

/** A line of code weighs as much as two words. */
const codeLines = ({ source }: Block): number =>
  2 *
  source
    .slice(0, LOOKED_AT)
    .split(/\r\n|\r|\n/)
    .filter((it) => CODE_LINE.test(it)).length;

/** What comes after it in one block says nothing more. */
const LOOKED_AT = 2000;
