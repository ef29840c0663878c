import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The steering group adopts the annual plan before 1 December. De stuurgroep stelt daarnaast ieder kwartaal een voortgangsrapportage vast en zendt deze aan de besturen van de deelnemende ziekenhuizen.`,
    `### Liability

De gemeenten zijn niet aansprakelijk voor schade die ontstaat door het gebruik van de gezamenlijke gegevens, tenzij er sprake is van opzet of grove schuld.`,
    `- The treasurer pays invoices up to 2,000 euros.
- De penningmeester legt ieder jaar in maart rekening en verantwoording af aan de ledenvergadering.
- The auditor is appointed by the members.`,
    `| Party | What it brings in |
|---|---|
| Harbour Mutual | one analyst for two days a week |
| Clearwater Life | een werkplek op het hoofdkantoor en de kosten van de beveiliging daarvan |
| Quayside Cover | the room in Penhale |`,
    `7.2 Each university remains the owner of what it brings in. Les résultats communs appartiennent aux deux universités à parts égales, et chacune d'elles peut les utiliser librement pour son enseignement.`,
    `**Publicity.** Die Partner informieren sich gegenseitig mindestens zwei Wochen vor einer Veröffentlichung und stimmen den Text der Pressemitteilung miteinander ab.

The press officer of the museum sends the release.`,
    `# Governance of Sluice

Sluice is an open-source library for opening bridges and locks on time, made by three water authorities.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Beslissingen

De beheerders besluiten bij meerderheid van stemmen. Als er geen meerderheid is, beslist de voorzitter van de kerngroep binnen een week.

## Conduct

Reports about conduct go to Ines Duarte, who answers within five days.

## Changes

The maintainers may change this document by a two-thirds majority.`,
    `Note from the lawyer of the museum, to be kept in this text: dit artikel kan pas in werking treden nadat de raad van toezicht het schriftelijk heeft goedgekeurd.`,
    `The schools lend each other teachers for at most one day a week. Bij ziekte van een uitgeleende docent zorgt de eigen school binnen drie dagen voor vervanging, op eigen kosten.`,
    `### Meetings

Deelnemers komen twee keer per jaar bijeen om de resultaten te bespreken en afspraken te maken over het volgende halfjaar. The participants pay their own travel to these meetings.`,
    `### Liability

De partijen zijn jegens elkaar niet aansprakelijk voor schade die het gevolg is van het gebruik van de gezamenlijke voorziening, tenzij er sprake is van opzet of grove schuld.`,
    `### Tasks of the secretariat

- The secretariat keeps the register of members.
- Het secretariaat verstuurt de uitnodiging ten minste twee weken voor de vergadering en maakt het verslag op.
- The secretariat publishes the annual report.`,
    `### Confidentialité

Les parties s'engagent à ne pas divulguer les informations qu'elles reçoivent l'une de l'autre, sauf si la loi les y oblige ou si l'autre partie a donné son accord par écrit.`,
    `### Costs

Each library pays its own staff. The regional library pays for the hosting and sends a yearly statement. Voor de overige kosten geldt dat iedere bibliotheek bijdraagt naar rato van het aantal leden op 1 januari van het jaar. The treasurer keeps the accounts.`,
  ],
  sound: [
    `The partners in the Netherlands are Stichting Samen Leren Zuidwest, the Gemeenschappelijke Regeling Drechtsteden and the Koninklijke Nederlandse Akademie van Wetenschappen; their addresses are in the list of members.`,
    `The Cooperative takes the form of a cooperative with excluded liability (in Dutch: "coöperatie met uitgesloten aansprakelijkheid") and is entered in the Dutch trade register.`,
    `The motto of the consortium is "per aspera ad astra", its chair acts pro tempore, and costs are shared pro rata.`,
    `### Form

The Stichting Samenwerkende Bibliotheken Waterland is the secretariat of the partnership. It was founded under the Wet stelsel openbare bibliotheekvoorzieningen and is entered in the Handelsregister of the Kamer van Koophandel. Its annual report (in Dutch: *jaarverslag*) is public.`,
  ],
} satisfies Planted;
