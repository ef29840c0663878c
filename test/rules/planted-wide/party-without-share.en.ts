import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Partnership Agreement Regional Cycling Route

## Parties

- the Municipality of Overby, represented by alderman T. Sloane;
- the Municipality of Kirkholm, represented by alderman J. Aston;
- the Municipality of Dunmoor, represented by alderman E. Rask;
- the Province of Estmark, represented by deputy B. Holloway.

## Purpose

The parties build and maintain one cycling route of 42 kilometres through the region.

## Costs and benefits

| Party | Share | Contribution in euros | Benefit |
|---|---:|---:|---|
| Overby | 40% | 400,000 | fewer cars in the town centre |
| Kirkholm | 20% | 200,000 | visitors for its inns |
| Province of Estmark | 40% | 400,000 | a safe route to three schools |
| Total | 100% | 1,000,000 | |

## Signatures

Signed in Overby on 12 November 2026 for Overby by T. Sloane, for Kirkholm by J. Aston, for Dunmoor by E. Rask and for the Province of Estmark by B. Holloway.
`,
    `# Collaboration Agreement on a Joint Pharmacy Robot

## 1. Parties

1. Saint Alban Hospital;
2. Greyfriars Hospital;
3. Lakeside Psychiatric Clinic.

## 2. Purpose

The parties buy and run one robot that prepares medication per patient.

## 3. Contributions

- Saint Alban Hospital pays 180,000 euros a year.
- Greyfriars Hospital pays 120,000 euros a year.

## 4. Benefits

- Saint Alban Hospital saves four pharmacy assistants on night duty.
- Greyfriars Hospital saves the rent of its old dispensary.

## 5. Term

This agreement applies from 1 January 2027 until 31 December 2031.
`,
    `# Agreement Shared School Transport

The parties are the Oakfield School Trust, the Riverbank School and the Maplewood Special School.

## Purpose

One bus service brings pupils of all three to school and home.

## Division of costs and benefits

| Party | Pays a year | Gains |
|---|---:|---|
| Oakfield School Trust | 35,000 euros | one contract instead of four |
| Riverbank School | 20,000 euros | a later start of the school day |
| Maplewood Special School | 25,000 euros | none |

## Decision making

The three heads decide unanimously.
`,
    `# Memorandum: Joint Weather Stations

This memorandum is agreed between the Port of Skarby, the Fisheries Cooperative of Skarby and the Skarby Sailing Federation.

## Why

Each of us measures the wind, and none of us measures it at the harbour mouth.

## What it costs and what it brings

The Port of Skarby pays 60,000 euros for the three stations and the Fisheries Cooperative pays 40,000 euros. The port saves on pilots that wait in vain. The cooperative saves fuel, because its boats stay in when the wind turns.

## How we decide

We decide together in a meeting every quarter; each of the three has one vote.

## Term

The memorandum ends on 31 December 2029.
`,
    `# Consortium Agreement Digital Land Register

## Parties

- The Land Registry of Norlund ("the Registry")
- The Chamber of Notaries of Norlund ("the Chamber")
- The Farmers' Union of Norlund ("the Union")

## Purpose

Deeds pass digitally from the notary to the Registry.

## Costs and benefits

The Registry pays 200,000 euros a year and saves six full-time jobs on data entry.

The Chamber pays 100,000 euros a year and its members get a deed registered within one day.

The Union pays 50,000 euros a year and has no benefit of its own from the register.

## Governance

A board of three, one member per party, decides by majority.
`,
    `# Cooperation Agreement Neighbourhood Sports Coaches

## Parties

| No. | Party | Represented by |
|---|---|---|
| 1 | City of Tarnwick | alderman S. Boyle |
| 2 | Tarnwick Athletics Club | chair R. Dunmore |
| 3 | Tarnwick Swimming Club | chair A. Vesey |
| 4 | Foundation Active Elderly | director M. Oyelaran |

## Purpose

Four coaches get residents of all ages moving.

## Contributions in kind

| Party | Contributes each week | Receives in return |
|---|---|---|
| City of Tarnwick | wages of four coaches | fewer referrals to social care |
| Tarnwick Athletics Club | track on three mornings | a coach for its juniors |
| Foundation Active Elderly | twelve volunteer hours | a weekly class for its members |

