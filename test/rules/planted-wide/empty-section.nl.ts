import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Inleiding

### Het gebied

De polder ligt tussen de Oude Gouwe en de spoorlijn en is elf vierkante kilometer groot.`,
    `De scholen delen de gymzaal aan de Kade.

### Vakanties en vrije dagen`,
    `### Bewegwijzering

<!-- tekst volgt van de facilitaire dienst -->

### Openingstijden

Het zorgloket is op werkdagen open van negen tot vijf.`,
    `# Huishoudelijk reglement van Buurtbus Weidelanden

## Artikel 1 Leden

Lid is iedere vrijwilliger die de bus rijdt.

## Artikel 2 Bestuur

Het bestuur bestaat uit drie leden, die de ledenvergadering voor drie jaar kiest. Het besluit bij meerderheid van stemmen en zorgt voor de dienstregeling en de kas.

## Artikel 3 Kleding

## Artikel 4 Wijziging

De ledenvergadering kan dit reglement met twee derde van de stemmen wijzigen.`,
    `#### Artikel 21 Citeertitel

#### Artikel 22 Toepasselijk recht

Op deze overeenkomst is Nederlands recht van toepassing.`,
    `### Persberichten en fotografie

***

### Vlaggen

De vlag van het waterschap hangt rechts.`,
    `### 9 In en om het zwembad

#### 9.1 Fietsen

Bezoekers zetten hun fiets achter het gebouw.

#### 9.2 Kleedkamers

#### 9.3 Horeca

De kantinebeheerder sluit om tien uur.`,
    `Archivering
-----------

Post
----

De bode van het gemeentehuis brengt de post elke ochtend rond.`,
    `# Instellingsbesluit adviesgroep Speelplekken

Het college van burgemeester en wethouders van Veldhuizen stelt bij besluit van 3 november 2026 de adviesgroep Speelplekken in.

## 1. Taak

De adviesgroep adviseert het college over de inrichting van speelplekken, voor alle kinderen in de gemeente.

## 2. Leden

De adviesgroep heeft vijf leden, die het college voor drie jaar benoemt: twee ouders, twee leerkrachten en een medewerker groen.

## 3. Besluiten

De adviesgroep stelt adviezen vast bij meerderheid van stemmen; ten minste drie leden zijn aanwezig.

## 4. Vergaderplaats

## 5. Verslag

De adviesgroep zendt het college elk jaar in mei een verslag.`,
    `### Vindplaats

De getekende tekst ligt in de kluis van het gemeentehuis.

### Overig

### Vragen

Vragen beantwoordt Petra Vonk van De Hoeksteen.`,
    `### Huisstijl

### Correspondentie

Brieven aan inwoners gaan uit op papier van de gemeente waar de inwoner woont.`,
    `### Archief

De archivaris van de provincie bewaart de stukken tien jaar.

### Perscontacten`,
    `# Spelregels van de gemeenschap Open Bestemmingsplan

## Kernteam

Het kernteam bestaat uit Joris Haverkort, Amina el Idrissi en Tessa Blom. Zij beoordelen wijzigingen en voegen ze samen.

## Besluiten

Het kernteam besluit met gewone meerderheid; alle drie de leden stemmen.

## Dankwoord

## Wijziging van deze spelregels

Een wijziging gaat in nadat twee van de drie leden van het kernteam ermee hebben ingestemd.`,
    `### Vergaderingen van de ouderraad

#### Plaats

De ouderraad vergadert in de aula van de Klimopschool.

#### Koffie en thee

#### Reiskosten

De school vergoedt de reiskosten met openbaar vervoer tweede klas.`,
  ],
  sound: [
    `### Praktische zaken

#### Parkeren

Medewerkers van beide ziekenhuizen parkeren gratis op het noorddek.

#### Sleutels

De conciërge beheert de sleutels.`,
    `### Overlegkalender

- leden: eerste donderdag van de maand, in Veldhuizen
- kascommissie: 3 maart 2027, bij de penningmeester thuis`,
    `### Vorm van het verslag

Een verslag heeft deze vorm:

\`\`\`
# Verslag

## Aanwezig

## Besluiten
\`\`\``,
    `### Bereikbaarheid

#### Tijdens kantooruren

De balie van het ziekenhuis is bereikbaar van 8.00 tot 17.00 uur.

#### Buiten kantooruren

De huisartsenpost neemt de telefoon op.`,
  ],
} satisfies Planted;
