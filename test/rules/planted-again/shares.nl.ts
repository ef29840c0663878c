import type { Plantings } from './planted.ts';

export default {
  'party-without-share': {
    defects: [
      `# Overeenkomst gezamenlijke ambulancepost

## Partijen

| Partij | Vertegenwoordigd door |
|---|---|
| Ziekenhuis Merwe | dr. E. Steen |
| Ambulancedienst Lingewaal | A. Riet |
| Kliniek Zoutkamp | dr. I. Vorst |

## Kosten en baten

| Partij | Betaalt per jaar | Krijgt |
|---|---|---|
| Ziekenhuis Merwe | € 40.000 | een post naast de spoedeisende hulp |
| Ambulancedienst Lingewaal | € 60.000 | kortere ritten |
`,
      `# Samenwerkingsovereenkomst weermast

## 1. Partijen

Partijen zijn Wijngaard Heuveltop, Heidehoeven en het Boomgaardgenootschap.

## 2. Doel

Partijen meten samen de vorst.

## 3. Kosten

Wijngaard Heuveltop betaalt 60% van de mast en Heidehoeven betaalt 40%.
`,
      `# Intentieverklaring gezamenlijke drukkerij

## Partijen

- Scholengroep Vallei
- Scholengroep Heuvel
- Pabo Lingewaal

## Financiën

| Partij | Bijdrage | Opbrengst |
|---|---|---|
| Scholengroep Vallei | € 20.000 per jaar | goedkopere boeken |
| Scholengroep Heuvel | € 15.000 per jaar | goedkopere boeken |
| Pabo Lingewaal | – | – |
`,
      `# Consortiumovereenkomst Open Getijdentafels

## Leden van het consortium

1. Universiteit van Zoutkamp
2. Dienst der Hydrografie
3. Schippersgilde
4. Stichting Hengelfonds

## Wat ieder inbrengt en terugkrijgt

- De Universiteit van Zoutkamp leent twee onderzoekers uit en mag over de gegevens publiceren.
- De Dienst der Hydrografie betaalt de peilschalen en bespaart de eigen metingen.
- Het Schippersgilde brengt de logboeken van zijn schepen in en krijgt de tafels gratis.
`,
      `# Samenwerkingsovereenkomst nachtopvang

## Artikel 1 Partijen

1. De gemeente Merwe, vertegenwoordigd door haar burgemeester, M. Poort;
2. Valleibus B.V., vertegenwoordigd door haar directeur, T. As;
3. Ziekenhuis Merwe, vertegenwoordigd door zijn directeur, dr. E. Steen.

## Artikel 2 Doel

Partijen houden samen een opvang voor de kinderen van wie 's nachts werkt.

## Artikel 3 Kostenverdeling

1. De kosten van het gebouw komen voor rekening van de gemeente Merwe.
2. De lonen komen voor rekening van Ziekenhuis Merwe.
3. In ruil daarvoor is de opvang gratis voor de medewerkers van de gemeente Merwe en van Ziekenhuis Merwe.
`,
      `# Alliantieovereenkomst van drie filmarchieven

## Partijen

Partijen bij deze overeenkomst zijn Filmarchief Oosterheide, Stichting Bioscoopjournaal en Studio Lingewaal.

## Begroting

| Bron | 2027 | 2028 |
|---|---:|---:|
| Filmarchief Oosterheide | € 50.000 | € 50.000 |
| Stichting Bioscoopjournaal | € 30.000 | € 30.000 |
| Studio Lingewaal | € 0 | € 0 |
| Totaal | € 80.000 | € 80.000 |

## Opbrengst

Filmarchief Oosterheide en Stichting Bioscoopjournaal delen de opbrengst van de voorstellingen gelijk.
`,
    ],
    sound: [
      `# Overeenkomst gezamenlijke ambulancepost

## Partijen

| Partij | Vertegenwoordigd door |
|---|---|
| Ziekenhuis Merwe | dr. E. Steen |
| Ambulancedienst Lingewaal | A. Riet |
| Kliniek Zoutkamp | dr. I. Vorst |

## Kosten en baten

Partijen dragen de kosten van de post in gelijke delen en mogen er alle dag en nacht gebruik van maken.
`,
      `# Samenwerkingsovereenkomst weermast

## 1. Partijen

Partijen zijn Wijngaard Heuveltop, Heidehoeven en het Boomgaardgenootschap.

## 2. Kosten en baten

Wijngaard Heuveltop betaalt 60% van de mast en Heidehoeven betaalt 40%.
Het Boomgaardgenootschap betaalt niets, leent de grond waarop de mast staat en krijgt daarvoor de metingen.
`,
    ],
  },
} satisfies Plantings;
