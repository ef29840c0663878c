import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The parties deliver their figures on bed occupancy no later than 31 June 2027.`,
    `The trial runs from 1 September 2027 to 31 March 2027 in four branches of the library.`,
    `### Calendar for 2027

| Date | What |
|---|---|
| 15 January 2027 | kick-off in the town hall |
| 30 February 2027 | first version of the use cases |
| 1 June 2027 | decision of the steering group |
`,
    `### Milestones

- 1 March 2028: contract with the builder signed
- 31 September 2028: roof closed
- 15 December 2028: handover to the school
`,
    `### Article 9 Term

This arrangement enters into force on 1 July 2028 and ends on 30 June 2027.
`,
    `Each hospital appoints its data steward before 29 February 2027.`,
    `### Phases of the joint sewer model

| Phase | Start | End |
|---|---|---|
| Survey | 1 February 2027 | 30 April 2027 |
| Calculation | 1 May 2027 | 31 March 2027 |
| Publication | 1 October 2027 | 31 December 2027 |
`,
    `The audit committee of the foundation receives the annual accounts by April 31, 2027, and reports to the board in May.`,
    `Deadline for nominations to the technical committee: 2027-11-31, 18:00 UTC.`,
    `From 10 May 2027 up to and including 3 May 2027 residents may respond to the draft of the neighbourhood plan.`,
    `### Entry into force

This chapter takes effect on 31 April 2027.`,
    `### Calendar

| Event | Date |
|---|---|
| First meeting of the treasurers | 14 January 2027 |
| Payment of the first half | 29 February 2027 |
| Payment of the second half | 30 August 2027 |`,
    `### Trial period

The trial runs from 1 September 2027 to 1 March 2027, in the outpatient clinic of Saltby.`,
    `### Deadlines

- The maintainers publish the first release on 2027-06-31.
- The foundation pays the hosting on 2027-07-15.`,
  ],
  sound: [
    `The insurers report on 29 February 2028 and the trial runs from 1 March 2028 to 31 August 2028.`,
    `| Phase | Start | End |
|---|---|---|
| Survey | 1 December 2026 | 31 January 2027 |
| Calculation | 1 February 2027 | 30 April 2027 |
`,
    `The winter season runs from 1 October to 31 March; in 2027 the parties also clear snow until 30 April.`,
    `### Leap day

The first yearly meeting of the councils is held on 29 February 2028, the second on 31 January 2029. The season runs from 1 October 2027 to 31 March 2028.`,
  ],
} satisfies Planted;
