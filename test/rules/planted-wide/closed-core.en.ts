import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Collaboration Agreement National Patient Transfer Message

## Parties

1. Saint Columba Hospital, represented by its chair, A. Fairley;
2. Nursing Home Group Larchwood, represented by its director, B. Onyango;
3. Home Care Cooperative Doorstep, represented by its director, J. Kettle.

## Purpose

The parties develop one digital transfer message for all hospitals, nursing homes and home care organisations in the country.

## Steering group

The steering group consists of the three representatives. It decides unanimously on the design, the budget and the conditions of use.

## Costs

Each party pays one third of 300,000 euros a year.

## Term and ending

This agreement applies from 1 January 2027 until 31 December 2030. A party may leave with twelve months' notice.

## Signatures

Signed on 16 November 2026 by A. Fairley, B. Onyango and J. Kettle.
`,
    `# Two Cities, One Parking Permit

## Parties

The City of Brackwater and the City of Lowmarsh.

## Purpose

The two cities make a digital parking permit that has to become the standard for every municipality in the country.

## Organisation

The aldermen of Brackwater and Lowmarsh together form the board. The board decides by consensus.

## Costs

Brackwater pays 60% and Lowmarsh pays 40%.

## Closed partnership

No other municipality is admitted to this partnership.

## Signatures

Brackwater, 5 November 2026: the aldermen D. Crewe and M. Sato.
`,
    `# Cooperation Agreement Common Curriculum for Vocational Nursing

The undersigned:

- Westfold College, represented by its principal, H. Nordahl;
- Castlebar College, represented by its principal, S. Quigley;
- Three Rivers College, represented by its principal, F. Amara;

whereas vocational education as a whole lacks a common curriculum for nursing;

whereas all 38 vocational colleges in the country should be able to teach from it;

have agreed as follows.

## Article 1 Object

The parties write a common curriculum for the entire sector of vocational education.

## Article 2 Editorial board

The editorial board has three members, one from each party, and decides by majority.

## Article 3 Funding

Each party frees two teachers for one day a week.

## Article 4 Duration

The agreement ends on 31 July 2029.
`,
    `# Charter of the Claims Exchange Alliance

## Members

| Member | Representative |
|---|---|
| Fidelis Insurance | K. Dorr, chief executive |
| Northstar Mutual | P. Alvarez, chief information officer |

## Mission

The alliance builds an exchange through which every insurer and every repair shop in Europe settles motor claims.

## Board

The board has two members, one for each of the members above, and decides unanimously.

## Membership

Membership is limited to Fidelis Insurance and Northstar Mutual.

## Funding

Each member pays 1,000,000 euros a year.

## Review

The board evaluates the alliance every two years.
`,
    `# Partnership Agreement Open Tree Register

## 1. Parties

1.1 The Municipality of Elmsworth.

1.2 The Municipality of Larkhill.

1.3 The State Forest Service.

## 2. Vision

In 2032 every tree in every municipality of the country is in one public register.

## 3. Work

3.1 The parties enter their own trees in 2027 and 2028.

3.2 A steering committee of three aldermen and directors leads the work and decides by majority.

## 4. Costs

Each party pays for the entry of its own trees and one third of the server.

## 5. Ending

The agreement ends on 31 December 2032. Each party may withdraw with six months' notice.
`,
    `# Governance of HarbourKit

HarbourKit is software for harbour masters, founded by the Port of Ellis and the Port of Vannes Bay.

## Goal

We make HarbourKit for all small harbours around the North Sea, of which there are more than four hundred.

## Steering

The steering group consists of two people: the harbour master of Ellis and the harbour master of Vannes Bay. They decide together on the roadmap, the budget and releases.

## Seats

The two seats are permanent. Other harbours cannot obtain a seat or a vote.

## Money

Each of the two ports pays 45,000 euros a year.

## Licence

The code is published under the GPL.
`,
    `# Memorandum of Understanding: Shared Standard for Library Statistics

To: the boards of the Central Library of Aldmoor and the University Library of Aldmoor

We, the Central Library of Aldmoor and the University Library of Aldmoor, agree the following.

**Aim.** One set of statistics for the whole library sector: public, school and academic libraries throughout the country.

**Who decides.** The two librarians decide together.

**Money.** Each library pays its own staff.

**Planning.** The first set of statistics is ready on 1 September 2027.

**Leaving.** Either library may end this memorandum with three months' notice.

Signed on 10 November 2026 by E. Harkness and N. Doshi, librarians.
`,
    `# Founding Agreement Foundation Clear Water Data

## Founders

- Water Company Springvale
- Water Company Delta East
- Regional Water Laboratory Haddon

## Object

The foundation collects measurements on drinking water quality for the benefit of the entire drinking water sector, being ten water companies and five laboratories.

## Board

The board consists of three members; each founder appoints one. The board decides by majority with all members present.

## Participants

The founders are the only participants of the foundation; the number of participants is not extended.

## Funding

The founders each contribute 80,000 euros a year.

## Dissolution

The foundation is dissolved by unanimous decision of the board.
`,
    `# Agreement between the Police Districts of Fell and Moor on a Common Lost Property Desk

## Parties

The Police District of Fell and the Police District of Moor.

## Why

Lost property is a nationwide problem: each of the 24 police districts has its own list. We build the desk so that it serves all 24 districts and the railways.

## Who leads

The two district commanders lead the desk and take decisions jointly.

