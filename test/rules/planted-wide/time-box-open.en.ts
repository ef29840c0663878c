import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The pilot phase starts on 1 March 2027 in two wards of Saint Aldric Hospital. It continues until everybody is satisfied with the result.`,
    `### Planning of the joint permit desk

| Phase | Start | End |
|---|---|---|
| Outline | 1 February 2027 | 30 April 2027 |
| Design | 1 May 2027 | 31 August 2027 |
| Trial with ten applicants | 1 September 2027 | as long as needed |
`,
    `### Phasing

1. Exploration: 1 February 2027 to 30 April 2027.
2. Construction: 1 May 2027 to 31 January 2028.
3. Rollout: starts on 1 February 2028; no end date has been set.
`,
    `The design phase begins once the three school boards have signed. Its duration is indefinite.`,
    `### Article 4 Transitional phase

1. The transitional phase starts on 1 January 2028.
2. During the transitional phase policyholders may file a claim on paper as well as online.
3. The joint claims desk reports monthly on the number of paper claims during this phase.
`,
    `**Approach.** We start with a specification phase in which nurses and pharmacists describe what they need. That phase lasts for as long as the working group considers necessary. After that, building takes eight months.`,
    `### Stages of the shared archive

| Stage | Length | Result |
|---|---|---|
| Inventory | 3 months | list of all series |
| Cleaning | open-ended | clean metadata |
| Transfer | 5 months | everything in one depot |
`,
    `The aftercare phase follows on the introduction in the last school and runs on for an indefinite period, so that teachers can keep asking questions.`,
    `### How a module matures

- *Sketch*: at most four weeks; then the maintainers keep it or drop it.
- *Incubation*: the module stays in the incubation phase until it is ready. There is no limit to the length of this phase.
- *Release candidate*: three weeks.
`,
    `From 1 June 2027 the two fire services test the joint dispatch system next to the old one. The test phase has no fixed duration; we shall see in due course when it can stop.`,
    `### Design phase

The design phase starts on 1 February 2027 and continues until the four hospitals are satisfied with the result.`,
    `### Phases

| Phase | Period |
|---|---|
| Preparation | 1 January 2027 to 31 March 2027 |
| Trial in two schools | from 1 April 2027, as long as needed |`,
    `### Stages of the work

1. Specification: four months from 1 March 2027.
2. Building: six months after that.
3. Pilot: no end date has been set.`,
    `### Pilot

During the pilot phase the libraries of Ashcombe and Catterley lend each other's books. The length of the pilot phase is not fixed in advance. After the pilot phase the other libraries follow.`,
  ],
  sound: [
    `The pilot phase starts on 1 March 2027 and ends on 31 August 2027. On that day the steering group decides what goes on and what lapses.`,
    `The design phase runs until the six forms are finished, but not beyond 30 September 2027; whatever is unfinished then lapses.`,
    `We leave the length of the rollout open on purpose: the steering group fixes it on 1 October 2027, when the results of the trial are known.`,
    `### Trial phase

The trial phase starts on 1 February 2027 and takes at most four months. What is not ready by then drops out of this phase; the directors of the three clinics decide before 1 July 2027 which parts come back in the next one.`,
  ],
} satisfies Planted;
