import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Equipment Sharing Agreement

Between Penhale Dental School, represented by its dean, Ruth Calloway, and Carrick Community Clinic, represented by its director, Tom Adeyemi.

## 1. Definitions

- "Equipment" means the two dental chairs in the basement of the clinic.
- "User" means a student or dentist who works at the Equipment.
- "Spare Part" means an item on the price list of the maker of the Equipment.

## 2. Use

2.1 Every User books the Equipment through the desk of the clinic.

2.2 A User who damages the Equipment reports that to the clinic on the same day.

## 3. Term

This agreement runs from 1 January 2027 to 31 December 2028.

Signed in Carrick on 16 November 2026.

For Penhale Dental School: Ruth Calloway, dean.

For Carrick Community Clinic: Tom Adeyemi, director.`,
    `### Rules for the reading room

In these rules:

- **Reader** means a person with a card of one of the two libraries;
- **Closed File** means a file younger than thirty years;
- **Custodian** means the member of staff who guards the strongroom.

A Reader shows the card at the desk. Nobody sees a Closed File without permission of the county archivist.`,
    `# Governance of Osprey

Osprey is an open-source form builder for city councils.

## Glossary

| Term | Meaning |
|---|---|
| Contributor | anyone who sends a change |
| Maintainer | a Contributor who may merge changes |
| Emeritus | a Maintainer who has stepped down |
| Release Train | the set of changes that goes out in one month |

## Roles

A Contributor sends changes. A Maintainer reviews and merges them. An Emeritus keeps access to the mailing list.

## Decisions

The group of every Maintainer decides by lazy consensus; when somebody objects, it votes by simple majority.

## Changes

This document is changed by a two-thirds majority of the votes of every Maintainer.`,
    `### Shared minibus

The vehicle with registration PN26 KTL (the "Minibus") belongs to Brook Lane Academy. The costs of fuel, tyres and insurance (the "Running Costs") have gone up every year.

The Minibus is available to the other schools on Wednesdays and on Saturdays, and whoever brings the Minibus back fills the tank.`,
    `#### Article 14 Terms in this chapter

In this chapter "Night Shift" means the hours between ten in the evening and six in the morning, and "On-Call Fee" means the amount of 85 pounds per shift.

#### Article 15 Doctors on call

Ashgrove Hospital has a doctor in the house during the Night Shift. Fenwick Clinic calls this doctor when a patient gets worse.`,
    `# Terms of Reference of the Tenants' Panel

The boards of Oakfield Homes and Weir Valley Homes establish the Tenants' Panel by their resolution of 2 November 2026.

## 1. Meaning of words

"Association" means Oakfield Homes or Weir Valley Homes.

"Panel" means the Tenants' Panel.

"Void" means a dwelling that has been empty for more than a month.

"Block" means a group of dwellings with one front door.

## 2. Purpose

The Panel advises each Association on the upkeep of a Block, for all tenants in the valley.

## 3. Members

The Panel has six members, one from each Block that volunteers. Each Association appoints three of them for two years.

## 4. Decisions

The Panel decides by simple majority; four members make a quorum.

## 5. Reporting

The Panel reports to each Association every May.`,
    `### Lending of scores

The choirs understand the following by these words:

1. *Score*: a printed part in the library of the Penhale Choral Society;
2. *Set*: thirty Scores of one work;
3. *Late Return*: a Score or Set that comes back after the agreed day.

A choir borrows a Set for a season. It repairs a torn Score itself.`,
    `Carrick College, hereinafter referred to as "the Host", opens its laboratory to the pupils of St Cuthbert's School, hereinafter referred to as "the Visitor". The technician of the college, hereinafter referred to as "the Laboratory Supervisor", has worked there since 2019.

The Visitor brings its own goggles. The Host provides the gas and the glass.`,
    `# Data Sharing Agreement for Flood Warnings

Between the Tarn Valley Water Board, represented by its chair, Owen Price, and the county of Marl, represented by its chief executive, Lena Fisk.

