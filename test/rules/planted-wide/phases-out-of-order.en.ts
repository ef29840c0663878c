import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Phases

The phases follow one another without interruption.

| Phase | Start | End |
|---|---|---|
| 1. Outline | 1 January 2027 | 31 March 2027 |
| 2. Design | 1 March 2027 | 31 August 2027 |
| 3. Building | 1 September 2027 | 30 April 2028 |
`,
    `### Timetable of the shared laboratory

| Phase | Start | End |
|---|---|---|
| Specification | 1 February 2027 | 31 May 2027 |
| Building | 1 June 2027 | 31 January 2028 |
| Trial | 1 May 2028 | 31 August 2028 |

Each phase begins on the day after the previous one has ended.
`,
    `### Planning

1. Phase 1, inventory of the collections: 1 February 2027 to 30 April 2027.
2. Phase 2, trial with one museum: 1 September 2027 to 31 December 2027.
3. Phase 3, design of the catalogue: 1 May 2027 to 31 August 2027.
`,
    `The work has three successive phases. The exploration runs from 1 January 2027 to 30 June 2027, the design from 1 May 2027 to 31 October 2027 and the introduction from 1 November 2027 to 31 March 2028.`,
    `### Article 5 Phases

5.1 The first phase runs from 1 March 2027 to 31 August 2027.

5.2 The second phase follows immediately on the first phase and runs from 1 December 2027 to 30 June 2028.

5.3 The third phase runs from 1 July 2028 to 31 December 2028.
`,
    `### Roadmap

- Phase A (choice of schools): 1 January 2027 until 28 February 2027
- Phase B (training of teachers): 1 March 2027 until 31 July 2027
- Phase C (lessons in all schools): 1 June 2027 until 31 December 2027

A phase starts only when the one before it is finished.
`,
    `### Stages of the dispatch room

| Stage | From | To |
|---|---|---|
| Stage 1: joint rota | 1 April 2027 | 30 September 2027 |
| Stage 2: joint room | 1 October 2027 | 31 March 2028 |
| Stage 3: joint system | 1 February 2028 | 30 September 2028 |

The three stages are consecutive.
`,
    `The specification phase runs from 1 June 2027 to 30 September 2027. The build phase, which comes after the specification phase, runs from 1 March 2027 to 31 December 2027.`,
    `We work in connected phases with no gap between them: analysis from 15 January 2027 to 15 April 2027, construction from 1 July 2027 to 31 December 2027 and testing from 1 January 2028 to 31 March 2028.`,
    `### Steps towards one claims form

| No. | Phase | Start | End |
|---:|---|---|---|
| 1 | Collect the forms | 1 February 2027 | 31 March 2027 |
| 2 | Write the new form | 1 April 2027 | 30 June 2027 |
| 3 | Test with brokers | 1 April 2027 | 31 May 2027 |
| 4 | Introduce the form | 1 July 2027 | 31 October 2027 |

Only what has come out of one phase goes into the next.
`,
    `### Phases

The phases follow each other; a phase starts when the one before it has ended.

| Phase | Start | End |
|---|---|---|
| 1. Specification | 1 January 2027 | 30 April 2027 |
| 2. Building | 1 April 2027 | 30 November 2027 |
| 3. Introduction | 1 December 2027 | 31 March 2028 |`,
    `### Stages without interruption

The stages connect without interruption:

- stage 1, preparation: 1 February 2027 to 30 April 2027;
- stage 2, trial: 1 July 2027 to 31 October 2027;
- stage 3, connection: 1 November 2027 to 31 March 2028.`,
    `### Planning

Phase 1 runs from 1 September 2027 to 31 December 2027. Phase 2 follows phase 1 and runs from 1 March 2027 to 31 August 2027.`,
    `### Steps

1. Design, from January 2027 up to and including May 2027.
2. After the design has been finished: pilot, from April 2027 up to and including August 2027.
3. After the pilot: use in all wards, from September 2027 up to and including December 2027.`,
  ],
  sound: [
    `| Phase | Start | End |
|---|---|---|
| Outline | 1 January 2027 | 31 March 2027 |
| Design | 1 April 2027 | 31 August 2027 |
| Building | 1 September 2027 | 30 April 2028 |

The phases follow one another without interruption.
`,
    `Training overlaps with construction on purpose: construction runs from 1 May 2027 to 31 December 2027, and the training of staff runs alongside it from 1 September 2027 to 31 December 2027.`,
    `The first phase runs from 1 February 2027 to 30 June 2027. After the summer break, in which no work is done, the second phase runs from 1 September 2027 to 31 January 2028.`,
    `### Phases

The phases follow each other.

| Phase | Start | End |
|---|---|---|
| 1. Specification | 1 January 2027 | 30 April 2027 |
| 2. Building | 1 May 2027 | 31 October 2027 |
| 3. Introduction | 1 November 2027 | 31 March 2028 |

During all phases, from 1 January 2027 to 31 March 2028, the trainers visit the wards.`,
  ],
} satisfies Planted;
