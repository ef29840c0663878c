import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `The day-to-day contact for Brook Lane Academy is [name], who can be reached at [e-mail address].`,
    `The costs of the shared archive amount to £ ... a year, of which Thornbury Borough Council pays half.`,
    `| Workstream | Lead | Start |
|---|---|---|
| Intake | J. Osei, Ashgrove Hospital | 1 February 2027 |
| Referral | TBD | 1 April 2027 |
| Aftercare | M. Devlin, Fenwick Clinic | 1 June 2027 |`,
    `2.3 The Lender is [●], a company incorporated in England and Wales with registered number [●].`,
    `The office of the partnership is at ____________________ in Carrick.`,
    `# Governance of {{ project_name }}

This document describes how we take decisions and how anybody can take part.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus. If somebody objects, they vote by simple majority.

## Conduct

Reports about conduct go to the two community stewards, Ines Duarte and Tom Adeyemi, who answer within five days.

## Changes

The maintainers may change this document by a two-thirds majority.`,
    `### Insurance

TODO: legal to supply the wording on the public liability cover for volunteers.`,
    `The first annual report is due on XX March 2027 and covers the period from the signing of this agreement.`,
    `- Meeting of the members: first Thursday of every month
- Venue: t.b.c.
- Chair until the summer: Ruth Calloway, Oakfield Homes`,
    `A member may end its membership with a notice of ??? months, in a letter to the chair of the foundation.

<INSERT CLAUSE ON RETURN OF EQUIPMENT HERE>`,
    `### Secretariat

The secretariat is held by [name of organisation] for the first two years.`,
    `### Contributions for 2027

| Municipality | Contribution |
|---|---|
| Eastmarch | € 35,000 |
| Quillham | TBD |`,
    `### Entry into force

This agreement takes effect on ____________ 2027 and is published in the gazette of each municipality.`,
    `### Contact

Incidents are reported to the duty officer of the hospital group, telephone XXX-XXXXXX.`,
  ],
  sound: [
    `Which cover story goes into the annual report is left open on purpose: the editorial board, chaired by Ruth Calloway, decides on it at its meeting of 3 March 2027.`,
    `The members are in the [list of members](MEMBERS.md), the two open actions in the list below.

- [x] the treasurer sends the accounts to the auditor
- [ ] the secretary books the hall in Carrick[^1]

[^1]: The hall holds ninety people.`,
    `As the report of 2024 put it [2, p. 14]: "the clinics ... each kept [their] own list, and nobody saw the whole".`,
    `### Earlier advice

In its advice the audit committee wrote: "no school [...] shall pay twice for the same service" [1]. The schools follow that advice. Open points are kept in a list:

- [x] rules for travel costs, adopted on 3 November 2026
- [ ] rules for lent laptops, adopted by the treasurer before 1 March 2027`,
  ],
} satisfies Planted;
