/** Which rules are on, with the severity and the options that the settings give them. */
import { elementRules } from './elementRules.ts';
import type { Catalog, Config, Context, Recognition, Rule, Severity } from './types.ts';

export interface Active {
  readonly rule: Rule;
  /** From the settings; absent where they say nothing. */
  readonly severity: Severity | undefined;
  readonly context: Context;
}

export type Activation = (recognition: Recognition, own: Config) => readonly Active[];

/** More sets than these are made again: front matter that is being typed gives a set a keystroke. */
const MOST_KEPT = 20;

/** @param today ISO date, for what depends on the day */
export function createActivation(catalog: Catalog, today: string): Activation {
  const sets = new Map<string, readonly Active[]>();
  return ({ language, kinds }, own) => {
    const key = JSON.stringify([language, kinds, own.frameworks, own.rules]);
    const known = sets.get(key);
    if (known) return known;
    const rules = [...elementRules(catalog, own), ...catalog.rules];
    const made = rules.flatMap((rule) => activeRule(rule, own, { language, kinds, today, options: {} }));
    if (sets.size >= MOST_KEPT) sets.clear();
    sets.set(key, made);
    return made;
  };
}

function activeRule(rule: Rule, config: Config, context: Context): Active[] {
  const setting = [rule.id, ...(rule.aliases ?? [])].map((id) => config.rules[id]).find((it) => it !== undefined);
  const { severity, ...given } = typeof setting === 'object' ? setting : { severity: setting };
  if ((severity ?? rule.severity) === 'off') return [];
  const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
  return [{ rule, severity, context: { ...context, options: { ...defaults, ...given } } }];
}
