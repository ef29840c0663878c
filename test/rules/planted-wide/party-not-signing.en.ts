import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Memorandum of Understanding on Joint Road Maintenance

## Parties

1. Borough of Hartwell, represented by its mayor, P. Ostrander;
2. Borough of Glenmere, represented by its mayor, L. Achterberg;
3. Township of Saltford, represented by its supervisor, K. Imrie.

## Purpose

The parties plan resurfacing works together so that one crew can serve all three road networks.

## Costs

Each party pays for the work on its own roads and one third of the planning office.

## Term

This memorandum applies from 1 January 2027 until 31 December 2029.

## Signatures

Agreed in Hartwell on 16 November 2026.

For the Borough of Hartwell: P. Ostrander, mayor.

For the Borough of Glenmere: L. Achterberg, mayor.
`,
    `# Consortium Agreement Regional Stroke Care

## 1. Parties

| Party | Seat | Represented by |
|---|---|---|
| Saint Brannoc Hospital | Fordham | M. Querido, chief executive |
| Eastmoor Rehabilitation Centre | Eastmoor | T. Hallworth, director |
| Valley Ambulance Trust | Fordham | S. Njoku, chief officer |
| Kestrel Home Nursing | Little Combe | D. Farrow, director |

## 2. Purpose

The consortium brings a patient with a stroke from the doorstep to rehabilitation along one pathway.

## 3. Decision making

The four representatives decide unanimously.

## 4. Signatures

| Party | Name | Office | Date |
|---|---|---|---|
| Saint Brannoc Hospital | M. Querido | chief executive | 9 November 2026 |
| Eastmoor Rehabilitation Centre | T. Hallworth | director | 9 November 2026 |
| Kestrel Home Nursing | D. Farrow | director | 10 November 2026 |
`,
    `# Collaboration Agreement Shared Student Records

This agreement is made between Thornbury College, represented by its principal A. Devane, and Millgate Sixth Form, represented by its principal R. Osei.

## Purpose

A student who moves from one school to the other takes the record along, without typing anything in again.

## Working group

Two registrars per school design the exchange. They decide together.

## Costs

Thornbury College and Millgate Sixth Form each pay half of the running costs.

## Signing

Signed in Thornbury on 12 October 2026.

For Thornbury College: A. Devane, principal.

For Millgate Sixth Form: R. Osei, principal.

For Brightfield Software Ltd: C. Lomas, sales director.
`,
    `# Partnership Agreement Coastal Food Bank Network

The undersigned:

1. Foundation Harbour Pantry, established in Seabright, represented by its chair, J. Mullin;
2. Foundation Full Table, established in Wickstead, represented by its treasurer, N. Abara;
3. Parish Council of Wickstead, represented by its clerk, H. Roe;
4. Dockside Wholesale Market, represented by its manager, E. Tarrant;

have agreed as follows.

## Article 1 Object

The parties collect surplus food from the market and hand it out to households through two pantries.

## Article 2 Contributions

Dockside Wholesale Market gives the food, the council gives the van, and the two foundations give the volunteers.

## Article 3 Duration

This agreement applies until 31 December 2028.

Thus agreed and signed in fourfold in Seabright on 2 November 2026.

Foundation Harbour Pantry, J. Mullin

Foundation Full Table, N. Abara

Dockside Wholesale Market, E. Tarrant
`,
    `# Letter of Intent: Joint Archive Depot

The County of Ashdown, the City of Ravensmoor and the University of Ravensmoor intend to build and run one depot for their archives.

## What we want

In 2030 a researcher requests any document of the three archives at one desk.

## What we will do

- By 1 July 2027 the three archivists write a business case.
- By 1 October 2027 our boards decide whether to build.

## Money

Each of the three pays one third of the cost of the business case, which is 60,000 euros.

## Signed

Ravensmoor, 19 November 2026

On behalf of the County of Ashdown, W. Pell, county executive

On behalf of the City of Ravensmoor, F. Okonjo, alderman for culture
`,
    `# Charter of the OpenTide Project

OpenTide is open-source software that forecasts tides for small harbours.

## Founding members

- Meridian Ocean Institute
- Skerry Harbours Association
- Blue Lantern Cooperative

## Steering committee

The steering committee has one seat per founding member. It decides by simple majority; at least two members take part.

## Licence

All code is available under the EUPL.

## Joining

An organisation that contributes a developer for six months can ask the steering committee for a seat.

## Adoption of this charter

