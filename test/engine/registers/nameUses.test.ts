/** While a name is typed where it is defined, its uses are found as in a text that is read afresh. */
import { expect, test } from 'vitest';
import { createLinter, DEFAULTS, summaryOf } from '../../../server/engine/lint.ts';
import { namesOf } from '../../../server/engine/registers/nameTable.ts';
import type { Model } from '../../../server/engine/types.ts';
import { catalog, TODAY } from '../../kit.ts';

const linter = () => createLinter(catalog, { ...DEFAULTS, enable: 'charter' }, TODAY);
const names = ({ charter, recognition }: Model) =>
  namesOf(summaryOf(charter, recognition, catalog)).entries.map(({ name, type, definitions, uses, variants, aliases }) => ({
    name,
    type,
    aliases,
    definitions,
    uses,
    variants,
  }));

const text = (defined: string, other = 'Klankbordgroep'): string => `# Convenant

## Artikel 1. Begripsbepalingen

In dit convenant wordt verstaan onder:

- **${defined}**: het orgaan dat besluit;
- **${other}**: het orgaan dat adviseert.

## Artikel 2. Besluiten

De stuurgroep Noord besluit over de begroting. De Stuurgroupe tekent.

De klankbordgroep adviseert de Stuur-groep Noord.

Noord is een streek, en de werkgroep regelt het vervoer.

${Array.from({ length: 50 }, (_, i) => `Het lid ${i} hoort bij woord${i} en naam${i}.`).join('\n\n')}
`;

/** Nothing is defined, so no word is looked up. */
const none = text('x').replace(/^- .*\n/gm, '');

test.for([
  ['a letter more', [text('Stuurgroep'), text('Stuurgroepe'), text('Stuurgroep')]],
  ['a second word', [text('Stuurgroep'), text('Stuurgroep N'), text('Stuurgroep Noord'), text('Stuurgroep')]],
  ['another name', [text('Stuurgroep'), text('Werkgroep'), text('Stuurgroep')]],
  ['a name that goes and comes back', [text('Stuurgroep'), text(''), text('Stuurgroep')]],
  ['none, one, none', [none, text('Stuurgroep'), none, text('Stuurgroep')]],
  ['a word that is common', [text('Stuurgroep'), text('Lid'), text('Stuurgroep')]],
  ['two at once', [text('Stuurgroep'), text('Werkgroep', 'Stuurgroep'), text('Stuurgroep', 'Werkgroep')]],
  [
    'a new passage, and the name as it was',
    [text('Stuurgroep'), text('Stuurgroe'), `${text('Stuurgroe')}\nDe stuurgroep en de wegroep.\n`],
  ],
] as const)('%s', ([, texts]) => {
  const { read } = linter();
  let model: Model | undefined;
  for (const it of [...texts, ...texts.map((one) => `${one}\nHet Wegroep.\n`), ...texts]) {
    model = read(it, model);
    expect(names(model)).toEqual(names(linter().read(it)));
  }
});
