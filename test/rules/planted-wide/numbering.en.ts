import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Agreement on the Regional Crisis Shelter

## Article 1 Parties

The City of Orwell and the Shelter Foundation.

## Article 2 Purpose

A safe bed within one hour.

## Article 3 Costs

The city pays the building, the foundation pays the staff.

## Article 5 Decisions

The alderman and the director decide together.

## Article 6 Term

Until 31 December 2029.
`,
    `# Consortium Agreement Hearing Screening

## 1. Parties

Three Bridges Hospital and the Audiology Centre of Weald.

## 2. Purpose

Each newborn has a hearing test within two weeks.

## 3. Organisation

A team of four audiologists does the tests.

## 3. Costs

Each party pays half.

## 4. Term

From 1 March 2027 until 29 February 2032.
`,
    `### Article 6 Duties of the secretary

1. The secretary keeps the minutes of the school boards.
2. The secretary keeps the register of decisions.
4. The secretary sends the agenda a week in advance.
5. The secretary keeps the archive.
`,
    `# Bylaws of the Linnet Foundation

## 1. Name

1.1 The foundation is called the Linnet Foundation.

1.2 It has its seat in Ferrybridge.

## 2. Members

2.1 Members are persons who contribute code.

2.2 The board admits members.

2.4 Membership ends by resignation.

## 3. Board

3.1 The board has five members and decides by majority.
`,
    `# Rules of Procedure Client Council

## Article 1 Members

The council has nine clients.

## Article 2 Chair

The council elects a chair.

## Article 3 Meetings

The council meets monthly.

## Article 4 Voting

The council decides by majority.

## Article 4 Minutes

The secretary keeps the minutes.

## Article 5 Budget

The care group pays 6,000 euros a year.
`,
    `### Powers of the joint purchasing office

7.1 The office invites tenders for all six hospitals.

7.2 The office signs framework contracts up to 500,000 euros.

7.2 The office keeps a register of contracts.

7.3 The office reports to the hospitals each quarter.
`,
    `The coordinator:

a. leads the team of youth workers;
b. keeps the budget;
d. speaks to the press;
e. reports to the aldermen.
`,
    `# Memorandum of Understanding: One Fire Tower

## I. Parties

The Municipality of Pinewood and the Forest Service.

## II. Purpose

One tower watches over both forests.

## IV. Costs

Each pays half of the watchman.

## V. Decisions

The mayor and the head forester decide together.

## VI. Term

Ten years.
`,
    `# Insurance Pool Agreement Hail Damage

**Article 1.** The parties are Meadow Mutual and Orchard Assurance.

**Article 2.** The pool covers hail damage to fruit.

**Article 3.** Each party pays half of every claim.

**Article 4.** The pool committee has two members and decides unanimously.

**Article 7.** The pool ends on 31 December 2030.

**Article 8.** Disputes go to arbitration in Granville.
`,
    `### Section 4 Access to the shared reading room

(1) A student of either university has access with a student card.

(2) A guest has access with a day pass.

(3) The reading room is open from 8 a.m. to 10 p.m.

(3) The porter may refuse a person who disturbs others.

(4) Complaints go to the two librarians.
`,
    `# Partnership agreement Shared Ambulance Station

## Article 1. Parties

The Ambulance Service of Lyme and the Fire Service of Northquay are the parties.

## Article 2. Purpose

The parties share one station, so that help arrives sooner in the whole valley.

## Article 4. Costs

Each party pays half and uses half of the building.

## Article 5. Decisions

The two commanders decide together; without agreement the governor decides within a month.

Signed on 6 November 2026 at Northquay by E. Dray for the Ambulance Service of Lyme and by A. Rusk for the Fire Service of Northquay.`,
    `# Memorandum of Understanding on digital literacy

**1. Parties.** The library of Catterley and Fairmead College.

**2. Aim.** The parties teach older people to use a computer.

**3. Costs.** The library pays the rooms, the college the teachers; both keep their own fees.

**3. Decisions.** The two directors decide together; the mayor decides when they disagree for more than a month.

**4. Term.** This memorandum ends on 31 December 2028.

Signed on 2 November 2026 by P. Ito for the library of Catterley and by H. Moss for Fairmead College.`,
    `# Terms of reference of the Audit Forum

## 1. Composition

1.1 The Audit Forum consists of the three heads of audit of the insurers.

1.2 The Audit Forum chooses a chair from its midst.

## 2. Decisions

2.1 The Audit Forum decides by majority.

2.2 At least two members are present.

2.4 The chair has no casting vote.

## 3. Reporting

3.1 The Audit Forum reports to the boards every year in March.

Adopted on 9 November 2026 by the boards of Pelham Mutual, Corrigan Health and Amity Assurance.`,
    `# Consortium agreement Coast Watch

## Article 1. Parties

The University of Tidewell and the Harbour Company of Lyme are the parties.

## Article 2. Purpose

The parties measure the height of the waves and publish the figures for all sailors.

## Article 3. Costs

The university pays the buoys and the company the boats; both may use all figures.

## Article 4. Decisions

The rector and the director decide together; an arbiter decides when they disagree.

## Article 4. Leaving

A party leaves with a year's notice and pays its costs until then.

## Article 5. Law

The law of the county applies.

Signed on 12 October 2026 by N. Corbett for the University of Tidewell and by C. Moana for the Harbour Company of Lyme.`,
  ],
  sound: [
    `The secretary does the following:

1. keeps the minutes;
1. sends the agenda;
1. keeps the archive.
`,
    `# Rules of the Shared Boathouse

## Article 1 Users

The Rowing Club and the Sea Scouts.

## Article 2 Hours

The house is open from six to ten.

## Article 3 (repealed)

This article was repealed on 1 October 2026.

## Article 4 Costs

Each user pays half.

## Article 4a Insurance

Each user insures its own boats.

## Article 5 Term

Until 31 December 2028.
`,
    `# Bylaws of the Fen Orchestra

## Part A Members

### Article 1

Members are musicians.

### Article 2

The board admits members.

## Part B Board

### Article 1

The board has three members.

### Article 2

The board decides by majority.
`,
    `# Agreement on a joint orchestra

## Article 1. Parties

The music schools of Dunmere and Farrowby are the parties.

## Article 2. Purpose

1. The schools have one orchestra.
2. The orchestra is open to every pupil in the county.

## Article 3. Costs

1. Each school pays half.
2. Each school sends twenty pupils.
3. The schools share the income of the concerts equally.

## Article 3a. Instruments

The instruments remain the property of the school that bought them.

## Article 4. Decisions

The two heads decide together; the county music adviser decides when they disagree for a month.

Signed on 3 November 2026 by L. Arkwright for the music school of Dunmere and by S. Novak for the music school of Farrowby.`,
  ],
} satisfies Planted;
