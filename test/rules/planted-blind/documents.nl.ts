/** Gebreken van een hele tekst, geschreven naar de beschrijving van de controles alleen. */
import type { Passages } from './blind.ts';

const text = (...parts: readonly string[]): string =>
  `# Samenwerkingsovereenkomst gedeeld archiefdepot\n\nDe gemeenten bewaren hun archieven in één depot.\n\n${parts.join('\n\n')}\n`;

const LIST = '## Partijen\n\n1. Gemeente Zandwijk\n2. Gemeente Oudeveld\n3. Waterschap De Kreek';
const UNDERSIGNED =
  'De ondergetekenden:\n\n1. De **gemeente Zandwijk**, te dezen rechtsgeldig vertegenwoordigd door haar burgemeester, de heer J. Moor, hierna te noemen: “Zandwijk”;\n2. De **gemeente Oudeveld**, te dezen rechtsgeldig vertegenwoordigd door haar burgemeester, mevrouw P. Laan, hierna te noemen: “Oudeveld”;\n3. Het **waterschap De Kreek**, te dezen rechtsgeldig vertegenwoordigd door zijn dijkgraaf, de heer S. Hal, hierna te noemen: “De Kreek”;\n\nkomen het volgende overeen.';
const SENTENCE = 'De gemeenten Zandwijk, Oudeveld en Waterkant sluiten deze overeenkomst.';
const TABLE =
  '## Partijen\n\n| Organisatie | Bestuurder |\n|---|---|\n| gemeente Zandwijk | J. Moor |\n| gemeente Oudeveld | P. Laan |\n| waterschap De Kreek | S. Hal |';
const PROSE =
  '## Wie meedoen\n\nAan deze samenwerking nemen drie organisaties deel: de gemeente Zandwijk, de gemeente Oudeveld en het waterschap De Kreek.';
const COSTS =
  '## Kosten\n\n| Partij | Betaalt | Baat |\n|---|---|---|\n| Gemeente Zandwijk | € 30.000 | minder huur |\n| Gemeente Oudeveld | € 30.000 | betere zalen |';

const MANY = ['Aarle', 'Beers', 'Cuijk', 'Deurne', 'Eersel', 'Goirle', 'Heeze', 'Laarbeek', 'Mill', 'Nuenen', 'Oirschot', 'Reusel'];
const MUNICIPALITIES = MANY.map((it) => `gemeente ${it}`);

