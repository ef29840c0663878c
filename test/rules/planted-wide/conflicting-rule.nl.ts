import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Sportraad

1. De Sportraad bestaat uit één bestuurslid van elk van de zes verenigingen.
2. De Sportraad besluit met algemene stemmen.
3. De Sportraad neemt al zijn besluiten bij gewone meerderheid; ieder lid heeft één stem.
`,
    `### Vertrek uit de gezamenlijke keuken

Een verpleeghuis dat de gezamenlijke keuken verlaat, neemt een opzegtermijn van een jaar in acht.

### Gevolgen van vertrek

Opzegging van de deelname aan de gezamenlijke keuken gebeurt schriftelijk, met een termijn van drie maanden. Het verpleeghuis betaalt zijn deel van de lopende huur.
`,
    `De Examenkamer telt vijf leden. Zij besluit alleen als ten minste zeven leden aanwezig zijn.`,
    `### Artikel 6 Stemmen in de Polisraad

1. De Polisraad besluit bij meerderheid van stemmen.
2. Staken de stemmen, dan beslist de voorzitter.

### Artikel 7 Staking van stemmen

Bij staking van stemmen in de Polisraad is het voorstel verworpen; de voorzitter heeft geen doorslaggevende stem.
`,
    `| Orgaan | Besluit | Quorum |
|---|---|---|
| Steigerraad | unaniem | alle vier leden |

De Steigerraad besluit met drie van de vier stemmen.
`,
    `### Samenvoegen van wijzigingen

Een wijziging in het kaartpakket wordt samengevoegd als één lid van de redactie haar goedkeurt.

### Werkwijze van de redactie

Voor het samenvoegen van een wijziging in het kaartpakket is de goedkeuring van drie leden van de redactie nodig.
`,
    `De wijkmanager doet zelfstandig uitgaven tot 15.000 euro per keer. Voor iedere uitgave van de wijkmanager boven 7.500 euro is vooraf toestemming nodig van beide corporaties.`,
    `### 4 Lidmaatschap van de inkoopkring

4.1 Een ziekenhuis zegt het lidmaatschap van de inkoopkring op met een opzegtermijn van zes maanden.

4.2 De contributie wordt in februari betaald.

4.3 De opzegtermijn voor het lidmaatschap van de inkoopkring is achttien maanden.
`,
    `# Reglement Bezwaarkamer Leerlingenvervoer

## Artikel 1 Samenstelling

De Bezwaarkamer heeft drie leden: één namens elke gemeente (Kromveld en Reutum-Noord) en een onafhankelijke voorzitter.

## Artikel 2 Quorum

De Bezwaarkamer doet uitspraak als ten minste vier leden aanwezig zijn.

## Artikel 3 Stemming

Ieder lid heeft één stem. De kamer beslist bij meerderheid.

## Artikel 4 Verslag

De voorzitter brengt elk jaar verslag uit aan beide colleges.
`,
    `# Statuten Vereniging Molenbehoud Gouwerak

## Artikel 1 Leden

Leden zijn de molenaars van de zeven molens.

## Artikel 2 Bestuur

Het bestuur bestaat uit drie leden, te kiezen door de ledenvergadering.

## Artikel 3 Ledenvergadering

De ledenvergadering kan deze statuten alleen wijzigen met een meerderheid van drie vierde van de stemmen.

## Artikel 4 Contributie

De contributie bedraagt 50 euro per jaar.

## Artikel 5 Statutenwijziging

Tot wijziging van deze statuten besluit de ledenvergadering met een gewone meerderheid van stemmen.
`,
    `### Roosterraad

De Roosterraad bestaat uit vier roostermakers. De Roosterraad besluit met algemene stemmen.

### Werkwijze

De Roosterraad vergadert op dinsdag. Besluiten van de Roosterraad worden genomen bij gewone meerderheid van stemmen.`,
    `### Opzegging

1. Een deelnemer zegt schriftelijk op, met een opzegtermijn van drie maanden.
2. De deelnemer draagt zijn dossiers over aan de andere deelnemers.
3. Bij opzegging neemt de deelnemer een termijn van zes maanden in acht.`,
    `### Ledencommissie

De Ledencommissie telt vijf leden, een per bibliotheek, en besluit bij meerderheid. Zij kan alleen besluiten als ten minste zes leden aanwezig zijn.`,
    `### Overzicht van afspraken

| Onderwerp | Afspraak |
|---|---|
| Betaling van facturen | binnen 30 dagen |
| Voorzitter van het Wateroverleg | de dijkgraaf van Zilte Delta |
| Vergaderingen van het Wateroverleg | vier keer per jaar |

De waterschappen betalen de facturen binnen 14 dagen. Het Wateroverleg bestaat uit de drie dijkgraven en besluit bij meerderheid; het vergadert eens per jaar.`,
  ],
  sound: [
    `De Sportraad besluit bij gewone meerderheid. Alleen over de verkoop van een veld besluit de Sportraad met algemene stemmen.`,
    `De Steigerraad zoekt consensus. Is er na twee vergaderingen geen consensus, dan besluit hij met drie van de vier stemmen; ten minste drie leden zijn aanwezig.`,
    `De Huurdersraad besluit bij meerderheid, de Eigenarenraad unaniem. De huur van hun kantoor is opzegbaar met een termijn van drie maanden, de huur van de kopieermachine met een maand.`,
    `### Zorgraad

De Zorgraad bestaat uit negen leden en besluit bij gewone meerderheid als ten minste vijf leden aanwezig zijn. Voor een wijziging van de bijdrage is een meerderheid van twee derde nodig, voor opheffing eenparigheid. Opzeggen kan met een termijn van een jaar; bij faillissement is die termijn een maand.`,
  ],
} satisfies Planted;
