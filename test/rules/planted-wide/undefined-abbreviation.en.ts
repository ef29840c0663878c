import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The AGM adopts the annual accounts of the shared workshop every year in May.`,
    `### Patients who move between the hospitals

The MDT discusses every patient within a week after the referral and writes its advice in the file.`,
    `Before the works in Mill Street begin:

- the county council grants the permit;
- the SRO approves the business case;
- the tenants have seen the drawings.`,
    `| Step | Who | Term |
|---|---|---|
| Notification of a claim | Clearwater Life | 2 days |
| Check for fraud | SIU | 5 days |
| Payment | Harbour Mutual | 10 days |`,
    `# Governance of Heron

Heron is an open-source router for field hospitals, made by two aid organisations.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus. If somebody objects, the TSC decides by simple majority within a week.

## Conduct

Reports about conduct go to Ines Duarte, who answers within five days.

## Changes

The TSC may change this document by a two-thirds majority.`,
    `8.1 Each trust pays its contribution per WTE, counted on 1 January of the year.`,
    `The DSLs of the three schools meet every half term and agree who speaks to the parents.`,
    `**Release to the wards.** A new version of the bed planner goes live only after the CAB has approved it; the night staff of Fenwick Clinic are told a day ahead.`,
    `Oakfield Homes and Weir Valley Homes settle service charges according to the NHF model of 2024, and send the outcome to the tenants.`,
    `To conclude my note of 9 November: the university keeps the samples, the college keeps the index, and the REC looks at every new study before the first volunteer is asked.`,
    `### Approval of changes

Changes that cost more than € 25,000 need the approval of the JCB before work starts.`,
    `### Reporting

- The hospital reports every fall of a patient to the RQSG within five working days.
- The hospital reports every complaint to the inspector of the county.`,
    `### Tasks

| Role | Task |
|---|---|
| Head teacher | registers the pupil |
| LSAO | decides on transport to school |`,
    `### Elections

Any contributor with three merged changes in the past year may stand for the TOG. The release manager counts the votes.`,
  ],
  sound: [
    `Each trust appoints a data protection officer (DPO). The DPO of Ashgrove Hospital and the DPO of Fenwick Clinic meet every quarter and report to the BMA (British Medical Association) when doctors are concerned.`,
    `Amounts in this part are in GBP and exclude VAT. The parties keep to the GDPR, publish the minutes as PDF on the website and answer a request from the UK or the EU within a month.`,
    `### Abbreviations

| Abbreviation | Meaning |
|---|---|
| MDT | multidisciplinary team |
| WTE | whole-time equivalent |

### Patients

The MDT discusses every patient within a week. The hospitals pay for it per WTE.`,
    `### Regional Records Office

The libraries found a Regional Records Office (RRO) with one archivist from each library. The RRO decides by simple majority which records are kept. A request to the RRO is answered within two weeks.`,
  ],
} satisfies Planted;