This charter was signed on 3 November 2026 by Ines Carvalho for the Meridian Ocean Institute and by Tom Baird for the Skerry Harbours Association.
`,
    `# Data Sharing Agreement on School Absence

## Parties to this agreement

- the Municipality of Linden, hereinafter "the Municipality";
- Foundation Linden Primary Schools, hereinafter "the Schools";
- Public Health Service Linden, hereinafter "the Health Service".

## Purpose

The parties share figures on absence in order to notice early which pupil needs help.

## Confidentiality

Only the attendance officer of the Municipality, the school nurse of the Health Service and the care coordinators of the Schools see data about a person.

## Term

This agreement starts on 1 January 2027 and ends on 31 December 2028.

## Signature

Done at Linden on 20 November 2026

For the Municipality: B. Vantongeren, alderman

For the Schools: G. Idowu, chair of the board

For the Health Service: M. Sandoval, director

For Northshire University: Prof. E. Whitcombe, dean
`,
    `# Heads of Terms: Shared Claims Desk

## 1. The parties

1.1 Concordia Mutual Insurance ("Concordia"), represented by its chief executive, V. Lindgren.

1.2 Old Harbour Assurance ("Old Harbour"), represented by its chief operating officer, D. Mbeki.

1.3 Pilgrim Friendly Society ("Pilgrim"), represented by its chair, J. Stackpole.

## 2. Object

2.1 The parties set up one desk that handles storm damage claims of their policyholders.

## 3. Management

3.1 A management board of three members, one appointed by each party, decides by majority.

## 4. Funding

4.1 Concordia pays 50%, Old Harbour 30% and Pilgrim 20%.

## 5. Execution

Executed on 18 November 2026.

Signed by V. Lindgren for Concordia

Signed by J. Stackpole for Pilgrim
`,
    `# Inter-agency Agreement on the Welcome of Newcomers

## Parties

This agreement is between:

a. the City of Marbury;
b. the Marbury Housing Association;
c. the Marbury Job Centre;
d. the Language School De Brug;
e. the Refugee Support Foundation.

## Purpose

A newcomer in Marbury has a home, a language course and a contact for work within three months.

## Coordination

The City of Marbury employs one coordinator, who may decide on the order of intake.

## Evaluation

The parties evaluate this agreement every year in October.

## Signatures

City of Marbury: ______________________ (A. Prentice, mayor)

Marbury Housing Association: ______________________ (C. Dube, director)

Marbury Job Centre: ______________________ (L. Hoskins, manager)

Refugee Support Foundation: ______________________ (Y. Haile, chair)
`,
    `# Collaboration Charter Music for Every Child

## 1 Who we are

The partners in this charter are Ash Grove Primary School, Beech Lane Primary School, Cedar Road Primary School and the Tilbrook Music School.

## 2 What we want

Every child in Tilbrook plays an instrument for at least two years.

## 3 What each of us does

- The three primary schools free one hour a week in years 4 and 5.
- The Tilbrook Music School sends the teachers and lends the instruments.

## 4 How we decide

The four heads meet each term and decide together.

## 5 Signing

Agreed in Tilbrook on 5 November 2026 and signed by:

- the head of Ash Grove Primary School, Mrs D. Lyle;
- the head of Beech Lane Primary School, Mr S. Amadi;
- the head of the Tilbrook Music School, Ms H. Corrigan.
`,
    `# Collaboration agreement Shared Operating Theatres

## Parties

1. Lowmere Hospital Trust, represented by its chief executive, D. Achterberg;
2. Saltby Clinic, represented by its director, F. Nkemelu;
3. Pinewood Rehabilitation Centre, represented by its director, L. Strand.

## Article 1. Purpose

The parties share six operating theatres, so that patients wait no longer than four weeks.

## Article 2. Decisions

The three directors decide by unanimity. If they do not agree, a mediator advises within a month.

## Article 3. Costs

Each party pays one third of the costs and has the use of two theatres.

## Signatures

Lowmere, 12 November 2026

For Lowmere Hospital Trust: D. Achterberg, chief executive

For Saltby Clinic: F. Nkemelu, director`,
    `# Memorandum of Understanding on school transport

| Party | Represented by |
|---|---|
| Eastmarch Town Council | the mayor, H. Quartey |
| Quillham Town Council | the mayor, B. Ivers |

**1. Aim.** The two towns drive pupils with special needs to school together.

**2. Costs.** Eastmarch pays 60% and Quillham 40%; each gets seats in the same proportion.

**3. Decisions.** The two mayors decide together; without agreement the county commissioner decides within six weeks.

**4. Term.** This memorandum runs from 1 January 2027 to 31 December 2028.

