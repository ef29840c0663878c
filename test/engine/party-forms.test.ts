/** Whoever takes part is read in the form in which a text names them: sentences, lists, lines, labels and tables. */
import { expect, test } from 'vitest';
import { partiesOf } from '../../server/engine/registers/partyList.ts';
import { summaryOf } from '../../server/engine/summary.ts';
import type { Language } from '../../server/engine/types.ts';
import { catalog, lint } from '../kit.ts';

const TITLES: Readonly<Record<Language, string>> = {
  en: 'Collaboration agreement freight exchange',
  nl: 'Samenwerkingsovereenkomst vrachtbeurs',
};
const END: Readonly<Record<Language, string>> = {
  en: '## Decisions\n\nThe parties decide together.',
  nl: '## Besluiten\n\nDe partijen besluiten samen.',
};

function named(text: string, language: Language): string[] {
  const { charter, recognition } = lint(`# ${TITLES[language]}\n\n${text}\n\n${END[language]}\n`, { enable: 'charter', language });
  return partiesOf(summaryOf(charter, recognition, catalog)).map((it) => it.name);
}

test.for<[number, string]>([
  [2, 'Waterschap Zevenhuizen en Waterschap De Krekel bouwen samen een meetnet.'],
  [2, 'Deze verklaring is opgesteld door Coöperatie Melkland en Zuivelfabriek De Karn.'],
  [
    2,
    'Ondergetekenden, Stichting Zonneveld, te dezen vertegenwoordigd door A. Bos, en Stichting Maanlicht, te dezen vertegenwoordigd door B. Tak, komen het volgende overeen.',
  ],
  [3, 'De coöperatie telt drie leden: Akkerbouw Noord, Akkerbouw Zuid en Veiling De Hoop.'],
  [3, 'De drie oprichters – Museum Kiek, Museum Loer en Stichting Gluur – beheren samen de collectie.'],
  [3, 'Het platform is een initiatief van Bibliotheek Oost, Bibliotheek West en Boekhandel De Kaft.'],
  [3, 'Drie partijen ondertekenen deze afspraken: gemeente Aal, gemeente Baars en waterschap Snoek.'],
  [3, 'Van: Ziekenhuis Linde, Ziekenhuis Eik en Kliniek Berk\nAan: de raden van toezicht\nBetreft: één patiëntendossier'],
  [2, 'Gemeente Aal en gemeente Baars (samen: de gemeenten) maken één loket.'],
  [2, '## Partijen\n\nPartij 1: gemeente Aal\n\nPartij 2: gemeente Baars'],
  [2, '## Partijen\n\n**Partij A:** Stichting Zonneveld\n\n**Partij B:** Stichting Maanlicht'],
  [2, '## Wie doen er mee?\n\n| Organisatie | Contact |\n|---|---|\n| Stichting Zon | A. Bos |\n| Stichting Maan | B. Tak |'],
  [3, '## Artikel 1\n\nDe partijen bij deze overeenkomst zijn de gemeente Aal, de gemeente Baars en het waterschap Snoek.'],
  [
    2,
    '## Artikel 1 Partijen\n\n1.1 Gemeente Aal, vertegenwoordigd door burgemeester C. Vis.\n\n1.2 Gemeente Baars, vertegenwoordigd door burgemeester D. Net.',
  ],
  [3, '## De samenwerking\n\nIn deze samenwerking werken Thuiszorg Lente, Thuiszorg Zomer en Zorgverzekeraar Herfst samen.'],
  [3, '## Deelname\n\nAan het netwerk nemen deel: Thuiszorg Lente, Thuiszorg Zomer en Zorgverzekeraar Herfst.'],
  [3, '## Leden\n\n- Thuiszorg Lente (voorzitter)\n- Thuiszorg Zomer\n- Zorgverzekeraar Herfst'],
  [3, 'Partijen: gemeente Aal (Aal), gemeente Baars (Baars) en waterschap Snoek (Snoek).'],
  [2, 'Tussen\n\n1. de gemeente Aal, en\n2. de gemeente Baars\n\nis het volgende afgesproken.'],
  [4, 'De gemeenten Aal, Baars, Snoek en Voorn sluiten dit convenant.'],
  [3, 'De woningcorporaties Thuis, Haard en Dak willen dat elke huurder in het land één dossier heeft.'],
  [2, 'Wij, de bestuurders van Pensioenfonds Anker en Pensioenfonds Boei, spreken af:'],
  [3, 'Rederij Golf B.V., Rederij Branding N.V. en Havenbedrijf Kade zetten samen een vrachtbeurs op.'],
  [2, '## Samenwerkende partijen\n\n1. Rederij Golf\n2. Havenbedrijf Kade'],
  [3, '## 1. Wie zijn wij?\n\nWij zijn Rederij Golf, Havenbedrijf Kade en Sleepdienst Tros.'],
  [2, 'Tussen de ondergetekenden:\n\nA. Rederij Golf, gevestigd te Delfshoek;\n\nB. Havenbedrijf Kade, gevestigd te Delfshoek;'],
  [3, 'Deze overeenkomst wordt gesloten door: (1) Rederij Golf; (2) Havenbedrijf Kade; en (3) Sleepdienst Tros.'],
  [2, '## Partners\n\n* **Rederij Golf** levert de schepen.\n* **Havenbedrijf Kade** levert de kade.'],
  [2, '## Partijen\n\nRederij Golf en Havenbedrijf Kade zijn de partijen.'],
  [3, '## Betrokkenen\n\nDe betrokken organisaties zijn Rederij Golf, Havenbedrijf Kade en Sleepdienst Tros.'],
  [3, '## Het samenwerkingsverband\n\nHet samenwerkingsverband bestaat uit Rederij Golf, Havenbedrijf Kade en Sleepdienst Tros.'],
  [2, 'In 2026 hebben Rederij Golf en Havenbedrijf Kade besloten een vrachtbeurs te bouwen.'],
  [3, 'Met dit akkoord leggen de gemeente Aal, de gemeente Baars en het waterschap Snoek vast hoe zij het water meten.'],
  [3, 'In dit document maken Rederij Golf, Havenbedrijf Kade en Sleepdienst Tros afspraken over een vrachtbeurs.'],
  [3, 'Dit is het convenant van Bakkerij Korst, Bakkerij Kruim en Molen De Wiek over samen malen.'],
  [2, '## Convenantpartijen\n\n- Bakkerij Korst\n- Molen De Wiek'],
  [2, 'Sluis is software van de gemeenten Aal en Baars.'],
  [2, '| Deelnemer | Bestuurder |\n|---|---|\n| Bakkerij Korst | A. Bos |\n| Molen De Wiek | B. Tak |\n\nWij malen samen.'],
])('%i parties: %s', ([count, text]) => {
  expect(named(text, 'nl')).toHaveLength(count);
});

