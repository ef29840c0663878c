import type { Plantings } from './planted.ts';

export default {
  'party-without-share': {
    defects: [
      `# Agreement on a joint ambulance post

## Parties

| Party | Represented by |
|---|---|
| Marrow General Hospital | Dr E. Stone |
| Quill Ambulance Trust | A. Reed |
| Saltley Clinic | Dr I. Frost |

## Costs and benefits

| Party | Pays a year | Gains |
|---|---|---|
| Marrow General Hospital | EUR 40,000 | a post next to its emergency ward |
| Quill Ambulance Trust | EUR 60,000 | shorter drives |
`,
      `# Collaboration agreement on a weather mast

## 1. Parties

The parties are Hilltop Vineyard, Moorland Farms and the Orchard Society.

## 2. Purpose

The parties measure frost together.

## 3. Costs

Hilltop Vineyard pays 60% of the mast and Moorland Farms pays 40%.
`,
      `# Heads of terms for a joint print shop

## Parties

- Vale School District
- Hill School District
- Quill Teachers' College

## Finance

| Party | Contribution | Benefit |
|---|---|---|
| Vale School District | GBP 20,000 a year | cheaper books |
| Hill School District | GBP 15,000 a year | cheaper books |
| Quill Teachers' College | – | – |
`,
      `# Consortium charter Open Tide Tables

## Members of the consortium

1. University of Saltley
2. Quill Hydrographic Office
3. Mariners' Guild
4. Lakeside Angling Trust

## What each member brings and gets

- University of Saltley lends two researchers and may publish on the data.
- Quill Hydrographic Office pays for the gauges and saves its own survey.
- Mariners' Guild brings in the logs of its ships and receives the tables free of charge.
`,
      `# Partnership agreement on a crèche

## Article 1 Parties

1. The City of Marrow, represented by its mayor, M. Gate;
2. Vale Coaches Ltd, represented by its director, T. Axle;
3. Marrow General Hospital, represented by its director, Dr E. Stone.

## Article 2 Purpose

The parties keep a crèche for the children of those who work at night.

## Article 3 Division of costs

1. The City of Marrow bears the costs of the building.
2. Marrow General Hospital bears the wages of the staff.
3. In return, children of the staff of the City of Marrow and of Marrow General Hospital attend free of charge.
`,
      `# Alliance agreement of three film archives

## Parties

The parties to this agreement are the Film Archive of Eastmoor, the Newsreel Foundation and Studio Quill.

## Budget

| Source | 2027 | 2028 |
|---|---:|---:|
| Film Archive of Eastmoor | € 50,000 | € 50,000 |
| Newsreel Foundation | € 30,000 | € 30,000 |
| Studio Quill | € 0 | € 0 |
| Total | € 80,000 | € 80,000 |

## Yield

The Film Archive of Eastmoor and the Newsreel Foundation share the proceeds of the screenings equally.
`,
    ],
    sound: [
      `# Agreement on a joint ambulance post

## Parties

| Party | Represented by |
|---|---|
| Marrow General Hospital | Dr E. Stone |
| Quill Ambulance Trust | A. Reed |
| Saltley Clinic | Dr I. Frost |

## Costs and benefits

The parties share the costs of the post equally, and each of them may use it day and night.
`,
      `# Collaboration agreement on a weather mast

## 1. Parties

The parties are Hilltop Vineyard, Moorland Farms and the Orchard Society.

## 2. Costs and benefits

Hilltop Vineyard pays 60% of the mast and Moorland Farms pays 40%.
The Orchard Society pays nothing, lends the ground on which the mast stands and receives the readings in return.
`,
    ],
  },
} satisfies Plantings;
