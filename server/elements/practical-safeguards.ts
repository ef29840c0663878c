import type { Element } from '../engine/types.ts';

export default {
  id: 'practical-safeguards',
  title: { en: 'Practical safeguards', nl: 'Privacy, beveiliging en aansprakelijkheid' },
  summary: {
    en: 'Say how privacy, errors and trials are dealt with in practice.',
    nl: 'Leg vast hoe privacy, fouten en proeven in de praktijk worden geregeld.',
  },
  why: {
    en: 'A concept is an abstraction; practice undermines it with privacy rules and with errors that must be put right afterwards. A trial shows this while it is still cheap. What the parties agree on these points decides whether the idea survives its details.',
    nl: 'Een concept is een abstractie; de praktijk holt het uit met privacyeisen en met fouten die achteraf hersteld moeten worden. Een proef laat dat zien zolang het nog weinig kost. Wat partijen hierover afspreken, bepaalt of het idee zijn details overleeft.',
  },
  sources: [
    {
      ref: 'B4',
      case: {
        en: 'Before Vecozo the Zorgpas was tested in the Eemland trial, which failed for various reasons.',
        nl: 'Vóór Vecozo is de Zorgpas getest in de Eemland-proef, die om verschillende redenen mislukte.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'privacy',
      title: { en: 'privacy and security', nl: 'privacy en beveiliging' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Before the parties share personal data, {{office}} determines who is responsible for what, on which legal basis and with which security.',
        nl: 'Voordat de partijen persoonsgegevens delen, stelt {{functie}} vast wie waarvoor verantwoordelijk is, op welke grondslag en met welke beveiliging.',
        kinds: {
          'body-charter': {
            en: 'Before the committee processes personal data, {{office}} determines who is responsible for what, on which legal basis and with which security.',
            nl: 'Voordat de commissie persoonsgegevens verwerkt, stelt {{functie}} vast wie waarvoor verantwoordelijk is, op welke grondslag en met welke beveiliging.',
          },
          governance: {
            en: 'The project collects no personal data without the consent of {{role}}, who determines the legal basis and the security. Vulnerabilities are reported in confidence to {{contact point}}.',
            nl: 'Het project verzamelt geen persoonsgegevens zonder instemming van {{rol}}, die de grondslag en de beveiliging vaststelt. Wie een kwetsbaarheid vindt, meldt die vertrouwelijk bij {{meldpunt}}.',
          },
        },
      },
    },
    {
      id: 'correction',
      title: { en: 'the correction of errors', nl: 'het herstel van fouten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Whoever finds an error reports it to {{contact point}}; {{office}} corrects it within {{number}} working days, also for those it has already harmed. A party makes good the damage for which it is liable, up to {{amount}} euro per event.',
        nl: 'Wie een fout ontdekt, meldt die bij {{meldpunt}}; {{functie}} herstelt de fout binnen {{aantal}} werkdagen, ook voor wie er al nadeel van had. Een partij vergoedt de schade die haar toe te rekenen is, tot {{bedrag}} euro per gebeurtenis.',
        kinds: {
          'body-charter': {
            en: 'Whoever finds an error in the work of the committee reports it to {{contact point}}; {{office}} corrects it within {{number}} working days, also for those it has already harmed.',
            nl: 'Wie een fout in het werk van de commissie ontdekt, meldt die bij {{meldpunt}}; {{functie}} herstelt de fout binnen {{aantal}} werkdagen, ook voor wie er al nadeel van had.',
          },
          governance: {
            en: 'Whoever finds an error reports it to {{contact point}}; the maintainers correct it within {{number}} working days. The steering committee enforces the code of conduct and answers each report within {{number}} days.',
            nl: 'Wie een fout ontdekt, meldt die bij {{meldpunt}}; de beheerders herstellen de fout binnen {{aantal}} werkdagen. De stuurgroep handhaaft de gedragscode en antwoordt op elke melding binnen {{aantal}} dagen.',
          },
        },
      },
    },
    {
      id: 'trial',
      title: { en: 'a trial in practice', nl: 'een proef in de praktijk' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties try out every new way of working for {{period}} at {{location}} before the steering group decides to introduce it.',
        nl: 'De partijen beproeven elke nieuwe werkwijze {{periode}} bij {{locatie}} voordat de stuurgroep tot invoering besluit.',
        kinds: {
          'body-charter': {
            en: 'The committee tries out every new way of working for {{period}} at {{location}} before it decides to introduce it.',
            nl: 'De commissie beproeft elke nieuwe werkwijze {{periode}} bij {{locatie}} voordat zij tot invoering besluit.',
          },
          governance: {
            en: 'The maintainers try out every large change for {{period}} with {{group of users}} before they release it.',
            nl: 'De beheerders beproeven elke grote wijziging {{periode}} bij {{groep gebruikers}} voordat zij haar uitbrengen.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'key-people',
    'board-commitment',
    'mandate',
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
  ],
} satisfies Element;
