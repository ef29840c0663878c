import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `A decision on the tariff for the coming school year will be taken in good time.`,
    `### Complaints

The following applies to complaints about the joint desk:

- complaints are acknowledged within two working days;
- complaints are settled within four weeks;
- an apology is offered where something went wrong.`,
    `| Step | What happens | When |
|---|---|---|
| 1 | The draft budget is drawn up | 1 September |
| 2 | The budget is approved | 15 November |
| 3 | The contributions are invoiced | 10 January |`,
    `# Governance of Lantern

Lantern is an open-source catalogue for small museums.

## Participants

Everyone who sends a change is a contributor. The maintainers are listed in MAINTAINERS.md and merge changes.

## Becoming a maintainer

New maintainers are appointed after at least three months of regular contributions.

## Decisions

The maintainers decide by simple majority; at least half of them take part in a vote.

## Licence

Lantern is available under the MIT licence.`,
    `Additional funding shall be made available if the reserve falls below 50,000 euros.`,
    `5.4 It will be decided at a later stage whether the pilot on the children's ward is extended to the outpatient clinics.`,
    `Employees who move to the shared service desk must be trained before 1 March 2027.`,
    `### Risks

A risk register must be maintained and reported on every quarter. If a risk becomes too large, appropriate measures will be taken.`,
    `**Incidents.** Any loss of claims data is to be reported within 24 hours, and the policyholders concerned must be informed without delay.`,
    `To sum up what we agreed on Tuesday: the list of approved suppliers will be reviewed twice a year, and suppliers that no longer meet the criteria will be taken off it.`,
    `### Admission of schools

Applications from schools outside the region will be assessed and decided upon in good time.`,
    `### Yearly cycle

- The annual budget will be approved before 1 December.
- The treasurer sends the accounts to the members before 1 April.`,
    `### Memo on data protection

It was agreed that a privacy officer will be appointed and that the register of processing must be kept up to date.`,
    `### Releases

| Step | Rule |
|---|---|
| Proposal | the author opens an issue in the public tracker |
| Release date | is determined each quarter |`,
  ],
  sound: [
    `The budget is drawn up by the treasurer and approved by the general meeting before 15 November; the contributions are then invoiced by the secretariat of Harbour Mutual.`,
    `### Tasks of the secretary

The secretary of the joint desk sees to it that:

- minutes are kept of every meeting;
- complaints are acknowledged within two working days;
- the archive is brought up to date before 1 February of every year.`,
    `The old laboratory in Mill Street was closed in 2021, its equipment was sold and its archive was moved to the university library.`,
    `### Budget

The budget is approved by the assembly of members before 1 December. The minutes are published by its secretary within two weeks, and complaints about them are decided on by the chair.`,
  ],
} satisfies Planted;
