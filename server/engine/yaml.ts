/** YAML to data, with the places of its names and values. Never throws, and bears whatever it is given. */
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Span, Text } from './types.ts';

export interface Yaml {
  /** Undefined for an empty text, and for one that is wrong. */
  readonly data: unknown;
  readonly root?: YamlNode;
  readonly error?: YamlError;
}

export interface YamlError {
  readonly message: Text;
  readonly span: Span;
}

export interface YamlNode {
  /** Offsets in the text, quotes included; absent for what is not written, such as an empty value. */
  readonly span?: Span;
  /** Of a scalar: its text without quotes. */
  readonly text?: string;
  readonly pairs?: readonly (readonly [name: YamlNode, value: YamlNode])[];
  readonly items?: readonly YamlNode[];
}

/** Longer than any front matter or configuration file. */
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 50;
/** An alias may name what holds aliases itself, so that few stand for much: twenty for two thousand values at most. */
const MAX_ALIASES = 20;

/** @param by offset of the text in what the places are told of */
export function readYaml(text: string, by = 0): Yaml {
  if (text.length > MAX_LENGTH) return wrong(TOO_DEEP, by, by);
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    if (events.filter((it) => it.type === EVENT_ID.ALIAS).length > MAX_ALIASES) return wrong(TOO_MANY, by, by);
    const [data, second] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA });
    if (second !== undefined) return wrong(SEVERAL, by, by + text.length);
    return events.length === 0 ? { data } : { data, root: createReader(events, text, by)() };
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: undefined };
    if (reason.includes('maxDepth')) return wrong(TOO_DEEP, by, by);
    // What is never closed is wrong at the end, where nothing can be shown.
    const at = Math.max(0, Math.min(mark?.position ?? 0, text.trimEnd().length - 1));
    const inLine = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() !== '';
    const { message, word } = whatIsWrong(reason, inLine);
    const end = word ? at + (/^[^\s:]+/.exec(text.slice(at))?.[0].length ?? 1) : at + 1;
    return wrong(message, by + at, by + Math.min(end, text.length));
  }
}

const wrong = (message: Text, start: number, end: number): Yaml => ({ data: undefined, error: { message, span: { start, end } } });

const COLON: Text = {
  en: 'Put a value that has a colon or a quotation mark in it between quotation marks.',
  nl: 'Zet een waarde met een dubbele punt of aanhalingsteken erin tussen aanhalingstekens.',
};
/** What YAML calls it, in the words of somebody who never heard of YAML; whether the word there is wrong, or its sign. */
const REASONS: readonly (readonly [RegExp, Text, boolean])[] = [
  [/tab/, { en: 'Indent with spaces here, not with tabs.', nl: 'Spring hier in met spaties, niet met tabs.' }, false],
  [
    /duplicated mapping key/,
    { en: 'This name stands here twice. Keep one of them.', nl: 'Deze naam staat hier twee keer. Houd er één over.' },
    true,
  ],
  [
    /deficient indentation|unexpected end|end of the (?:stream|document)|missed comma/,
    {
      en: 'A bracket or quotation mark is opened and not closed. Close it.',
      nl: 'Een haakje of aanhalingsteken is niet gesloten. Sluit het.',
    },
    false,
  ],
  [
    /indentation|not indented/,
    {
      en: 'Indent this line as far as the lines that it belongs with.',
      nl: 'Laat deze regel even ver inspringen als de regels waar zij bij hoort.',
    },
    true,
  ],
  [
    /alias|tag|anchor/,
    {
      en: 'Signs such as “*”, “&” and “!” mean something in YAML. Put this in quotation marks.',
      nl: 'Tekens als “*”, “&” en “!” betekenen iets in YAML. Zet dit tussen aanhalingstekens.',
    },
    true,
  ],
];

/** @param inLine it stands behind other words on its line: a second colon, or what follows a quotation mark */
function whatIsWrong(reason: string, inLine: boolean): { message: Text; word: boolean } {
  if (inLine && /^bad indentation/.test(reason)) return { message: COLON, word: false };
  const [, message, word] = REASONS.find(([it]) => it.test(reason)) ?? [];
  return {
    message: message ?? {
      en: 'This is not valid YAML. Check indentation, colons, brackets and quotation marks here.',
      nl: 'Dit is geen geldige YAML. Controleer hier inspringing, dubbele punten, haakjes en aanhalingstekens.',
    },
    word: word ?? false,
  };
}

const TOO_DEEP: Text = { en: 'This YAML is too long or nested too deeply.', nl: 'Deze YAML is te lang of te diep genest.' };
const TOO_MANY: Text = {
  en: 'Aliases multiply here; write the values out.',
  nl: 'Aliassen vermenigvuldigen zich hier; schrijf de waarden uit.',
};
const SEVERAL: Text = { en: 'Write one YAML document, not several.', nl: 'Schrijf één YAML-document, niet meer.' };

/** Reads the nodes of the first document, one call each. */
function createReader(events: readonly Event[], text: string, by: number): () => YamlNode {
  // The first event opens the document.
  let next = 1;
  const isOver = (): boolean => events[next] === undefined || events[next]!.type === EVENT_ID.POP;
  const node = (): YamlNode => {
    const event = events[next++];
    if (event?.type === EVENT_ID.SCALAR) return scalar(event, text, by);
    if (event?.type === EVENT_ID.SEQUENCE) return { items: until(node) };
    if (event?.type === EVENT_ID.MAPPING) return { pairs: until(() => [node(), node()] as const) };
    return {};
  };
  const until = <Part>(read: () => Part): Part[] => {
    const parts: Part[] = [];
    while (!isOver()) parts.push(read());
    next++;
    return parts;
  };
  return node;
}

function scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, text: string, by: number): YamlNode {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) return {};
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { span: { start: by + valueStart - quote, end: by + valueEnd + quote }, text: getScalarValue(text, event) };
}
