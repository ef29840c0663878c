import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Each municipality shall appoint a contact person no later than 1 March 2026.`,
    `### Actions

| Action | Who | Deadline |
|---|---|---|
| Draft the data protection assessment | Hospital Merrow | 15 September 2026 |
| Choose the trial wards | Hospital Merrow | 15 January 2027 |
| Train the nurses | Nursing School Merrow | 1 March 2027 |
`,
    `# Memorandum of Understanding on Joint Customs Training

## Parties

The Customs Academy of Norrey and the Port Authority of Norrey.

## Purpose

The parties train customs officers and port staff together.

## Costs

Each party pays half of the trainers.

## Term

This memorandum enters into force on 1 January 2022 and expires on 31 December 2025.

## Signatures

Norrey, 15 December 2021. For the Academy: L. Ferris, rector. For the Port Authority: H. Voss, director.
`,
    `The steering group will decide on the choice of supplier by 30 June 2026 at the latest.`,
    `### To do for the schools

- By 1 August 2026 each school sends the list of its subjects.
- By 1 February 2027 the curriculum group merges the lists.
- By 1 May 2027 the heads approve the result.
`,
    `The maintainers will publish a security policy before the end of 2025. Until then, reports go to the chair of the technical committee.`,
    `### Article 12 Evaluation

The insurers will evaluate this arrangement before 1 October 2025 and will then decide on its continuation.
`,
    `The housing associations must submit their applications for the joint insulation fund by 31 May 2026. The fund desk decides on each application within six weeks.`,
    `# Terms of Reference Task Force Night Noise

## 1. Establishment

The Council of Fenwick Harbour establishes the Task Force Night Noise.

## 2. Members

R. Abbott (chair), S. Okeke and D. Lund.

## 3. Task

The task force advises on night flights and on trucks in the harbour. It decides by majority.

## 4. Final report

The task force will present its final report to the council on 1 April 2026.

## 5. Term

The task force exists until 1 July 2026.
`,
    `The trial with the joint triage line is to be completed on 1 November 2026; the ambulance service will report on it to the two hospitals not later than 15 November 2026.`,
    `### Budget

The treasurers of the two towns shall deliver the joint budget no later than 1 March 2026.`,
    `### Actions

| Action | Who | Deadline |
|---|---|---|
| Write the privacy statement | Corrigan Health | 15 June 2026 |
| Appoint a complaints officer | Pelham Mutual | 1 September 2026 |`,
    `# Cooperation agreement School Sports

## Parties

Northquay School and Tidewell School.

## Purpose

The two schools share a sports field and a coach, for the pupils of both.

## Term

This agreement takes effect on 1 August 2022 and ends on 31 July 2025. It is not extended automatically.

## Costs

Each school pays half of the costs and uses the field on two days a week.

## Decisions

The two head teachers decide together; if they do not agree, the chair of the county school board decides within a month.

Signed on 4 July 2022 by R. Ostler for Northquay School and by M. Adeyemi for Tidewell School.`,
    `### Next steps

- Before 1 October 2026 each library will send its list of branches to the secretary.
- Before 1 February 2027 the secretary will publish one list.`,
  ],
  sound: [
    `By 1 May 2026 each school was to hand in its list of subjects; all six lists were received on 24 April 2026.`,
    `On 12 March 2024 the two councils adopted the regional vision. The first trial took place in the autumn of 2025 and was stopped on 1 February 2026.`,
    `The hospitals deliver their figures by 1 March 2027, in the format of the Public Health Act as it read on 1 January 2025.`,
    `### What went before

The towns had to close their own desks before 1 March 2026; they did so on 20 February 2026. The first report, due on 1 June 2026, was delivered on 28 May 2026. The next report is due on 1 June 2027.`,
  ],
} satisfies Planted;
