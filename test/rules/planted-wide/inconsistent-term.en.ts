import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Canteen Committee

The Canteen Committee consists of four parents and the cook of Brook Lane Academy. It decides by simple majority.

The Canteen Commission meets every month. The minutes of the Canteen Committee hang in the dining room.`,
    `The Programme Council meets every six weeks and consists of the three deans. The Program Council decides by consensus on the courses that the college and the university teach together.`,
    `The claims register is run by Harbourgate Mutual, which pays for the staff. Clearwater Life pays Harborgate Mutual 40,000 pounds a year for the use of the register.`,
    `# Equipment Sharing Agreement

Between Penhale Dental School, represented by its dean, Ruth Calloway, and Carrick Community Clinic, represented by its director, Tom Adeyemi.

## 1. Definitions

- "Equipment" means the two dental chairs in the basement of the clinic.
- "User" means a student or dentist who works at the Equipment.
- "Usage Fee" means 30 pounds for each hour that the Equipment is in use.

## 2. Use

2.1 Every User books the Equipment through the desk of the clinic.

2.2 The dental school pays the clinic the Usage Fee on the first day of each month.

2.3 If the dental school pays the User Fee late, the clinic may close the basement to every User.

## 3. Term

This agreement runs from 1 January 2027 to 31 December 2028.

Signed in Carrick on 16 November 2026.

For Penhale Dental School: Ruth Calloway, dean.

For Carrick Community Clinic: Tom Adeyemi, director.`,
    `The hospitals found a Joint Care Board (JCB) of four nurses. The JCB decides by simple majority on transfers. A ward that disagrees asks the JBC to look again within a week.`,
    `| Body | Members | Task |
|---|---|---|
| Tenants' Panel | six tenants | advises on repairs |
| Complaints Desk | two officers of Oakfield Homes | answers letters |

The Tenant Panel meets every month. The Complaints Desk answers within a week.`,
    `### Telephone

The parties run one Repair Desk, on the ground floor of Oakfield Homes. The Repair Desk answers the telephone from eight to six. The Repairs Desk notes every call, and the Repairdesk reports on it once a month.`,
    `The volunteers are led by a Scheme Manager, Priya Nair. She decides on expenses up to 500 pounds.

Volunteers report an accident to the Scheme Coordinator, Priya Nair, on the same day.`,
    `# Governance of Plover

Plover is an open-source booking tool for village halls.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md. The Technical Steering Committee consists of five maintainers and sets the roadmap.

## Decisions

The maintainers decide by lazy consensus. If somebody objects, the Technical Steering Commitee decides by simple majority.

## Conduct

Reports about conduct go to Ines Duarte, who answers within five days.

## Changes

The Technical Steering Group may change this document by a two-thirds majority.`,
    `4.1 The parties found the Tarn Valley Heritage Foundation, which owns the mill.

4.2 The board of the Heritage Foundation Tarn Valley appoints a miller.

4.3 Visitors pay the Tarn Valley Heritage Trust three pounds.`,
    `### Advisory Council

The Advisory Council consists of five teachers and decides by simple majority on its advice. The head teachers ask the Advisory Counsel for advice before they change the timetable.`,
    `### Coordination Team

The Coordination Team consists of one planner from each hospital and plans the beds; it decides by consensus.

- The Coordination Team meets every day at 8.00.
- The Co-ordination Team publishes the plan at 9.00.`,
    `### Privacy Board

The Privacy Board consists of the three privacy officers of the insurers. It decides by majority on the exchange of claims data.

The chair of the Privacy Committee, who is chosen by and from these three officers, signs its decisions.`,
    `### Contributions

| Party | Contribution |
|---|---|
| Hollinshead Borough Council | € 20,000 |
| Marlow Vale District Council | € 30,000 |

Holinshead Borough Council pays in January; Marlow Vale District Council pays in two halves.`,
  ],
  sound: [
    `### Committees

The Audit Committee has three members and checks the accounts. The Menu Committee has five members and adopts the menu. A committee that cannot agree asks the chairs of both committees to decide.`,
    `The Tarn Valley Heritage Foundation (the "Foundation") owns the mill. The Foundation appoints a miller. The miller reports to the board of the Foundation and to the Friends of the Mill, an association of volunteers.`,
    `The Scheme Manager, Priya Nair, leads the volunteers. The Ward Manager of Low Moor Hospice, Colin Batt, admits them to the ward. Both managers meet every Monday.`,
    `### Two boards

The Audit Board consists of three treasurers and examines the accounts; it decides by majority. The Appeal Board consists of three lawyers and decides by majority on complaints. A member of the Audit Board cannot sit on the Appeal Board. Both boards meet in public.`,
  ],
} satisfies Planted;
