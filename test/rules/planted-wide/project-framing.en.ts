import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The project leader delivers the end product to the commissioner within the agreed scope, on time and on budget.`,
    `5.1 The partnership ends on the day on which the tenants' portal has been delivered and accepted.`,
    `### Project organisation

- Client: Oakfield Homes
- Project manager: Priya Nair
- Project team: two analysts of Weir Valley Homes
- Final deliverable: the joint repairs portal`,
    `| Role | Who | Task |
|---|---|---|
| Project sponsor | Ashgrove Hospital | gives the order and accepts the result |
| Project manager | J. Osei | keeps to scope, time and budget |
| Suppliers of requirements | Fenwick Clinic and Low Moor Hospice | hand in their wishes before 1 February 2027 |`,
    `Thornbury Borough Council is the sole commissioner of the project. The other councils hand in their requirements at the start and receive the finished system at the end.`,
    `The scope of the project is fixed on the day of signature. Anything that comes up later is out of scope, and a change needs a change request that the project manager approves.`,
    `# Terms of Reference of the Shared Catalogue Committee

The boards of the Penhale Library and the Carrick Library establish the Shared Catalogue Committee by their resolution of 2 November 2026.

## 1. Purpose

The committee oversees the project Shared Catalogue, so that every reader on the coast can find every book.

## 2. Project

The Penhale Library is the commissioner. The project manager, Colin Batt, delivers the catalogue as specified in the project plan. The project ends at delivery, and the committee is then dissolved.

## 3. Members

The committee has four members; each board appoints two of them.

## 4. Decisions

The committee decides by simple majority; three members make a quorum.

## 5. Reporting

The committee reports to both boards every quarter.`,
    `**Closing.** After handover of the claims register the project manager writes an end report, the project board discharges the project team, and the cooperation between the insurers is closed.`,
    `To be clear about what we are starting here: the university and the college carry out a project of fourteen months, with a defined scope, a fixed budget and one end result, a joint timetable for all students. When that has been handed over, our cooperation is finished.`,
    `#### Assignment

The museum gives the assignment to the project leader, who reports to the museum alone. The project leader is judged on delivery of the agreed end result within budget; after delivery the participants owe each other nothing more.`,
    `### Organisation of the work

The municipality of Ashcombe is the sole commissioner. The project leader delivers the end product on 1 November 2027, after which the project ends and the project team is disbanded.`,
    `### Roles

| Role | Filled by | Task |
|---|---|---|
| Commissioner | director of Brindle Hospital | commissions the work and accepts the end result |
| Project manager | J. Pardoe | delivers the agreed result within time and budget |
| Project team | four analysts | carry out the work packages |

The collaboration ends when the commissioner has accepted the end result.`,
    `### Approach

The collaboration is run as a project. Its scope and final deliverables are fixed at signing and do not change. When the deliverables have been handed over, the project is closed.`,
    `### Memo: how we work together

- One client: the board of Kestrel Academies Trust commissions the project.
- One project leader, who reports to the client only.
- The project ends at delivery of the portal; what comes after is up to each school.`,
  ],
  sound: [
    `This collaboration is not a project: it has no end product after which it stops, no commissioner and no project leader, and no party can step out of it overnight.`,
    `### What came before

In 2021 the two libraries set up a project for a common catalogue, with one commissioner and a project manager who had to deliver a fixed end result. It stopped at delivery, and nobody maintained the catalogue afterwards.`,
    `# Governance of the Dunlin project

The Dunlin project makes open-source software for bird counts. It is kept by volunteers.

## Roles

Contributors send changes to the project. The project maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus; when somebody objects, they vote by simple majority.

## Joining

Whoever has sent five accepted changes may become a maintainer; the maintainers admit by simple majority.

## Changes

The maintainers may change this document by a two-thirds majority.`,
    `### No project

The collaboration is not a project and does not end at the delivery of a product. The libraries found a lasting service that they steer together, and adjust its scope every year. A library may run a project of its own under its own project leader.`,
  ],
} satisfies Planted;
