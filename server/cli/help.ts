/** `--help`: of the program, or of one command. */
import { COMMANDS, type Command, type Declared, OPTIONS } from './options.ts';

const ABOUT: Readonly<Record<Command, { usage: string; what: string; more?: string }>> = {
  lint: {
    usage: 'charterlint [lint] [OPTIONS] FILE|FOLDER|GLOB...',
    what: 'Says what charters do not settle. Folders are searched for Markdown.',
    more: `Exit status: 0 nothing to report, 1 findings at or above --fail-on, 2 wrong usage or a file that cannot be read.
A file that is no charter is left alone. Settings stand in the nearest .charterlint.yaml.`,
  },
  inspect: {
    usage: 'charterlint inspect [OPTIONS] FILE|FOLDER|GLOB...',
    what: 'Shows which points each charter settles, and where.',
  },
  explain: {
    usage: 'charterlint explain [CODE]',
    what: 'Prints the page of a finding or an element; without a code the list of all codes.',
  },
  new: {
    usage: 'charterlint new [OPTIONS]',
    what: 'Writes a new charter with blanks to fill in.',
    more: 'Example: charterlint new --kind partnership-agreement --party "City of A" --party "Water Board B" --output charter.md',
  },
};

/** @param command whose help is asked for; without one that of all */
export function helpOf(command: Command, all: boolean): string {
  const { usage, what, more } = ABOUT[command];
  const others = COMMANDS.filter((it) => it !== command).map((it) => `       ${ABOUT[it].usage}\n         ${ABOUT[it].what}`);
  return [
    `Usage: ${usage}\n         ${what}`,
    ...(all ? others : []),
    `\nOptions:\n${optionsOf(command)}`,
    ...(more ? [`\n${more}`] : []),
    ...(all ? ['\ncharterlint COMMAND --help shows the options of a command.'] : []),
    '',
  ].join('\n');
}

function optionsOf(command: Command): string {
  const rows = Object.entries<Declared>(OPTIONS)
    .filter(([, it]) => it.commands.includes(command))
    .map(([name, it]) => ({
      left: `${it.short ? `-${it.short}, ` : '    '}--${name}${it.value ? ` ${it.value}` : ''}`,
      right: [it.helpFor?.[command] ?? it.help, ...(it.choices ? [choicesOf(it.choices, command)] : [])],
    }));
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}${right.join(`\n  ${' '.repeat(width)}`)}`).join('\n');
}

/** Annotations are of findings, and `inspect` has none. */
const choicesOf = (choices: readonly string[], command: Command): string =>
  choices.filter((it) => command === 'lint' || it !== 'github').join(' | ');
