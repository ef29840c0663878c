import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De gemeenten leveren hun lijsten uiterlijk op 31 november 2027 aan bij het regiobureau.`,
    `De proef op de polikliniek duurt van 1 oktober 2027 tot en met 31 mei 2027.`,
    `### Vergaderdata

| Datum | Onderwerp |
|---|---|
| 14 januari 2027 | begroting |
| 31 april 2027 | tussenstand |
| 9 september 2027 | evaluatie |
`,
    `De school kiest haar deelnemers vóór 29 februari 2027.`,
    `### Mijlpalen

- 1 februari 2027: bestek gereed
- 31 juni 2027: gunning
- 1 oktober 2027: eerste paal
`,
    `### Artikel 11 Duur

Deze regeling treedt in werking op 1 januari 2029 en vervalt op 31 december 2027.
`,
    `| Fase | Begin | Einde |
|---|---|---|
| Inventarisatie | 1 maart 2027 | 31 mei 2027 |
| Digitalisering | 1 juni 2027 | 28 februari 2027 |
| Ontsluiting | 1 maart 2028 | 30 juni 2028 |
`,
    `Aanmelden als lid van het kernteam kan tot 30-02-2027 bij de coördinator.`,
    `Bewoners kunnen van 20 september 2027 tot en met 6 september 2027 reageren op het ontwerp van het park.`,
    `De accountant van de stichting brengt op 32 maart 2027 verslag uit aan het algemeen bestuur.`,
    `### Betaling

De corporaties betalen de eerste termijn uiterlijk op 31 juni 2027.`,
    `### Vergaderdata

| Vergadering | Datum |
|---|---|
| Voorjaarsoverleg | 30 februari 2027 |
| Zomeroverleg | 17 juni 2027 |
| Najaarsoverleg | 14 oktober 2027 |`,
    `### Looptijd van de proef

De proef begint op 1 oktober 2027 en eindigt op 1 april 2027.`,
    `### Planning van de gemeenschap

- De eerste versie komt uit op 15-13-2027.
- De kerngroep houdt op 20-01-2028 een bijeenkomst voor gebruikers.`,
  ],
  sound: [
    `Op 29 februari 2028 leveren de ziekenhuizen hun cijfers; de proef loopt van 1 maart 2028 tot en met 31 oktober 2028.`,
    `Het strooiseizoen loopt van 1 november tot en met 31 maart. In 2027 begint het op 15 oktober.`,
    `| Fase | Begin | Einde |
|---|---|---|
| Inventarisatie | 1 december 2026 | 28 februari 2027 |
| Digitalisering | 1 maart 2027 | 30 september 2027 |
`,
    `### Data

De schouw vindt plaats op 29 februari 2028 en op 31 oktober 2028. Het stormseizoen loopt van 1 oktober 2027 tot en met 15 april 2028.`,
  ],
} satisfies Planted;
