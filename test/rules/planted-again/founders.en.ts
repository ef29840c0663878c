import type { Plantings } from './planted.ts';

export default {
  'too-many-founders': {
    defects: [
      `# Collaboration agreement on a regional library card

## Parties

- Library of Ashby
- Library of Barrow
- Library of Corby
- Library of Derwent
- Library of Eastmoor
- Library of Fernhill
- Library of Grangeton
- Library of Hexley
- Library of Ilmouth
- Library of Jarrow Green
- Library of Kelby
- Library of Lorne
- Library of Marrow
- Library of Northmere

## Decisions

All parties decide together, at a meeting of all directors.
`,
      `# Convention of the river towns

The mayors of Ashby, Barrow, Corby, Derwent, Eastmoor, Fernhill, Grangeton, Hexley, Ilmouth, Kelby, Lorne, Marrow, Northmere,
Quill and Saltley agree to found a river authority.

Every decision of the river authority needs the consent of all fifteen towns.
`,
      `# Memorandum of understanding on pollen counts

| No. | Party | Represented by |
|---|---|---|
| 1 | Ashby Hospital | A. Alder |
| 2 | Barrow Hospital | B. Birch |
| 3 | Corby Hospital | C. Cedar |
| 4 | Derwent Hospital | D. Dogwood |
| 5 | Eastmoor Hospital | E. Elm |
| 6 | Fernhill Hospital | F. Fir |
| 7 | Grangeton Hospital | G. Gorse |
| 8 | Hexley Hospital | H. Hazel |
| 9 | Ilmouth Hospital | I. Ivy |
| 10 | Kelby Hospital | K. Kalmia |
| 11 | Lorne Hospital | L. Lime |
| 12 | Marrow Hospital | M. Maple |
| 13 | Northmere Hospital | N. Nettle |

The hospitals count pollen together. Each hospital has one vote and the hospitals decide unanimously.
`,
      `# Founding deed of the cooperative Sunny Roofs

The founders are:

(1) Ashby Housing; (2) Barrow Housing; (3) Corby Homes; (4) Derwent Homes; (5) Eastmoor Estates; (6) Fernhill Estates;
(7) Grangeton Trust; (8) Hexley Trust; (9) Ilmouth Lets; (10) Kelby Lets; (11) Lorne Living; (12) Marrow Living.

The founders decide jointly on each roof.
`,
      `# Charter of the Open Timetable alliance

Twenty-two bus companies found the alliance. Their names are in the annex.

## Decisions

The twenty-two founders meet every month and decide by consensus.
`,
      `# Partnership agreement on shared fire engines

## Article 1 Parties

1. The Fire Brigade of Ashby, represented by its chief;
2. The Fire Brigade of Barrow, represented by its chief;
3. The Fire Brigade of Corby, represented by its chief;
4. The Fire Brigade of Derwent, represented by its chief;
5. The Fire Brigade of Eastmoor, represented by its chief;
6. The Fire Brigade of Fernhill, represented by its chief;
7. The Fire Brigade of Grangeton, represented by its chief;
8. The Fire Brigade of Hexley, represented by its chief;
9. The Fire Brigade of Ilmouth, represented by its chief;
10. The Fire Brigade of Kelby, represented by its chief;
11. The Fire Brigade of Lorne, represented by its chief;
12. The Fire Brigade of Marrow, represented by its chief.

## Article 2 Decisions

The chiefs decide by unanimity on the purchase of each engine.
`,
    ],
    sound: [
      `# Collaboration agreement on a regional library card

## Parties

- Library of Ashby
- Library of Barrow
- Library of Corby
- Library of Derwent

## Decisions

The four directors decide together.
`,
      `# Convention of the river towns

The mayors of Ashby, Barrow, Corby, Derwent, Eastmoor, Fernhill, Grangeton, Hexley, Ilmouth, Kelby, Lorne, Marrow, Northmere,
Quill and Saltley agree to found a river authority.

Ashby, Barrow and Corby form the core group. The core group starts and decides for the first two years; the other towns join in steps.
`,
    ],
  },
} satisfies Plantings;
