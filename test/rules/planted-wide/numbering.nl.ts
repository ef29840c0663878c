import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Overeenkomst Crisisopvang Jongeren

## Artikel 1 Partijen

De gemeente Wolfswinkel en Stichting Onderdak.

## Artikel 2 Doel

Binnen een uur een veilig bed.

## Artikel 4 Kosten

De gemeente betaalt het gebouw, de stichting de begeleiders.

## Artikel 5 Besluiten

De wethouder en de directeur besluiten samen.

## Artikel 6 Duur

Tot en met 31 december 2029.
`,
    `# Samenwerkingsafspraken Gehoortest Pasgeborenen

## 1. Partijen

Ziekenhuis De Drie Bruggen en Audiologisch Centrum Veluwerand.

## 2. Doel

Elk kind krijgt binnen twee weken een gehoortest.

## 2. Organisatie

Een team van vier audiologen doet de tests.

## 3. Kosten

Elke partij betaalt de helft.

## 4. Duur

Van 1 maart 2027 tot en met 29 februari 2032.
`,
    `### Artikel 5 Taken van de penningmeester

1. De penningmeester beheert de kas van de vier buurthuizen.
2. De penningmeester int de contributie.
3. De penningmeester maakt de jaarrekening.
5. De penningmeester meldt elke uitgave boven 1.000 euro aan het bestuur.
`,
    `# Huishoudelijk reglement Vereniging De Putter

## 1 Naam

1.1 De vereniging heet De Putter.

1.2 Zij is gevestigd te Veerhaven.

## 2 Leden

2.1 Lid is wie code bijdraagt.

2.2 Het bestuur laat leden toe.

2.3 Het lidmaatschap eindigt door opzegging.

## 3 Bestuur

3.1 Het bestuur heeft vijf leden.

3.3 Het bestuur besluit bij meerderheid.
`,
    `# Reglement Bewonersraad

## Artikel 1 Leden

De raad telt elf bewoners.

## Artikel 2 Voorzitter

De raad kiest een voorzitter.

## Artikel 3 Vergadering

De raad vergadert elke maand.

## Artikel 3 Stemmen

De raad besluit bij meerderheid.

## Artikel 4 Verslag

De secretaris maakt het verslag.

## Artikel 5 Geld

De corporatie betaalt 5.000 euro per jaar.
`,
    `### Bevoegdheden van het inkoopbureau

6.1 Het bureau besteedt aan voor alle vijf verpleeghuizen.

6.2 Het bureau sluit raamovereenkomsten tot 250.000 euro.

6.3 Het bureau houdt een register van contracten bij.

6.3 Het bureau brengt elk kwartaal verslag uit.
`,
    `De wijkregisseur:

a. leidt het wijkteam;
b. beheert het budget;
c. spreekt de bewoners;
e. brengt verslag uit aan de wethouder.
`,
    `# Convenant Brandtoren

## I. Partijen

De gemeente Dennenrode en het Bosbedrijf.

## II. Doel

Eén toren waakt over beide bossen.

## III. Kosten

Ieder betaalt de helft van de wachter.

## V. Besluiten

De burgemeester en de boswachter besluiten samen.

## VI. Duur

Tien jaar.
`,
    `# Poolovereenkomst Stormschade

**Artikel 1.** Partijen zijn Onderlinge Weide en Assurantiehuis Boomgaard.

**Artikel 2.** De pool dekt stormschade aan kassen.

**Artikel 3.** Elke partij betaalt de helft van een schade.

**Artikel 6.** De poolcommissie heeft twee leden en besluit unaniem.

**Artikel 7.** De pool eindigt op 31 december 2030.

**Artikel 8.** Geschillen gaan naar een arbiter.
`,
    `### Artikel 4 Toegang tot de gedeelde leeszaal

Lid 1. Studenten van beide hogescholen hebben toegang met hun pas.

Lid 2. Gasten hebben toegang met een dagkaart.

Lid 2. De leeszaal is open van acht tot tien uur.

Lid 3. Klachten behandelen de twee bibliothecarissen samen.
`,
    `# Convenant Gedeelde Sporthal

## Artikel 1. Partijen

Partijen zijn Gemeente Bolderveen en Lyceum Kwelder.

## Artikel 2. Doel

Partijen gebruiken samen een sporthal, zodat het hele dorp kan sporten.

## Artikel 3. Kosten

Ieder betaalt de helft en gebruikt de hal om de dag.

## Artikel 5. Besluiten

