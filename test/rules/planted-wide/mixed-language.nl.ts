import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De stuurgroep stelt het jaarplan vast voor 1 december. The steering group also reviews the progress report every quarter and sends it to the boards of the participating hospitals.`,
    `### Aansprakelijkheid

Neither party shall be liable to the other for any indirect or consequential loss, except in the event of gross negligence or wilful misconduct.`,
    `- De penningmeester betaalt rekeningen tot 2.000 euro.
- The treasurer presents the annual accounts to the general meeting of members in March.
- De leden kiezen de kascommissie.`,
    `| Partij | Inbreng |
|---|---|
| Hogeschool Dommelland | een docent voor twee dagen per week |
| Kempen Instruments | free use of the laboratory and the training of all new users by its own staff |
| ROC Maasdal | het praktijklokaal in Helmond |`,
    `Elke universiteit blijft eigenaar van wat zij inbrengt. Die gemeinsamen Ergebnisse gehören beiden Universitäten zu gleichen Teilen, und jede von ihnen darf sie in der Lehre frei verwenden.`,
    `**Vertrouwelijkheid.** The receiving party shall keep all confidential information secret and shall not disclose it to any third party without the prior written consent of the disclosing party.

De directeur van het museum ziet hierop toe.`,
    `# Besturing van Grutto

Grutto is opensourcesoftware waarmee waterschappen hun gemalen op afstand bedienen.

## Rollen

Bijdragers sturen wijzigingen in. Beheerders voegen ze samen; hun namen staan in BEHEERDERS.md.

## Decision making

The maintainers use lazy consensus: a proposal is accepted when nobody objects within seven days. If somebody objects, the maintainers vote.

## Gedrag

Meldingen over gedrag gaan naar Petra Vonk, die binnen vijf dagen antwoordt.

## Wijziging

De beheerders kunnen deze tekst met een tweederdemeerderheid wijzigen.`,
    `11.3 Bij ziekte van een uitgeleende chauffeur zorgt zijn eigen vervoerbedrijf voor vervanging. Les frais de ce remplacement sont à la charge de l'entreprise qui a mis le chauffeur à disposition.`,
    `Opmerking van onze advocaat in Londen, over te nemen in de tekst: this clause only enters into force after the supervisory board of the foundation has approved it in writing.`,
    `### Werkwijze van de werkgroep

De werkgroep komt elke maand bijeen. We work in short sprints of two weeks, and at the end of each sprint we show the results to all participating municipalities.`,
    `### Aansprakelijkheid

Neither party shall be liable to the other for any indirect or consequential loss arising out of or in connection with this agreement, unless such loss is caused by wilful misconduct.`,
    `### Taken van de beheerder

- De beheerder houdt de website in de lucht.
- The administrator reviews all incoming requests and assigns them to a member of the team within two days.
- De beheerder maakt elk kwartaal een overzicht van de storingen.`,
    `### Vertraulichkeit

Die Vertragsparteien verpflichten sich, alle Informationen, die sie voneinander erhalten, vertraulich zu behandeln und nicht ohne schriftliche Zustimmung an Dritte weiterzugeben.`,
    `### Financiën

De ziekenhuizen delen de kosten van het onderzoek in gelijke delen. The lead hospital submits an annual financial report to the other hospitals, together with a forecast for the coming year. De penningmeester controleert de rekening.`,
  ],
  sound: [
    `Buitenlandse partners zijn de Royal College of General Practitioners, de University of the Highlands and Islands en het Institute for Health Metrics and Evaluation; hun adressen staan in de ledenlijst.`,
    `De software is beschikbaar onder de Creative Commons Attribution-ShareAlike 4.0 International License, en het team werkt met een product owner, een backlog en een stand-up van een kwartier.`,
    `De ziekenhuizen delen de kosten pro rata, de voorzitter treedt ad interim op en het motto van het verband is "luctor et emergo".`,
    `### Licentie

De software verschijnt onder de GNU General Public License en de handleiding onder Creative Commons Attribution-ShareAlike. De werkgroep werkt volgens het principe "release early, release often" en houdt een backlog en een roadmap bij. De stichting is lid van de Open Source Initiative.`,
  ],
} satisfies Planted;