export default {
  'party-not-signing': [
    text(LIST, '## Ondertekening\n\nNamens gemeente Zandwijk: J. Moor\n\nNamens gemeente Oudeveld: P. Laan'),
    text(UNDERSIGNED, '## Ondertekening\n\n| Zandwijk | Oudeveld |\n|---|---|\n| J. Moor | P. Laan |\n| burgemeester | burgemeester |'),
    text(SENTENCE, '## Getekend\n\nGemeente Zandwijk, J. Moor, burgemeester\n\nGemeente Oudeveld, P. Laan, burgemeester'),
    text(
      TABLE,
      'Aldus overeengekomen en in tweevoud ondertekend,\n\nGemeente Zandwijk\n\nJ. Moor\n\n..................\n\nGemeente Oudeveld\n\nP. Laan\n\n..................',
    ),
    text(PROSE, '## Ondertekening\n\n- gemeente Zandwijk: J. Moor, burgemeester\n- gemeente Oudeveld: P. Laan, burgemeester'),
    text(
      LIST,
      '## Ondertekening\n\n| Partij | Naam | Datum |\n|---|---|---|\n| Gemeente Zandwijk | J. Moor | 1 december 2026 |\n| Gemeente Oudeveld | P. Laan | 1 december 2026 |',
    ),
    text(
      LIST,
      '## Ondertekening\n\nGemeente Zandwijk: ________\n\nGemeente Oudeveld: ________\n\nWaterschap De Kreek: ________\n\nSoftwarehuis Roek: ________',
    ),
    text(UNDERSIGNED, '## Slot\n\nAldus overeengekomen en ondertekend namens Zandwijk door J. Moor\n\nen namens De Kreek door S. Hal'),
    text(
      TABLE,
      '## Handtekeningen\n\nVoor gemeente Zandwijk: J. Moor\n\nVoor gemeente Oudeveld: P. Laan\n\nVoor waterschap De Kreek: S. Hal\n\nVoor de provincie Duinland: R. Sneeuw',
    ),
    text(SENTENCE, '## Ondertekening\n\n**Gemeente Oudeveld**\nNaam: P. Laan\n\n**Gemeente Waterkant**\nNaam: S. Hal'),
  ],
  'party-without-share': [
    text(LIST, COSTS),
    text(UNDERSIGNED, '## Financiën\n\nZandwijk betaalt 20.000 euro per jaar en Oudeveld betaalt 10.000 euro per jaar.'),
    text(SENTENCE, '## Kosten en baten\n\n- Zandwijk: 60%\n- Oudeveld: 40%'),
    text(
      TABLE,
      '## Bijdragen\n\n| Organisatie | Bijdrage |\n|---|---|\n| gemeente Oudeveld | 10.000 euro |\n| waterschap De Kreek | 20.000 euro |',
    ),
    text(PROSE, '## Begroting\n\nDe gemeente Zandwijk draagt € 15.000 bij en het waterschap De Kreek € 12.000 per jaar.'),
    text(
      LIST,
      '## Kosten en baten\n\n| Partij | Betaalt | Baat |\n|---|---|---|\n| Gemeente Zandwijk | € 30.000 | minder huur |\n| Gemeente Oudeveld | € 30.000 | betere zalen |\n| Waterschap De Kreek | € 30.000 | – |',
    ),
    text(UNDERSIGNED, '## Kostenverdeling\n\nDe kosten komen voor rekening van Zandwijk (50%) en De Kreek (50%).'),
    text(
      SENTENCE,
      '## Bekostiging\n\nHet depot wordt betaald door de gemeente Zandwijk, 30.000 euro, en de gemeente Oudeveld, 20.000 euro.',
    ),
    text(
      TABLE,
      '## Kosten\n\nGemeente Zandwijk betaalt 40.000 euro.\n\nGemeente Oudeveld betaalt 30.000 euro.\n\nWaterschap De Kreek betaalt niets en heeft geen baat bij het depot.',
    ),
    text(
      LIST,
      '## Kosten en baten\n\nGemeente Zandwijk draagt 40% van de kosten en krijgt ruimte voor 2.000 dozen. Gemeente Oudeveld draagt 30% van de kosten en krijgt een leeszaal. Waterschap De Kreek draagt 30% van de kosten.',
    ),
  ],
  'closed-core': [
    text(LIST, '## Doel\n\nHet depot is bedoeld voor alle gemeenten in Nederland.'),
    text(UNDERSIGNED, '## Doel\n\nMet het depot bedienen wij de hele archiefsector.'),
    text(SENTENCE, '## Doel\n\nUiteindelijk moet iedere gemeente in de regio haar archief hier kunnen bewaren.'),
    text(TABLE, '## Ambitie\n\nHet register wordt de standaard voor de gehele sector.'),
    text(PROSE, '## Doel\n\nHet resultaat komt ten goede aan alle archiefdiensten van het land.'),
    text(LIST, '## Toekomstbeeld\n\nIn 2031 vindt elke gemeente in het land haar stukken in één register.'),
    text(UNDERSIGNED, '## Doel\n\nWij bouwen een landelijke voorziening voor archieven.'),
    text(SENTENCE, '## Doel\n\nPartijen werken ten behoeve van alle overheden in Nederland.'),
    text(TABLE, '## Doel\n\nHet depot is er voor de sector als geheel.'),
    text(LIST, '## Doel\n\nWij willen dat elke erfgoedinstelling in de provincie van het depot profiteert.'),
  ],
  'too-many-founders': [
    text(`## Partijen\n\n${MUNICIPALITIES.map((it) => `- ${it}`).join('\n')}`),
    text(
      `## Partijen\n\n${MUNICIPALITIES.slice(0, 9)
        .map((it, i) => `${i + 1}. ${it}`)
        .join('\n')}`,
    ),
    text(`## Partijen\n\n| Gemeente | Provincie |\n|---|---|\n${MANY.map((it) => `| ${it} | Noord-Brabant |`).join('\n')}`),
    text(`De gemeenten ${MANY.slice(0, -1).join(', ')} en ${MANY.at(-1)} sluiten deze overeenkomst.`),
    text(
      `De ondergetekenden:\n\n${MUNICIPALITIES.map((it, i) => `${i + 1}. de ${it}, vertegenwoordigd door haar burgemeester;`).join('\n')}\n\nkomen overeen.`,
    ),
    text(`## Wie meedoen\n\nAan deze samenwerking nemen twaalf gemeenten deel: ${MANY.slice(0, -1).join(', ')} en ${MANY.at(-1)}.`),
    text(
      `## Oprichters\n\n${MUNICIPALITIES.slice(0, 10)
        .map((it) => `* **${it}**`)
        .join('\n')}`,
    ),
    text(`## Deelnemers\n\n${MUNICIPALITIES.map((it) => `De ${it}`).join('\n\n')}`),
    text(`De volgende gemeenten gaan samenwerken:\n\n${MUNICIPALITIES.map((it) => `- de ${it},`).join('\n')}`),
    text(
      `## Leden\n\n${MUNICIPALITIES.slice(0, 8)
        .map((it) => `- ${it}, J. Moor`)
        .join('\n')}`,
      '## Besluiten\n\nAlle leden beslissen samen met eenparigheid van stemmen.',
    ),
  ],
  'unused-definition': [
    ['“Stuk”: een document uit een archief.', '“Quarantaine”: de zaal voor aangetaste stukken.'],
    ['**Stuk**: een document uit een archief.', '**Lener**: wie een document tijdelijk meeneemt.'],
    ['| Stuk | een document uit een archief |', '| Koerier | iemand die met een document meereist |'],
    ['- Stuk: een document uit een archief', '- Vitrine: een glazen kast'],
    ['1. “Stuk”: een document uit een archief.', '2. “Inventaris”: de lijst van alle documenten.'],
    ['Onder stuk wordt verstaan een document uit een archief.', 'Onder restaurator wordt verstaan wie een document herstelt.'],
    ['Stuk - een document uit een archief', 'Catalogus - de lijst van alle documenten'],
    ['*Stuk* is een document uit een archief.', '*Herkomst* is de geschiedenis van een document.'],
    ['a. stuk: een document uit een archief;', 'b. tentoonstellingsduur: de maanden waarin een document te zien is;'],
    ['Stuk: een document uit een archief;', 'Verzekerde Waarde: het bedrag waarvoor een document is verzekerd.'],
  ].map(([used, unused]) =>
    text(
      SENTENCE,
      `## Begripsbepalingen\n\n${used!.startsWith('|') ? `| Begrip | Betekenis |\n|---|---|\n${used}\n${unused}` : /^[-\d]/.test(used!) ? `${used}\n${unused}` : `${used}\n\n${unused}`}`,
      '## Werk\n\nDe depotbeheerder controleert elk stuk bij aankomst.',
    ),
  ),
  'too-much-detail': [
    text(
      '## Register\n\n| Veld | Type | Lengte | Verplicht |\n|---|---|---|---|\n| id | getal | 10 | ja |\n| titel | tekst | 200 | ja |\n| maker | tekst | 100 | nee |\n| jaar | getal | 4 | nee |\n| zaal | tekst | 10 | ja |\n| plank | tekst | 10 | ja |',
    ),
    text('## Register\n\n### Gegevens\n\n#### Stuk\n\n##### Titel\n\n###### Spelling\n\nTitels staan in hoofdletters.'),
    text('## Register\n\n- gegevens\n  - stuk\n    - titel\n      - spelling\n        - hoofdletters\n        - ten hoogste 200 tekens'),
    text(
      '## Technisch ontwerp\n\n| Parameter | Waarde |\n|---|---|\n| max_connections | 200 |\n| timeout | 30 s |\n| poort | 5432 |\n| protocol | TLS 1.3 |\n| pogingen | 3 |\n| buffer | 64 MB |',
    ),
    text(
      '## Register\n\n```json\n{ "id": 1, "titel": "Akte", "zaal": "B2", "plank": "14" }\n```\n\nElk record heeft deze vorm, met `id` als 64-bits getal en `titel` in UTF-8.',
    ),
    text(
      '## Schermen\n\n| Scherm | Knop | Actie |\n|---|---|---|\n| Start | Nieuw | opent het formulier |\n| Formulier | Bewaar | slaat het record op |\n| Formulier | Herstel | zet het record terug |\n| Lijst | Sorteer | sorteert op titel |\n| Lijst | Filter | opent het filter |\n| Lijst | Exporteer | schrijft een bestand |',
    ),
    text(
      '## Gegevensmodel\n\n1. Stuk\n   1. Titel\n      1. Hoofdtitel\n         1. Ten hoogste 200 tekens\n            1. Geen stuurtekens',
    ),
    text(
      '## Koppelvlak\n\n| Endpoint | Methode | Parameters |\n|---|---|---|\n| /stukken | GET | q, page |\n| /stukken/{id} | GET | id |\n| /stukken | POST | body |\n| /zalen | GET | page |\n| /zalen/{id} | GET | id |\n| /uitleen | POST | body |',
    ),
    text(
      '## Register\n\n| Attribuut | Formaat | Standaardwaarde |\n|---|---|---|\n| nummer | 999.999 | geen |\n| datum | jjjj-mm-dd | vandaag |\n| kleur | hex | #ffffff |\n| gewicht | gram | 0 |\n| hoogte | millimeter | 0 |\n| breedte | millimeter | 0 |',
    ),
    text(
      '### Register\n\n#### Stukken\n\n##### Velden van een stuk\n\nTitel, maker en jaar.\n\n##### Velden van een maker\n\nNaam en data.\n\n###### Notatie\n\nAchternaam eerst.',
    ),
  ],
} satisfies Passages;
