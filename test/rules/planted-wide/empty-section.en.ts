import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Communication and publicity

### Correspondence

Letters go to the secretariat of Harbour Mutual, 4 Quay Street, Penhale.`,
    `The hall in Carrick is available on Thursdays.

### Meeting calendar`,
    `### House style

<!-- Ask Priya for the paragraph on the letterhead -->

### Office hours

The joint desk is open on working days from nine to five.`,
    `# Governance of Fathom

Fathom is an open-source tool that draws charts of lake depths.

## Roles

Contributors send changes. Maintainers review and merge them; their names are in MAINTAINERS.md.

## Decisions

The maintainers decide by lazy consensus; when somebody objects, they vote by simple majority.

## Code style

## Changes to this document

The maintainers may change this document by a two-thirds majority.`,
    `#### Article 18 Relationship with other agreements

#### Article 19 Language

This agreement is drawn up in English.`,
    `### Background

---

### Premises

The shared workshop is in the east wing of Alder Grove School.`,
    `# Terms of Reference of the Allotment Committee

The council of Thornbury establishes the Allotment Committee by its resolution of 2 November 2026.

## 1. Purpose

The committee advises the council on the use of allotment land, for all residents of the borough.

## 2. Context

## 3. Members

The committee has five members: two councillors, two plot holders and one officer of the parks service. The council appoints them for three years.

## 4. Decisions

The committee decides by simple majority; three members make a quorum.

## 5. Reporting

The committee reports to the council every year in May.

## 6. Acknowledgements

The council thanks the Allotment Society for its comments on the draft.`,
    `### 12. Practical matters

#### 12.1 Parking

Staff of the clinics park free of charge on the north deck.

#### 12.2 Catering

#### 12.3 Keys

The caretaker of Fenwick Clinic keeps the keys.`,
    `Sustainability
--------------

Travel expenses
---------------

Members claim their travel by public transport from the treasurer within a month.`,
    `### Final provisions

This agreement is governed by the law of England and Wales.

### Annexes

### Contact

Questions go to Ruth Calloway of Oakfield Homes.`,
    `### Office space

### Press and publicity

The press officers of the two hospitals agree on every press release before either of them sends it.`,
    `### Notices

Notices between the parties are sent by e-mail to the addresses in the register.

### Language of correspondence`,
    `# Governance of the Bramble Map Library

## Maintainers

The maintainers are @tolliver, @esk and @odame. They review and merge changes.

## Decisions

Maintainers decide by lazy consensus; a proposal stands open for seven days. If one objects, a majority of the maintainers decides.

## Mascot and house style

## Changing this document

A change needs the approval of two of the three maintainers.`,
    `### House rules

#### Use of the meeting rooms

The host school opens the meeting rooms from 8.00 to 18.00.

#### Catering

#### Parking

Visitors park on the east side; the caretaker hands out passes.`,
  ],
  sound: [
    `### Practical matters

#### Parking

Staff of the clinics park free of charge on the north deck.

#### Keys

The caretaker of Fenwick Clinic keeps the keys.`,
    `### Meeting calendar

| Meeting | Day | Place |
|---|---|---|
| Members | first Thursday of the month | the hall in Carrick |
| Editorial board | 3 March 2027 | by telephone |`,
    `### Template for minutes

Minutes have this form:

\`\`\`markdown
# Minutes

## Present

## Decisions
\`\`\``,
    `### House style

#### Logo

The logo of the alliance stands at the top of every letter.

#### Colours

The alliance uses blue for its schools and green for its libraries.`,
  ],
} satisfies Planted;
