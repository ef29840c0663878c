/** The kinds of document by name, in the order in which they are offered. */
import type { Kind, Text } from './types.ts';

export const KIND_TITLES: Readonly<Record<Kind, Text>> = {
  'partnership-agreement': { en: 'Partnership agreement', nl: 'Samenwerkingsovereenkomst' },
  'body-charter': { en: 'Charter of a body', nl: 'Reglement of instellingsbesluit' },
  governance: { en: 'Governance of a community', nl: 'Spelregels van een gemeenschap' },
  'programme-plan': { en: 'Programme plan', nl: 'Programmaplan' },
};

export const KINDS = Object.keys(KIND_TITLES) as Kind[];
