import type { Plantings } from './planted.ts';

export default {
  'too-many-founders': {
    defects: [
      `# Samenwerkingsovereenkomst regionale bibliotheekpas

## Partijen

- Bibliotheek Almenveld
- Bibliotheek Berkum
- Bibliotheek Dalen-Zuid
- Bibliotheek Elsloo-Oost
- Bibliotheek Fluitenberg
- Bibliotheek Garderveld
- Bibliotheek Hollum-West
- Bibliotheek Ilpendrecht
- Bibliotheek Kamerveen
- Bibliotheek Lingewaal
- Bibliotheek Merwe
- Bibliotheek Noordmeer
- Bibliotheek Oosterheide
- Bibliotheek Zoutkamp

## Besluiten

Alle partijen besluiten samen in een vergadering van alle directeuren.
`,
      `# Convenant van de riviergemeenten

De burgemeesters van Almenveld, Berkum, Dalen-Zuid, Fluitenberg, Garderveld, Ilpendrecht, Kamerveen, Lingewaal, Merwe, Noordmeer,
Oosterheide, Rietdam, Steenwaard, Veenoord en Zoutkamp komen overeen een rivierschap op te richten.

Elk besluit van het rivierschap behoeft de instemming van alle vijftien gemeenten.
`,
      `# Samenwerkingsprotocol pollentellingen

| Nr. | Partij | Vertegenwoordigd door |
|---|---|---|
| 1 | Ziekenhuis Almenveld | A. Els |
| 2 | Ziekenhuis Berkum | B. Berk |
| 3 | Ziekenhuis Dalen-Zuid | C. Ceder |
| 4 | Ziekenhuis Fluitenberg | D. Den |
| 5 | Ziekenhuis Garderveld | E. Eik |
| 6 | Ziekenhuis Ilpendrecht | F. Fijnspar |
| 7 | Ziekenhuis Kamerveen | G. Gaspeldoorn |
| 8 | Ziekenhuis Lingewaal | H. Hazelaar |
| 9 | Ziekenhuis Merwe | I. Iep |
| 10 | Ziekenhuis Noordmeer | K. Kornoelje |
| 11 | Ziekenhuis Oosterheide | L. Linde |
| 12 | Ziekenhuis Rietdam | M. Meidoorn |
| 13 | Ziekenhuis Zoutkamp | N. Noot |

De ziekenhuizen tellen samen pollen. Elk ziekenhuis heeft één stem en de ziekenhuizen besluiten unaniem.
`,
      `# Akte van oprichting coöperatie Zonnedaken

De oprichters zijn:

(1) Wonen Almenveld; (2) Wonen Berkum; (3) Woongoed Dalen; (4) Woongoed Fluitenberg; (5) Thuis in Garderveld; (6) Thuis in Ilpendrecht;
(7) Stichting Kamerveen; (8) Stichting Lingewaal; (9) Huis Merwe; (10) Huis Noordmeer; (11) Woonzorg Rietdam; (12) Woonzorg Zoutkamp.

De oprichters besluiten gezamenlijk over elk dak.
`,
      `# Handvest van de alliantie Open Dienstregeling

Tweeëntwintig busbedrijven richten de alliantie op. Hun namen staan in de bijlage.

## Besluiten

De tweeëntwintig oprichters komen elke maand bijeen en besluiten met consensus.

## Bijlage

De namen van de busbedrijven.
`,
      `# Samenwerkingsovereenkomst brandweerwagens

## Artikel 1 Partijen

1. Brandweer Almenveld, vertegenwoordigd door haar commandant;
2. Brandweer Berkum, vertegenwoordigd door haar commandant;
3. Brandweer Dalen-Zuid, vertegenwoordigd door haar commandant;
4. Brandweer Fluitenberg, vertegenwoordigd door haar commandant;
5. Brandweer Garderveld, vertegenwoordigd door haar commandant;
6. Brandweer Ilpendrecht, vertegenwoordigd door haar commandant;
7. Brandweer Kamerveen, vertegenwoordigd door haar commandant;
8. Brandweer Lingewaal, vertegenwoordigd door haar commandant;
9. Brandweer Merwe, vertegenwoordigd door haar commandant;
10. Brandweer Noordmeer, vertegenwoordigd door haar commandant;
11. Brandweer Rietdam, vertegenwoordigd door haar commandant;
12. Brandweer Zoutkamp, vertegenwoordigd door haar commandant.

## Artikel 2 Besluiten

De commandanten besluiten met eenparigheid van stemmen over de aankoop van elke wagen.
`,
    ],
    sound: [
      `# Samenwerkingsovereenkomst regionale bibliotheekpas

## Partijen

- Bibliotheek Berkum
- Bibliotheek Lingewaal
- Bibliotheek Merwe
- Bibliotheek Zoutkamp

## Besluiten

De vier directeuren beslissen samen.
`,
      `# Convenant van de riviergemeenten

De burgemeesters van Almenveld, Berkum, Dalen-Zuid, Fluitenberg, Garderveld, Ilpendrecht, Kamerveen, Lingewaal, Merwe, Noordmeer,
Oosterheide, Rietdam, Steenwaard, Veenoord en Zoutkamp komen overeen een rivierschap op te richten.

Berkum, Lingewaal en Merwe vormen de kopgroep. De kopgroep begint en beslist de eerste twee jaar; de andere gemeenten haken in stappen aan.
`,
    ],
  },
} satisfies Plantings;
