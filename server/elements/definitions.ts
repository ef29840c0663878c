import type { Element } from '../engine/types.ts';

export default {
  id: 'definitions',
  title: { en: 'Definitions', nl: 'Begripsbepalingen' },
  summary: {
    en: 'Say what the words mean that parties may read differently.',
    nl: 'Leg vast wat woorden betekenen die partijen verschillend kunnen lezen.',
  },
  why: {
    en: 'People from different organisations and disciplines use the same word for different things, and their interests drive the confusion. A short list of terms removes the misunderstandings that cost meetings. It also gives every later document the same words.',
    nl: 'Mensen uit verschillende organisaties en disciplines gebruiken hetzelfde woord voor verschillende dingen, en hun belangen drijven die verwarring. Een korte begrippenlijst neemt misverstanden weg die vergaderingen kosten. Zij geeft ook elk later stuk dezelfde woorden.',
  },
  sources: [{ ref: 'B6' }],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'recommended', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'terms',
      title: { en: 'the meaning of terms', nl: 'de betekenis van begrippen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'In this charter *party* means an organisation that has signed this charter or has joined later; *steering group* means the meeting of board members of the parties; *programme organisation* means the organisation that does the joint work; *programme director* means the person who leads it; *programme manager* means the person who connects the work inside one party with the whole; *results* means all that the collaboration produces; *{{term}}* means {{meaning in plain words}}. Each word has this one meaning throughout.',
        nl: 'In deze overeenkomst wordt verstaan onder *partij*: een organisatie die deze overeenkomst heeft ondertekend of later is toegetreden; *stuurgroep*: het overleg van bestuurders van de partijen; *programmaorganisatie*: de organisatie die het gezamenlijke werk doet; *programmadirecteur*: wie haar leidt; *programmamanager*: wie het werk binnen één partij verbindt met het geheel; *resultaten*: alles wat de samenwerking oplevert; *{{term}}*: {{betekenis in gewone woorden}}. Elk woord heeft overal deze ene betekenis.',
        kinds: {
          'body-charter': {
            en: 'In this charter *founder* means an organisation that has established the committee or has been admitted later; *member* means a person who fills a seat in the committee; *chair* means the person who leads the committee; *results* means all that the committee produces; *{{term}}* means {{meaning in plain words}}. Each word has this one meaning throughout.',
            nl: 'In dit besluit wordt verstaan onder *insteller*: een organisatie die de commissie heeft ingesteld of later is toegelaten; *lid*: wie een zetel in de commissie vervult; *voorzitter*: wie de commissie leidt; *resultaten*: alles wat de commissie oplevert; *{{term}}*: {{betekenis in gewone woorden}}. Elk woord heeft overal deze ene betekenis.',
          },
          governance: {
            en: 'In this document *member* means an organisation that has accepted this document; *contributor* means anyone who proposes a change; *maintainer* means a person who may accept changes; *steering committee* means the group that sets the direction; *results* means all that the project produces; *{{term}}* means {{meaning in plain words}}. Each word has this one meaning throughout.',
            nl: 'In dit reglement wordt verstaan onder *lid*: een organisatie die dit reglement heeft aanvaard; *bijdrager*: wie een wijziging voorstelt; *beheerder*: wie wijzigingen mag aanvaarden; *stuurgroep*: de groep die de koers bepaalt; *resultaten*: alles wat het project oplevert; *{{term}}*: {{betekenis in gewone woorden}}. Elk woord heeft overal deze ene betekenis.',
          },
          'programme-plan': {
            en: 'In this plan *party* means an organisation that has signed this plan or has joined later; *steering group* means the meeting of board members of the parties; *programme organisation* means the organisation that does the joint work; *programme director* means the person who leads it; *programme manager* means the person who connects the work inside one party with the whole; *results* means all that the collaboration produces; *{{term}}* means {{meaning in plain words}}. Each word has this one meaning throughout.',
            nl: 'In dit plan wordt verstaan onder *partij*: een organisatie die dit plan heeft ondertekend of later is toegetreden; *stuurgroep*: het overleg van bestuurders van de partijen; *programmaorganisatie*: de organisatie die het gezamenlijke werk doet; *programmadirecteur*: wie haar leidt; *programmamanager*: wie het werk binnen één partij verbindt met het geheel; *resultaten*: alles wat de samenwerking oplevert; *{{term}}*: {{betekenis in gewone woorden}}. Elk woord heeft overal deze ene betekenis.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties'],
} satisfies Element;
