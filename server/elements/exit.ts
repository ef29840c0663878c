import type { Element } from '../engine/types.ts';

export default {
  id: 'exit',
  title: { en: 'Leaving and ending', nl: 'Opzegging, uittreding en beëindiging' },
  summary: {
    en: 'Say how a party leaves, how it ends, and what follows.',
    nl: 'Leg vast hoe een partij vertrekt, hoe het eindigt en wat dan volgt.',
  },
  why: {
    en: 'A collaboration that one of the parties can easily step out of is not trusted by the others. A term of notice and its consequences for costs, people and results make leaving possible but not light. Wigo4it was set up as a new reality for this reason.',
    nl: 'Een samenwerking waar een partij zomaar uitstapt, wordt door de andere niet vertrouwd. Een opzegtermijn en de gevolgen voor kosten, mensen en resultaten maken vertrek mogelijk maar niet vrijblijvend. Daarom is Wigo4it opgezet als een nieuwe werkelijkheid.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'Wigo4it was set up as a new reality, not as a project that can stop or that a party can easily leave.',
        nl: 'Wigo4it is opgezet als een nieuwe werkelijkheid, niet als een project dat kan stoppen of waar een partij gemakkelijk uitstapt.',
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
      id: 'notice',
      title: { en: 'the notice', nl: 'de opzegging' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'After {{date}} a party may leave at the end of a calendar year by giving {{number}} months’ written notice.',
        nl: 'Een partij kan na {{datum}} schriftelijk opzeggen, met een termijn van {{aantal}} maanden en tegen het einde van een kalenderjaar.',
        kinds: {
          'body-charter': {
            en: 'A member may leave the committee by giving {{number}} months’ written notice to the chair, and the founder concerned fills the seat again.',
            nl: 'Een lid kan de commissie verlaten door met een termijn van {{aantal}} maanden schriftelijk op te zeggen bij de voorzitter; de insteller vervult de zetel opnieuw.',
          },
          governance: {
            en: 'A maintainer or member may leave at any time by written notice of {{number}} days to the steering committee. The steering committee ends the role of a maintainer who has been inactive for {{period}}.',
            nl: 'Een beheerder of lid kan op elk moment vertrekken, door met een termijn van {{aantal}} dagen schriftelijk op te zeggen bij de stuurgroep. De stuurgroep beëindigt de rol van een beheerder die {{periode}} niet actief is geweest.',
          },
        },
      },
    },
    {
      id: 'consequences',
      title: { en: 'its consequences for costs, people and results', nl: 'de gevolgen voor kosten, mensen en resultaten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The party that leaves bears its share of obligations entered into before the notice, takes back its seconded staff and keeps the use of the results that exist by then. The collaboration ends when {{number}} or fewer parties remain, or when all parties so decide. The steering group then adopts within {{number}} weeks a plan for money, staff, data and maintenance.',
        nl: 'De partij die opzegt, draagt haar aandeel in de verplichtingen die vóór de opzegging zijn aangegaan, neemt haar uitgeleende medewerkers terug en behoudt het gebruik van de resultaten die er dan zijn. De samenwerking eindigt als {{aantal}} of minder partijen overblijven, of als alle partijen dat besluiten. De stuurgroep stelt dan binnen {{aantal}} weken een plan vast voor geld, medewerkers, gegevens en beheer.',
        kinds: {
          'body-charter': {
            en: 'A founder that withdraws bears its share of obligations entered into before the notice, takes back its seconded staff and keeps the use of the results. The committee ends when its task is done, or when the founders so decide. The committee then adopts within {{number}} weeks a plan for money, staff, records and maintenance.',
            nl: 'Een insteller die zich terugtrekt, draagt zijn aandeel in de verplichtingen die vóór de opzegging zijn aangegaan, neemt zijn uitgeleende medewerkers terug en behoudt het gebruik van de resultaten. De commissie houdt op te bestaan als haar taak is volbracht, of als de instellers dat besluiten. De commissie stelt dan binnen {{aantal}} weken een plan vast voor geld, medewerkers, archief en beheer.',
          },
          governance: {
            en: 'Those who leave hand over their accounts and open work, pay what they owed before the notice and keep the use of the results. The project ends when {{number}} or fewer maintainers remain, or when all members so decide. The steering committee then adopts within {{number}} weeks a plan for money, data, names and maintenance.',
            nl: 'Wie vertrekt, draagt accounts en lopend werk over, betaalt wat vóór de opzegging verschuldigd was en behoudt het gebruik van de resultaten. Het project eindigt als {{aantal}} of minder beheerders overblijven, of als alle leden dat besluiten. De stuurgroep stelt dan binnen {{aantal}} weken een plan vast voor geld, gegevens, namen en beheer.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['costs-and-benefits', 'information-sharing', 'practical-safeguards', 'openness', 'adoption', 'review', 'escalation', 'accession'],
} satisfies Element;
