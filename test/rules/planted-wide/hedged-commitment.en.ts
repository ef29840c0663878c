import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Thornbury Borough Council will endeavour, where appropriate and as far as circumstances allow, to make staff available for the joint housing desk.`,
    `### What the schools do

The three schools have agreed that:

- Alder Grove School opens its science rooms to the pupils of the other two on Wednesday afternoons;
- Brook Lane Academy pays the minibus in the first school year;
- St Cuthbert's School will, workload permitting, try to free up a teacher for the curriculum group.`,
    `| Party | Contribution |
|---|---|
| Ashgrove Hospital | two nurses for one day a week, from 1 March 2027 |
| Fenwick Clinic | will contribute staff if and when capacity permits |
| Low Moor Hospice | a consulting room, free of charge |`,
    `# Governance of Tarn

Tarn is an open-source library for reading survey files, kept by volunteers and two public bodies.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus: a proposal that nobody objects to within seven days is accepted. If somebody objects, the maintainers vote by simple majority.

## Security

Security reports go to the private list of the maintainers. The maintainers will try to look at reports in a reasonable time, where possible.

## Changes

The maintainers may change this document by a two-thirds majority.`,
    `The insurers Harbour Mutual and Clearwater Life intend in principle to contribute to the running costs of the fraud register, subject to the availability of funds.`,
    `#### Data delivery

7.3 The Trust shall use reasonable efforts, to the extent practicable, to provide the University with the admission figures that it needs.`,
    `The University of Penhale and Carrick College express their intention to explore opportunities for closer cooperation in areas of mutual interest, wherever this may be considered beneficial.`,
    `### Memo: staffing of the support desk

We spoke with both housing associations in October. Oakfield Homes lends one adviser for the whole of 2027. Weir Valley Homes hopes to be able to send someone as well, should the opportunity arise.`,
    `Member foundations should ideally attend the quarterly call and, insofar as feasible, consider taking on a task from the roadmap.`,
    `14.2 The Parties will strive as much as possible to align their purchasing, and will look into the possibility of a joint tender in due course.`,
    `### Staff

Every college will endeavour to make a curriculum specialist available to the joint team, where this is reasonably possible.`,
    `### What the insurers bring in

- Pelham Mutual pays € 40,000 a year.
- Corrigan Health intends, subject to available capacity, to contribute to the shared service desk.`,
    `### Contributions

| Party | Contribution |
|---|---|
| Lowmere Hospital Trust | two nurses, two days a week, from 1 February 2027 |
| Saltby Clinic | will try to release an analyst as far as practicable |`,
    `### Security reports

Maintainers aim to answer security reports as soon as they can, if time permits.`,
  ],
  sound: [
    `Ashgrove Hospital makes every reasonable effort to have its laboratory connected to the referral desk by 1 June 2027. If it does not succeed, its chief executive explains the delay to the steering group within two weeks and names a new date.`,
    `### What came before

In 2022 the four libraries tried, as far as possible, to bring their loan periods into line. They aimed for one rule by the summer, and it failed because nobody could decide for all four.`,
    `The council of Thornbury urges the county to adopt the same fostering allowance; the decision is for the county alone.`,
    `### Connection of wards

Lowmere Hospital Trust shall use its best efforts to connect all twelve wards. At least nine wards are connected on 1 June 2027; the director of care reports the number to the other hospitals in writing on that day.`,
  ],
} satisfies Planted;
