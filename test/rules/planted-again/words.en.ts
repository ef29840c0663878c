import type { Plantings } from './planted.ts';

export default {
  'hedged-commitment': {
    defects: [
      'The hospitals will use reasonable efforts, where practicable, to share their bed capacity with each other.',
      '- Each port authority intends to contribute one data engineer, capacity permitting.\n- The harbour master keeps the log.',
      'Acorn Library hopes to be in a position to lend two cataloguers to the consortium at some point.',
      `| Party | Contribution |
|---|---|
| Fire Service North | will try to make a vehicle available if and when one can be spared |
| Fire Service South | one vehicle, every Monday |`,
      'Maintainers try to answer security reports in a timely fashion, time permitting.',
      'The universities shall, to the extent that they consider it feasible, give consideration to paying a share of the hosting.',
    ],
    sound: [
      'The parties shall use best efforts to connect at least forty branches before 1 March 2028 and report the number each quarter.',
      'The association encourages the county councils to adopt the code list; each council decides on that for itself.',
    ],
  },
  'actor-missing': {
    defects: [
      'Decisions on new lenders will be taken in good time.',
      '1. Every reader may lodge a complaint with the secretary.\n2. Complaints must be dealt with within ten working days.',
      'It shall be determined annually which ferry routes are to be served.',
      '- Minutes are to be published no later than a week after the call.\n- The secretary keeps the mailing list.',
      'Additional funding will be made available when the pilot runs over.',
      'Where a member is in arrears, access to the grid data shall be withdrawn without further notice.',
    ],
    sound: [
      'Complaints are dealt with by the secretary within ten working days.',
      'The paintings are kept in a cold room, which was built in 2019 and is heated by the river.',
    ],
  },
  placeholder: {
    defects: [
      'The annual fee is EUR ______ per member.',
      'The chair for the first term is <insert name>.',
      `| Role | Person |
|---|---|
| Treasurer | A. Finch |
| Registrar | t.b.c. |`,
      'This agreement enters into force on .. / .. / 2027.',
      'Members pay XX% of the fee in advance and the remainder in June.',
      'Seat of the secretariat: *to be filled in later*.',
    ],
    sound: [
      'Every source file opens with the line `Copyright [year] [owner]`, as the licence prescribes.',
      'The applicant fills in the blanks of the form on the website and sends it to the registrar.',
    ],
  },
  'empty-section': {
    defects: [
      '### Heating of the halls\n\n### Opening hours\n\nThe depot is open on weekdays.',
      '### House rules\n\n<!-- the lawyers are still working on this -->\n\n### Keys\n\nThe Depot Manager keeps the keys.',
      'Storage of glass\n----------------\n\nStorage of paper\n----------------\n\nPaper is kept dry.',
      '### 4.2 Visits\n\n---\n\n### 4.3 Parking\n\nParking is free.',
      '### Working groups\n\n- \n- \n',
      '### Opening days\n\n| Season | Days |\n|---|---|\n',
    ],
    sound: [
      '### Transport\n\n#### Transport abroad\n\nA courier travels along with the crate.',
      '### Floor plan\n\n![Floor plan of the depot, with the cold room in the north](plan.png)',
    ],
  },
  'product-named': {
    defects: [
      'Every loan between the libraries is registered in Salesforce.',
      '- a shared calendar in Google Workspace\n- a reading room of forty seats',
      'The consortium buys Tableau licences for all its hospitals.',
      'Minutes are written in Microsoft Word and kept on Dropbox by the secretary.',
      'Maintainers meet over Zoom every other Tuesday; daily questions go to the Slack workspace.',
      `| Need | Chosen solution |
|---|---|
| Reporting faults | Jira Service Management |
| Storing photographs | a shared drive |`,
    ],
    sound: [
      'The results appear under the Apache License 2.0 and the service follows OAuth 2.0 and ISO 27001.',
      'The farms use one tool for video calls that every farmer can join without an account.',
    ],
  },
  'mixed-language': {
    defects: [
      '- The registrar keeps the list of loans.\n- De bewaarder controleert elke week de luchtvochtigheid en meldt afwijkingen aan de directeur.',
      'Elke deelnemer draagt zorg voor de verzekering van de eigen voorwerpen en legt daarvan jaarlijks een bewijs over aan de secretaris.',
      `| Task | Who |
|---|---|
| Checking the locks every evening | the guard |
| Het bijhouden van de lijst van alle bruiklenen en het versturen van de herinneringen | de secretaris van het overleg |`,
      'The parties agree that de kosten van het depot naar rato van het aantal voorwerpen over de drie musea worden verdeeld.',
      '### Klachten\n\nWie een klacht heeft over het depot, dient die schriftelijk in bij de voorzitter. Die antwoordt binnen vier weken.',
      'Les parties conviennent que les frais de transport sont à la charge du musée qui emprunte les objets, sauf accord contraire.',
    ],
    sound: [
      'The Wet gemeenschappelijke regelingen and the Algemene wet bestuursrecht apply to the public body.',
      'The courts apply the rule *pacta sunt servanda*; the parties act bona fide and, mutatis mutandis, so do their agents.',
    ],
  },
} satisfies Plantings;
