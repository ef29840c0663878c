import type { Plantings } from './planted.ts';

export default {
  'amounts-do-not-add-up': {
    defects: [
      `| Museum | Rent |
|---|---:|
| Alder Museum | £ 30,000 |
| Birch Museum | £ 25,000 |
| Cedar Gallery | £ 20,000 |
| Total | £ 80,000 |`,
      'The fee of EUR 90,000 is made up of EUR 40,000 for rent, EUR 30,000 for guards and EUR 10,000 for transport.',
      'Alder Museum bears 45% of the rent, Birch Museum 35% and Cedar Gallery 25%.',
      '- Crates: $12,000\n- Vans: $8,500\n- Insurance: $4,000\n- Total: $25,000',
      `| Farm | Share in the yield |
|---|---|
| North Farm | 50% |
| South Farm | 30% |
| East Farm | 30% |`,
      'Birch Museum pays three equal instalments of €20,000, €50,000 in all.',
    ],
    sound: [
      `| Museum | Rent |
|---|---:|
| Alder Museum | £ 1,030,000.50 |
| Birch Museum | £ 25,000.25 |
| Total | £ 1,055,000.75 |`,
      'Alder Museum bears 40% of the rent and 70% of the transport. Birch Museum bears 60% of the rent and 30% of the transport.',
    ],
  },
  'body-without-rule': {
    defects: [
      'An Acquisitions Panel decides which objects the museums buy together.',
      '### Finance Committee\n\nThere is a Finance Committee. The Finance Committee approves the yearly budget.',
      '### Technical Council\n\nThe Technical Council approves every breaking change and may revoke commit rights.',
      `| Body | Decides on |
|---|---|
| Grants Jury | the yearly prize and who receives it |`,
      'Disputes between harbours are settled by the Arbitration Board, whose decision is final.',
      'The museums establish a Loans Board. It consists of three registrars and decides on every loan of more than a year.',
    ],
    sound: [
      'The Finance Committee consists of the three treasurers, approves expenses up to EUR 5,000 and decides by majority.',
      'The Reading Group is open to all staff and talks about new books on conservation over lunch.',
    ],
  },
  'conflicting-rule': {
    defects: [
      'The Steering Committee decides by a simple majority of the votes cast.',
      "A museum may leave with six months' notice.\n\nA museum that wishes to leave observes a notice period of one year.",
      'The Loans Panel consists of five registrars. It can decide only if at least six of its members are present.',
      '- Members elect the chair for a term of two years.\n- The chair serves three years and may be re-elected once.',
      `### Voting

A motion stays open for 72 hours and passes with two thirds of the votes of the committers.

### Changes to this document

Every motion, also one that changes this document, passes with more than half of the votes of the committers.`,
      'The annual fee is EUR 2,000 for every farm. Each January every farm pays the annual fee of EUR 2,500.',
    ],
    sound: [
      'The notice period is six months. If a museum goes bankrupt, the notice period is one month.',
      'The Audit Panel consists of three accountants and decides by simple majority; two of them have to be present.',
    ],
  },
  'broken-reference': {
    defects: [
      'The exception meant in Article 14 does not apply to glass.',
      'The tariffs are laid down in Annex C, which forms part of this agreement.',
      'Visitors observe [the house rules](#house-rules-for-visitors).',
      'The registrar follows the procedure of section 9.2 below.',
      '- the objects listed in Schedule 4;\n- the objects on loan from abroad.',
      'Article 3, paragraph 7, applies to the guards as well.',
    ],
    sound: [
      'Article 3, paragraph 2, applies to the appointment of a deputy as well.',
      'The museums are joint controllers within the meaning of Article 26 of the General Data Protection Regulation.',
    ],
  },
  numbering: {
    defects: [
      '## Article 3 Insurance\n\nEach museum insures its own objects.',
      '## Article 5 Transport\n\nThe borrower pays for the transport.',
      '(1) Each museum has its own key.\n\n(2) The guard has all keys.\n\n(4) Lost keys are replaced by the museum that lost them.',
      '### 4.1 Crates\n\nCrates are made of wood.\n\n### 4.2 Vans\n\nVans are heated.\n\n### 4.4 Ships\n\nShips are insured.',
      'The guard checks:\n\na. the doors;\nb. the windows;\nd. the cold room.',
      '## Article 4 Transport\n\n1. The borrower pays.\n2. The lender packs.\n2. The guard seals the crate.',
    ],
    sound: [
      '## Article 4 Crates\n\n1. Crates are made of wood.\n1. Crates are numbered.\n1. Crates stay in the depot.',
      '## Article 3a Insurance\n\nEach museum insures its own objects.',
    ],
  },
} satisfies Plantings;
