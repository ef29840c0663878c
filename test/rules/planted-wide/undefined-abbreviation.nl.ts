import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De ALV stelt elk jaar in mei de jaarrekening van de gezamenlijke werkplaats vast.`,
    `### Werkafspraken aan de poort

Een huisarts belt eerst de HAP. Is het druk, dan belt de dienstdoende arts van Ziekenhuis De Linden de SEH-coördinator van Sint Odulf.

De LAZK telt elke maand hoeveel patiënten zijn doorgestuurd.`,
    `Voordat de bouw van het gemaal begint:

- verleent de gemeente Veldhuizen de vergunning;
- stemt de VV in met de begroting;
- hebben de omwonenden de tekeningen gezien.`,
    `| Stap | Wie | Termijn |
|---|---|---|
| melding | Zorgverzekeraar De Vaart | 2 dagen |
| beoordeling | BOC | 5 dagen |
| uitbetaling | Zorgverzekeraar Merwede | 10 dagen |`,
    `# Huishoudelijk reglement van Roeivereniging De Riemslag

## Artikel 1 Leden

Lid is iedereen van twaalf jaar of ouder die de contributie heeft betaald.

## Artikel 2 Bestuur

Het bestuur bestaat uit een voorzitter, een secretaris en een penningmeester. De leden kiezen hen voor drie jaar. Het bestuur besluit bij meerderheid van stemmen.

## Artikel 3 Veiligheid

De CVI bepaalt bij welke wind er niet wordt gevaren. De leden kiezen de CVI elk jaar in maart.

## Artikel 4 Wijziging

De leden kunnen dit reglement met twee derde van de stemmen wijzigen.`,
    `6.2 Elke school draagt bij naar het aantal leerlingen met een OPP op 1 oktober van het jaar.`,
    `De IB'ers van de drie scholen overleggen elke zes weken en spreken af wie de ouders belt.`,
    `De Hoeksteen legt plannen voor groot onderhoud eerst voor aan de HBV en wacht acht weken op haar advies.`,
    `**Toezicht.** De RvT van het ROC Maasdal en de RvT van Hogeschool Dommelland keuren het jaarplan goed voordat het CvB het ondertekent.`,
    `Tot slot van mijn notitie van 9 november: de hogeschool bewaart de monsters, het ROC houdt de index bij en de TCBO bekijkt elk nieuw onderzoek voordat de eerste vrijwilliger wordt gevraagd.`,
    `### Besluiten over geld

Uitgaven boven € 50.000 legt de directeur vooraf voor aan het PFO.`,
    `### Meldingen

- De school meldt verzuim binnen een dag bij de leerplichtambtenaar.
- De school meldt een leerling zonder plek bij het RBT, dat binnen twee weken een plek aanwijst.`,
    `### Rolverdeling

| Rol | Taak |
|---|---|
| Wijkverpleegkundige | stelt het zorgplan op |
| CMV | keurt het zorgplan goed |`,
    `### Verkiezing

De leden van de GBR worden door de gebruikers gekozen voor een termijn van twee jaar.`,
  ],
  sound: [
    `Elk ziekenhuis wijst een functionaris gegevensbescherming (FG) aan. De FG van De Linden en de FG van Sint Odulf overleggen elk kwartaal met de AP (Autoriteit Persoonsgegevens).`,
    `Bedragen in dit deel zijn exclusief btw. Partijen houden zich aan de AVG, plaatsen de verslagen als PDF op de website en beantwoorden een verzoek uit de EU binnen een maand. De heer mr. J. Bos van De Vaart N.V. is aanspreekpunt, o.a. voor vragen over de cao.`,
    `### Ouders

Het OAT belt ouders binnen een dag terug. De scholen betalen daarvoor naar het aantal fte op 1 januari.

### Afkortingen

- OAT: ondersteunings- en adviesteam
- fte: voltijdbaan`,
    `### Overleg

De corporaties stellen een Regionaal Huurdersoverleg (RHO) in, met twee huurders per corporatie. Het RHO brengt advies uit bij meerderheid van stemmen. Het advies van het RHO is openbaar.`,
  ],
} satisfies Planted;
