/** When it is told that an element lacks something. */
import { expect, test } from 'vitest';
import { lint } from '../kit.ts';

const lacks = (text: string): string[] =>
  lint(text, { enable: 'charter', kind: 'partnership-agreement', language: 'en' })
    .findings.filter((it) => it.rule.startsWith('incomplete-'))
    .map((it) => it.message.en);

const NOTICE = 'A party may leave by giving six months’ written notice to the steering group.';

test('under a heading about it what lacks is told', () => {
  expect(lacks(`# Agreement\n\n## Leaving\n\n${NOTICE}\n`)).toContain(
    '“Leaving and ending” leaves out: its consequences for costs, people and results.',
  );
});

test('a single sentence in passing is no reason to ask for more', () => {
  expect(lacks(`# Agreement\n\n## Article 7\n\n${NOTICE}\n`)).toEqual([]);
});

const BODY = 'The steering group consists of the directors of both parties, sets the course and adopts the budget.';

test('what few texts say is told only under a heading about it', () => {
  const more = 'The secretariat is responsible for the minutes and prepares the meetings of the steering group.';
  const told = (text: string): string[] => lacks(text).filter((it) => it.includes('who connects the interests'));
  expect(told(`# Agreement\n\n## Bodies and roles\n\n${BODY} ${more}\n`)).toHaveLength(1);
  expect(told(`# Agreement\n\n## Article 7\n\n${BODY} ${more}\n`)).toEqual([]);
});

test('what leaves traces where the text hardly speaks of the element is neither found nor lacking', () => {
  const told = `# Agreement\n\n## Article 1\n\n${NOTICE}\n\n## Article 2\n\nThe party that leaves keeps its own copy.\n`;
  const aside = '\n## Article 3\n\nAfter termination each party bears its outstanding costs.\n';
  const exit = (text: string) => lint(text, { enable: 'charter', language: 'en' }).recognition.readings.get('exit')!;
  expect(exit(told).lacking).toEqual(['consequences']);
  expect(exit(told + aside).lacking).toEqual([]);
});
