/** Charters without a finding of any rule on the text, in which passages are planted. */
import type { Language } from '../../../server/engine/types.ts';

export const hosts: Readonly<Record<Language, string>> = {
  en: `# Collaboration agreement on the shared museum depot

Alder Museum, Birch Museum and Cedar Gallery keep their collections in one depot and share its costs.

## Article 1 Parties

| Party | Represented by |
|---|---|
| Alder Museum | J. Moor, director |
| Birch Museum | P. Lane, director |
| Cedar Gallery | S. Hale, director |

## Article 2 Definitions

- **Steering Committee**: the meeting of the three directors.
- **Depot Manager**: the person who runs the depot.
- **Collection**: all objects that a museum owns.

## Article 3 Bodies and decisions

1. The Steering Committee consists of the three directors and decides unanimously.
2. The Steering Committee appoints the Depot Manager.
3. The Depot Manager accounts for each Collection to the Steering Committee every quarter.
`,
  nl: `# Samenwerkingsovereenkomst gedeeld archiefdepot

De gemeenten Zandwijk, Oudeveld en Waterkant bewaren hun archieven in één depot en delen de kosten daarvan.

## Artikel 1 Partijen

| Partij | Vertegenwoordigd door |
|---|---|
| gemeente Zandwijk | J. Moor, burgemeester |
| gemeente Oudeveld | P. Laan, burgemeester |
| gemeente Waterkant | S. Hal, burgemeester |

## Artikel 2 Begripsbepalingen

- **Stuurgroep**: het overleg van de drie burgemeesters.
- **Depotbeheerder**: degene die het depot beheert.
- **Archief**: alle stukken die een gemeente bewaart.

## Artikel 3 Organen en besluiten

1. De Stuurgroep bestaat uit de drie burgemeesters en besluit met eenparigheid van stemmen.
2. De Stuurgroep benoemt de Depotbeheerder.
3. De Depotbeheerder legt elk kwartaal over elk Archief verantwoording af aan de Stuurgroep.
`,
};
