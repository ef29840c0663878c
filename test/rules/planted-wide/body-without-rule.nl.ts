import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De Toelatingscommissie beslist over de aanvragen van nieuwe praktijken en kan daaraan voorwaarden verbinden.`,
    `### Tarievenraad

De Tarievenraad bestaat uit de drie hoofden financiën van de zwembaden. Hij stelt ieder jaar in november de prijs van een badkaart vast.
`,
    `### Artikel 8 Geschillencommissie

1. Er is een Geschillencommissie voor de huurders van beide corporaties.
2. De Geschillencommissie doet uitspraak over klachten die de corporatie niet binnen zes weken heeft opgelost.
3. De uitspraak is bindend voor de corporaties.
`,
    `| Orgaan | Leden | Beslist over | Besluitvorming |
|---|---|---|---|
| Programmaraad | zes docenten | het lesprogramma | meerderheid van stemmen |
| Toetsraad | vier docenten | de cesuur van elk examen | |
`,
    `De Onderzoeksraad kiest welke voorstellen toegang krijgen tot de gegevens van de twee ziekenhuizen. De Onderzoeksraad komt elke maand bijeen en maakt zijn keuzen bekend op de website.`,
    `### Innovatiefonds

Over de toekenning uit het fonds van 150.000 euro beslist de Fondsjury. Zij komt in maart en in september bijeen en motiveert elke afwijzing.
`,
    `**Beveiligingsteam.** Het beveiligingsteam, bestaande uit Nora Pauw, Wim Kroes en Aïsha Bakker, besluit wanneer een lek openbaar wordt en welke versies een reparatie krijgen.`,
    `- De *Havenkamer* stelt het baggerplan en de liggelden vast. De Havenkamer besluit met twee derde van de stemmen.
- De *havendienst* voert het baggerplan uit.`,
    `### 5.3 Schadekamer

De Schadekamer oordeelt in geschillen tussen twee verzekeraars over wie een schade betaalt. Tegen haar oordeel staat geen beroep open. De verzekeraars dragen de kosten gelijk.
`,
    `# Reglement van de Roosterkamer

## Artikel 1 Instelling

Het Veldlyceum en de Bosmavo stellen een Roosterkamer in.

## Artikel 2 Taak

De Roosterkamer besluit over de lestijden, de pauzes en het gebruik van de gezamenlijke gymzaal.

## Artikel 3 Leden

Elke school wijst twee leden aan. Voorzitter is I. Verschuur.

## Artikel 4 Vergaderingen

De Roosterkamer vergadert om de vier weken, om en om op een van de scholen.

## Artikel 5 Verslag

De voorzitter brengt elk jaar in juli verslag uit aan de twee rectoren.

## Artikel 6 Duur

De Roosterkamer bestaat tot en met 31 juli 2029.
`,
    `### Toewijzingscommissie

Er is een Toewijzingscommissie. De Toewijzingscommissie beslist welke woningzoekende voorrang krijgt.`,
    `### Organen

| Orgaan | Bevoegdheid |
|---|---|
| Capaciteitsraad | besluit over de verdeling van de bedden |
| Planbureau | stelt het rooster op |`,
    `# Spelregels van Open Zwemwater

## Bijdragers

Bijdrager is iedereen van wie een wijziging is opgenomen.

## Beheerraad

De Beheerraad stelt de koers vast, keurt nieuwe versies goed en kan een bijdrager uitsluiten.

## Licentie

De programmatuur staat onder de European Union Public Licence; de rechten blijven bij de bijdragers.

## Wijziging

Een voorstel tot wijziging van deze spelregels staat twee weken open voor reacties.`,
    `### Verdeling van taken

1. De Leermiddelencommissie kiest de lesboeken en stelt de bijdrage per leerling vast.
2. De administrateur van Lyceum Waterland int de bijdragen.
3. De conciërge deelt de boeken uit.`,
  ],
  sound: [
    `De Toelatingscommissie bestaat uit de drie geneesheer-directeuren. Zij beslist over aanvragen bij gewone meerderheid, met alle leden aanwezig.`,
    `De Lezersraad telt twaalf lezers en adviseert de bibliotheken over de openingstijden; hij neemt geen besluiten.`,
    `| Orgaan | Leden | Beslist over | Besluitvorming |
|---|---|---|---|
| Programmaraad | zes docenten | het lesprogramma | meerderheid van stemmen |
| Toetsraad | vier docenten | de cesuur van elk examen | unaniem |
`,
    `### Toewijzingscommissie

De Toewijzingscommissie bestaat uit de drie hoofden Verhuur van de corporaties. Zij beslist bij meerderheid van stemmen welke woningzoekende voorrang krijgt, tot vijftig woningen per jaar. Zij vergadert alleen als alle drie de leden aanwezig zijn.`,
  ],
} satisfies Planted;
