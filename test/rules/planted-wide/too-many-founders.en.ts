import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Covenant Healthy Region

## Parties

1. Municipality of Aldbrook;
2. Municipality of Birchmoor;
3. Municipality of Cranford;
4. Municipality of Dovecote;
5. Municipality of Elsham;
6. Hospital Saint Clement;
7. Hospital The Rowans;
8. Public Health Service Midvale;
9. Practitioners' Circle Midvale;
10. Pharmacists' Circle Midvale;
11. Health Insurer Tenable;
12. Health Insurer Commonweal;
13. Sports Council Midvale;
14. Housing Corporation Homestead;
15. Foundation for the Elderly Midvale.

## Purpose

The parties make Midvale the healthiest region of the country in 2035.

## Decisions

All parties meet twice a year and decide unanimously.

## Costs

Each party pays 5,000 euros a year.
`,
    `# Collaboration Agreement Regional School Network

The parties to this agreement are Ashby School, Barlow School, Carrick School, Denholm School, Easton School, Farleigh School, Granby School, Holt School, Inverleigh School, Jarrow School, Kelso School, Lydd School, Morley School and Norton School.

## Purpose

We make one network for teacher training so that every pupil in the region has a qualified teacher.

## Council

The council consists of the fourteen heads. It takes every decision by consensus.

## Costs

Each school pays 2,500 euros a year.

## Term

The agreement applies from 1 August 2027 until 31 July 2030.
`,
    `# Founding Agreement of the Open Mobility Data Association

## Founding parties

| No. | Party | Country |
|---|---|---|
| 1 | Tramways of Arden | Norland |
| 2 | Metro Belmont | Norland |
| 3 | Coastal Ferries | Norland |
| 4 | Dorrit Bus Company | Sundmark |
| 5 | Eiger Rail | Sundmark |
| 6 | Fleetway Scooters | Sundmark |
| 7 | Greenwheel Bikes | Norland |
| 8 | Hexham Taxi Union | Norland |
| 9 | Island Air Shuttle | Sundmark |
| 10 | Junction Parking | Norland |
| 11 | Kestrel Car Share | Sundmark |
| 12 | Lakes Boat Service | Sundmark |
| 13 | Moorland Rail | Norland |
| 14 | National Road Service | Norland |

## Object

One open data set of all timetables and vehicles.

## Board

Each founding party appoints one member of the board. The board decides unanimously.

## Contributions

Each founding party pays 10,000 euros a year.
`,
    `# Climate Pact of the River Valleys

This pact is concluded by the twenty-two municipalities listed in Annex 1, hereinafter "the parties".

## Article 1 Goal

The parties halve the emissions of their buildings by 2032.

## Article 2 Assembly

The assembly consists of the mayors of all twenty-two parties. It decides on every measure by unanimous vote.

## Article 3 Money

Each party pays one euro per inhabitant a year.

## Article 4 Term

The pact applies until 31 December 2032.

## Annex 1

Abbot, Amber, Barnes, Beck, Borrow, Clee, Coln, Dart, Dove, Esk, Fal, Greta, Isis, Kennet, Leven, Mole, Nene, Ouse, Parrett, Rother, Severn and Tamar.
`,
    `# Memorandum of Understanding: Hospital Purchasing

## Who takes part

- Hospital Ardmore, represented by its director of finance
- Hospital Balfour, represented by its director of finance
- Hospital Corrie, represented by its director of finance
- Hospital Drumlin, represented by its director of finance
- Hospital Erskine, represented by its director of finance
- Hospital Forres, represented by its director of finance
- Hospital Glenarm, represented by its director of finance
- Hospital Hawick, represented by its director of finance
- Hospital Islay, represented by its director of finance
- Hospital Jura, represented by its director of finance
- Hospital Kinross, represented by its director of finance
- Hospital Lanark, represented by its director of finance
- Hospital Moray, represented by its director of finance

## Why

Together we buy gloves, beds and scanners at a better price, and we start all at the same time.

## How we decide

A purchase goes ahead when all thirteen agree.

## What it costs

Each hospital lends one buyer for half a day a week.
`,
    `# Partnership Charter Digital Inclusion

The undersigned:

the City of Stanmore, the Stanmore Library, the Stanmore Adult School, the Telecom Company Lineway, the Bank of Stanmore, the Savings Bank Thrift, the Housing Association Roof, the Housing Association Hearth, the Elderly Union, the Youth Council, the Volunteers' Desk, the Refugee House, the Computer Museum and the Stanmore Job Centre,

have agreed as follows.

## 1. Aim

In 2030 every resident of Stanmore can arrange his affairs online or gets help with it.

