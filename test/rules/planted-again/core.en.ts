import type { Plantings } from './planted.ts';

export default {
  'closed-core': {
    defects: [
      `# Founding agreement Open Ward

## Parties

- Marrow General Hospital
- Saltley Clinic
- Quill Hospital

## Purpose

The three hospitals found Open Ward to give all hospitals in the country one way to exchange X-rays.

## Decisions

The three hospitals decide by consensus.
`,
      `# Charter of the Common Milk Record

## Who we are

The Common Milk Record is run by Moorland Farms and Hilltop Dairy.

## Mission

A single record of every cow, for the whole dairy sector: from the smallest stable to the largest factory.

## How we work

Moorland Farms and Hilltop Dairy each appoint one editor, and the two editors decide together.
`,
      `# Letter of intent on a national night bus ticket

The undersigned, Vale Coaches Ltd, Hill Transport plc and Marrow Trams, want one ticket that every bus company in the land accepts.

1. The undersigned design the ticket together.
2. Only the undersigned have a vote.
3. The undersigned pay a third of the costs each.
`,
      `# Governance of the Seed Catalogue

The catalogue was started by two gardens, the Botanic Garden of Quill and the Orchard Society.
It is meant to become the catalogue of all gardens and growers worldwide.

## Maintainers

- Holly Bramley (@hbramley), Orchard Society
- Gus Barley (@gbarley), Botanic Garden of Quill

## Decisions

Both maintainers have to agree.
`,
      `# Cooperation agreement on a school timetable standard

## Article 1 Parties

1. Vale School District, represented by its superintendent, P. Chalk;
2. Hill School District, represented by its superintendent, W. Board;
3. Quill Teachers' College, represented by its rector, N. Slate.

## Article 2 Aim

The parties develop a standard for timetables that serves the entire education sector, from primary schools to universities.

## Article 3 Number of parties

The number of parties is limited to the three founders for the whole term of this agreement.
`,
      `# Partnership charter Clean Harbours

| Partner | Role |
|---|---|
| Port of Marrow | chair |
| Port of Quill | treasurer |
| Port of Saltley | secretary |

The partners introduce a tariff for dirty ships on behalf of all ports along the coast, which will have to apply it from 2030.

The partners take their decisions unanimously.
`,
    ],
    sound: [
      `# Founding agreement Open Ward

## Parties

- Marrow General Hospital
- Saltley Clinic
- Quill Hospital

## Purpose

The three hospitals found Open Ward to give all hospitals in the country one way to exchange X-rays.

## Others

Any hospital may look on at the meetings and becomes a party a year later if the parties agree by majority.
`,
      `# Agreement on a shared dredging barge

## Parties

- Port of Marrow
- Port of Quill

## Purpose

The two ports keep their own channels deep with one barge.

## Decisions

The two harbour masters decide together.
`,
    ],
  },
} satisfies Plantings;