| Signed for | Name | Date |
|---|---|---|
| Eastmarch Town Council | H. Quartey | 9 November 2026 |
| Quillham Town Council | B. Ivers | 9 November 2026 |
| Wheelright Coaches Ltd | S. Dunphy | 9 November 2026 |`,
    `# Partnership agreement Fair Claims

The undersigned:

- Pelham Mutual, established in Dunmere;
- Corrigan Health, established in Farrowby;
- Amity Assurance, established in Dunmere;
- Northlight Insurance, established in Catterley;

agree as follows.

## 1. Purpose

The insurers check claims together so that honest customers pay less.

## 2. Costs and benefits

Each insurer pays a quarter of the costs and receives the warnings that the checks give.

## 3. Decisions

The four directors of claims decide by a majority of three.

Agreed and signed at Dunmere on 3 November 2026 by R. Holm on behalf of Pelham Mutual, by C. Baptiste on behalf of Corrigan Health and by V. Lindqvist on behalf of Northlight Insurance.`,
    `# Agreement on the joint museum depot

**Parties**

The Maritime Museum of Tidewell, the Museum of Printing and the Foundation for Regional Art (together "the Museums") agree on the following.

1. The Museums store their collections in one depot at Canal Road.
2. Each museum pays one third of the rent and has one third of the shelves.
3. The three directors decide by unanimity; if they fail to agree within a month, the chair of the county arts council decides.
4. A museum that leaves gives twelve months' notice and pays its share of the rent until then.

**Signed at Tidewell on 16 November 2026**

______________________
The Maritime Museum of Tidewell, E. Sorrel, director

______________________
The Museum of Printing, T. Abara, director

______________________
The Botanical Garden of Tidewell, N. Vance, director`,
  ],
  sound: [
    `# Cooperation Agreement Fire and Rescue Training

## Parties

1. Fire and Rescue Service of North Dale, represented by its chief officer, I. Sorley ("North Dale");
2. Fire and Rescue Service of South Dale, represented by its chief officer, M. Petrov ("South Dale");
3. Airport of Dalehaven plc, represented by its safety director, U. Kanter ("the Airport").

## Purpose

The parties train their crews together on one training ground.

## Costs

North Dale, South Dale and the Airport each pay one third.

## Signatures

Signed at Dalehaven on 17 November 2026.

For North Dale: I. Sorley

For South Dale: M. Petrov

For the Airport: U. Kanter
`,
    `# Agreement on the Joint Allotment Register

Between the Town of Coldbrook, the Town of Redmarsh and the Harrow Allotment Society.

## Purpose

A resident of either town applies once for any free allotment.

## Costs

The two towns each pay 4,000 euros a year; the society keeps the register and gets the rent of the shed in return.

## Signing

The Town of Redmarsh has authorised the mayor of Coldbrook, by power of attorney of 2 November 2026, to sign this agreement on its behalf.

Coldbrook, 13 November 2026

R. Ingleby, mayor, for the Town of Coldbrook and for the Town of Redmarsh

P. Szabo, chair, for the Harrow Allotment Society
`,
    `# Memorandum of Understanding on Blood Sample Transport

| Party | Represented by |
|---|---|
| Saint Odile Clinic | Dr K. Warsame, medical director |
| Laboratory Northbank | F. Tierney, managing director |

## Purpose

Samples taken at the clinic reach the laboratory within two hours.

## Costs

The clinic pays the courier; the laboratory pays the boxes and the tracking.

## Signature

Signed on 11 November 2026 by Dr K. Warsame on behalf of Saint Odile Clinic and by F. Tierney on behalf of Laboratory Northbank.

In the presence of the notary J. Abernathy as a witness, who is not a party.
`,
    `# Agreement on a shared river guard

## Parties

1. The Water Board of the Upper Lyme, hereinafter "Upper Lyme", represented by its chair, G. Moorcroft;
2. The Municipality of Halewick, hereinafter "Halewick", represented by its mayor, O. Tran.

## Article 1. Purpose

Upper Lyme and Halewick guard the river together, so that people who live along it are warned in time.

## Article 2. Costs

Upper Lyme pays 70% and Halewick 30%; both receive the measurements every hour.

## Article 3. Decisions

The chair and the mayor decide together. Without agreement the provincial commissioner decides within two weeks.

## Signatures

Halewick, 10 November 2026

On behalf of Upper Lyme: G. Moorcroft

On behalf of Halewick: O. Tran

In the presence of the notary, A. Beech.`,
  ],
} satisfies Planted;
