import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The parties exchange all meeting papers through Microsoft Teams.`,
    `### Working together every day

We use:

- Slack for short messages between the teams;
- Jira for the list of open tasks;
- a shared calendar for leave.`,
    `| Need | Solution |
|---|---|
| Planning of the rosters | Trello |
| Keeping of the minutes | the archive of Thornbury Borough Council |
| Video calls | Zoom |`,
    `6.1 The waiting list of the two hospices is kept in Salesforce; both hospices give their intake nurses access to it.`,
    `Before the start of the school year every school moves its pupil records to PowerSchool.`,
    `The claims register is hosted on Amazon Web Services, in the region Ireland, and Harbour Mutual pays the bill.`,
    `Each housing association sends its arrears figures on the first of the month as an Excel spreadsheet, and Oakfield Homes turns them into a Power BI dashboard.`,
    `Ashgrove Hospital and Fenwick Clinic connect their wards to each other by buying the Epic patient record together.`,
    `**Documents.** The draft reports of the working group are written in Google Docs and stored in Dropbox until the steering group adopts them.`,
    `The university and the college put their payroll in one SAP system, which runs on an Oracle database.`,
    `### Working together

Minutes, papers and drafts are kept in Microsoft Teams, in a channel of the partnership.`,
    `### Service desk

| Need | Solution |
|---|---|
| reporting incidents | ServiceNow |
| answering questions of citizens | a shared telephone number |`,
    `### Volunteers

The charities shall use Salesforce for the registration of volunteers and donors.`,
    `### Referrals

1. The general practitioner sends the referral to the hospital.
2. The hospital records it in Epic within one working day.
3. The outpatient desk calls the patient.`,
  ],
  sound: [
    `Messages between the hospitals follow HL7 FHIR, signing in uses OpenID Connect, reports are kept as PDF/A, the security of the desk meets ISO/IEC 27001, and the software is available under the Apache License 2.0.`,
    `The outlook for the next five years is good: the teams have access to each other's rooms, there is some slack in the budget, and in a word the schools can excel.`,
    `### The joint product

The parties build Hearthside together, the portal in which tenants report repairs. Hearthside belongs to the two housing associations in equal parts, and each of them may pass it on to others.`,
    `### Standards

Interfaces follow HL7 FHIR and OpenAPI. Reports are kept in the Open Document Format and published under the Creative Commons Attribution licence; source code is published under the Apache License 2.0. Any supplier can offer a product that meets these standards.`,
  ],
} satisfies Planted;
