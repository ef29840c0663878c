/** Settings and configuration files to `Config`: what is right is taken, what is wrong is said. */
import { DEFAULTS } from './defaults.ts';
import { elementRules } from './elementRules.ts';
import { KINDS } from './kindTitles.ts';
import { meantBy, NO_RULES, NO_SETTINGS, noList, unknownRule, unknownSetting, wrongChoice, wrongValue } from './settingWords.ts';
import type { Catalog, Config, Language, Matter, Option, Rule, RuleSetting, Severity, Text } from './types.ts';

export { DEFAULTS } from './defaults.ts';

/** A setting that was left aside: where it stands and what to do about it. */
export interface Mistake {
  readonly path: readonly string[];
  /** Whether the last name of the path is wrong, or the value that it has. */
  readonly wrong: 'name' | 'value';
  readonly message: Text;
  /** What may have been meant, where something like it exists. */
  readonly nearest?: string;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];
const LANGUAGES: readonly Language[] = ['en', 'nl'];
const ENABLE: readonly Config['enable'][] = ['auto', 'charter', 'off'];
/** What an editor sends for a setting that its reader left alone. */
const UNSET: readonly unknown[] = [undefined, null, '', 'auto', 'default'];

export type Data = Readonly<Record<string, unknown>>;
type Say = (path: readonly string[], message: Text, nearest?: string, wrong?: Mistake['wrong']) => undefined;

/**
 * Reads settings of an editor or a configuration file. Never throws.
 *
 * @param data any value: the section `charterlint` of an editor, or the parsed file; nothing at all is fine
 * @param catalog says which rules, options and frameworks exist
 * @param names that may stand there
 */
export function readConfig(data: unknown, catalog: Catalog, names = NAMES): { config: Config; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const say: Say = (path, message, near, wrong = 'value') => void mistakes.push({ path, wrong, message, ...(near && { nearest: near }) });
  if (data === undefined || data === null) return { config: DEFAULTS, mistakes };
  if (!isData(data)) {
    say([], NO_SETTINGS);
    return { config: DEFAULTS, mistakes };
  }
  for (const name of Object.keys(data)) if (!names.includes(name)) unknownName(say, [name], names);
  const kind = oneOf(data, 'kind', KINDS, say);
  const language = oneOf(data, 'language', LANGUAGES, say);
  const config: Config = {
    // YAML 1.1 reads a bare `off` as false.
    enable: (data.enable === false ? 'off' : oneOf(data, 'enable', ENABLE, say)) ?? DEFAULTS.enable,
    ...(kind && { kind }),
    ...(language && { language }),
    frameworks: frameworksOf(data, catalog, say),
    rules: rulesOf(data.rules, catalog, say),
    ignore: texts(data, 'ignore', say) ?? DEFAULTS.ignore,
  };
  return { config, mistakes };
}

const NAMES: readonly string[] = ['enable', 'kind', 'language', 'frameworks', 'rules', 'ignore'];

/**
 * The settings for one document: its front matter goes before what the settings say.
 * `charterlint: off` or `charterlint: charter`, `kind:` with the id of a kind, `language:` or `lang:`;
 * or `charterlint:` with the names of a configuration file under it.
 */
export function configFor(config: Config, matter: Matter | undefined, catalog: Catalog): Config {
  if (!matter) return config;
  const { data } = matter;
  // YAML 1.1 readers, and the authors who know them, take a bare `off` for false.
  const said = data.charterlint === false ? 'off' : ENABLE.find((it) => it === data.charterlint);
  const kind = KINDS.find((it) => it === data.kind);
  // A document that names its own kind is a charter, whatever it reads like.
  const enable = said ?? (kind && config.enable === 'auto' ? 'charter' : undefined);
  const language = LANGUAGES.find((it) => new RegExp(`^${it}\\b`, 'i').test(String(data.language ?? data.lang ?? '')));
  const own = isData(data.charterlint) ? ownPart(data.charterlint, catalog) : {};
  if (!enable && !kind && !language && Object.keys(own).length === 0) return config;
  return merge(config, { ...(enable && { enable }), ...(kind && { kind }), ...(language && { language }), ...own });
}

/** `disable` is a suppression, which counts what it hides, and no setting. */
const ownPart = (data: Data, catalog: Catalog): Partial<Config> => named(data, readOwn(data, catalog).config);

/** Of the settings that were read only those that the reader wrote, without the defaults. */
export const named = (data: unknown, config: Config): Partial<Config> =>
  isData(data) ? Object.fromEntries(Object.entries(config).filter(([name]) => !UNSET.includes(data[name]))) : {};