test.for<[number, string]>([
  [2, 'This statement is drawn up by Hilltop Dairy and the Moorland Farmers Union.'],
  [2, 'The undersigned, Trust Oak, duly represented by A. Fox, and Trust Elm, duly represented by B. Hare, agree as follows.'],
  [3, 'The cooperative has three members: North Farm, South Farm and the Hope Auction.'],
  [3, 'The three founders – Museum of Rope, Museum of Sail and the Mast Trust – keep the collection together.'],
  [3, 'Three parties sign these terms: the Town of Eel, the Town of Perch and the Pike Water Board.'],
  [3, 'From: Linden Hospital, Oak Hospital and Birch Clinic\nTo: the supervisory boards\nSubject: one patient file'],
  [2, 'The Town of Eel and the Town of Perch (together: the towns) open one desk.'],
  [2, '## Parties\n\nParty 1: the Town of Eel\n\nParty 2: the Town of Perch'],
  [2, '## Parties\n\n**Party A:** Trust Oak\n\n**Party B:** Trust Elm'],
  [2, '## Who is in\n\n| Organisation | Contact |\n|---|---|\n| Trust Oak | A. Fox |\n| Trust Elm | B. Hare |'],
  [3, '## Article 1\n\nThe parties to this agreement are the Town of Eel, the Town of Perch and the Pike Water Board.'],
  [3, '## The collaboration\n\nIn this collaboration Spring Home Care, Summer Home Care and Autumn Insurance work together.'],
  [3, '## Members\n\n- Spring Home Care (chair)\n- Summer Home Care\n- Autumn Insurance'],
  [3, 'Parties: the Town of Eel (“Eel”), the Town of Perch (“Perch”) and the Pike Water Board (“Pike”).'],
  [2, 'Between\n\n1. the Town of Eel, and\n2. the Town of Perch\n\nthe following is agreed.'],
  [3, 'The housing associations Hearth, Roof and Door want every tenant in the country to have one file.'],
  [2, 'We, the boards of Anchor Pension Fund and Buoy Pension Fund, agree:'],
  [3, 'Surf Shipping Ltd, Wave Ferries plc and Quay Port Company set up a freight exchange.'],
  [2, '## Cooperating parties\n\n1. Surf Shipping\n2. Quay Port Company'],
  [3, '## 1. Who are we?\n\nWe are Surf Shipping, Quay Port Company and Tow Tugs.'],
  [2, 'Between the undersigned:\n\nA. Surf Shipping, established in Delf;\n\nB. Quay Port Company, established in Delf;'],
  [3, 'This agreement is concluded by: (1) Surf Shipping; (2) Quay Port Company; and (3) Tow Tugs.'],
  [2, '## Partners\n\n* **Surf Shipping** brings the ships.\n* **Quay Port Company** brings the quay.'],
  [2, '## Organisations involved\n\n- Surf Shipping\n- Quay Port Company'],
  [3, '## The consortium\n\nThe consortium consists of Surf Shipping, Quay Port Company and Tow Tugs.'],
  [2, 'In 2026 Surf Shipping and Quay Port Company decided to build a freight exchange.'],
  [3, 'In this compact the Town of Eel, the Town of Perch and the Pike Water Board lay down how they measure water.'],
  [3, 'This is the covenant of Crust Bakery, Crumb Bakery and Wing Mill on milling together.'],
  [2, '| Partner | Director |\n|---|---|\n| Crust Bakery | A. Fox |\n| Wing Mill | B. Hare |\n\nWe mill together.'],
  [3, 'The following organisations have joined forces: Crust Bakery, Crumb Bakery and Wing Mill.'],
  [2, 'Lock is maintained jointly by Crust Bakery and Wing Mill.'],
])('%i parties (en): %s', ([count, text]) => {
  expect(named(text, 'en')).toHaveLength(count);
});

test.for<[string, Language]>([
  ['The desk was funded by the Oak Trust and the Elm Foundation.', 'en'],
  ['The maintainers are Anna Fox, Peter Hare and John Mole.', 'en'],
  ['The Board and the Technical Council meet every month.', 'en'],
  ['Het loket werd eerder gesteund door Stichting Zon en Stichting Maan.', 'nl'],
  ['De beheerders zijn Anna Vos, Pieter Haas en Jan Mol.', 'nl'],
  ['De Stuurgroep en de Klankbordgroep vergaderen elke maand.', 'nl'],
])('no parties: %s', ([text, language]) => {
  expect(named(text, language)).toEqual([]);
});
