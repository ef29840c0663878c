import type { Plantings } from './planted.ts';

export default {
  'amounts-do-not-add-up': {
    defects: [
      `| Gemeente | Huur |
|---|---:|
| Zandwijk | € 30.000 |
| Oudeveld | € 25.000 |
| Waterkant | € 20.000 |
| Totaal | € 80.000 |`,
      'De bijdrage van 90.000 euro bestaat uit 40.000 euro voor huur, 30.000 euro voor bewaking en 10.000 euro voor vervoer.',
      'De gemeente Zandwijk draagt 45% van de huur, de gemeente Oudeveld 35% en de gemeente Waterkant 25%.',
      '- Kisten: € 12.000,-\n- Bussen: € 8.500,-\n- Verzekering: € 4.000,-\n- Totaal: € 25.000,-',
      `| Boerderij | Aandeel in de opbrengst |
|---|---|
| Noorderhoeve | 50% |
| Zuiderhoeve | 30% |
| Oosterhoeve | 30% |`,
      'De gemeente Oudeveld betaalt drie gelijke termijnen van € 20.000, in totaal € 50.000.',
    ],
    sound: [
      `| Gemeente | Huur |
|---|---:|
| Zandwijk | € 1.030.000,50 |
| Oudeveld | € 25.000,25 |
| Totaal | € 1.055.000,75 |`,
      'De gemeente Zandwijk draagt 40% van de huur en 70% van het vervoer, de gemeente Oudeveld 60% van de huur en 30% van het vervoer.',
    ],
  },
  'body-without-rule': {
    defects: [
      'Een Aankoopcommissie besluit welke stukken de gemeenten samen aankopen.',
      '### Financiële commissie\n\nEr is een Financiële Commissie. De Financiële Commissie keurt de jaarlijkse begroting goed.',
      '### Technische Raad\n\nDe Technische Raad keurt elke ingrijpende wijziging goed en kan schrijfrechten intrekken.',
      `| Orgaan | Besluit over |
|---|---|
| Prijzenjury | de jaarlijkse prijs en wie deze ontvangt |`,
      'Geschillen tussen havens worden beslecht door de Geschillencommissie, die een bindende uitspraak doet.',
      'De gemeenten stellen een Uitleenraad in. De Uitleenraad bestaat uit drie archivarissen en beslist over elke uitlening langer dan een jaar.',
    ],
    sound: [
      'De Financiële Commissie bestaat uit de drie penningmeesters, keurt uitgaven tot € 5.000 goed en besluit bij meerderheid.',
      'De Leesgroep staat open voor alle medewerkers en bespreekt tijdens de lunch nieuwe boeken over restauratie.',
    ],
  },
  'conflicting-rule': {
    defects: [
      'De Stuurgroep besluit bij gewone meerderheid van de uitgebrachte stemmen.',
      'Een gemeente kan opzeggen met een termijn van zes maanden.\n\nBij uittreding neemt een gemeente een opzegtermijn van een jaar in acht.',
      'De Uitleencommissie bestaat uit vijf archivarissen. Zij kan alleen besluiten als ten minste zes leden aanwezig zijn.',
      '- De leden kiezen de voorzitter voor een termijn van twee jaar.\n- De voorzitter heeft zitting voor drie jaar en is eenmaal herkiesbaar.',
      `### Stemmen

Een voorstel staat 72 uur open en is aangenomen met twee derde van de stemmen van de bijdragers.

### Wijziging van dit document

Elk voorstel, ook tot wijziging van dit document, is aangenomen met meer dan de helft van de stemmen van de bijdragers.`,
      'De jaarlijkse contributie bedraagt € 2.000 per boerderij. Elke boerderij betaalt in januari de contributie van € 2.500.',
    ],
    sound: [
      'De opzegtermijn is zes maanden. Bij faillissement van een gemeente is de opzegtermijn een maand.',
      'De Auditcommissie bestaat uit drie accountants en besluit bij gewone meerderheid; twee leden moeten aanwezig zijn.',
    ],
  },
  'broken-reference': {
    defects: [
      'De uitzondering, bedoeld in artikel 14, geldt niet voor glas.',
      'De tarieven staan in bijlage C, die deel uitmaakt van deze overeenkomst.',
      'Bezoekers houden zich aan [de huisregels](#huisregels-voor-bezoekers).',
      'De archivaris volgt de procedure van paragraaf 9.2.',
      '- de stukken, genoemd in bijlage 4;\n- de stukken die uit het buitenland zijn geleend.',
      'Artikel 3, zevende lid, is van overeenkomstige toepassing op de bewakers.',
    ],
    sound: [
      'Artikel 3, tweede lid, is van overeenkomstige toepassing op de benoeming van een plaatsvervanger.',
      'De gemeenten zijn gezamenlijk verwerkingsverantwoordelijk in de zin van artikel 26 van de Algemene verordening gegevensbescherming.',
    ],
  },
  numbering: {
    defects: [
      '## Artikel 3 Verzekering\n\nElke gemeente verzekert haar eigen stukken.',
      '## Artikel 5 Vervoer\n\nDe lener betaalt het vervoer.',
      '(1) Elke gemeente heeft een eigen sleutel.\n\n(2) De portier heeft alle sleutels.\n\n(4) De gemeente die een sleutel verliest, vervangt die.',
      '### 4.1 Kisten\n\nKisten zijn van hout.\n\n### 4.2 Bussen\n\nBussen zijn verwarmd.\n\n### 4.4 Schepen\n\nSchepen zijn verzekerd.',
      'De portier controleert:\n\na. de deuren;\nb. de ramen;\nd. de koelruimte.',
      '## Artikel 4 Vervoer\n\n1. De lener betaalt.\n2. De uitlener pakt in.\n2. De portier verzegelt de kist.',
    ],
    sound: [
      '## Artikel 4 Kisten\n\n1. Kisten zijn van hout.\n1. Kisten zijn genummerd.\n1. Kisten blijven in het depot.',
      '## Artikel 3a Verzekering\n\nElke gemeente verzekert haar eigen stukken.',
    ],
  },
} satisfies Plantings;
