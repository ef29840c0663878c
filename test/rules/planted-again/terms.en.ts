import type { Plantings } from './planted.ts';

export default {
  'undefined-abbreviation': {
    defects: [
      'The RLB decides which objects travel.',
      'Proposals for a new ferry line go to the JCB, which answers within a month.',
      '- reports of the CAB\n- minutes of the annual meeting',
      `| Role | Task |
|---|---|
| QAM | checks the labels on every crate |
| Guard | locks the doors |`,
      'Committers are appointed by the PMC after three months of steady work.',
      '### Duties of the LWG\n\nThe LWG keeps the list of loans and sends the reminders.',
    ],
    sound: [
      'The Loans Working Group (LWG) keeps the list of loans. The LWG meets in May.',
      'Files are sent as PDF or XML, in line with the GDPR, before 17:00 CET.',
    ],
  },
  'undefined-term': {
    defects: [
      'The Programme Board approves the list of loans every spring.',
      'Within thirty days of the Effective Date each museum names a contact person.',
      'The museums share the rent in accordance with the Allocation Key.',
      'A Contributing Member may inspect the books; an Observing Member may not.',
      'The Release Captain may revert a commit without asking the others.',
      '- Background Knowledge stays with the museum that brings it in.\n- All museums may use the Foreground Knowledge.',
    ],
    sound: [
      'The director of the National Gallery of Scotland opens the depot in the Royal Botanic Garden.',
      '“Loan Desk” means the counter on the ground floor. The Loan Desk is open every day.',
    ],
  },
  'unused-definition': {
    defects: [
      '“Working Day” means a day on which the banks in the city are open.',
      'In this agreement, *Loan Period* shall mean the time between the departure and the return of an object.',
      `### Further definitions

| Term | Meaning |
|---|---|
| Crate | the box in which an object travels |
| Courier | the person who travels along |

The Crate stays sealed until it has arrived.`,
      'The three carriers on the south quay (hereinafter the “Hauliers”) work under one contract.',
      `### Glossary

- **Emeritus Keeper**: a former keeper who may still be asked for advice.
- **Night Guard**: the person on duty after closing time. The Night Guard carries a telephone.`,
      'For the purposes of this article, “Damage” is understood to be any change in an object that a conservator can see.',
    ],
    sound: [
      '“Courier” means the person who travels along with an object. A Courier carries the papers.',
      '“Crate” means the box in which an object travels. Sealed crates are opened by two people.',
    ],
  },
  'inconsistent-term': {
    defects: [
      'The Steering Comittee meets on the first Monday of the month.',
      'The Steering Group may postpone a loan by a month.',
      'The Depot-manager keeps the keys of the cold room.',
      'Birch Musuem lends its van to the others on Fridays.',
      '“Loan Desk” means the counter on the ground floor. The Loan Desk is open daily. Requests are sent to the Lending Desk.',
      'The Advisory Council consists of three professors. The Advisory Counsel publishes its advice in June.',
    ],
    sound: [
      'Once a year the Depot Manager meets the depot managers of other cities.',
      'The Audit Committee consists of two accountants, decides by consensus and reports to the Steering Committee.',
    ],
  },
} satisfies Plantings;