## Signatures

Signed on 6 November 2026 by all four parties.
`,
    `# Founding Agreement of the OpenLedger Foundation

## Founding members

The founding members are Halcyon Bank, the Credit Union of Fairhaven, the Institute for Open Finance and Tallow & Sons Auditors.

## Mission

The foundation maintains free bookkeeping software for small associations.

## Membership fees

- Halcyon Bank: 30,000 euros a year.
- Credit Union of Fairhaven: 10,000 euros a year.
- Institute for Open Finance: two developers, valued at 90,000 euros a year.

## What members get

Halcyon Bank gets fewer paper statements, the Credit Union of Fairhaven gets an export to its own ledger, and the Institute for Open Finance gets data for research.

## Board

The board has four members, one per founding member, and decides by majority.
`,
    `# Agreement on One Intake Desk for Debt Relief

## Parties

1. the Municipality of Leeford;
2. the Leeford Housing Corporation;
3. Estuary Energy Company.

## Purpose

A resident in debt tells his story once.

## Costs

The Municipality of Leeford, the Leeford Housing Corporation and Estuary Energy Company each pay 50,000 euros a year for the desk.

## Benefits

- The Municipality of Leeford sees fewer residents in shelters.
- The Leeford Housing Corporation has fewer evictions.
- Estuary Energy Company does not share in the benefits.

## Duration

The desk runs until 31 December 2028.
`,
    `# Collaboration Agreement Remote Diabetes Care

Parties: Lorne Health Insurance, Braeside Hospital and Kilmory Hospital.

## 1. Purpose

Patients with diabetes measure at home and see a nurse on the screen.

## 2. Who pays

Braeside Hospital and Kilmory Hospital bear all costs, each for one half: devices, nurses and training, 640,000 euros a year in total.

## 3. Who gains

All savings from fewer admissions go to Lorne Health Insurance. Braeside Hospital and Kilmory Hospital receive nothing.

## 4. Decisions

The three chief executives decide unanimously.
`,
    `# Joint Museum Pass: Agreement

## Parties

- Museum of Navigation, represented by director L. Ferrand
- Castle Thornley, represented by steward G. Mottram
- Botanical Garden of Thornley, represented by director O. Keane
- Textile Museum De Spoel, represented by director A. Wynn

## Purpose

One pass opens four doors.

## Costs and revenue

| | Museum of Navigation | Castle Thornley | Botanical Garden of Thornley |
|---|---:|---:|---:|
| Contribution to the office | 12,000 | 12,000 | 6,000 |
| Share in the sale of passes | 40% | 40% | 20% |

## Term

The pass is valid from 1 April 2027 until 31 March 2030.

## Signatures

Thornley, 9 November 2026: L. Ferrand, G. Mottram, O. Keane and A. Wynn.
`,
    `# Collaboration agreement Night Nursing

## Parties

- Fenwick Home Care, represented by P. Gallard
- Orchard Nursing Home, represented by I. Obi
- Hazel Lane Hospice, represented by W. Petersen

## Purpose

The three share nurses at night, so that nobody in the valley has to wait for help.

## Costs and benefits

| Party | Pays | Receives |
|---|---|---|
| Fenwick Home Care | € 60,000 a year | four nights a week |
| Orchard Nursing Home | € 45,000 a year | three nights a week |

## Decisions

The three directors decide by majority.

## Signatures

Signed on 4 November 2026 by P. Gallard for Fenwick Home Care, by I. Obi for Orchard Nursing Home and by W. Petersen for Hazel Lane Hospice.`,
    `# Agreement Open Timetable

## 1. Parties

The parties are Kestrel Academies, Marlow Vale College and the Brook Street School.

## 2. Purpose

The three schools make timetables with one shared program, which every school in the country may use.

## 3. Finance

Kestrel Academies contributes 50% of the costs and gets a timetable for its eight locations. Marlow Vale College contributes 50% of the costs and gets a timetable for its evening courses.

## 4. Decisions

The head teachers decide by consensus; if they do not reach it in two meetings, a vote by simple majority follows.

## 5. Joining

Other schools can join after looking on for a term; the head teachers admit them.