## 2. Consultation

All signatories together form the platform, which meets monthly. Every signatory has a veto.

## 3. Resources

Every signatory contributes four hours of staff a week.

## 4. Signing

Signed by all fourteen organisations on 4 November 2026.
`,
    `# Charter of the Safe Harbour Logs Project

Safe Harbour Logs is an open-source project started by sixteen shipping companies.

## Founding members

1. Anchor Line
2. Bowsprit Shipping
3. Capstan Lines
4. Davit & Co
5. Ebbtide Shipping
6. Fathom Lines
7. Galley Freight
8. Halyard Lines
9. Islander Shipping
10. Jib Freight
11. Keel Brothers
12. Lodestar Lines
13. Mizzen Shipping
14. Neptune Freight
15. Outrigger Lines
16. Porthole Shipping

## Steering committee

The steering committee has sixteen seats, one for each founding member. A decision needs the consent of all of them.

## Licence

Apache 2.0.
`,
    `# Agreement on One Emergency Number for Social Care

## Parties

**Municipalities:** Ripple, Saxby, Thorpe, Upton, Vale and Wexcombe.

**Care providers:** Beacon Care, Comfort Home Care, Daylight Youth Care, Evergreen Elderly Care and Family First.

**Others:** the Police Region Southvale, the Ambulance Service Southvale, the Crisis Line Foundation and the Health Insurer Provident.

## Purpose

One number that a resident in need can call day and night.

## Decision making

The fifteen parties take all decisions together in the plenary meeting. Every party has one vote; a decision needs all votes.

## Costs

The costs are divided equally among the parties.
`,
    `# Consortium Agreement Sustainable Greenhouse Heat

## 1. Parties

This agreement is made between eighteen growers and the energy cooperative Warmth Together:

Bloom Roses, Crisp Lettuce, Dewdrop Herbs, Early Pepper, Fresh Cucumber, Golden Tomato, Hanging Gardens, Ivy Plants, Juniper Nurseries, Kale & Co, Lush Orchids, Mint Works, Northern Bulbs, Orange Gerbera, Petal Tulips, Quick Cress, Red Radish, Spring Lilies and Warmth Together.

## 2. Object

One heat network for the whole greenhouse district.

## 3. General assembly

3.1 The general assembly consists of all parties.

3.2 It decides unanimously on design, price and supplier.

## 4. Contributions

4.1 Each grower pays 15,000 euros; Warmth Together pays for the pipes.
`,
    `# Memorandum on a Shared Museum Depot

From: the twelve museums of the county
Date: 2 November 2026

The founding partners are:

- the Museum of Bells (A. Ringer);
- the Museum of Clay (B. Potter);
- the Museum of Coins (C. Minter);
- the Museum of Dolls (D. Playfair);
- the Museum of Flax (E. Weaver);
- the Museum of Glass (F. Blower);
- the Museum of Hats (G. Felter);
- the Museum of Lace (H. Stitch);
- the Museum of Locks (I. Keyes);
- the Museum of Maps (J. Carter);
- the Museum of Salt (K. Panner);
- the Museum of Steam (L. Stoker).

We build one depot for what none of us can show. The directors decide on everything by common accord, in a meeting of all twelve. Each museum pays for the floor space that it uses.
`,
    `# Partnership agreement Regional Youth Care

## Parties

The following municipalities are the founding parties:

1. Ashcombe
2. Birchfold
3. Catterley
4. Dunmere
5. Eastmarch
6. Elverton
7. Farrowby
8. Halewick
9. Hollins
10. Marlow
11. Northquay
12. Quillham
13. Saltby
14. Tidewell

## Purpose

The municipalities buy youth care together, for every family in the region.

## Decisions

The fourteen aldermen decide by unanimity. Without unanimity the subject comes back at the next meeting.

## Costs

Each municipality pays in proportion to its number of inhabitants and may place children with every provider.

## Joining and leaving

Other municipalities can join by a decision of the meeting. A municipality leaves with a year's notice.

Signed on 10 November 2026 by the aldermen of the fourteen municipalities.`,
    `# Founding charter of the Hospital Data Alliance

## Founders