## 1. Definitions

1.1 "Gauge" means an instrument that measures the level of the river.

1.2 "Reading" means a level sent by a Gauge.

1.3 "Warning" means a message to the public on the ground of a Reading.

1.4 "Derived Data" means data calculated from more than one Reading.

## 2. Sharing

2.1 The water board sends every Reading to the county within five minutes.

2.2 The county decides alone on a Warning, and tells the water board which Gauge led to it.

## 3. Term

This agreement runs from 1 January 2027 to 31 December 2029.

Signed in Marl on 12 November 2026.

For the Tarn Valley Water Board: Owen Price, chair.

For the county of Marl: Lena Fisk, chief executive.`,
    `### Glossary of the volunteer scheme

**Buddy** – a volunteer who visits one patient at home.

**Home Visit** – a visit of at least an hour.

**Respite Day** – a day on which the patient stays at the hospice.

### How it works

A Buddy makes one Home Visit a week and tells the nurse of Low Moor Hospice how the patient is. After each Home Visit the Buddy notes the hours.`,
    `### Meaning of words

In this chapter:

- "Night Ward" means a ward that is staffed between 22.00 and 7.00;
- "Relief Pool" means the nurses whom the hospitals can lend to each other;
- "Winter Season" means the months from November up to and including March.

Each Night Ward may call on the Relief Pool. The hospital that calls on the Relief Pool pays the hours.`,
    `# Partnership agreement of the harbour schools

## 1. Definitions

**Host School**: the school that gives the course.
**Guest Pupil**: a pupil of one school who follows a course at the other.
**Sending Inspectorate**: the inspectorate of the county in which a pupil lives.

## 2. Parties

Northquay School and Tidewell School are the parties.

## 3. Courses

The Host School admits a Guest Pupil when there is a place in the class. The school of the Guest Pupil pays the Host School € 400 for a course.

## 4. Decisions

The two head teachers decide together. When they do not agree, the chair of the county school board decides within three weeks.

Signed on 2 November 2026 at Northquay by R. Ostler for Northquay School and by M. Adeyemi for Tidewell School.`,
    `### Glossary

| Term | Meaning |
|---|---|
| Claim File | the papers that belong to one claim |
| Lead Insurer | the insurer with the largest share in a claim |
| Shadow Reserve | an amount set aside for claims that were not yet reported |

The Lead Insurer keeps the Claim File and shows it to the other insurers on request.`,
    `### Terms

A person who has contributed at least one accepted change is hereinafter called a "Contributor". A company that pays a yearly fee is hereinafter called a "Patron Sponsor". Every Contributor may vote in the yearly poll. A Contributor who has not been active for a year loses that vote.`,
  ],
  sound: [
    `### Deposits

In this part "Deposit" means the sum that a borrower pays in advance, and "Borrower" means a person who takes a tool home. "Overdue Tool" means a tool that comes back after a fortnight.

Borrowers get their Deposits back when they return the tool. For Overdue Tools the workshop keeps ten pounds.`,
    `### Terms for the ferry

- **Crossing** means a trip of the ferry from one bank to the other.
- **Peak Crossing** means a Crossing between seven and nine in the morning.
- **Season Card** means a card for sixty crossings.

| Passenger | Price |
|---|---|
| holder of a Season Card | 1 pound |
| anyone else | 3 pounds |

The two boroughs run eight Peak Crossings on a working day.`,
    `Weir Valley Homes (hereinafter "the Landlord") lets the ground floor to the Thornbury Credit Union (hereinafter "the Tenant"). The Tenant pays the Landlord 400 pounds a month.`,
    `### Meaning of words

In this chapter "Shared Vehicle" means a vehicle that is used by more than one municipality, and "Fleet Office" means the two officials who plan its use.

The Fleet Office keeps a calendar of all shared vehicles. A municipality that damages a Shared Vehicle pays for the repair.`,
  ],
} satisfies Planted;
