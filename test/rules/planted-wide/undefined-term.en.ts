import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The Investment Panel approves every purchase for the shared workshop above 10,000 pounds.`,
    `### Use of the archive

- The archivist of Thornbury Borough Council opens the reading room.
- The Data Steward decides who sees the closed files.
- Readers wear gloves.`,
    `9.1 Each Party shall keep the Confidential Information secret and shall use it only for the Permitted Purpose.`,
    `| What | Who decides |
|---|---|
| Opening hours of the ward | Ashgrove Hospital |
| Lending of equipment | the Independent Assessor |
| Parking | Fenwick Clinic |`,
    `# Governance of Sandpiper

Sandpiper is an open-source tide calendar, kept by volunteers.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus. When a change breaks the file format, the Release Council decides.

## Conduct

Reports about conduct go to Ines Duarte, who answers within five days.

## Changes

The maintainers may change this document by a two-thirds majority.`,
    `# Equipment Sharing Agreement

Between Penhale Dental School, represented by its dean, Ruth Calloway, and Carrick Community Clinic, represented by its director, Tom Adeyemi.

## 1. Definitions

- "Equipment" means the two dental chairs in the basement of the clinic.
- "User" means a student or dentist who works at the Equipment.

## 2. Use

2.1 Every User books the Equipment through the desk of the clinic.

2.2 The dental school pays the clinic the Usage Fee on the first day of each month.

2.3 A User who damages the Equipment reports that to the clinic on the same day.

## 3. Term

This agreement runs from 1 January 2027 to 31 December 2028.

Signed in Carrick on 16 November 2026.

For Penhale Dental School: Ruth Calloway, dean.

For Carrick Community Clinic: Tom Adeyemi, director.`,
    `Surpluses on the canteen are added to the Solidarity Fund, and the Solidarity Fund pays for the school meals of pupils whose parents cannot.`,
    `**Suppliers.** The Framework Contractor delivers within ten days after the order. If it is late, Oakfield Homes may order elsewhere.`,
    `12.4 A tenant may complain to the Ombudsperson for Shared Repairs, whose opinion is binding on both housing associations.`,
    `I propose the following for the museum and the library: the reading room stays where it is, the depot moves in March, and the Transition Team settles everything in between.`,
    `### Yearly plan

The Oversight Panel approves the yearly plan before 1 November.`,
    `### Duties of the host

- The host keeps the servers running.
- The host reports every quarter to the Data Stewardship Council.`,
    `### Rights of use

Only Associate Partners may show the Common Mark on their letters and vehicles.`,
    `### Who decides

| Subject | Decided by |
|---|---|
| hiring of staff | the director of Fenwick Housing |
| rents for shared buildings | the Property Committee |`,
  ],
  sound: [
    `The parties share the hall in Quay Street (the "Hall"). The treasurer of the rowing club, hereinafter the "Hall Keeper", keeps the keys. Whoever uses the Hall asks the Hall Keeper.`,
    `### Audit Panel

The Audit Panel consists of three members whom the two housing associations appoint together. The Audit Panel checks the accounts every April and decides by simple majority.`,
    `The clinics keep to the Data Protection Act 2018, report to the Charity Commission and the Department of Health and Social Care, and bring a dispute before the High Court in London.`,
    `### Clinical Safety Forum

There is a Clinical Safety Forum. It consists of one physician and one nurse from each of the three hospitals, and decides by simple majority on safety rules for the shared wards. The Clinical Safety Forum meets on the first Monday of the month and sends its minutes to the Ministry of Health.`,
  ],
} satisfies Planted;
