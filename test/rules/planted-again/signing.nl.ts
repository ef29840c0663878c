import type { Plantings } from './planted.ts';

export default {
  'party-not-signing': {
    defects: [
      `# Samenwerkingsovereenkomst gezamenlijk baggerschip

## 1. Partijen

| Partij | Vertegenwoordigd door |
|---|---|
| Havenbedrijf Merwe | E. Steen, havenmeester |
| Havenbedrijf Lingewaal | A. Riet, havenmeester |
| Havenbedrijf Zoutkamp | I. Vorst, havenmeester |

## 2. Het schip

De havenbedrijven bezitten het schip samen en delen de bemanning.

## 3. Ondertekening

| Ondertekend voor | Naam | Datum |
|---|---|---|
| Havenbedrijf Merwe | E. Steen | 3 mei 2026 |
| Havenbedrijf Lingewaal | A. Riet | 3 mei 2026 |
`,
      `# Convenant vistellingen

De ondergetekenden:

1. Stichting Hengelfonds, te dezen rechtsgeldig vertegenwoordigd door de heer R. Snoek, voorzitter;
2. Drinkwaterbedrijf Noordmeer N.V., te dezen rechtsgeldig vertegenwoordigd door mevrouw D. Stuw, directeur;
3. Instituut voor Zoetwaterecologie, te dezen rechtsgeldig vertegenwoordigd door mevrouw L. Eb, decaan;

komen overeen elk voorjaar samen de vissen in het meer te tellen.

Aldus overeengekomen en in drievoud ondertekend te Merwe op 2 juni 2026,

Stichting Hengelfonds, R. Snoek

Drinkwaterbedrijf Noordmeer N.V., D. Stuw
`,
      `# Consortiumovereenkomst Open Getijdentafels

## Leden

- Universiteit van Zoutkamp
- Dienst der Hydrografie
- Schippersgilde

## Doel

De leden geven samen één tafel van de getijden uit.

## Ondertekenaars

| Organisatie | Ondertekenaar | Datum |
|---|---|---|
| Universiteit van Zoutkamp | prof. L. Eb | 1 maart 2026 |
| Dienst der Hydrografie | C. Vloed | 1 maart 2026 |
| Schippersgilde | B. Spring | 2 maart 2026 |
| Ministerie van Havens | K. Tij | 4 maart 2026 |
`,
      `# Samenwerkingsovereenkomst nachtbussen

Ondergetekenden, Valleibus B.V., Heuvelvervoer N.V. en de gemeente Merwe, verklaren te zijn overeengekomen als volgt.

1. Doel. Ondergetekenden rijden samen één nachtnet.
2. Kosten. Iedere ondergetekende betaalt de eigen chauffeurs.

Merwe, 5 mei 2026

Namens Valleibus B.V.: T. As

Namens de gemeente Merwe: M. Poort
`,
      `# Handvest van de Zadenbibliotheek

## Oprichters

1. **Boomgaardgenootschap** – bewaart de fruitbomen.
2. **Heidehoeven** – verbouwt het graan.
3. **Hortus Lingewaal** – houdt de zaden droog.

## Doel

De oprichters ruilen zaden zonder kosten.

## Vastgesteld door

- H. Goudreinet, Boomgaardgenootschap, 12 april 2026
- G. Gerst, Heidehoeven, 12 april 2026
`,
      `# Overeenkomst gegevensdeling wegwerkzaamheden

## Artikel 1 Partijen

1. De provincie Oosterheide, vertegenwoordigd door haar secretaris, V. Laan;
2. Netlijn Energie, vertegenwoordigd door haar directeur, O. Volt.

## Artikel 2 Doel

Partijen laten elkaar een maand tevoren weten waar zij graven.

## Artikel 3 Ondertekening

Aldus overeengekomen en in tweevoud ondertekend te Oosterheide op 7 juli 2026.

Namens de provincie Oosterheide,
V. Laan

Namens Helderwater Nutsbedrijf,
S. Tuit
`,
    ],
    sound: [
      `# Samenwerkingsovereenkomst gezamenlijk baggerschip

## 1. Partijen

| Partij | Vertegenwoordigd door |
|---|---|
| Havenbedrijf Merwe | E. Steen, havenmeester |
| Havenbedrijf Lingewaal | A. Riet, havenmeester |

## 2. Het schip

De havenbedrijven bezitten het schip samen en delen de bemanning.

## 3. Ondertekening

Getekend te Merwe op 3 mei 2026 door A. Riet namens Havenbedrijf Lingewaal en door E. Steen namens Havenbedrijf Merwe.
`,
      `# Convenant vistellingen

Stichting Hengelfonds (hierna: de Stichting) en Drinkwaterbedrijf Noordmeer N.V. (hierna: het Bedrijf) tellen elk voorjaar samen de vissen.

| Voor de Stichting | Voor het Bedrijf |
|---|---|
| R. Snoek, voorzitter | D. Stuw, directeur |
| 2 juni 2026 | 2 juni 2026 |
`,
    ],
  },
} satisfies Plantings;
