import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Vergaderstukken delen de scholen met elkaar via SharePoint.`,
    `### Samen werken, elke dag

Wij gebruiken:

- WhatsApp voor korte berichten tussen de wijkteams;
- Topdesk voor de meldingen van huurders;
- een gedeelde agenda voor verlof.`,
    `| Behoefte | Oplossing |
|---|---|
| roosters | het rooster van het Wilgencollege |
| leerlingvolgsysteem | Magister |
| toetsen | papier |`,
    `4.2 Het zaakdossier van de inwoner staat in Salesforce, waartoe alle consulenten van het zorgloket toegang krijgen.`,
    `Beide ziekenhuizen stappen voor de gezamenlijke polikliniek over op het patiëntendossier van ChipSoft.`,
    `Ouders krijgen berichten van de drie scholen voortaan via de app van Parro.`,
    `Het gezamenlijke meldpunt draait in de cloud van Microsoft Azure; het waterschap betaalt de rekening.`,
    `De musea registreren hun collecties in Adlib en delen de foto's via WeTransfer.`,
    `**Administratie.** De stichting voert de boekhouding in Exact Online en de salarissen in AFAS.`,
    `De zorgverzekeraars bouwen het fraudeportaal op een database van Oracle en laten Capgemini het beheer doen.`,
    `### Dossiers

De wijkteams leggen de gegevens van het gezin vast in Mens Centraal en zetten de stukken op SharePoint.`,
    `### Voorzieningen

| Behoefte | Invulling |
|---|---|
| videovergaderen | Zoom |
| gezamenlijke agenda | een open agendadienst |`,
    `### Leermiddelen

De scholen gebruiken Google Classroom voor alle opdrachten en toetsen.`,
    `### Afspraken over meldingen

- Inwoners melden een kapotte lantaarn bij hun eigen gemeente.
- De gemeente zet de melding dezelfde dag door in TOPdesk.
- De aannemer herstelt de lantaarn binnen vijf werkdagen.`,
  ],
  sound: [
    `Berichten tussen de loketten volgen StUF en Digikoppeling, documenten worden bewaard als PDF/A, de beveiliging voldoet aan de BIO (Baseline Informatiebeveiliging Overheid) en NEN 7510, en de programmatuur is beschikbaar onder de EUPL 1.2.`,
    `Met andere woorden: de teams van de corporaties krijgen zicht op elkaars werk, de scholen excelleren elk in iets anders en niemand hoeft een sleutel te lenen.`,
    `### Het gezamenlijke product

De corporaties maken samen Huismus, het portaal waarin huurders een reparatie aanvragen. Huismus is van beide corporaties, ieder voor de helft, en elk mag het aan anderen doorgeven.`,
    `### Open standaarden

Berichten voldoen aan StUF of aan de opvolger daarvan, documenten staan in PDF/A en koppelvlakken zijn beschreven volgens OpenAPI. De broncode staat onder de European Union Public Licence. Iedere leverancier die hieraan voldoet, kan inschrijven.`,
  ],
} satisfies Planted;
