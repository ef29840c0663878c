import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Fasen

| Fase | Begin | Einde |
|---|---|---|
| 1 Verkennen | 1 februari 2027 | 31 mei 2027 |
| 2 Ontwerpen | 1 mei 2027 | 30 september 2027 |
| 3 Bouwen | 1 oktober 2027 | 31 mei 2028 |

De fasen sluiten op elkaar aan en overlappen niet.
`,
    `De specificatiefase loopt van 1 januari 2027 tot en met 31 mei 2027. Direct aansluitend volgt de bouwfase, van 1 september 2027 tot en met 31 maart 2028.`,
    `### Artikel 3 Fasering

1. De eerste fase loopt van 1 maart 2027 tot en met 31 juli 2027.
2. De tweede fase begint na afloop van de eerste fase en loopt van 1 juli 2027 tot en met 31 december 2027.
3. De derde fase loopt van 1 januari 2028 tot en met 30 juni 2028.
`,
    `- Fase 1, werving van scholen: 1 februari 2027 tot en met 31 maart 2027
- Fase 2, lessen in de klas: 1 september 2027 tot en met 31 januari 2028
- Fase 3, scholing van leraren: 1 april 2027 tot en met 31 augustus 2027
`,
    `Het werk kent drie opeenvolgende fasen: het ontwerp (15 januari 2027 tot en met 15 mei 2027), de aanleg (1 april 2027 tot en met 31 december 2027) en het beheer (1 januari 2028 tot en met 31 december 2028).`,
    `### Routekaart gezamenlijke spoedpost

Een fase begint op de dag nadat de vorige is geëindigd.

| Fase | Van | Tot en met |
|---|---|---|
| Eén telefoonnummer | 1 maart 2027 | 31 augustus 2027 |
| Eén balie | 1 september 2027 | 31 januari 2028 |
| Eén team | 1 mei 2028 | 31 december 2028 |
`,
    `De testfase, die na de bouwfase komt, loopt van 1 februari 2027 tot en met 30 april 2027; de bouwfase loopt van 1 juni 2027 tot en met 30 november 2027.`,
    `### Stappenplan

| Nr. | Fase | Begin | Einde |
|---:|---|---|---|
| 1 | Polissen vergelijken | 1 januari 2027 | 28 februari 2027 |
| 2 | Nieuwe polis schrijven | 1 maart 2027 | 31 juli 2027 |
| 3 | Toets door de toezichthouder | 1 augustus 2027 | 31 oktober 2027 |
| 4 | Verkoop | 1 september 2027 | 31 december 2027 |

Elke fase start pas als de vorige is afgerond.
`,
    `De fasen volgen zonder onderbreking op elkaar. Fase A duurt van 1 februari 2027 tot en met 30 april 2027, fase B van 1 mei 2027 tot en met 31 augustus 2027 en fase C van 1 december 2027 tot en met 31 maart 2028.`,
    `### 2.4 Volgtijdelijkheid

De drie fasen worden na elkaar uitgevoerd:

1. archieven beschrijven, van 1 maart 2027 tot en met 31 augustus 2027;
2. archieven verhuizen, van 15 juli 2027 tot en met 15 december 2027;
3. leeszaal openen, van 16 december 2027 tot en met 31 maart 2028.
`,
    `### Fasering

De fasen volgen elkaar op; een fase begint pas als de vorige is afgerond.

| Fase | Van | Tot en met |
|---|---|---|
| Fase 1: verkenning | 1 januari 2027 | 31 mei 2027 |
| Fase 2: ontwerp | 1 mei 2027 | 30 september 2027 |
| Fase 3: invoering | 1 oktober 2027 | 31 januari 2028 |`,
    `### Aansluitende fasen

De fasen sluiten direct op elkaar aan:

1. Voorbereiding: 1 maart 2027 tot en met 31 mei 2027.
2. Proef: 1 september 2027 tot en met 30 november 2027.
3. Uitrol: 1 december 2027 tot en met 31 mei 2028.`,
    `### Planning

Fase 1 loopt van 1 juli 2027 tot en met 31 december 2027. Fase 2 komt na fase 1 en loopt van 1 januari 2027 tot en met 30 juni 2027.`,
    `### Stappenplan

- Stap 1, ontwerpen: van februari 2027 tot en met juni 2027.
- Stap 2, uitproberen, als het ontwerp klaar is: van mei 2027 tot en met augustus 2027.
- Stap 3, aansluiten, als de proef is afgerond: van september 2027 tot en met januari 2028.`,
  ],
  sound: [
    `| Fase | Begin | Einde |
|---|---|---|
| Verkennen | 1 februari 2027 | 31 mei 2027 |
| Ontwerpen | 1 juni 2027 | 30 september 2027 |
| Bouwen | 1 oktober 2027 | 31 mei 2028 |

De fasen sluiten op elkaar aan.
`,
    `De scholing valt bewust samen met de bouw: de bouw loopt van 1 april 2027 tot en met 30 november 2027 en de scholing loopt daarnaast, van 1 september 2027 tot en met 30 november 2027.`,
    `De eerste fase loopt van 1 februari 2027 tot en met 30 juni 2027. In de zomervakantie ligt het werk stil; de tweede fase loopt van 1 september 2027 tot en met 31 januari 2028.`,
    `### Fasering

De fasen volgen elkaar op zonder onderbreking.

| Fase | Van | Tot en met |
|---|---|---|
| Verkenning | 1 januari 2027 | 31 maart 2027 |
| Ontwerp | 1 april 2027 | 31 juli 2027 |
| Proef | 1 augustus 2027 | 31 december 2027 |

Gedurende alle fasen, van 1 januari 2027 tot en met 31 december 2027, houdt de trainer spreekuur.`,
  ],
} satisfies Planted;
