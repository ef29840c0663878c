import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The repairs portal is delivered on 1 March 2027, and from 1 March 2027 all housing officers work exclusively with it.`,
    `On the day on which the new catalogue is delivered, both libraries switch off their old ones and all desk staff work in the new catalogue.`,
    `| Milestone | Date |
|---|---|
| Delivery of the bed planner | 1 June 2027 |
| All wards plan their beds in the bed planner | 1 June 2027 |
| Evaluation by the two hospital boards | 1 December 2027 |`,
    `As soon as the claims register has been delivered, the three insurers stop keeping their own registers and all claims handlers switch to the joint one with immediate effect.`,
    `### Calendar

- 4 January 2027: the supplier hands over the joint timetable system.
- 4 January 2027: all lecturers of the university and the college make their timetables in it.
- 5 July 2027: first report to the two boards.`,
    `**Go-live.** Handover and go-live coincide: on 1 September 2027 the pupil file is handed over, and on that same day every teacher starts to use it and the paper files are closed.`,
    `There is no transition period. The present intake procedure of both hospices lapses on delivery of the joint intake desk software, and from that moment all nurses use the new procedure.`,
    `# Terms of Reference of the Shared Catalogue Committee

The boards of the Penhale Library and the Carrick Library establish the Shared Catalogue Committee by their resolution of 2 November 2026.

## 1. Purpose

The committee prepares one catalogue, so that every reader on the coast can find every book.

## 2. Members

The committee has four members; each board appoints two of them.

## 3. Decisions

The committee decides by simple majority; three members make a quorum.

## 4. Delivery

The committee delivers the catalogue on 15 April 2027. All branches lend with the catalogue as of 15 April 2027.

## 5. Reporting

The committee reports to both boards every quarter.`,
    `The savings start on the day of delivery: from that day all advisers of the credit unions work in the new way, and the boards take the old posts out of their budgets on that date.`,
    `10.2 The county accepts the flood warning system on 30 June 2027. The duty officers use the system as their only source from the moment of acceptance, and the old sirens are taken out of service on 30 June 2027.`,
    `### Start

The new patient record is delivered on 1 September 2027. From that same day all wards work according to the new procedure and the paper files are closed.`,
    `### Planning

| Milestone | Date |
|---|---|
| Delivery of the admissions system | 1 March 2027 |
| All schools work in the new way | 1 March 2027 |`,
    `### Go-live

- The supplier delivers the claims portal on 4 October 2027.
- On 4 October 2027 the old forms are withdrawn and all insurers handle claims in the portal.`,
    `### Acceptance

On the day on which the joint permit system is accepted, every municipality immediately switches to the new way of working; no transition period applies.`,
  ],
  sound: [
    `The repairs portal is delivered on 1 March 2027. In the six months after that the trainers of Oakfield Homes guide every housing officer, and from 1 September 2027 all officers work with it.`,
    `On the day of delivery, 1 June 2027, a trial starts on two wards. The other wards keep their present way of working until 1 December 2027, and the boards count on no savings before 2028.`,
    `This part is signed on 1 March 2027 and takes effect on 1 March 2027. On that day the treasurer delivers the keys of the hall to the caretaker.`,
    `### Delivery and use

The lending system is delivered on 1 March 2027. From then until 1 September 2027 two trainers guide the staff of every branch, and the old system stays in use beside the new one. The libraries work in the new way as of 1 September 2027; before 2028 the boards do not count on savings.`,
  ],
} satisfies Planted;
