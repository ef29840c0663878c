import type { Plantings } from './planted.ts';

export default {
  'closed-core': {
    defects: [
      `# Oprichtingsovereenkomst Open Zaal

## Partijen

- Ziekenhuis Merwe
- Kliniek Zoutkamp
- Ziekenhuis Lingewaal

## Doel

De drie ziekenhuizen richten Open Zaal op om alle ziekenhuizen in het land op één manier röntgenfoto's te laten uitwisselen.

## Besluiten

De drie ziekenhuizen besluiten met consensus.
`,
      `# Handvest van het Gemeenschappelijk Melkregister

## Wie wij zijn

Heidehoeven en Zuivel Heuveltop beheren samen het Gemeenschappelijk Melkregister.

## Missie

Eén register van iedere koe, voor de hele zuivelsector: van de kleinste stal tot de grootste fabriek.

## Werkwijze

Heidehoeven en Zuivel Heuveltop wijzen elk een redacteur aan en de twee redacteuren beslissen samen.
`,
      `# Intentieverklaring landelijk nachtbuskaartje

Ondergetekenden, Valleibus B.V., Heuvelvervoer N.V. en Merwetram, willen één kaartje dat elk busbedrijf in het land aanneemt.

1. Ondergetekenden ontwerpen het kaartje samen.
2. Alleen ondergetekenden hebben stemrecht.
3. Ondergetekenden betalen elk een derde van de kosten.
`,
      `# Governance van de Zadencatalogus

Twee tuinen, Hortus Lingewaal en het Boomgaardgenootschap, zijn met de catalogus begonnen.
Het is de bedoeling dat alle tuinen en kwekers van Nederland de catalogus gaan gebruiken.

## Beheerders

- Holly Goudreinet (@hgoudreinet), Boomgaardgenootschap
- Guus Gerst (@ggerst), Hortus Lingewaal

## Besluiten

Beide beheerders moeten het eens zijn.
`,
      `# Samenwerkingsovereenkomst roosterstandaard

## Artikel 1 Partijen

1. Scholengroep Vallei, vertegenwoordigd door haar bestuurder, P. Krijt;
2. Scholengroep Heuvel, vertegenwoordigd door haar bestuurder, W. Bord;
3. Pabo Lingewaal, vertegenwoordigd door haar rector, N. Lei.

## Artikel 2 Doel

Partijen ontwikkelen een standaard voor roosters waarmee het gehele onderwijsveld, van basisschool tot universiteit, vooruit kan.

## Artikel 3 Aantal partijen

Het aantal partijen blijft gedurende de looptijd van deze overeenkomst beperkt tot de drie oprichters.
`,
      `# Convenant Schone Havens

| Partner | Rol |
|---|---|
| Havenbedrijf Merwe | voorzitter |
| Havenbedrijf Lingewaal | penningmeester |
| Havenbedrijf Zoutkamp | secretaris |

De partners voeren een tarief voor vuile schepen in ten behoeve van alle havens langs de kust, die het vanaf 2030 toepassen.

De partners nemen hun besluiten met eenparigheid van stemmen.
`,
    ],
    sound: [
      `# Oprichtingsovereenkomst Open Zaal

## Partijen

- Ziekenhuis Merwe
- Kliniek Zoutkamp
- Ziekenhuis Lingewaal

## Doel

De drie ziekenhuizen richten Open Zaal op om alle ziekenhuizen in het land op één manier röntgenfoto's te laten uitwisselen.

## Anderen

Elk ziekenhuis mag bij de vergaderingen meekijken en wordt na een jaar partij als de partijen daartoe bij meerderheid besluiten.
`,
      `# Samenwerkingsovereenkomst gezamenlijk baggerschip

## Partijen

- Havenbedrijf Merwe
- Havenbedrijf Lingewaal

## Doel

De twee havenbedrijven houden met één schip hun eigen vaargeulen diep.

## Besluiten

De twee havenmeesters beslissen samen.
`,
    ],
  },
} satisfies Plantings;
