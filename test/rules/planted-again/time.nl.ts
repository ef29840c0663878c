import type { Plantings } from './planted.ts';

export default {
  'time-box-open': {
    defects: [
      'De proefperiode gaat in op 1 februari 2027.',
      'Na de proef begint de bouwfase, die doorloopt totdat iedereen vindt dat het register af is.',
      `| Fase | Begin | Einde |
|---|---|---|
| Proef | 1 maart 2027 | 30 juni 2027 |
| Uitrol | 1 juli 2027 | nog open |`,
      'De overgangsperiode duurt zo lang als nodig is.',
      '- Ontwerpfase: vanaf de ondertekening, zonder vaste einddatum.\n- Feest: na afloop.',
      'De specificatiefase loopt door tot alle havens tevreden zijn met het resultaat.',
    ],
    sound: [
      'De proefperiode gaat in op 1 februari 2027 en duurt vier maanden.',
      'De Stuurgroep besluit vóór 1 juni 2027 wanneer de tweede fase begint en hoe lang die duurt.',
    ],
  },
  'time-box-too-long': {
    defects: [
      'De specificatiefase duurt negen maanden.',
      'De pilotfase loopt van 1 januari 2027 tot en met 30 juni 2028.',
      `| Fase | Duur |
|---|---|
| Voorbereiding | 3 maanden |
| Bouw | 30 maanden |`,
      'Fase 1, waarin de boeren hun stallen van sensoren voorzien, neemt twee jaar in beslag.',
      'Partijen trekken anderhalf jaar uit voor de ontwerpfase.',
      '- Uitrolfase: januari 2027 t/m maart 2029\n- Slotdiner: april 2029',
    ],
    sound: [
      'De specificatiefase duurt zes maanden en eindigt uiterlijk op 30 juni 2027.',
      'Deze overeenkomst geldt voor vijf jaar en wordt stilzwijgend met vijf jaar verlengd.',
    ],
  },
  'date-impossible': {
    defects: [
      'De gemeenten leveren hun lijsten vóór 31 juni 2027 in.',
      'De huur loopt van 1 oktober 2027 tot 1 april 2027.',
      'De leden stemmen op 29 februari 2027.',
      '- Opening van de kandidaatstelling: 01-13-2027\n- Sluiting van de kandidaatstelling: 15-02-2028',
      `| Seizoen | Begin | Einde |
|---|---|---|
| Zomer | 15 mei 2028 | 15 maart 2028 |
| Winter | 1 november 2028 | 1 februari 2029 |`,
      'Aanvragen die na 31 april 2027 binnenkomen, stuurt de secretaris terug.',
    ],
    sound: ['De leden stemmen op 29 februari 2028 om twaalf uur.', 'Het depot is gesloten van 20 december 2027 tot en met 6 januari 2028.'],
  },
  'date-passed': {
    defects: [
      'De gemeenten leveren de inventaris uiterlijk op 1 september 2025 op.',
      'Deze overeenkomst eindigt van rechtswege op 31 december 2024.',
      '- De kandidaatstelling voor de twee vrije zetels sluit op 15 maart 2026.\n- De secretaris telt de stemmen.',
      `| Product | Gereed |
|---|---|
| Plan van de koelruimte | juni 2025 |
| Plan van de branddeuren | juni 2028 |`,
      'Voor eind 2025 kiest de Stuurgroep een vervoerder.',
      'Dit convenant geldt tot 1 juli 2026 voor alle veerdiensten op het meer.',
    ],
    sound: [
      'De gemeenten hebben de inventaris op 1 september 2025 opgeleverd.',
      'Deze overeenkomst vervangt de overeenkomst van 4 mei 2019, die op 1 januari 2024 is geëindigd.',
    ],
  },
  'phases-out-of-order': {
    defects: [
      'Fase 1 loopt van 1 januari 2027 tot en met 30 april 2027. Fase 2 loopt van 1 maart 2027 tot en met 30 juni 2027.',
      `De fasen sluiten op elkaar aan.

| Fase | Begin | Einde |
|---|---|---|
| Ontwerp | 1 januari 2027 | 31 maart 2027 |
| Bouw | 1 juni 2027 | 31 augustus 2027 |
| Verhuizing | 1 september 2027 | 31 oktober 2027 |`,
      '- Fase 1: 1 mei 2027 – 31 juli 2027\n- Fase 2: 1 februari 2027 – 30 april 2027',
      'De ontwerpfase duurt tot en met 31 mei 2027 en wordt gevolgd door de bouwfase, die op 1 mei 2027 begint.',
      `1. Fase A (januari – maart 2027): de boeren meten hun stallen op.
2. Fase B (april – juni 2027): de boeren plaatsen de sensoren.
3. Fase C (juni – september 2027): de boeren lezen de sensoren uit.`,
      `### Stap 1: 4 januari 2027 tot en met 26 februari 2027

De archivarissen beschrijven de stukken.

### Stap 2: 3 mei 2027 tot en met 30 juni 2027

Direct na stap 1 pakken de archivarissen de stukken in.`,
    ],
    sound: [
      'Fase 1 loopt van 1 januari 2027 tot en met 31 maart 2027. Fase 2 loopt van 1 april 2027 tot en met 30 juni 2027.',
      'Fase 1 eindigt op 31 mei 2027. Fase 2 begint bewust een maand eerder, op 1 mei 2027, zodat beide ploegen samen kunnen werken.',
    ],
  },
  'no-adoption-gap': {
    defects: [
      'De leverancier levert het register op 1 maart 2027 op en alle gemeenten werken er vanaf diezelfde dag mee.',
      'Bij oplevering van het register vervalt de kaartenbak onmiddellijk en werken de archivarissen alleen nog in het register.',
      `| Mijlpaal | Datum |
|---|---|
| Oplevering van het meldsysteem | 1 september 2027 |
| Alle brandweerkorpsen werken volgens de nieuwe werkwijze | 1 september 2027 |`,
      'Op de dag van acceptatie van het systeem gaan de medewerkers over op de nieuwe werkwijze.',
      'Het platform wordt door de bouwer opgeleverd op 1 januari 2028. Met ingang van 1 januari 2028 leent elke bibliotheek via het platform uit.',
      '- Overdracht van de software: 3 mei 2027\n- Eerste dag waarop de afdelingen ermee werken: 3 mei 2027',
    ],
    sound: [
      'De leverancier levert het register op 1 maart 2027 op. Alle gemeenten werken ermee vanaf 1 september 2027, na de opleiding.',
      'Op de dag van oplevering tekent de Depotbeheerder de bon en zet hij de kisten in quarantaine.',
    ],
  },
} satisfies Plantings;