/** Settings of which some go before others: what the second names counts, rule by rule. */
export const merge = (config: Config, part: Partial<Config>): Config => ({
  ...config,
  ...part,
  rules: { ...config.rules, ...part.rules },
});

/** What stands under `charterlint:` in front matter is read as a configuration file is. */
export function readOwn(data: Data, catalog: Catalog): { config: Config; mistakes: Mistake[] } {
  const { ignore: _, ...rest } = data;
  return readConfig(rest, catalog, [...NAMES, 'disable']);
}

/** Every rule that settings can name, those of the elements first. */
export const allRules = (catalog: Catalog): Rule[] => [...elementRules(catalog, { frameworks: [] }), ...catalog.rules];

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownName(say: Say, path: readonly string[], known: readonly string[]): void {
  const name = path.at(-1)!;
  const near = meantBy(name, known);
  say(path, unknownSetting(name, known, near), near, 'name');
}

function oneOf<T extends string>(data: Data, name: string, values: readonly T[], say: Say): T | undefined {
  const given = data[name];
  const found = values.find((it) => it === given);
  if (!found && !UNSET.includes(given)) choose(say, [name], values, given);
  return found;
}

function choose(say: Say, path: readonly string[], values: readonly string[], given: unknown): undefined {
  const near = typeof given === 'object' ? undefined : meantBy(String(given), values);
  return say(path, wrongChoice(given, values, near), near);
}

function texts(data: Data, name: string, say: Say): readonly string[] | undefined {
  const given = data[name];
  if (UNSET.includes(given)) return undefined;
  if (Array.isArray(given) && given.every((it) => typeof it === 'string')) return given;
  return say(
    [name],
    noList(name === 'ignore' ? '"drafts/**"' : 'samenwerken'),
    typeof given === 'string' ? `[${JSON.stringify(given)}]` : undefined,
  );
}

function frameworksOf(data: Data, catalog: Catalog, say: Say): readonly string[] {
  const given = texts(data, 'frameworks', say);
  if (!given) return DEFAULTS.frameworks;
  const known = [...new Set([...DEFAULTS.frameworks, ...catalog.frameworks.map((it) => it.id)])];
  for (const it of given) if (!known.includes(it)) choose(say, ['frameworks', String(given.indexOf(it))], known, it);
  return given.filter((it) => known.includes(it));
}

function rulesOf(given: unknown, catalog: Catalog, say: Say): Config['rules'] {
  if (UNSET.includes(given)) return {};
  if (!isData(given)) {
    say(['rules'], NO_RULES);
    return {};
  }
  const rules = new Map(allRules(catalog).flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) => {
      const rule = rules.get(id);
      const setting = rule ? settingOf(rule, value, ['rules', id], say) : noRule(say, id, [...rules.keys()]);
      return setting === undefined ? [] : [[id, setting] as const];
    }),
  );
}

function noRule(say: Say, id: string, known: readonly string[]): undefined {
  const near = meantBy(id, known);
  return say(['rules', id], unknownRule(id, near), near, 'name');
}

function settingOf(rule: Rule, value: unknown, path: readonly string[], say: Say): RuleSetting | undefined {
  if (UNSET.includes(value)) return undefined;
  // YAML 1.1 reads a bare `off` as false.
  if (value === false) return 'off';
  if (!isData(value)) return SEVERITIES.find((it) => it === value) ?? choose(say, path, SEVERITIES, value);
  const { severity, ...options } = value;
  const known = severity === false ? 'off' : SEVERITIES.find((it) => it === severity);
  if (!known && !UNSET.includes(severity)) choose(say, [...path, 'severity'], SEVERITIES, severity);
  const right = Object.entries(options).filter(([name, it]) => isRight(rule.options?.[name], it, [...path, name], rule, say));
  return { ...Object.fromEntries(right), ...(known && { severity: known }) };
}

function isRight(option: Option | undefined, value: unknown, path: readonly string[], rule: Rule, say: Say): boolean {
  if (!option) unknownName(say, path, ['severity', ...Object.keys(rule.options ?? {})]);
  else if (fits(option, value)) return true;
  else say(path, wrongValue(option), option.type === 'array' && typeof value === 'string' ? `[${JSON.stringify(value)}]` : undefined);
  return false;
}

function fits({ type, minimum }: Option, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value) && value.every((it) => typeof it === 'string');
  if (type === 'number' || type === 'integer')
    return typeof value === 'number' && (type === 'number' || Number.isInteger(value)) && value >= (minimum ?? -Infinity);
  return typeof value === type;
}