De wethouder en de rector besluiten samen; anders beslist de gemeenteraad binnen zes weken.

## Artikel 6. Einde

Het convenant eindigt op 31 juli 2030.

Getekend op 6 november 2026 te Bolderveen door W. Steen namens Gemeente Bolderveen en P. Popma namens Lyceum Kwelder.`,
    `# Reglement van de Klachtencommissie Wijkzorg

**Artikel 1** De Klachtencommissie bestaat uit drie leden, benoemd door Thuiszorg Meerwijk en Huisartsengroep De Brink.

**Artikel 2** De Klachtencommissie beslist bij meerderheid van stemmen binnen zes weken.

**Artikel 2** De klager wordt gehoord door ten minste twee leden.

**Artikel 3** De Klachtencommissie brengt elk jaar in maart verslag uit aan beide besturen.

Vastgesteld op 12 november 2026 door de besturen van Thuiszorg Meerwijk en Huisartsengroep De Brink.`,
    `# Samenwerkingsregeling Gladheidsbestrijding

## Artikel 1. Partijen

1. Partijen zijn Gemeente Zijldam en Waterschap Hoge Venen.
2. Zij worden vertegenwoordigd door wethouder G. Smeding en dijkgraaf Y. Reitsma.

## Artikel 2. Taken

2.1 De gemeente strooit de wegen in het dorp.

2.2 Het waterschap strooit de dijken.

2.2 Beide melden gladheid aan elkaar.

2.3 De meldkamer houdt een logboek bij.

## Artikel 3. Kosten en besluiten

De wethouder en de dijkgraaf besluiten samen; ieder draagt de eigen kosten en gebruikt elkaars zout. Zonder overeenstemming beslist de gedeputeerde binnen een week.

Getekend op 16 november 2026 door G. Smeding namens Gemeente Zijldam en Y. Reitsma namens Waterschap Hoge Venen.`,
    `# Overeenkomst Gezamenlijke Inkoop Leermiddelen

Partijen zijn Scholengroep De Vaart en Lyceum Waterland.

## 1. Doel

Partijen kopen samen lesboeken in, zodat ouders minder betalen.

## 2. Kosten

Ieder betaalt de boeken voor de eigen leerlingen en krijgt dezelfde korting.

## 3. Besluiten

De twee bestuurders besluiten samen.

## 5. Geschillen

Een bindend adviseur beslist binnen een maand.

## 6. Opzegging

Opzeggen kan met een termijn van een half jaar.

Getekend op 28 oktober 2026 door G. Postma namens Scholengroep De Vaart en F. Nauta namens Lyceum Waterland.`,
  ],
  sound: [
    `De penningmeester doet het volgende:

1. de kas beheren;
1. de contributie innen;
1. de jaarrekening maken.
`,
    `# Regels van het Gedeelde Botenhuis

## Artikel 1 Gebruikers

De roeivereniging en de zeeverkenners.

## Artikel 2 Tijden

Het huis is open van zes tot tien.

## Artikel 3 (vervallen)

Dit artikel is op 1 oktober 2026 vervallen.

## Artikel 4 Kosten

Elke gebruiker betaalt de helft.

## Artikel 4a Verzekering

Elke gebruiker verzekert de eigen boten.

## Artikel 5 Duur

Tot en met 31 december 2028.
`,
    `# Statuten Streekorkest

## Titel A Leden

### Artikel 1

Leden zijn musici.

### Artikel 2

Het bestuur laat leden toe.

## Titel B Bestuur

### Artikel 1

Het bestuur heeft drie leden.

### Artikel 2

Het bestuur besluit bij meerderheid.
`,
    `# Samenwerkingsovereenkomst Carillon

## Artikel 1. Partijen

Partijen zijn Gemeente Meerwijk en Stichting Torenmuziek.

## Artikel 2. Doel

1. Partijen onderhouden het carillon.
2. Iedere inwoner kan de concerten bijwonen.

## Artikel 3. Kosten

1. De gemeente betaalt het onderhoud.
2. De stichting betaalt de beiaardier.
3. Partijen delen de opbrengst van de rondleidingen.

## Artikel 3a. Sleutels

De stichting bewaart de sleutels.

## Artikel 4. Besluiten

De wethouder en de voorzitter besluiten samen; zonder overeenstemming beslist de gemeenteraad binnen een maand.

Getekend op 9 november 2026 door B. Hiemstra namens Gemeente Meerwijk en L. Faber namens Stichting Torenmuziek.`,
  ],
} satisfies Planted;
