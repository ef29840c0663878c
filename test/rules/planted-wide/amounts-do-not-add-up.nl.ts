import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Begroting gezamenlijk kenniscentrum

| Post | Bedrag per jaar |
|---|---:|
| Personeel | € 310.000 |
| Huisvesting | € 65.000 |
| Automatisering | € 45.000 |
| Totaal | € 440.000 |
`,
    `Partijen verdelen de kosten van de buurtbus als volgt: de gemeente Tolhuis draagt 50%, de vervoerder 30% en de dorpsraad 10%.`,
    `De kosten van de proef bedragen in totaal 75.000 euro: 40.000 euro voor de begeleiding, 25.000 euro voor de apparatuur en 15.000 euro voor het onderzoek.`,
    `| School | Leerlingen | Aandeel |
|---|---:|---:|
| De Klimop | 420 | 42% |
| De Wegwijzer | 380 | 38% |
| Het Kompas | 200 | 25% |
| Totaal | 1.000 | 100% |
`,
    `### Artikel 9 Bijdragen

1. De verzekeraars dragen samen € 1.500.000 per jaar bij.
2. Daarvan betaalt Aurelia Zorg € 800.000, Borgstede € 450.000 en De Goede Hoop € 150.000.
`,
    `Sponsors van de ontwikkeldag:

- Stichting Vrije Lettertypen: € 4.500
- Hostingbedrijf Baken: € 3.000
- Provincie Waterland: € 7.500
- Samen: € 14.000
`,
    `Een derde van de opbrengst van het festival is voor de stad en de helft is voor de schouwburg; de overige 20% gaat naar het jeugdorkest.`,
    `### Inzet van personeel

| Waterschap | Fte | Kosten |
|---|---:|---:|
| De Lage Beek | 3 | 255.000 |
| Het Hoge Land | 2 | 170.000 |
| De Zandrug | 1 | 85.000 |
| **Totaal** | **7** | **510.000** |
`,
    `Partijen investeren in 2027 120.000 euro, in 2028 180.000 euro en in 2029 90.000 euro, in totaal dus 400.000 euro.`,
    `### Verdeling van de lasten

| Ziekenhuis | Vast | Naar bedden | Som |
|---|---:|---:|---:|
| Sint Odulphus | 30.000 | 60.000 | 90.000 |
| De Meerkant | 30.000 | 45.000 | 75.000 |
| Het Veerhuis | 30.000 | 15.000 | 45.000 |
| Totaal | 90.000 | 120.000 | 220.000 |
`,
    `### Begroting 2027

| Post | Bedrag |
|---|---|
| Personeel | € 240.000 |
| Huur | € 48.000 |
| Opleiding | € 22.000 |
| Totaal | € 300.000 |`,
    `### Verdeelsleutel

Gemeente Oudeveen draagt 50% van de kosten, gemeente Nieuwdiep 30% en gemeente Rietbroek 25%.`,
    `### Bijdragen

De drie scholen dragen samen € 60.000 per jaar bij: Scholengroep De Vaart € 25.000, Vakcollege Halderen € 20.000 en Lyceum Waterland € 10.000.`,
    `### Aandelen in het fonds

- Zorgverzekeraar Baken: 40%
- Zorgverzekeraar Lichtboei: 25%
- Zorgverzekeraar Noordster: 25%

Samen is dit 100%.`,
  ],
  sound: [
    `| Post | Bedrag per jaar |
|---|---:|
| Personeel | € 310.000 |
| Huisvesting | € 65.000 |
| Automatisering | € 45.000 |
| Totaal | € 420.000 |
`,
    `De gemeente Tolhuis draagt 50% van de kosten, de vervoerder 35% en de dorpsraad 15%. Ten minste 80% van de ritten vertrekt op tijd.`,
    `Van het budget van 75.000 euro gaat ten hoogste 10.000 euro naar reiskosten en ten hoogste 5.000 euro naar drukwerk.`,
    `### Begroting en dekking

| Post | 2027 | 2028 |
|---|---|---|
| Personeel | € 240.000 | € 250.000 |
| Huur | € 48.000 | € 50.000 |
| Opleiding | € 22.000 | € 20.000 |
| Totaal | € 310.000 | € 320.000 |

Waterschap Zilte Delta betaalt twee derde en waterschap Hoge Venen een derde. Van het totaal gaat ten hoogste 5% naar reiskosten.`,
  ],
} satisfies Planted;
