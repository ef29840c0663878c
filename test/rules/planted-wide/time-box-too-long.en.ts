import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The pilot phase lasts three years, starting on 1 April 2027.`,
    `### Phases of the regional bus card

| Phase | Start | End |
|---|---|---|
| Specification | 1 January 2027 | 30 June 2027 |
| Building | 1 July 2027 | 31 December 2029 |
| Trial on two lines | 1 January 2030 | 30 June 2030 |
`,
    `The specification phase takes ten months; the working group of four teachers delivers the use cases at the end of it.`,
    `### Article 6 Phases

6.1 The phase of preparation runs from 1 February 2027 to 31 July 2027.

6.2 The phase of construction runs from 1 August 2027 to 31 January 2029.

6.3 The steering group establishes at the end of each phase what is ready.
`,
    `### Timeline

- Specification: 1 March 2027 to 28 February 2028.
- Build: 1 March 2028 to 31 October 2028.
- Introduction: 1 November 2028 to 31 March 2029.
`,
    `### Steps

| Step | Duration |
|---|---|
| Specification phase | 4 months |
| Build phase | 24 months |
| Test phase | 3 months |
`,
    `The implementation phase in the five hospitals has a length of 18 months, after which the old laboratory system is switched off.`,
    `We work in three phases. The design phase lasts six months, the build phase lasts one year and the trial phase lasts two and a half years.`,
    `The requirements for the claims hub are drawn up in a specification phase that starts on 15 January 2027 and ends on 15 December 2027.`,
    `Phase 2 (migration of the membership records of all seven clubs) begins in January 2027 and is completed by the end of December 2028.`,
    `### Specification phase

The specification phase takes nine months and ends with a list of requirements that every insurer has approved.`,
    `### Planning

| Phase | Start | End |
|---|---|---|
| Preparation | 1 January 2027 | 31 March 2027 |
| Building | 1 April 2027 | 31 December 2028 |
| Handover | 1 January 2029 | 31 March 2029 |`,
    `### Pilot

The pilot phase lasts two years, so that every season is seen twice.`,
    `### Stages

- Stage 1, preparation: three months.
- Stage 2, development of the shared registry: 18 months.
- Stage 3, connection of the hospitals: ten months.`,
  ],
  sound: [
    `### Phases

| Phase | Start | End |
|---|---|---|
| Specification | 1 February 2027 | 31 July 2027 |
| Building | 1 August 2027 | 31 July 2028 |
`,
    `This agreement applies for five years, from 1 January 2027 until 31 December 2031. The phases of the work last four, nine and six months.`,
    `The specification phase lasts five months. A member of the client council is appointed for three years and may be reappointed once.`,
    `### Term and phases

The schools work together for six years, until 31 December 2032. The specification phase takes four months and the building phase ten months. Papers are kept for seven years.`,
  ],
} satisfies Planted;