| No. | Hospital | Signed by |
|---|---|---|
| 1 | Lowmere Hospital | D. Achterberg |
| 2 | Saltby Hospital | F. Nkemelu |
| 3 | St Oswin Hospital | B. Farrant |
| 4 | Dunmere Hospital | A. Croft |
| 5 | Catterley Hospital | J. Nam |
| 6 | Farrowby Hospital | O. Lind |
| 7 | Elverton Hospital | M. Abiola |
| 8 | Northquay Hospital | S. Trent |
| 9 | Tidewell Hospital | K. Ferris |
| 10 | Hollins Hospital | P. Roth |
| 11 | Marlow Hospital | E. Sands |
| 12 | Birchfold Hospital | C. Yates |
| 13 | Halewick Hospital | G. Paz |
| 14 | Quillham Hospital | L. Dorn |
| 15 | Ashcombe Hospital | T. Wills |
| 16 | Eastmarch Hospital | R. Obote |

## Purpose

The hospitals exchange figures on quality, for the whole sector.

## Council

All sixteen founders have a seat in the council, which decides by consensus on every subject.

## Costs

Each founder pays € 8,000 a year and receives all reports.

## Joining

Other hospitals can become a member after a decision of the council.

Signed at Dunmere on 3 November 2026.`,
    `# Collaboration agreement Common Curriculum

Kestrel Academies, Marlow Vale College, Northquay School, Tidewell School, Brook Street School, Fairmead College, Saltby Academy, Dunmere Grammar School, Orchard College, Priory School, Hillcrest School and Lakeside Academy found the Common Curriculum together.

## Purpose

The schools write lessons together that every school in the country may use.

## Decisions

All twelve head teachers take part in every decision; a decision needs the votes of all of them.

## Costs

Each school lends one teacher for a day a week and may use all lessons.

## Joining

Other schools join by writing to the head teachers, who admit them at their yearly meeting.

Signed on 20 October 2026 by the twelve head teachers.`,
    `# Covenant on sustainable insurance

## Undersigned

- Pelham Mutual
- Corrigan Health
- Amity Assurance
- Northlight Insurance
- Beacon Life
- Tarn Mutual
- Harvest Insurance
- Old Mill Assurance
- Crown Street Life
- Lyme Insurance Society
- Ridgeway Mutual
- Castell General
- Eider Insurance
- Fulmar Reinsurance
- Grange Assurance
- Heron Mutual
- Isle Insurance
- Juniper Life

## 1. Aim

The insurers found one office that judges damage to houses by floods, for the whole sector.

## 2. Decisions

The undersigned start at the same time and decide together in a plenary meeting, each with one vote and by a majority of three quarters.

## 3. Costs

Each insurer pays in proportion to its premiums and receives the judgments of the office.

## 4. Joining

Another insurer joins by a decision of the plenary meeting.

Signed on 12 November 2026 by the directors of the undersigned.`,
  ],
  sound: [
    `# Covenant Clean Canals

## Parties

The parties are the municipalities of Ambrook, Belford, Corston, Dinton, Elvaston, Frome, Garston, Hinton, Ilford, Kemble, Luston and Marden, and the Water Authority of the Canals.

## Core group

Ambrook, Belford and the Water Authority of the Canals form the core group. They go first: the core group decides by majority on the design and the first works until 31 December 2027. The other parties look on during that time and take part from 2028.

## Costs

The core group pays the first works; from 2028 each party pays by length of canal.
`,
    `# Collaboration Agreement Joint Ambulance Post

## Parties

- Ambulance Service North Reach;
- Ambulance Service South Reach;
- Hospital of the Holy Well;
- Municipality of Reach.

## Purpose

One post for two services, next to the emergency department.

## Decisions

The four parties decide by majority.
`,
    `# Agreement on the Regional Job Portal

## Founders

The City of Peverell, the Job Centre of Peverell and the Employers' Circle found the portal and decide on it together.

## Users

The following organisations use the portal under a contract of use and are no party to this agreement: Abacus Staffing, Bright Temps, Cornerstone Jobs, Direct Hire, Easy Work, First Step, Good Start, Helping Hands, In Work, Just Jobs, Key Staff, Link Up and Move On.

## Costs

The founders each pay one third.
`,
    `# Partnership agreement Shared Tax Office

## Parties

1. Ashcombe
2. Birchfold
3. Catterley
4. Dunmere
5. Eastmarch
6. Elverton
7. Farrowby
8. Halewick
9. Hollins
10. Marlow
11. Northquay
12. Quillham
13. Saltby

## Purpose

The municipalities collect local taxes together.

## Core group

A core group of three municipalities, Ashcombe, Dunmere and Saltby, goes first. It decides by majority on the design of the office; the other ten look on for a year and then connect, one after the other.

## Costs

Each municipality pays € 2 for each inhabitant from the moment it connects, and closes its own tax desk.

## Joining

Other municipalities are admitted by the core group.

Signed on 10 November 2026 by the mayors of the thirteen municipalities.`,
  ],
} satisfies Planted;