## What it costs

Fell pays 55,000 euros and Moor pays 45,000 euros a year.

## How long

The agreement lasts from 1 February 2027 to 31 January 2030.

## If we disagree

The chief constable decides within four weeks.
`,
    `# Consortium Agreement Early Warning for Crop Disease

## Parties

1. Agricultural University of Tarn;
2. Growers' Cooperative Sunfield;
3. Seed Company Orrin.

## Common interest

Potato blight strikes every grower in the country. The parties build a warning service that all 9,000 growers and all cooperatives will rely on.

## Bodies

The general assembly consists of one representative of each party and decides unanimously.

## Exclusivity

During the term of this agreement no party concludes an agreement on crop warnings with a third organisation, and third organisations cannot become a party to this agreement.

## Costs

The university pays 20%, Sunfield pays 50% and Orrin pays 30%.

## Term

From 1 March 2027 until 28 February 2031.
`,
    `# Collaboration agreement Digital Prescriptions

## Parties

1. Pelham Mutual, represented by R. Holm
2. Corrigan Health, represented by C. Baptiste

## Article 1. Purpose

The parties build one service for digital prescriptions that is meant for all insurers and pharmacies in the country.

## Article 2. Decisions

The two directors decide together. If they do not agree, the chairs of the boards decide within four weeks.

## Article 3. Costs

Each party pays half of the costs and saves the paper prescriptions.

## Article 4. Closed membership

No other organisation can become a party to this agreement.

## Article 5. Leaving

A party leaves with twelve months' notice and pays its share until then.

Signed on 5 November 2026 by R. Holm for Pelham Mutual and by C. Baptiste for Corrigan Health.`,
    `# Charter of the Shared Exam Bank

## Founders

Kestrel Academies, Marlow Vale College and Northquay School found the Shared Exam Bank.

## Why

Every school in the country writes the same exams again and again. The Shared Exam Bank serves the whole of secondary education.

## Board

The board consists of the three head teachers of the founders. It decides by majority on the exams that are included.

## Money

Each founder pays € 10,000 a year and may use all exams.

## Change

The board evaluates this charter every two years.

Signed at Northquay on 28 October 2026: J. Amadi (Kestrel Academies), R. Poole (Marlow Vale College), M. Adeyemi (Northquay School).`,
    `# GOVERNANCE

The Parish Budget Tool is made by two municipalities, Eastmarch and Quillham, for all 340 municipalities in the country.

## Core team

The core team has four members: two civil servants of Eastmarch and two of Quillham. It decides by majority. Seats are filled by the mayors of Eastmarch and Quillham only.

## Costs

Eastmarch pays the hosting, Quillham pays the developer. Both use the tool free of charge.

## Disputes

If the vote is a tie, the mayors decide within two weeks.

## Changes to this document

The core team can change this document by unanimity.`,
    `# Memorandum of Understanding: one patient helpline

Lowmere Hospital Trust, Saltby Clinic and Hazel Lane Hospice ("the partners") agree:

1. The aim is one helpline for patients of all hospitals and hospices in the province.
2. The partners run the helpline and each pays one third; each gets reports about its own patients.
3. The three directors decide by unanimity; without it the medical inspector advises within a month.
4. The number of partners is limited to three and will not be extended.
5. A partner can leave at the end of a year, with six months' notice.

Signed on 13 November 2026 for Lowmere Hospital Trust by D. Achterberg, for Saltby Clinic by F. Nkemelu, for Hazel Lane Hospice by W. Petersen.`,
  ],
  sound: [
    `# Collaboration Agreement National Vaccination Reminder

## Parties

1. Public Health Service Northmere;
2. Public Health Service Wexley;
3. Practitioners' Cooperative Wexley.

## Purpose

The parties build one reminder service for all public health services in the country.

## Joining

A public health service that accepts the message format may look on for three months and then take part; the steering group admits it within six weeks.

## Steering group

The steering group has three members, one per party, and decides by majority.

## Costs

Each party pays one third.
`,
    `# Agreement on a Shared Canteen

## Parties

The District Court of Pellham and the Tax Office of Pellham.

## Purpose

The two parties, who share one building, run one canteen for their own staff.

## Costs

Each pays half of the wages of the cook.

## Term

The agreement ends on 31 December 2029; either party may leave with six months' notice.
`,
    `# Charter of the Mutual Recognition of Skills

## Founders

Fernhill College, Port Agnes College and the Adult School of Port Agnes.

## Aim

A certificate of skills that all colleges in the country accept.

## Steering group

The three principals form the steering group. It decides by consensus.

## How others come in

The three founders go first. From 1 January 2028 any college may sign the declaration in Annex A and gets a seat and a vote from that day.

## Annex A

Declaration: "We accept the certificate and the rules of this charter."
`,
    `# Charter of the Joint Library Card

## Founders

The libraries of Ashcombe, Catterley and Elverton found the Joint Library Card.

## Purpose

One card that in the end gives entry to every public library in the country.

## Steps

The three founders go first. Every library in the country may look on from the first day, take part in the trials after half a year and become a member when it has connected its catalogue; the board decides on its request within a month.

## Board

The board consists of the directors of the founders and decides by majority.

## Costs

Each library pays € 1 for each card holder and keeps its own fees.

Signed on 9 November 2026: U. Garland (Ashcombe), P. Ito (Catterley), F. Mabey (Elverton).`,
  ],
} satisfies Planted;