Signed on 30 October 2026: J. Amadi (Kestrel Academies), R. Poole (Marlow Vale College), S. Whitlock (Brook Street School).`,
    `# Heads of terms: regional waste desk

| No. | Party | Represented by |
|---|---|---|
| 1 | Municipality of Ashcombe | Alderman T. Reeve |
| 2 | Municipality of Birchfold | Alderman Y. Castell |
| 3 | Municipality of Dunmere | Alderman K. Osei |

## Purpose

One desk answers all questions about waste of the citizens of the three municipalities.

## Contributions

- Ashcombe pays € 30,000 a year.
- Birchfold pays € 30,000 a year.
- Dunmere pays € 30,000 a year.

## Benefits

- Ashcombe: its own desk can close, which saves € 50,000 a year.
- Birchfold: answers on Saturdays as well.

Dunmere receives nothing in return.

## Decisions

The three aldermen decide by unanimity.

Signed on 2 November 2026 by T. Reeve for the Municipality of Ashcombe, Y. Castell for the Municipality of Birchfold and K. Osei for the Municipality of Dunmere.`,
    `# Charter of the Rare Disease Registry

**Parties**: St Oswin University Hospital, Pelham Mutual, the Patients' Union for Rare Diseases and Tarn Institute.

**Purpose**: one registry of patients with a rare disease, for all hospitals in the country.

**Costs and benefits.** The yearly costs of € 200,000 are divided as follows: St Oswin University Hospital € 90,000, Pelham Mutual € 80,000 and the Patients' Union for Rare Diseases € 30,000. In return the hospital gets data for research, the insurer a yearly forecast and the union a guide for its members.

**Decisions.** The four parties decide by a majority of three.

**Joining.** Other hospitals join by a letter to the registrar, M. Eklund, who admits them when they meet the privacy rules.

**Signed** on 11 November 2026 by B. Farrant (St Oswin University Hospital), L. Kovac (Pelham Mutual), D. Ross (Patients' Union for Rare Diseases) and H. Imre (Tarn Institute).`,
  ],
  sound: [
    `# Partnership Agreement Dike Inspection by Drone

## Parties

- the Water Authority of Hollin, represented by its chair, P. Garrick;
- the Water Authority of Easter Fen, represented by its chair, C. Nilsen;
- the Drone School of Hollin, represented by its director, Y. Brandt.

## Costs and benefits

| Party | Contributes | Gains |
|---|---|---|
| Hollin | 70,000 euros a year | inspections twice as often |
| Easter Fen | 50,000 euros a year | images of dikes that no car reaches |
| Drone School | two pilots, no money | flying hours for its students |

## Term

This agreement applies until 31 December 2029.
`,
    `# Agreement on a Joint Apprentice Scheme

## Parties

1. Bakers' Guild of Marlow;
2. Marlow Technical College;
3. City of Marlow.

## Costs and benefits

The parties share the costs of the scheme equally: each pays one third of the 90,000 euros a year.

Every party gains: the guild gets trained bakers, the college gets workplaces for its students and the city gets fewer young people without work.
`,
    `# Memorandum on Shared Snow Clearance

This memorandum is made between the Town of Upper Glen ("Upper Glen"), the Town of Nether Glen ("Nether Glen") and the Glen Railway Company ("the Railway").

## Costs

Upper Glen and Nether Glen each pay 40% of the two ploughs; the Railway pays 20%.

## Benefits

The towns have their main roads clear at seven o'clock. The Railway has its station yards clear before the first train.

## Settlement

If one of us gains less in a winter than it paid, the other two make up for it in April.
`,
    `# Agreement on shared fire boats

## Parties

1. Fire Service of Northquay
2. Fire Service of Tidewell
3. Harbour Company of Lyme

## Purpose

The parties keep two fire boats for the whole estuary.

## Costs and benefits

The parties pay the costs in equal shares. Each of them may call out both boats at any hour, and the services receive training on them every month.

## Decisions

The three commanders decide by majority.

## Signatures

Signed on 6 November 2026 by A. Rusk for the Fire Service of Northquay, by E. Bellamy for the Fire Service of Tidewell and by C. Moana for the Harbour Company of Lyme.`,
  ],
} satisfies Planted;
