/** What happens in a table of steps that has no column for who does it. */
import type { Block, Facts, Span } from '../types.ts';

/** The cells beside which only the number and the moment of a step stand: any other cell may say who takes it. */
export function loneCells({ cells = [], prose }: Block, { dates, durations }: Facts): Span[] {
  const times = [...dates, ...durations];
  const isMoment = ({ start, end }: Span): boolean =>
    end - start < LONGEST && (times.some((it) => start <= it.span.start && it.span.end <= end) || MOMENT.test(prose.slice(start, end)));
  const others = cells.filter((it) => !isMoment(it));
  return others.length === 1 && cells.length > 1 ? others : [];
}

const LONGEST = 40;
/** `Step 1`, `b)`, `15 November`, `Q3`. */
const MOMENT =
  /^\s*(?:(?:stap|step|fase|phase|week|maand|month|dag|day|q|kwartaal|quarter)?\s*[\d.]*|[a-z]\)?|(?:begin|eind|medio|early|late|mid|end of|\d{1,2}(?:st|nd|rd|th)?)?\s*(?:janua|febru|maart|march|april|mei|may|jun|jul|aug|sept|okto|octo|nov|dece|spring|summer|autumn|winter|voorjaar|zomer|najaar|herfst)\p{L}*)\s*$/iu;
