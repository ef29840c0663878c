/** Passages of sound texts that rules once told of. */
import { expect, test } from 'vitest';
import { lint } from '../kit.ts';

const TITLE = '# Partnership agreement Harbour Data\n\n';
const TITEL = '# Samenwerkingsovereenkomst Havendata\n\nWij werken samen aan de haven en delen de gegevens van de schepen met elkaar.\n\n';

const told = (rule: string, text: string): boolean => lint(text, { enable: 'charter' }).findings.some((it) => it.rule === rule);

test.for([
  ['undefined-abbreviation', `${TITLE}There is a Special Interest Group for data. The SIG meets each month.`],
  ['undefined-abbreviation', `${TITLE}This memorandum of understanding holds for a year. This MOU is public.`],
  ['undefined-abbreviation', `${TITEL}De Metropoolregio Delfland telt drie gemeenten. De uitgaven van de MRD zijn openbaar.`],
  ['empty-section', `${TITLE}## Chairs: M. Smit and J. Bos\n\n## Aim\n\nWe share data.`],
  ['empty-section', `${TITLE}**Between**\n\n**Harbour Trust**\nThe Quay 3\n\n**And**\n\n**Shore Trust**\nThe Quay 5`],
  ['date-passed', `${TITLE}This agreement will commence on 1 April 2011 and will continue from year to year.`],
  ['product-named', `${TITLE}Members from Northlake, Red Hill and Salesforce have one vote.`],
  ['project-framing', `${TITEL}- Opdrachtgever: A. Bos (Zandwijk), B. Smit (Oudeveld)`],
  ['hedged-commitment', `${TITEL}De gemeenten zorgen dat inwoners naar vermogen meedoen.`],
  ['body-without-rule', `${TITEL}De agendacommissie bestaat uit raadsleden van de gemeenten en kent dus zeven leden.`],
] as const)('%s is silent on: %s', ([rule, text]) => expect(told(rule, text)).toBe(false));

test.for([
  ['undefined-abbreviation', `${TITLE}There is a group for data. The SIG meets each month.`],
  ['empty-section', `${TITLE}## Phase 1: Preparation\n\n## Aim\n\nWe share data.`],
  ['date-passed', `${TITLE}The parties shall publish the plan by 1 April 2011.`],
  ['product-named', `${TITLE}Members keep their customers in Salesforce.`],
  ['project-framing', `${TITEL}- Opdrachtgever: A. Bos (Zandwijk)`],
  ['hedged-commitment', `${TITEL}De gemeenten zorgen naar vermogen voor vervoer.`],
] as const)('%s tells: %s', ([rule, text]) => expect(told(rule, text)).toBe(true));
