import type { Element } from '../engine/types.ts';

export default {
  id: 'decision-making',
  title: { en: 'Decision making', nl: 'Besluitvorming' },
  summary: {
    en: 'Say how decisions are taken, and what happens without agreement.',
    nl: 'Leg vast hoe besluiten tot stand komen en wat geldt zonder overeenstemming.',
  },
  why: {
    en: 'Parties that each run an organisation of their own will not always agree. A rule made beforehand costs one meeting; a rule sought during a conflict can cost the collaboration. Fewer parties decide faster, but two also need to know what happens when they differ.',
    nl: 'Partijen die elk een eigen organisatie leiden, worden het niet altijd eens. Een regel vooraf kost één vergadering; een regel zoeken tijdens een conflict kan de samenwerking kosten. Weinig partijen beslissen sneller, maar ook twee moeten weten wat geldt als zij verschillen.',
  },
  sources: [],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'recommended', governance: 'required', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'who',
      title: { en: 'who decides', nl: 'wie beslist' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group takes the decisions, and each party has {{number}} votes in it.',
        nl: 'De stuurgroep neemt de besluiten, en elke partij heeft daarin {{aantal}} stemmen.',
        kinds: {
          'body-charter': {
            en: 'The committee takes its decisions in a meeting, and each member has one vote.',
            nl: 'De commissie neemt haar besluiten in vergadering, en elk lid heeft één stem.',
          },
          governance: {
            en: 'The maintainers take the decisions on the daily work and the steering committee takes all others; each person has one vote.',
            nl: 'De beheerders nemen de besluiten over het dagelijkse werk en de stuurgroep neemt alle andere; ieder heeft één stem.',
          },
        },
      },
    },
    {
      id: 'rule',
      title: { en: 'the rule: consensus or majority', nl: 'de regel: overeenstemming of meerderheid' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group decides by agreement. For {{subjects}} the consent of every party is needed.',
        nl: 'De stuurgroep beslist bij overeenstemming. Voor {{onderwerpen}} is de instemming van elke partij nodig.',
        kinds: {
          'body-charter': {
            en: 'The committee decides by agreement. For {{subjects}} the consent of every founder is needed.',
            nl: 'De commissie beslist bij overeenstemming. Voor {{onderwerpen}} is de instemming van elke insteller nodig.',
          },
          governance: {
            en: 'Decisions are taken by consensus: a proposal to which nobody objects within {{number}} days is adopted. For {{subjects}} the steering committee decides by {{majority}} of its members.',
            nl: 'Besluiten worden genomen bij consensus: een voorstel waartegen niemand binnen {{aantal}} dagen bezwaar maakt, is aangenomen. Over {{onderwerpen}} beslist de stuurgroep met {{meerderheid}} van haar leden.',
          },
        },
      },
    },
    {
      id: 'fallback',
      title: { en: 'the quorum, or what applies without agreement', nl: 'het quorum, of wat geldt zonder overeenstemming' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'If there is no agreement after {{number}} meetings, the steering group votes and {{majority}} of the votes cast decides. The steering group takes decisions only when {{number}} or more parties are present.',
        nl: 'Blijft overeenstemming in {{aantal}} vergaderingen uit, dan stemt de stuurgroep en beslist {{meerderheid}} van de uitgebrachte stemmen. De stuurgroep besluit alleen als {{aantal}} of meer partijen aanwezig zijn.',
        kinds: {
          'body-charter': {
            en: 'If there is no agreement after {{number}} meetings, the committee votes and {{majority}} of the votes cast decides. The committee takes decisions only when {{number}} or more members are present.',
            nl: 'Blijft overeenstemming in {{aantal}} vergaderingen uit, dan stemt de commissie en beslist {{meerderheid}} van de uitgebrachte stemmen. De commissie besluit alleen als {{aantal}} of meer leden aanwezig zijn.',
          },
          governance: {
            en: 'If there is no consensus after {{number}} days, the steering committee votes and {{majority}} of the votes cast decides. A vote counts only when {{number}} or more members of the steering committee take part.',
            nl: 'Is er na {{aantal}} dagen geen consensus, dan stemt de stuurgroep en beslist {{meerderheid}} van de uitgebrachte stemmen. Een stemming telt alleen als {{aantal}} of meer leden van de stuurgroep meedoen.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['shared-vision', 'party-interests', 'entity', 'governance-bodies', 'key-people', 'board-commitment', 'mandate', 'autonomy'],
} satisfies Element;
