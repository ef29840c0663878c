import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Overeenkomst Gezamenlijke Belastingbalie

## Artikel 1 Partijen

De gemeente Ravenstede en de gemeente Kraaijenhof.

## Artikel 2 Doel

Partijen houden één balie voor de gemeentelijke belastingen open.

## Artikel 3 Kosten

Partijen verdelen de kosten volgens de sleutel van artikel 12.

## Artikel 4 Besluiten

De twee wethouders besluiten samen.

## Artikel 5 Duur

Van 1 januari 2027 tot en met 31 december 2030.
`,
    `# Convenant Gegevensdeling Wijkteams

## 1. Partijen

De gemeente Duinvoorde en Welzijn Duinvoorde.

## 2. Gegevens

Partijen delen alleen de gegevens die in bijlage 3 staan.

## 3. Beveiliging

Elke raadpleging wordt door het systeem vastgelegd; de gemeente bewaart die gegevens een jaar.

## 4. Kosten

Elke partij betaalt haar eigen kosten.

## Bijlage 1 Contactpersonen

M. Duiker (gemeente) en S. Raman (welzijn).

## Bijlage 2 Werkwijze

Het wijkteam vraagt de inwoner eerst om toestemming.
`,
    `# Besturing van Grondsoort

## Wie wij zijn

Grondsoort is opensourcesoftware van de gemeente Veenhuizen-Zuid en Waterschap Het Diep.

## Meedoen

