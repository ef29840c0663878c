/** What of the extension's manifest follows from the catalogue: settings with their texts in both languages. */
import { allRules } from '../server/engine/config.ts';
import { KIND_TITLES, KINDS } from '../server/engine/kindTitles.ts';
import { DEFAULTS } from '../server/engine/lint.ts';
import type { Catalog, Option, Rule, Text } from '../server/engine/types.ts';

type Json = Record<string, unknown>;

const text = (en: string, nl: string): Text => ({ en, nl });

/** Texts of our own, by the key under which `package.json` refers to them. */
const TEXTS: Readonly<Record<string, Text>> = {
  'command.newCharter': text('New charter', 'Nieuw charter'),
  'command.treatAsCharter': text('Treat this document as a charter', 'Behandel dit document als charter'),
  'command.restartServer': text('Restart', 'Opnieuw starten'),
  'command.showPage': text('Show the page of a rule', 'Toon de pagina van een regel'),
  'settings.general': text('Charterlint', 'Charterlint'),
  'settings.rules': text('Charterlint: rules', 'Charterlint: regels'),
  enable: text('Which Markdown documents are checked.', 'Welke Markdown-documenten worden nagekeken.'),
  'enable.auto': text('Documents that read like a charter.', 'Documenten die als charter te herkennen zijn.'),
  'enable.charter': text('All documents, whatever they look like.', 'Alle documenten, hoe ze er ook uitzien.'),
  'enable.off': text('No documents.', 'Geen enkel document.'),
  kind: text('What the documents are for, where they do not say so.', 'Waarvoor de documenten dienen, als ze dat zelf niet zeggen.'),
  auto: text('Told from the document.', 'Af te leiden uit het document.'),
  language: text('The language of the documents.', 'De taal van de documenten.'),
  frameworks: text('Which sets of requirements apply.', 'Welke sets van eisen gelden.'),
};

/** Where the settings leave a rule alone, each of its findings has the severity that the rule gives it. */
const SEVERITIES = ['default', 'error', 'warning', 'information', 'hint', 'off'];

const setting = (name: string): string => `charterlint.${name}`;
const key = (name: string): string => `%${name}%`;

/** The value of `contributes.configuration`. */
export const settings = (catalog: Catalog): Json[] => [
  {
    title: key('settings.general'),
    properties: {
      [setting('enable')]: choice('enable', ['auto', 'charter', 'off'], ['enable.auto', 'enable.charter', 'enable.off']),
      [setting('kind')]: choice('kind', ['auto', ...KINDS], ['auto', ...KINDS.map((it) => `kind.${it}`)]),
      [setting('language')]: { ...choice('language', ['auto', 'en', 'nl'], ['auto']), enumItemLabels: ['auto', 'English', 'Nederlands'] },
      [setting('frameworks')]: {
        type: 'array',
        scope: 'resource',
        items: { type: 'string', enum: [...new Set([...DEFAULTS.frameworks, ...catalog.frameworks.map((it) => it.id)])] },
        uniqueItems: true,
        default: DEFAULTS.frameworks,
        description: key('frameworks'),
      },
    },
  },
  {
    title: key('settings.rules'),
    properties: Object.fromEntries(allRules(catalog).map((it) => [setting(`rules.${it.id}`), ruleSetting(it)])),
  },
];

const choice = (name: string, values: readonly string[], texts: readonly string[]): Json => ({
  type: 'string',
  scope: 'resource',
  enum: values,
  enumDescriptions: texts.map(key),
  default: values[0],
  description: key(name),
});

function ruleSetting({ id, options }: Rule): Json {
  const severity = { type: 'string', enum: SEVERITIES };
  const shared = { scope: 'resource', default: 'default', description: key(`rules.${id}`) };
  if (!options) return { ...severity, ...shared };
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(id, name, option)]));
  return { anyOf: [severity, { type: 'object', properties: { severity, ...properties }, additionalProperties: false }], ...shared };
}

const optionSchema = (id: string, name: string, option: Option): Json => ({ ...option, description: key(`rules.${id}.${name}`) });

/** The texts of the manifest in one language: `package.nls.json` and its translations. */
export function texts(catalog: Catalog, language: keyof Text): Record<string, string> {
  const rules = allRules(catalog).flatMap(({ id, summary, options = {} }) => [
    [`rules.${id}`, summary] as const,
    ...Object.entries(options).map(([name, { description }]) => [`rules.${id}.${name}`, description] as const),
  ]);
  const kinds = KINDS.map((it) => [`kind.${it}`, KIND_TITLES[it]] as const);
  return Object.fromEntries([...Object.entries(TEXTS), ...kinds, ...rules].map(([name, it]) => [name, it[language]]));
}
