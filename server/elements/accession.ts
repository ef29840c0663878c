import type { Element } from '../engine/types.ts';

export default {
  id: 'accession',
  title: { en: 'Joining', nl: 'Toetreding' },
  summary: {
    en: 'Say who may join, in which steps, and who admits them.',
    nl: 'Leg vast wie kan toetreden, in welke stappen, en wie toelaat.',
  },
  why: {
    en: 'A few founders may start, but a door for the others shows that the common interest is meant. Steps make the door low: first look on, then take part, then decide. Triple A grew from three colleges to more than ten in this way.',
    nl: 'Een paar oprichters mogen beginnen, maar een deur voor de andere laat zien dat het gemeenschappelijk belang gemeend is. Stappen maken de drempel laag: eerst meekijken, dan meedoen, dan meebeslissen. Zo groeide Triple A van drie scholen naar ruim tien.',
  },
  sources: [
    {
      ref: 'H2',
      case: {
        en: 'New schools could join Triple A in steps: look on first, take part later.',
        nl: 'Nieuwe scholen konden getrapt aan Triple A deelnemen: eerst meekijken, dan meedoen.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'optional',
  },
  facets: [
    {
      id: 'criteria',
      title: { en: 'the criteria', nl: 'de criteria' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'An organisation that meets {{criteria}} may become a party and applies to the steering group in writing.',
        nl: 'Een organisatie die voldoet aan {{criteria}} kan partij worden en vraagt dat schriftelijk aan de stuurgroep.',
        kinds: {
          'body-charter': {
            en: 'An organisation that meets {{criteria}} may get a seat in the committee and applies to the chair in writing.',
            nl: 'Een organisatie die voldoet aan {{criteria}} kan een zetel in de commissie krijgen en vraagt dat schriftelijk aan de voorzitter.',
          },
          governance: {
            en: 'A contributor who meets {{criteria}} may become a maintainer and is nominated in writing by a maintainer.',
            nl: 'Een bijdrager die voldoet aan {{criteria}} kan beheerder worden en wordt door een beheerder schriftelijk voorgedragen.',
          },
        },
      },
    },
    {
      id: 'steps',
      title: { en: 'the steps: look on, take part', nl: 'de stappen: meekijken, meedoen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The applicant first looks on for {{period}}, then takes part without a vote for {{period}}, and from then on decides as a party.',
        nl: 'De aanvrager kijkt eerst {{periode}} mee, werkt daarna {{periode}} mee zonder stem en beslist vervolgens mee als partij.',
        kinds: {
          'body-charter': {
            en: 'The applicant first looks on for {{period}}, then takes part without a vote for {{period}}, and from then on votes as a member.',
            nl: 'De aanvrager kijkt eerst {{periode}} mee, werkt daarna {{periode}} mee zonder stem en stemt vervolgens mee als lid.',
          },
          governance: {
            en: 'New people first contribute, then review the work of others for {{period}}, and from then on decide as maintainers.',
            nl: 'Nieuwe mensen dragen eerst bij, beoordelen daarna {{periode}} het werk van anderen en beslissen vervolgens mee als beheerder.',
          },
        },
      },
    },
    {
      id: 'admission',
      title: { en: 'who admits', nl: 'wie toelaat' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group decides within {{number}} weeks, refuses on these criteria only and announces the accession. The new party accepts this charter as a whole and pays {{contribution}}.',
        nl: 'De stuurgroep besluit binnen {{aantal}} weken, weigert alleen op grond van deze criteria en maakt de toetreding bekend. De nieuwe partij aanvaardt deze overeenkomst geheel en betaalt {{bijdrage}}.',
        kinds: {
          'body-charter': {
            en: 'The founders decide on the application within {{number}} weeks, refuse on these criteria only and announce the new member. The new member accepts this charter as a whole.',
            nl: 'De instellers besluiten binnen {{aantal}} weken over de aanvraag, weigeren alleen op grond van deze criteria en maken het nieuwe lid bekend. Het nieuwe lid aanvaardt dit besluit geheel.',
          },
          governance: {
            en: 'The steering committee decides on the nomination within {{number}} days, refuses on these criteria only and announces the new maintainer. An organisation that accepts this document becomes a member in the same way.',
            nl: 'De stuurgroep besluit binnen {{aantal}} dagen over de voordracht, weigert alleen op grond van deze criteria en maakt de nieuwe beheerder bekend. Een organisatie die dit reglement aanvaardt, wordt op dezelfde wijze lid.',
          },
          'programme-plan': {
            en: 'The steering group decides within {{number}} weeks, refuses on these criteria only and announces the accession. The new party accepts this plan as a whole and pays {{contribution}}.',
            nl: 'De stuurgroep besluit binnen {{aantal}} weken, weigert alleen op grond van deze criteria en maakt de toetreding bekend. De nieuwe partij aanvaardt dit plan geheel en betaalt {{bijdrage}}.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['time-box', 'costs-and-benefits', 'information-sharing', 'practical-safeguards', 'openness', 'adoption', 'review', 'escalation'],
} satisfies Element;
