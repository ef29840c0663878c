/** The unified plugin `charterlint/remark`: the findings of the command line as messages on the file. */
import type { VFile } from 'vfile';
import { catalog } from './catalog.ts';
import { allRules, readConfig } from './engine/config.ts';
import { createLinter } from './engine/lint.ts';
import type { Catalog, Finding, Language } from './engine/types.ts';
import { positionsOf } from './reports/positions.ts';

type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What `.charterlint.yaml` may hold, and what the command line has options for. Written out, so that the package's types stand alone. */
export interface Options {
  /** `auto`: lint what is recognised as a charter. `charter`: treat any document as one. */
  readonly enable?: 'auto' | 'charter' | 'off';
  readonly kind?: 'partnership-agreement' | 'body-charter' | 'governance' | 'programme-plan';
  readonly language?: 'en' | 'nl';
  readonly frameworks?: readonly string[];
  /** By rule: a severity, or an object with `severity` and the rule's options. */
  readonly rules?: Readonly<Record<string, Severity | Readonly<Record<string, unknown>>>>;
  /** Language of the messages: that of the document where it is not given. */
  readonly locale?: 'en' | 'nl';
  /** ISO date, for what depends on the day; the day of the run where it is not given. */
  readonly today?: string;
}

/**
 * Lints the text of the file, not the tree: what other plugins did to the tree is not seen.
 * A wrong option is a message too, without a place.
 */
export default function remarkCharterlint(options: Options = {}): (tree: unknown, file: VFile) => undefined {
  const { locale, today = new Date().toISOString().slice(0, 10), ...settings } = options;
  const { config, mistakes } = readConfig(settings, catalog);
  const linter = createLinter(catalog, config, today);
  return (_tree, file) => {
    const text = String(file);
    const model = linter.read(text);
    const reader = locale ?? model.recognition.language;
    for (const { path, message } of mistakes) say(file, `${path.join('.')}: ${message[reader]}`, 'options');
    for (const { rule, error } of model.failures) say(file, `${rule} failed and was skipped: ${String(error)}`, rule);
    const at = positionsOf(text);
    for (const finding of model.findings) tell(file, finding, text, at, reader);
    return undefined;
  };
}

const SOURCE = 'charterlint';

const say = (file: VFile, reason: string, ruleId: string) => file.message(reason, { source: SOURCE, ruleId });

/** As remark-lint has it: an error is fatal, a warning is not, and information is neither. */
const FATAL: Readonly<Record<Finding['severity'], boolean | null>> = { error: true, warning: false, information: null, hint: null };

function tell(
  file: VFile,
  { rule, severity, message, span, fix }: Finding,
  text: string,
  at: ReturnType<typeof positionsOf>,
  locale: Language,
): void {
  const place = { start: { ...at(span.start), offset: span.start }, end: { ...at(span.end), offset: span.end } };
  const said = file.message(message[locale], { source: SOURCE, ruleId: rule, place });
  said.fatal = FATAL[severity] as boolean;
  said.url = new URL(`../pages/${pageOf(rule, catalog)}.md`, import.meta.url).href;
  said.note = noteOf(rule, catalog)[locale];
  const [edit, ...more] = fix?.().edits ?? [];
  if (!edit || more.length > 0 || edit.start !== span.start || edit.end !== span.end) return;
  said.actual = text.slice(edit.start, edit.end);
  said.expected = [edit.text];
}

const elementOf = (rule: string, { elements }: Catalog) =>
  elements.find(({ id }) => rule === `missing-${id}` || rule === `incomplete-${id}`);

/** Pages are one a rule, and one an element for its two findings. */
const pageOf = (rule: string, from: Catalog): string => elementOf(rule, from)?.id ?? rule;

const noteOf = (rule: string, from: Catalog) => elementOf(rule, from)?.why ?? allRules(from).find(({ id }) => id === rule)!.summary;
