import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Agreement on the Joint Tax Counter

## Article 1 Parties

The Borough of Selwick and the Borough of Amberley.

## Article 2 Purpose

The parties run one counter for local taxes.

## Article 3 Costs

The costs are divided according to the key in Article 9.

## Article 4 Decisions

The two treasurers decide together.

## Article 5 Term

From 1 January 2027 until 31 December 2030.
`,
    `# Data Sharing Agreement Emergency Departments

## 1. Parties

Saint Swithin Hospital and the Ambulance Trust of Levenmouth.

## 2. Data

The parties share the data listed in Annex 2.

## 3. Security

Access is logged; the logs are kept for one year.

## 4. Costs

Each party pays its own costs.

## Annex 1 Contact persons

- Saint Swithin Hospital: N. Brice
- Ambulance Trust of Levenmouth: O. Kaya
`,
    `# Governance of Papertrail

## Who we are

Papertrail is founded by the Archive of Hythe and the Archive of Romney.

## Contributors

Anyone who sends a patch is a contributor. See [How we make decisions](#how-we-make-decisions) for the way in which patches are accepted.

## Maintainers

Maintainers review and merge patches. The maintainers are Li Wei and Greta Holm.

## Licence

MIT.
`,
    `# Rules of Procedure of the Regional Transport Board

## 1. Members

1.1 The board has six members.

1.2 Each member has one vote.

## 2. Meetings

2.1 The board meets every month.

2.2 The agenda is drawn up in accordance with section 2.5.

## 3. Decisions

3.1 The board decides by majority.

3.2 In case of a tie, the chair decides.
`,
    `# Consortium Agreement School Meals

## Article 1 Definitions

1. "Kitchen": the joint kitchen in Oak Street.
2. "Schools": the Oak School and the Elm School.

## Article 2 Task

The Kitchen cooks for the pupils of the Schools.

## Article 3 Payment

1. The Schools pay 3.20 euros a meal.
2. The price is reviewed every year.

## Article 4 Termination

A School may terminate with six months' notice, subject to Article 3, paragraph 6.

## Article 5 Disputes

A dispute is put to the mediator of the county.
`,
    `The parties settle their disputes in the way laid down in Article 87 of this agreement.`,
    `The fees for the use of the joint laboratory are in Annex 19 to this agreement; the conditions for entry are in Annex 20.`,
    `# Mandate of the Director of the Claims Hub

I. Appointment

The boards of Fenland Insurance and Saltmarsh Mutual appoint V. Croft as director of the claims hub.

II. Powers

The director may spend up to 50,000 euros at a time, with the exceptions of Chapter VI.

III. Accountability

The director reports to the two boards each quarter.

IV. Term

The mandate ends on 31 December 2028.
`,
    `# Memorandum of Understanding on Shared Sports Halls

## A. Partners

The City of Rendham and the Rendham Sports Federation.

## B. Use

The federation allots the hours. The criteria for this are in Schedule 3.

## C. Costs

The city pays heating and light.

## D. Review

The partners review the allotment each June.

## Schedule 1 Halls

North Hall, South Hall and River Hall.

## Schedule 2 Rates

Youth clubs 8 euros an hour; other clubs 15 euros an hour.
`,
    `# Cooperation Agreement Coast Guard Training

## Article 1 Parties

1. The Coast Guard of Ness.
2. The Maritime School of Ness.

## Article 2 Object

The school trains the crews of the Coast Guard.

## Article 3 Confidentiality

The parties keep exercise plans secret.

## Article 4 Liability

Each party bears its own damage, except in the case of Article 11, paragraph 2.

## Article 5 Final provisions

Articles 3 and 4 remain in force after the end of this agreement.
`,
    `### Liability

The liability of the host is limited as laid down in Article 87.`,
    `### Costs of the helpline

- The costs are divided according to the key in Annex 12.
- Each hospital pays before the end of January.`,
    `# Agreement on shared lifeguards

## Article 1. Parties

The parties are the Municipality of Halewick and the Municipality of Tidewell.

## Article 2. Purpose

The parties guard the beaches together, for all visitors.

## Article 3. Costs

Each party pays half, with the exceptions of Article 9, and receives the same number of hours.

## Article 4. Decisions

The two mayors decide together. Without agreement Article 5 applies.

## Article 5. Disputes

The governor of the province decides within four weeks.

Signed at Halewick on 9 November 2026 by O. Tran for the Municipality of Halewick and by Q. Marsh for the Municipality of Tidewell.`,
    `# Governance of Lantern Charts

## Roles

The maintainers are @wrenfield, @ojo and @pell. They merge changes.

## Decisions

Maintainers decide by lazy consensus after five days. If someone objects, they vote by majority as described in [Voting procedure](#voting-procedure).

## Joining

A contributor with ten merged changes can be nominated by a maintainer; see [Roles](#roles).

## Changing this document

All three maintainers must approve a change.`,
  ],
  sound: [
    `The hospitals conclude a processing agreement as required by Article 28 of the General Data Protection Regulation.`,
    `# Agreement on a Shared Tree Nursery

## Article 1 Parties

The Town of Holmwood and the Estate of Ryde.

## Article 2 Costs

The costs are divided according to Annex 1.

## Article 3 Term

Until 31 December 2030, subject to Article 2.

## Annex 1 Division

Holmwood 60%, Ryde 40%.
`,
    `# Rules of the Water Council

## 1. Members

1.1 The council has four members.

1.2 They are appointed under section 12 of the Water Act.

## 2. Decisions

2.1 The council, as composed under 1.1, decides by majority.

2.2 Section 7 of the Articles of Association of the Water Company applies as well.
`,
    `### Legal basis

The exchange of data rests on Article 6 of the General Data Protection Regulation and on section 251 of the National Health Service Act 2006. Annex II to Directive 2014/24/EU describes the works that the towns put out to tender together.`,
  ],
} satisfies Planted;
