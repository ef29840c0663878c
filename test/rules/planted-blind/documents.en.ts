/** Defects of a whole text, written from the description of the checks alone. */
import type { Passages } from './blind.ts';

const text = (...parts: readonly string[]): string =>
  `# Collaboration agreement on the shared museum depot\n\nThe museums keep their collections in one depot.\n\n${parts.join('\n\n')}\n`;

const LIST = '## Parties\n\n1. Alder Museum\n2. Birch Museum\n3. Cedar Gallery';
const UNDERSIGNED =
  'The undersigned:\n\n1. **Alder Museum**, having its registered office in Alderton, represented by its director J. Moor (“Alder”);\n2. **Birch Museum**, having its registered office in Birchley, represented by its director P. Lane (“Birch”);\n3. **Cedar Gallery**, having its registered office in Cedarham, represented by its director S. Hale (“Cedar”);\n\nagree as follows.';
const SENTENCE = 'This agreement is made between Alder Museum, Birch Museum and Cedar Gallery.';
const TABLE =
  '## Parties\n\n| Museum | Director |\n|---|---|\n| Alder Museum | J. Moor |\n| Birch Museum | P. Lane |\n| Cedar Gallery | S. Hale |';
const PROSE =
  '## Who takes part\n\nThree museums take part in this collaboration: Alder Museum in Alderton, Birch Museum in Birchley and Cedar Gallery in Cedarham.';
const COSTS =
  '## Costs\n\n| Museum | Pays | Gains |\n|---|---|---|\n| Alder Museum | € 30,000 | less rent |\n| Birch Museum | € 30,000 | safer rooms |';

const AIM = 'The depot is meant for all museums in the country.';
const MANY = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Larch', 'Maple'].map(
  (it) => `${it} Museum`,
);

