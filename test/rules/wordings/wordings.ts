/** By rule and language: texts with the defect in other words than elsewhere, and texts that come near and are sound. */
import type { Language } from '../../../server/engine/types.ts';

type Wordings = Readonly<
  Record<string, Readonly<Record<Language, { readonly defects: readonly string[]; readonly sound: readonly string[] }>>>
>;

export default {
  'hedged-commitment': {
    en: {
      defects: [
        'Each council hopes to second an officer to the joint office once its own reorganisation is behind it.',
        'The partners express their willingness to look into joint procurement.',
        '| Council | Contribution |\n|---|---|\n| Northwater | intends to join the purchase, budget allowing |\n| Eastfield | £4,000 a year |',
        'The parties agree as follows:\n\n- contribute to the newsletter whenever time allows;\n- pay the rent.',
        'The museums shall, as and when resources allow, lend each other objects.',
        'Partners should ideally send the same person to each meeting.',
        '# Governance of Tern\n\nTern is a library that many firms use.\n\n## Roles\n\nMaintainers merge changes; their names are in MAINTAINERS.md.\n\n## Decisions\n\nMaintainers decide by a simple majority of those who vote within a week.\n\n## Security\n\nThe maintainers will try to look at security reports in a reasonable time, where possible.\n',
      ],
      sound: [
        'A party that intends to leave gives notice of six months.',
        'If a member wishes to join later, it writes to the Steering Committee.',
        'The parties may, where appropriate, invite guests.',
        'The museums intend to reach an agreement on the loan fee by 1 March 2027.',
        '| Risk | Likelihood |\n|---|---|\n| The capacity of the depot is used up | possible |\n| Staff leave | as far as we know unlikely |',
      ],
    },
    nl: {
      defects: [
        'Elke gemeente hoopt na haar eigen reorganisatie een medewerker te kunnen uitlenen.',
        'De partners spreken hun bereidheid uit om naar gezamenlijke inkoop te kijken.',
        'Voor zover de begroting daarin voorziet, digitaliseren de bibliotheken de doopboeken.',
        '| Gemeente | Inbreng |\n|---|---|\n| Zandwijk | levert zo mogelijk een voertuig |\n| Oudeveld | 4.000 euro per jaar |',
        'Partijen spreken het volgende af:\n\n- zo mogelijk personeel uitlenen aan elkaar;\n- de huur betalen.',
        'Waterschap De Gors verwacht op termijn te kunnen bijdragen aan de kosten.',
        '# Besturing van Stern\n\nStern is opensourcesoftware die veel bibliotheken gebruiken.\n\n## Rollen\n\nBeheerders voegen wijzigingen samen; hun namen staan in BEHEERDERS.md.\n\n## Besluiten\n\nBeheerders besluiten bij gewone meerderheid van wie binnen een week stemt.\n\n## Beveiliging\n\nWij doen ons best om meldingen van lekken binnen een redelijke tijd te beantwoorden.\n',
      ],
      sound: [
        'Een partij die de intentie heeft uit te treden, zegt zes maanden van tevoren op.',
        'Als een lid hoopt later toe te treden, schrijft het aan de Stuurgroep.',
        'De partijen mogen waar mogelijk gasten uitnodigen.',
        'De gemeenten hebben de intentie uiterlijk op 1 maart 2027 over het tarief te besluiten.',
        'Bij de verdeling van de kosten houdt de Stuurgroep rekening met het aantal inwoners.',
      ],
    },
  },
  'actor-missing': {
    en: {
      defects: [
        '| Month | Event |\n|---|---|\n| May | the rates are set |\n| June | the roster is published |',
        '1. The annual accounts are to be audited.\n2. Outcomes are to be discussed with residents.',
        'In case of arrears contact is sought with the tenant. If necessary appropriate measures are taken.',
        'Invoices are sent quarterly.',
        'The data shall be deleted after five years.',
        '**Arrears.** After two months a reminder is sent. Where needed, steps are taken.',
      ],
      sound: [
        'The budget is approved by the Steering Committee in November.',
        '| Step | Who | What |\n|---|---|---|\n| 1 | Depot Manager | the draft budget is drawn up |',
        'The Steering Committee meets four times a year. The minutes are published within a week.',
        'The share of each museum is determined by floor area.',
      ],
    },
    nl: {
      defects: [
        '| Maand | Wat |\n|---|---|\n| mei | de tarieven worden vastgesteld |\n| juni | het rooster wordt gepubliceerd |',
        'Er dient elk jaar een onderzoek onder bewoners te worden gehouden.',
        'Een lid dat materiaal beschadigt, kan voor drie maanden worden geschorst.',
        'Bij achterstand wordt contact opgenomen met de huurder. Zo nodig worden maatregelen getroffen.',
        'Facturen worden per kwartaal verzonden.',
        'De notulen dienen binnen een week te worden rondgestuurd.',
      ],
      sound: [
        'De begroting wordt in november door de Stuurgroep vastgesteld.',
        'Het Archief wordt op 18 graden bewaard.',
        '| Stap | Wie | Wat |\n|---|---|---|\n| 1 | Depotbeheerder | de begroting wordt opgesteld |',
        'Het aandeel van elke gemeente wordt bepaald aan de hand van het aantal inwoners.',
      ],
    },
  },
  'mixed-language': {
    en: {
      defects: [
        'The harbours share one tug. De havens betalen samen de kosten van de sleepboot en delen ook de opbrengst.',
        'Note of the notary: de partijen verklaren dat zij deze akte hebben gelezen en dat zij het met de inhoud eens zijn.',
        '- Each port keeps its own log. Die Häfen tauschen ihre Daten jede Woche aus und tragen die Kosten zu gleichen Teilen.',
      ],
      sound: [
        'The museum is called “Het huis van de zee en van de mensen die er wonen” in every publication.',
        'The parties met in Den Haag aan den Rijn. They meet again in the spring, and then in the autumn.',
      ],
    },
    nl: {
      defects: [
        'De havens delen één sleepboot. The harbours share the costs of the tug and they also share what it earns.',
        'Opmerking van de notaris: the parties declare that they have read this deed and that they agree to what it says.',
        '- Elke haven houdt een eigen logboek bij. Les ports échangent leurs données chaque semaine et se partagent les frais.',
      ],
      sound: [
        'Het museum heet “The house of the sea and of the people who live there” in elke publicatie.',
        'Het congres heet Sharing the Sea with All of Us. De partijen zijn daar elk jaar bij.',
      ],
    },
  },
  placeholder: {
    en: {
      defects: [
        'The details of the account: details to follow',
        'The notice period is x months.',
        'The limit is EUR ,- per decision.',
        'The seat of the office is in (place).',
        'The rent is tbd.',
      ],
      sound: ['Each party pays 2 x 3 months of rent.', 'The annex follows the agreement.'],
    },
    nl: {
      defects: [
        'De opzegtermijn is x maanden.',
        'De grens is € ,- per besluit.',
        'Het kantoor staat in (plaats).',
        'De huur bedraagt tbd.',
        'Het bedrag is {bedrag}.',
      ],
      sound: ['Elke partij betaalt 2 x 3 maanden huur.', 'De bijlage volgt op de overeenkomst.'],
    },
  },
  'product-named': {
    en: {
      defects: [
        'From January the schools keep their pupil records in PowerSchool.',
        'The clinics send each other letters through SystmOne.',
        'Contracts are signed with DocuSign.',
      ],
      sound: ['The schools keep pupil records in one system that any supplier can offer.', 'The parties share maps in an open format.'],
    },
    nl: {
      defects: [
        'Vanaf januari houden de scholen hun leerlingen bij in ParnasSys.',
        'De ziekenhuizen gebruiken het patiëntendossier van ChipSoft.',
        'De boekhouding wordt in Twinfield gevoerd.',
      ],
      sound: [
        'De scholen houden leerlingen bij in één systeem dat elke leverancier kan aanbieden.',
        'De partijen delen kaarten in een open formaat.',
      ],
    },
  },
} satisfies Wordings;
