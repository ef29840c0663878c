import type { Element } from '../engine/types.ts';

export default {
  id: 'time-box',
  title: { en: 'Time boxes', nl: 'Looptijd en termijnen (time boxes)' },
  summary: { en: 'Say how long each phase lasts and what happens then.', nl: 'Leg vast hoelang elke fase duurt en wat er daarna gebeurt.' },
  why: {
    en: 'A phase without an end grows until all differences between the parties have been listed. A time box steers the process and leaves the content to the parties. At Wigo4it the specification phase could last some months only, and Triple A steered its open process with time boxes.',
    nl: 'Een fase zonder einde groeit tot alle verschillen tussen de partijen zijn opgeschreven. Een time box stuurt het proces en laat de inhoud aan de partijen. Bij Wigo4it mocht de specificatiefase maar een aantal maanden duren, en Triple A stuurde zijn open proces met time boxes.',
  },
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'At Wigo4it the specification phase could last some months only.',
        nl: 'Bij Wigo4it mocht de specificatiefase maar een aantal maanden duren.',
      },
    },
    {
      ref: 'H6',
      case: {
        en: 'Time boxes steered the open process of Triple A, not its content.',
        nl: 'Time boxes stuurden het open proces van Triple A, niet de inhoud.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'recommended', governance: 'recommended', 'programme-plan': 'required' },
  facets: [
    {
      id: 'phase',
      title: { en: 'the phase', nl: 'de fase' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The first phase is the specification phase, which starts on {{date}}.',
        nl: 'De eerste fase is de specificatiefase, die begint op {{datum}}.',
        kinds: {
          'body-charter': {
            en: 'The committee starts its work on {{date}} and delivers {{result}} in the first phase.',
            nl: 'De commissie begint op {{datum}} met haar werk en levert in de eerste fase {{resultaat}} op.',
          },
          governance: {
            en: 'A proposal to change {{subjects}} is open for comments from the day it is published.',
            nl: 'Een voorstel om {{onderwerpen}} te wijzigen staat open voor reacties vanaf de dag van publicatie.',
          },
        },
      },
    },
    {
      id: 'length',
      title: { en: 'its length or end date', nl: 'de duur of einddatum' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The specification phase lasts {{number}} months. This charter applies from {{date}} until {{date}}.',
        nl: 'De specificatiefase duurt {{aantal}} maanden. Deze overeenkomst geldt van {{datum}} tot {{datum}}.',
        kinds: {
          'body-charter': {
            en: 'That phase lasts {{number}} months. The committee exists from {{date}} until {{date}}.',
            nl: 'Die fase duurt {{aantal}} maanden. De commissie bestaat van {{datum}} tot {{datum}}.',
          },
          governance: {
            en: 'The period for comments lasts {{number}} days, and the steering committee decides within {{number}} days of its end.',
            nl: 'De reactietermijn duurt {{aantal}} dagen, en de stuurgroep beslist binnen {{aantal}} dagen na afloop.',
          },
          'programme-plan': {
            en: 'The specification phase lasts {{number}} months. This plan applies from {{date}} until {{date}}.',
            nl: 'De specificatiefase duurt {{aantal}} maanden. Dit plan geldt van {{datum}} tot {{datum}}.',
          },
        },
      },
    },
    {
      id: 'when-full',
      title: { en: 'what happens at its end', nl: 'wat er aan het einde gebeurt' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group does not extend a phase: within {{number}} weeks of its end it decides what is dropped and what moves to the next phase. The parties decide {{number}} months before the end date whether to continue this charter.',
        nl: 'De stuurgroep verlengt een fase niet: zij besluit binnen {{aantal}} weken na afloop wat vervalt en wat naar de volgende fase gaat. De partijen besluiten {{aantal}} maanden voor de einddatum of zij deze overeenkomst voortzetten.',
        kinds: {
          'body-charter': {
            en: 'The committee does not extend a phase: within {{number}} weeks of its end it decides what is dropped and what moves to the next phase. The founders decide {{number}} months before the end date whether the committee continues.',
            nl: 'De commissie verlengt een fase niet: zij besluit binnen {{aantal}} weken na afloop wat vervalt en wat naar de volgende fase gaat. De instellers besluiten {{aantal}} maanden voor de einddatum of de commissie doorgaat.',
          },
          governance: {
            en: 'The steering committee does not extend this period: what has not been decided by its end lapses and may be proposed again after {{number}} months.',
            nl: 'De stuurgroep verlengt deze termijn niet: waarover dan niet is beslist, vervalt en kan na {{aantal}} maanden opnieuw worden voorgesteld.',
          },
          'programme-plan': {
            en: 'The steering group does not extend a phase: within {{number}} weeks of its end it decides what is dropped and what moves to the next phase. The parties decide {{number}} months before the end date whether to continue this plan.',
            nl: 'De stuurgroep verlengt een fase niet: zij besluit binnen {{aantal}} weken na afloop wat vervalt en wat naar de volgende fase gaat. De partijen besluiten {{aantal}} maanden voor de einddatum of zij dit plan voortzetten.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['party-interests', 'entity', 'governance-bodies', 'key-people', 'board-commitment', 'mandate', 'autonomy', 'decision-making'],
} satisfies Element;