export default {
  'party-not-signing': [
    text(LIST, '## Signatures\n\nFor Alder Museum: J. Moor\n\nFor Birch Museum: P. Lane'),
    text(UNDERSIGNED, '## Signatures\n\n| Alder | Birch |\n|---|---|\n| J. Moor | P. Lane |\n| director | director |'),
    text(SENTENCE, '## Signed\n\nAlder Museum, J. Moor, director\n\nBirch Museum, P. Lane, director'),
    text(
      TABLE,
      'Agreed and signed in duplicate,\n\nAlder Museum\n\nJ. Moor\n\n..................\n\nBirch Museum\n\nP. Lane\n\n..................',
    ),
    text(PROSE, '## Signatures\n\n- Alder Museum: J. Moor, director\n- Birch Museum: P. Lane, director'),
    text(
      LIST,
      '## Signatures\n\n| Museum | Name | Date |\n|---|---|---|\n| Alder Museum | J. Moor | 1 December 2026 |\n| Birch Museum | P. Lane | 1 December 2026 |',
    ),
    text(
      LIST,
      '## Signatures\n\nAlder Museum: ________\n\nBirch Museum: ________\n\nCedar Gallery: ________\n\nRook Software Ltd: ________',
    ),
    text(UNDERSIGNED, '## Execution\n\nSigned for and on behalf of Alder by J. Moor\n\nSigned for and on behalf of Cedar by S. Hale'),
    text(
      TABLE,
      '## Signatures\n\nFor Alder Museum: J. Moor\n\nFor Birch Museum: P. Lane\n\nFor Cedar Gallery: S. Hale\n\nFor the County of Vale: R. Snow',
    ),
    text(SENTENCE, '## Signatures\n\n**Birch Museum**\nName: P. Lane\n\n**Cedar Gallery**\nName: S. Hale'),
  ],
  'party-without-share': [
    text(LIST, COSTS),
    text(UNDERSIGNED, '## Finance\n\nAlder pays 20,000 euros a year and Birch pays 10,000 euros a year.'),
    text(SENTENCE, '## Costs and benefits\n\n- Alder Museum: 60%\n- Birch Museum: 40%'),
    text(
      TABLE,
      '## Contributions\n\n| Museum | Contribution |\n|---|---|\n| Birch Museum | 10,000 euros |\n| Cedar Gallery | 20,000 euros |',
    ),
    text(PROSE, '## Budget\n\nAlder Museum contributes € 15,000 and Cedar Gallery € 12,000 each year.'),
    text(
      LIST,
      '## Costs and benefits\n\n| Museum | Pays | Gains |\n|---|---|---|\n| Alder Museum | € 30,000 | less rent |\n| Birch Museum | € 30,000 | safer rooms |\n| Cedar Gallery | € 30,000 | – |',
    ),
    text(UNDERSIGNED, '## Division of costs\n\nThe costs are borne by Alder (50%) and Cedar (50%).'),
    text(SENTENCE, '## Funding\n\nThe depot is paid for by Alder Museum, 30,000 euros, and Birch Museum, 20,000 euros.'),
    text(
      TABLE,
      '## Costs\n\nAlder Museum pays 40,000 euros.\n\nBirch Museum pays 30,000 euros.\n\nCedar Gallery pays nothing and has no benefit from the depot.',
    ),
    text(
      LIST,
      '## Costs and benefits\n\nAlder Museum bears 40% of the costs and gains room for 2,000 objects. Birch Museum bears 30% of the costs and gains a workshop. Cedar Gallery bears 30% of the costs.',
    ),
  ],
  'closed-core': [
    text(LIST, `## Purpose\n\n${AIM}`),
    text(UNDERSIGNED, '## Purpose\n\nWith the depot we serve the whole museum sector.'),
    text(SENTENCE, '## Aim\n\nIn the end every museum in the region has to be able to store its objects here.'),
    text(TABLE, '## Ambition\n\nThe register becomes the standard for the entire sector.'),
    text(PROSE, '## Purpose\n\nThe result must be of use to all galleries in England.'),
    text(LIST, '## Vision\n\nIn 2031 each museum in the country finds its objects in one register.'),
    text(UNDERSIGNED, '## Purpose\n\nWe build a national facility for museums.'),
    text(SENTENCE, '## Purpose\n\nThe parties work on behalf of all cultural institutions in the Netherlands.'),
    text(TABLE, '## Purpose\n\nThe depot is a facility for the sector as a whole.'),
    text(LIST, '## Purpose\n\nWe want every heritage organisation in the province to profit from the depot.'),
  ],
  'too-many-founders': [
    text(`## Parties\n\n${MANY.map((it) => `- ${it}`).join('\n')}`),
    text(
      `## Parties\n\n${MANY.slice(0, 9)
        .map((it, i) => `${i + 1}. ${it}`)
        .join('\n')}`,
    ),
    text(`## Parties\n\n| Museum | Place |\n|---|---|\n${MANY.map((it) => `| ${it} | Vale |`).join('\n')}`),
    text(`This agreement is made between ${MANY.slice(0, -1).join(', ')} and ${MANY.at(-1)}.`),
    text(`The undersigned:\n\n${MANY.map((it, i) => `${i + 1}. ${it}, represented by its director;`).join('\n')}\n\nagree as follows.`),
    text(`## Who takes part\n\nTwelve museums take part in this collaboration: ${MANY.slice(0, -1).join(', ')} and ${MANY.at(-1)}.`),
    text(
      `## Founders\n\n${MANY.slice(0, 10)
        .map((it) => `* **${it}**`)
        .join('\n')}`,
    ),
    text(`## Participants\n\n${MANY.join('\n\n')}`),
    text(`The following museums agree to work together:\n\n${MANY.map((it) => `- the ${it},`).join('\n')}`),
    text(
      `## Members\n\n${MANY.slice(0, 8)
        .map((it) => `- ${it}, J. Moor`)
        .join('\n')}`,
      '## Decisions\n\nAll members decide together by unanimity.',
    ),
  ],
  'unused-definition': [
    ['“Object” means a piece of a collection.', '“Quarantine” means the room for infested pieces.'],
    ['**Object**: a piece of a collection.', '**Borrower**: whoever takes a piece away for a time.'],
    ['| Object | a piece of a collection |', '| Courier | a person who travels with a piece |'],
    ['- Object: a piece of a collection', '- Vitrine: a glass case'],
    ['1. “Object”: a piece of a collection.', '2. “Registrar”: the person who describes pieces.'],
    ['By object we mean a piece of a collection.', 'By restorer we mean whoever mends a piece.'],
    ['Object - a piece of a collection', 'Catalogue - the list of all pieces'],
    ['*Object* is a piece of a collection.', '*Provenance* is the history of a piece.'],
    ['a. Object: a piece of a collection;', 'b. Exhibition period: the months in which a piece is shown;'],
    ['“Object” shall mean a piece of a collection;', '“Insured Value” shall mean the sum for which a piece is insured.'],
  ].map(([used, unused]) =>
    text(
      SENTENCE,
      `## Definitions\n\n${used!.startsWith('|') ? `| Term | Meaning |\n|---|---|\n${used}\n${unused}` : /^[-\d]/.test(used!) ? `${used}\n${unused}` : `${used}\n\n${unused}`}`,
      '## Work\n\nThe depot manager checks each object on arrival.',
    ),
  ),
  'too-much-detail': [
    text(
      '## Register\n\n| Field | Type | Length | Required |\n|---|---|---|---|\n| id | integer | 10 | yes |\n| title | text | 200 | yes |\n| maker | text | 100 | no |\n| year | integer | 4 | no |\n| room | text | 10 | yes |\n| shelf | text | 10 | yes |',
    ),
    text('## Register\n\n### Data\n\n#### Object\n\n##### Title\n\n###### Spelling\n\nTitles are written in capitals.'),
    text('## Register\n\n- data\n  - object\n    - title\n      - spelling\n        - capitals are used\n        - at most 200 signs'),
    text(
      '## Technical design\n\n| Parameter | Value |\n|---|---|\n| max_connections | 200 |\n| timeout | 30 s |\n| port | 5432 |\n| protocol | TLS 1.3 |\n| retries | 3 |\n| buffer | 64 MB |',
    ),
    text(
      '## Register\n\n```json\n{ "id": 1, "title": "Vase", "room": "B2", "shelf": "14" }\n```\n\nEach record has this form, with `id` as a 64-bit integer and `title` in UTF-8.',
    ),
    text(
      '## Screens\n\n| Screen | Button | Action |\n|---|---|---|\n| Start | New | opens the form |\n| Form | Save | stores the record |\n| Form | Undo | restores the record |\n| List | Sort | sorts by title |\n| List | Filter | opens the filter |\n| List | Export | writes a file |',
    ),
    text(
      '## Data model\n\n1. Object\n   1. Title\n      1. Main title\n         1. Maximum length 200\n            1. No control characters',
    ),
    text(
      '## Interface\n\n| Endpoint | Method | Parameters |\n|---|---|---|\n| /objects | GET | q, page |\n| /objects/{id} | GET | id |\n| /objects | POST | body |\n| /rooms | GET | page |\n| /rooms/{id} | GET | id |\n| /loans | POST | body |',
    ),
    text(
      '## Register\n\n| Attribute | Format | Default |\n|---|---|---|\n| number | 999.999 | none |\n| date | yyyy-mm-dd | today |\n| colour | hex | #ffffff |\n| weight | grams | 0 |\n| height | millimetres | 0 |\n| width | millimetres | 0 |',
    ),
    text(
      '### Register\n\n#### Objects\n\n##### Fields of an object\n\nTitle, maker and year.\n\n##### Fields of a maker\n\nName and dates.\n\n###### Notation\n\nSurname first.',
    ),
  ],
} satisfies Passages;
