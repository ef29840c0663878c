import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De bouwfase duurt twee jaar en begint op 1 mei 2027.`,
    `### Planning gezamenlijke roosterdienst

| Fase | Begin | Einde |
|---|---|---|
| Specificatie | 1 februari 2027 | 31 januari 2028 |
| Bouw | 1 februari 2028 | 31 oktober 2028 |
| Proef | 1 november 2028 | 30 april 2029 |
`,
    `### Fasen

1. Voorbereiding: 1 januari 2027 tot en met 30 juni 2027.
2. Uitvoering: 1 juli 2027 tot en met 30 juni 2030.
3. Overdracht: 1 juli 2030 tot en met 31 december 2030.
`,
    `Voor de specificatiefase trekken partijen negen maanden uit, omdat alle twaalf artsen mee moeten kunnen denken.`,
    `### Artikel 4

De pilotfase heeft een looptijd van vierentwintig maanden, te rekenen vanaf 1 maart 2027.
`,
    `| Fase | Duur |
|---|---|
| Ontwerpfase | 5 maanden |
| Realisatiefase | 20 maanden |
| Beproevingsfase | 4 maanden |
`,
    `De invoeringsfase loopt van 1 september 2027 tot en met 31 augustus 2029, zodat elke school een eigen moment kan kiezen.`,
    `De eisen aan de gezamenlijke meldkamer beschrijven wij in een specificatiefase van 1 april 2027 tot en met 31 december 2027; daarna bouwen wij in elf maanden.`,
    `- Fase A, verkenning: drie maanden
- Fase B, bouw: anderhalf jaar
- Fase C, proef in drie wijken: zes maanden
`,
    `In de derde fase stappen de vestigingen van beide verzekeraars over op de nieuwe polisadministratie. Deze fase begint in januari 2028 en eindigt in december 2030.`,
    `### Specificatiefase

De specificatiefase duurt tien maanden en levert een programma van eisen op dat elke gemeente heeft goedgekeurd.`,
    `### Fasen

| Fase | Begin | Einde |
|---|---|---|
| Ontwerp | 1 februari 2027 | 31 mei 2027 |
| Realisatie | 1 juni 2027 | 31 mei 2029 |
| Overdracht | 1 juni 2029 | 31 augustus 2029 |`,
    `### Proef

De proeffase duurt anderhalf jaar, zodat twee winters meetellen.`,
    `### Stappen

1. Voorbereidingsfase: twee maanden.
2. Bouwfase: 20 maanden.
3. Invoeringsfase: acht maanden.`,
  ],
  sound: [
    `| Fase | Begin | Einde |
|---|---|---|
| Specificatie | 1 januari 2027 | 30 juni 2027 |
| Bouw | 1 juli 2027 | 30 juni 2028 |
`,
    `Deze afspraken gelden vier jaar, van 1 januari 2027 tot en met 31 december 2030; geen fase daarbinnen duurt langer dan tien maanden.`,
    `De leden van de cliëntenraad worden benoemd voor drie jaar. De bouwfase duurt elf maanden.`,
    `### Duur

De overeenkomst geldt voor acht jaar. De specificatiefase duurt vijf maanden en de bouwfase elf maanden. Leden van de klachtencommissie worden voor vier jaar benoemd.`,
  ],
} satisfies Planted;
