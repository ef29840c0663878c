import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The Admissions Panel decides on every application of a new clinic. It may refuse an application that does not meet the hygiene standard.`,
    `### Tariff Committee

The Tariff Committee sets the price of a parking permit in the three towns each December. It consists of the three finance directors of the towns.
`,
    `### Article 7 Board of Appeal

1. There is a Board of Appeal for the pupils of the four schools.
2. The Board of Appeal decides on appeals against a refusal of a diploma.
3. A decision of the Board of Appeal is binding on the schools.
`,
    `### Bodies of the foundation

| Body | Members | Decides on | How it decides |
|---|---|---|---|
| Roadmap Council | five elected contributors | the roadmap | by majority |
| Grants Council | | grants of up to 10,000 euros | by majority |
`,
    `The Data Ethics Council decides which research proposals get access to the patient records of both hospitals. It meets on the first Tuesday of the month. The secretary sends its decisions to the researchers.`,
    `### How we spend the innovation fund

The fund of 200,000 euros is managed by the Innovation Jury, which awards the grants and sets the conditions. The jury meets in April and in October.
`,
    `**Security response team.** The security response team decides on embargoes and on the date of disclosure of a vulnerability. Its members are Ana Lobo, Piet Rask and Sunil Rao.`,
    `- The *Harbour Council* adopts the dredging plan and the fees for moorings. The Harbour Council takes its decisions by two-thirds majority.
- The *harbour master* carries out the dredging plan.`,
    `### 4.2 Claims Arbitration Board

The Claims Arbitration Board rules on disputes between two insurers about who pays a claim. Its rulings are final. The insurers bear its costs in equal parts.
`,
    `# Terms of Reference of the Curriculum Board

## 1. Establishment

The boards of Wexham College and Tidewell College establish the Curriculum Board.

## 2. Task

The Curriculum Board decides which subjects the two colleges offer together and which teachers give them.

## 3. Members

Each college appoints three teachers. The chair is G. Falconer.

## 4. Meetings

The Curriculum Board meets every six weeks, in turn in Wexham and Tidewell. The agenda is sent one week in advance.

## 5. Reporting

The chair reports to the two boards each January.

## 6. Term

The Curriculum Board is established until 31 July 2029.
`,
    `### Grants Committee

There is a Grants Committee. The Grants Committee decides which applications receive money.`,
    `### Bodies

| Body | Task |
|---|---|
| Planning Board | decides on the opening hours of the shared wards |
| Complaints desk | registers complaints |`,
    `# Governance of the Kelp Forms Library

## Contributors

Anyone who has had a change merged is a contributor.

## Technical Council

The Technical Council decides on the roadmap, approves releases and can remove a contributor.

## Licence

The library is published under the Apache License 2.0; the copyright stays with the contributors.

## Changing this document

A change to this document is proposed by a pull request that stays open for two weeks.`,
    `### Who does what

- The Admissions Panel approves or rejects every new school.
- The treasurer of Kestrel Academies keeps the accounts.
- The secretary sends the invitations.`,
  ],
  sound: [
    `The Admissions Panel consists of the three medical directors. It decides on each application by simple majority, with all three members present.`,
    `The Readers' Panel advises the libraries on opening hours. It consists of ten readers; it has no say in decisions.`,
    `### Bodies

| Body | Members | Decides on | How it decides |
|---|---|---|---|
| Roadmap Council | five elected contributors | the roadmap | by majority |
| Grants Council | three donors | grants of up to 10,000 euros | unanimously |
`,
    `### Grants Committee

The Grants Committee has three members: the treasurers of Ashcombe, Catterley and Elverton. It decides by simple majority which applications receive money, up to € 5,000 for each application. It meets when all three members are present.`,
  ],
} satisfies Planted;
