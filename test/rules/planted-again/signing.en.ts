import type { Plantings } from './planted.ts';

export default {
  'party-not-signing': {
    defects: [
      `# Agreement on a shared dredging barge

## 1. Parties

| Party | Represented by |
|---|---|
| Port of Marrow | E. Stone, harbour master |
| Port of Quill | A. Reed, harbour master |
| Port of Saltley | I. Frost, harbour master |

## 2. The barge

The ports own the barge together and share its crew.

## 3. Signatures

| Signed for | Name | Date |
|---|---|---|
| Port of Marrow | E. Stone | 3 May 2026 |
| Port of Quill | A. Reed | 3 May 2026 |
`,
      `# Memorandum of understanding on fish counts

This memorandum is made between:

(1) Lakeside Angling Trust, a charity registered in Marrow;
(2) Northmere Water Company, a public limited company;
(3) The Institute for Freshwater Ecology.

The parties count the fish in the lake together, every spring, and publish the figures.

Signed for and on behalf of Lakeside Angling Trust

R. Pike, chair, 2 June 2026

Signed for and on behalf of Northmere Water Company

D. Weir, chief executive, 2 June 2026
`,
      `# Consortium agreement Open Tide Tables

## Members

- University of Saltley
- Quill Hydrographic Office
- Mariners' Guild

## Purpose

The members publish one table of the tides.

## Signatories

| Organisation | Signatory | Signed on |
|---|---|---|
| University of Saltley | Prof. L. Ebb | 1 March 2026 |
| Quill Hydrographic Office | C. Flood | 1 March 2026 |
| Mariners' Guild | B. Spring | 2 March 2026 |
| Ministry of Ports | K. Neap | 4 March 2026 |
`,
      `# Collaboration agreement on night buses

The undersigned: Vale Coaches Ltd, Hill Transport plc and the City of Marrow, agree as follows.

1. Purpose. The undersigned run one night bus service.
2. Costs. Each undersigned pays its own drivers.

Done at Marrow on 5 May 2026,

On behalf of Vale Coaches Ltd: T. Axle

On behalf of the City of Marrow: M. Gate
`,
      `# Charter of the Seed Library

## Founding organisations

1. **Orchard Society** – keeps the fruit trees.
2. **Moorland Farms** – grows the grain.
3. **Botanic Garden of Quill** – keeps the seeds dry.

## Aim

The founders exchange seeds at no cost.

## Adopted by

- H. Bramley, Orchard Society, 12 April 2026
- G. Barley, Moorland Farms, 12 April 2026
`,
      `# Data sharing agreement on road works

## Article 1 Parties

1. The County of Eastmoor, represented by its clerk, V. Lane;
2. Gridline Energy, represented by its director, O. Volt.

## Article 2 Purpose

The parties tell each other a month beforehand where they dig.

## Article 3 Signature

Agreed and signed in twofold at Eastmoor on 7 July 2026.

For the County of Eastmoor,
V. Lane

For Brightwater Utilities,
S. Spout
`,
    ],
    sound: [
      `# Agreement on a shared dredging barge

## 1. Parties

| Party | Represented by |
|---|---|
| Port of Marrow | E. Stone, harbour master |
| Port of Quill | A. Reed, harbour master |

## 2. The barge

The ports own the barge together and share its crew.

## 3. Signatures

Signed at Marrow on 3 May 2026 by A. Reed for the Port of Quill and by E. Stone for the Port of Marrow.
`,
      `# Memorandum of understanding on fish counts

This memorandum is made between Lakeside Angling Trust (“the Trust”) and Northmere Water Company (“the Company”).

The parties count the fish in the lake together, every spring, and publish the figures.

| For the Trust | For the Company |
|---|---|
| R. Pike, chair | D. Weir, chief executive |
| 2 June 2026 | 2 June 2026 |
`,
    ],
  },
} satisfies Plantings;
