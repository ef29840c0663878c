import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Pool Committee

1. The Pool Committee consists of one alderman from each of the four towns.
2. The Pool Committee decides unanimously.
3. Decisions of the Pool Committee on opening hours, prices and staff are taken by simple majority, as are all its other decisions.
`,
    `### Withdrawal from the shared laundry

A nursing home may withdraw from the shared laundry with a notice period of six months.

### Consequences of withdrawal

A nursing home that withdraws from the shared laundry gives twelve months' notice and pays its share of the lease.
`,
    `The Curriculum Council has seven members. It can take decisions only if at least nine members are present.`,
    `### Article 5 Decision making in the Claims Council

1. The Claims Council decides by a majority of two thirds of the votes.
2. Each insurer has one vote.
3. The chair has no casting vote.

### Article 6 Tied votes

If the votes in the Claims Council are tied, the chair has the casting vote.
`,
    `| Body | Decision rule | Quorum |
|---|---|---|
| Mooring Council | consensus of all members | four of five members |

The Mooring Council takes its decisions by simple majority.
`,
    `### Voting on releases

A release of the map kit goes out if two thirds of the release team vote for it.

### Release checklist

- All tests pass.
- The change log is complete.
- The whole release team has agreed unanimously to the release.
`,
    `The coordinator of the nature trail may enter into commitments of up to 10,000 euros without asking anyone. Commitments of the coordinator of the nature trail above 5,000 euros need the prior approval of the two foresters.`,
    `### 3. Membership of the buyers' circle

3.1 A hospital may terminate its membership of the buyers' circle by giving three months' written notice.

3.2 Members pay their fee in January.

3.3 Termination of the membership of the buyers' circle requires a written notice of at least nine months.
`,
    `# Rules of the Joint Examination Board

## Article 1 Members

The Joint Examination Board has five members: two from Calder School, two from Morley Hall School and an independent chair.

## Article 2 Quorum

The board decides only if at least six members are present.

## Article 3 Votes

Each member has one vote. The board decides by majority.

## Article 4 Reporting

The chair reports to both schools every August.
`,
    `# Charter of the Trail Alliance

## Members

The Trail Alliance is an alliance of the County of Fell, the Rambling Society and the Forest Estate Holm.

## Alliance council

Each member has one seat on the alliance council. The alliance council decides by consensus; a proposal to which one member objects is off the table.

## Costs

The members each pay one third.

## Amendments and other decisions

All decisions of the alliance council, including amendments of this charter, are taken by two of the three votes.

## Term

Until 31 December 2029.
`,
    `### Decisions of the Bed Council

The Bed Council consists of the five directors of care. The Bed Council decides by unanimity.

### Minutes

The secretary records the decisions of the Bed Council, which are taken by a simple majority of the votes cast.`,
    `### Leaving

- A school leaves the partnership by a letter with six months' notice.
- The school that leaves pays its share until it has gone.
- Notice of leaving is given at least twelve months in advance.`,
    `### Fleet Board

The Fleet Board has four members, one for each municipality, and decides by majority. The Fleet Board can only decide when at least five members are present.`,
    `### Rules at a glance

| Subject | Rule |
|---|---|
| Term of the agreement | the agreement runs for three years |
| Voting in the Claims Forum (six heads of claims) | two-thirds majority |
| Payment | within 30 days of the invoice |

In the Claims Forum every decision needs the consent of all six heads of claims. Invoices are paid within 60 days.`,
  ],
  sound: [
    `The Pool Committee decides by simple majority. Only for a change of the entrance fee does the Pool Committee decide unanimously.`,
    `The Mooring Council seeks consensus. If there is no consensus in two meetings, it decides by a majority of its five members, at least three of whom are present.`,
    `The Tenants' Council decides by majority; the Owners' Council decides unanimously. The lease of their shared office can be terminated with three months' notice, that of the copier with one month's notice.`,
    `### Decisions of the Harbour Council

The Harbour Council consists of seven harbour masters and decides by simple majority when at least four are present. A change of the yearly fee needs a majority of two thirds, and dissolution needs unanimity. A member leaves with six months' notice; in the case of bankruptcy, with one month's notice.`,
  ],
} satisfies Planted;