Iedereen kan een wijziging voorstellen. Hoe het kernteam daarover beslist, staat onder [Hoe wij besluiten](#hoe-wij-besluiten).

## Kernteam

Het kernteam bestaat uit Fenna Blok en Ivo Struik.

## Licentie

EUPL 1.2.
`,
    `# Reglement van orde Regionaal Overleg Jeugd

## 1 Samenstelling

1.1 Het overleg heeft acht leden.

1.2 Ieder lid heeft één stem.

## 2 Vergaderingen

2.1 Het overleg vergadert zes keer per jaar.

2.2 Spoedvergaderingen worden door de voorzitter belegd op de wijze van paragraaf 2.6.

## 3 Besluiten

3.1 Het overleg besluit bij meerderheid.

3.2 Staken de stemmen, dan beslist de voorzitter.
`,
    `# Samenwerkingsovereenkomst Schoolmaaltijden

## Artikel 1 Begrippen

1. Keuken: de gezamenlijke keuken aan de Lindelaan.
2. Scholen: De Regenboog en De Akker.

## Artikel 2 Taak

De Keuken kookt voor de leerlingen van de Scholen.

## Artikel 3 Betaling

1. De Scholen betalen 3,40 euro per maaltijd.
2. De Keuken herziet de prijs elk jaar in mei.

## Artikel 4 Opzegging

Een School zegt op met een termijn van zes maanden, behoudens het geval van artikel 3, vijfde lid.

## Artikel 5 Geschillen

Een geschil leggen partijen voor aan een mediator.
`,
    `Op de uitwisseling van personeel tussen de drie ziekenhuizen is artikel 93 van deze overeenkomst van toepassing.`,
    `De prijzen voor het gebruik van het gezamenlijke laboratorium staan in bijlage 17 bij deze overeenkomst, de huisregels in bijlage 18.`,
    `# Mandaatbesluit Directeur Schadehub

## Hoofdstuk I Mandaat

Assuradeur De Eik en Onderlinge Westerschouw verlenen mandaat aan T. Noordam, directeur van de Schadehub.

## Hoofdstuk II Omvang

De directeur doet uitgaven tot 40.000 euro per keer, met de uitzonderingen van hoofdstuk VII.

## Hoofdstuk III Verantwoording

De directeur legt elk kwartaal verantwoording af aan de twee besturen.

## Hoofdstuk IV Duur

Het mandaat eindigt op 31 december 2028.
`,
    `# Afspraken Gedeelde Sporthallen

## A. Deelnemers

De gemeente Berkenoord en de Sportfederatie Berkenoord.

## B. Gebruik

De federatie verdeelt de uren volgens de criteria in bijlage C.

## C. Kosten

De gemeente betaalt licht en verwarming.

## D. Evaluatie

De deelnemers evalueren de verdeling elk jaar in juni.

## Bijlage A Hallen

Noordhal, Zuidhal en Rivierhal.

## Bijlage B Tarieven

Jeugd 8 euro per uur, overige verenigingen 15 euro per uur.
`,
    `# Gemeenschappelijke regeling Muziekonderwijs

## Artikel 1 Deelnemers

1. De gemeente Orgelstad.
2. De gemeente Klavierdam.

## Artikel 2 Belang

De regeling dient het muziekonderwijs aan kinderen tot achttien jaar.

## Artikel 3 Bestuur

1. Het bestuur bestaat uit twee wethouders.
2. Het bestuur besluit unaniem, onverminderd artikel 14.

## Artikel 4 Kosten

Elke gemeente betaalt naar rato van het aantal leerlingen.

## Artikel 5 Slot

De artikelen 2 tot en met 4 zijn van overeenkomstige toepassing op het volwassenenkoor.
`,
    `### Geheimhouding

Wie de geheimhouding schendt, betaalt de boete die in artikel 76 is bepaald.`,
    `### Tarieven

- De tarieven van de ambulanceritten staan in bijlage 11.
- De ziekenhuizen betalen per kwartaal.`,
    `# Samenwerkingsovereenkomst Strandwacht

## Artikel 1. Partijen

Partijen zijn Gemeente Duinrand en Gemeente Kwelderdam.

## Artikel 2. Doel

Partijen bewaken samen het strand, voor alle bezoekers.

## Artikel 3. Kosten

Ieder betaalt de helft, behalve in de gevallen van artikel 8, en krijgt evenveel uren.

## Artikel 4. Besluiten

De burgemeesters besluiten samen. Zonder overeenstemming geldt artikel 5.

## Artikel 5. Geschillen

De commissaris van de Koning beslist binnen een maand.

Getekend te Duinrand op 2 november 2026 door R. van Essen namens Gemeente Duinrand en J. Poelman namens Gemeente Kwelderdam.`,
    `# Huishoudelijk reglement van de Vereniging Open Leermiddelen

## Hoofdstuk 1. Leden

Leden zijn leraren die door het bestuur zijn toegelaten.

## Hoofdstuk 2. Bestuur

Het bestuur telt drie leden en besluit bij meerderheid. Bij afwezigheid van een bestuurslid geldt de vervanging volgens hoofdstuk 6.

## Hoofdstuk 3. Contributie

De contributie is € 30 per jaar; leden gebruiken al het materiaal.

## Hoofdstuk 4. Wijziging

De ledenvergadering wijzigt dit reglement met twee derde van de stemmen.

Vastgesteld door de ledenvergadering op 7 november 2026 te Halderen.`,
  ],
  sound: [
    `De ziekenhuizen sluiten een verwerkersovereenkomst als bedoeld in artikel 28 van de Algemene verordening gegevensbescherming.`,
    `# Overeenkomst Gezamenlijke Kwekerij

## Artikel 1 Partijen

De gemeente Heesterveld en Landgoed De Twijg.

## Artikel 2 Kosten

Partijen verdelen de kosten volgens bijlage 1.

## Artikel 3 Duur

Tot en met 31 december 2030, behoudens artikel 2.

## Bijlage 1 Verdeling

Heesterveld 60%, De Twijg 40%.
`,
    `# Reglement Raad voor het Water

## 1 Leden

1.1 De raad heeft vier leden.

1.2 Zij worden benoemd op grond van artikel 41 van de Waterwet.

## 2 Besluiten

2.1 De raad, samengesteld volgens 1.1, besluit bij meerderheid.

2.2 Artikel 9 van de statuten van het waterbedrijf is ook van toepassing.
`,
    `### Wettelijke grondslag

De uitwisseling van gegevens berust op artikel 6 van de Algemene verordening gegevensbescherming en op artikel 160 van de Gemeentewet. De drempel staat in bijlage XIV bij Richtlijn 2014/24/EU.`,
  ],
} satisfies Planted;
