import type { Plantings } from './planted.ts';

export default {
  'time-box-open': {
    defects: [
      'The pilot phase starts on 1 February 2027.',
      'After the trial the build phase begins, which runs until everybody agrees that the register is finished.',
      `| Phase | Start | End |
|---|---|---|
| Trial | 1 March 2027 | 30 June 2027 |
| Roll-out | 1 July 2027 | open |`,
      'The transition period lasts as long as necessary.',
      '- Incubation: from the day of admission, without a fixed end.\n- Graduation: on a vote of the keepers.',
      'The specification phase will continue until all the harbours are satisfied with the result.',
    ],
    sound: [
      'The pilot phase starts on 1 February 2027 and lasts four months.',
      'The Steering Committee decides before 1 June 2027 when the second phase starts and how long it lasts.',
    ],
  },
  'time-box-too-long': {
    defects: [
      'The specification phase lasts nine months.',
      'The pilot phase runs from 1 January 2027 to 30 June 2028.',
      `| Phase | Length |
|---|---|
| Preparation | 3 months |
| Construction | 30 months |`,
      'Phase 1, in which the barns are fitted with sensors, takes two years.',
      'The parties allow themselves eighteen months for the design phase.',
      '- Roll-out phase: January 2027 up to and including March 2029\n- Closing dinner: April 2029',
    ],
    sound: [
      'The specification phase lasts six months and ends on 30 June 2027 at the latest.',
      'This agreement runs for five years and is renewed for another five unless a museum objects.',
    ],
  },
  'date-impossible': {
    defects: [
      'The museums deliver their lists before 31 June 2027.',
      'The lease runs from 1 October 2027 until 1 April 2027.',
      'The keepers vote on 29 February 2027.',
      '- Nominations open: 2027-13-01\n- Nominations close: 2028-02-15',
      `| Season | Start | End |
|---|---|---|
| Summer | 15 May 2028 | 15 March 2028 |
| Winter | 1 November 2028 | 1 February 2029 |`,
      'Applications that arrive after April 31st, 2027 are sent back.',
    ],
    sound: ['The keepers vote on 29 February 2028 at noon.', 'The depot is closed from 20 December 2027 until 6 January 2028.'],
  },
  'date-passed': {
    defects: [
      'The museums deliver the inventory no later than 1 September 2025.',
      'This agreement expires on 31 December 2024.',
      '- Nominations for the two free seats close on 15 March 2026.\n- The secretary counts the votes.',
      `| Deliverable | Due |
|---|---|
| Plan of the cold room | June 2025 |
| Plan of the fire doors | June 2028 |`,
      'By the end of 2025 the Steering Committee shall have chosen a carrier.',
      'This charter is valid until 1 July 2026 and applies to all ferries on the lake.',
    ],
    sound: [
      'The museums delivered the inventory on 1 September 2025.',
      'The agreement of 4 May 2019, which lapsed on 1 January 2024, is replaced by this agreement.',
    ],
  },
  'phases-out-of-order': {
    defects: [
      'Phase 1 runs from 1 January 2027 to 30 April 2027. Phase 2 runs from 1 March 2027 to 30 June 2027.',
      `The phases follow each other without a break.

| Phase | Start | End |
|---|---|---|
| Design | 1 January 2027 | 31 March 2027 |
| Build | 1 June 2027 | 31 August 2027 |
| Move | 1 September 2027 | 31 October 2027 |`,
      '- Phase 1: 1 May 2027 – 31 July 2027\n- Phase 2: 1 February 2027 – 30 April 2027',
      'The design phase lasts until 31 May 2027 and is followed by the build phase, which starts on 1 May 2027.',
      `1. Phase A (January – March 2027): the barns are measured by the farmers.
2. Phase B (April – June 2027): the farmers place the sensors.
3. Phase C (June – September 2027): the farmers read the sensors.`,
      `### Stage 1: 4 January 2027 to 26 February 2027

The keepers list the objects.

### Stage 2: 3 May 2027 to 30 June 2027

Directly after stage 1 the keepers pack the objects.`,
    ],
    sound: [
      'Phase 1 runs from 1 January 2027 to 31 March 2027. Phase 2 runs from 1 April 2027 to 30 June 2027.',
      'Phase 1 ends on 31 May 2027. Phase 2 deliberately starts a month earlier, on 1 May 2027, so that both teams can work together.',
    ],
  },
  'no-adoption-gap': {
    defects: [
      'The supplier delivers the register on 1 March 2027 and all museums work with it from that same day.',
      'Upon delivery of the register the card index is abolished at once and the keepers work in the register only.',
      `| Milestone | Date |
|---|---|
| Delivery of the dispatch system | 1 September 2027 |
| All fire services work according to the new procedure | 1 September 2027 |`,
      'On the day of acceptance of the system the staff switch to the new way of working.',
      'The platform is delivered on 1 January 2028. With effect from 1 January 2028 every library lends through the platform only.',
      '- Handover of the software: 3 May 2027\n- First day on which the wards work with it: 3 May 2027',
    ],
    sound: [
      'The supplier delivers the register on 1 March 2027. All museums work with it from 1 September 2027, after the training.',
      'On the day of delivery the Depot Manager signs the receipt and puts the crates in quarantine.',
    ],
  },
} satisfies Plantings;
