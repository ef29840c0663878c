/** Defects of names: abbreviations, terms and definitions, and texts that look like them. */
import type { Planted } from './types.ts';

const en = (text: string): string => `# Agreement on the joint berth register\n\n${text}\n`;
const nl = (text: string): string => `# Overeenkomst gezamenlijk meldpunt wateroverlast\n\n${text}\n`;

export const undefinedAbbreviation: Planted = {
  rule: 'undefined-abbreviation',
  en: [
    'The harbours report each quarter to the PMO.',
    'Each harbour sends its figures to the BRD before May.',
    'The SLA of the register is renewed every year.',
    '- The costs go to the TSC for approval.',
    'Two members of the PMC look after the budget of the register.',
    '## Costs\n\nThe harbours pay the RFB each year.',
    'All WGs meet in May, and the register is closed then.',
    'The chair sends the KPIs to both harbours.',
    'Each decision of the harbours is put to the AGM.',
    '1. The register follows the LTP of both harbours.',
  ].map(en),
  nl: [
    'De ALV stelt de begroting van het meldpunt vast.',
    'Elke gemeente stuurt haar cijfers voor mei naar het PMO.',
    'De DVO met het waterschap wordt elk jaar verlengd.',
    '- De kosten gaan ter goedkeuring naar het DB.',
    'Twee leden van de RvT bewaken de begroting van het meldpunt.',
    '## Kosten\n\nDe gemeenten betalen elk jaar het GBL.',
    "Alle RMT's komen in mei bijeen, en het meldpunt is dan gesloten.",
    'De voorzitter stuurt de FO’s naar beide gemeenten.',
    'Elk besluit van de gemeenten wordt voorgelegd aan de OR.',
    '1. Het meldpunt volgt het PvE van beide gemeenten.',
  ].map(nl),
  found: { en: 10, nl: 9 },
  near: [
    en('The project management office (PMO) keeps the register, and the PMO reports.'),
    en('IT and the GDPR are the care of each harbour; a PDF is enough.'),
    en('The harbour has Windows NT 4.0 and a contract with DHL Freight.'),
    en('## Definitions\n\n- *PMO*: the office that plans the work.\n\n## Work\n\nThe PMO plans.'),
    nl('De algemene ledenvergadering (ALV) beslist, en de ALV meldt.'),
    nl('ICT en de AVG zijn de zorg van elke gemeente; de VNG kijkt mee.'),
    nl('DE GEMEENTEN EN HET WATERSCHAP MAKEN SAMEN EEN MELDPUNT.'),
  ],
};

const EN =
  '## Definitions\n\n- *Register* means the list of berths.\n- *Steering Group* means the directors of both harbours.\n\n## Work\n\nThe Steering Group keeps the Register.\n\n';
const NL =
  '## Begrippen\n\nIn deze overeenkomst wordt verstaan onder:\n\n- *Meldpunt*: de voorziening voor bewoners;\n- *Stuurgroep*: de wethouders van beide gemeenten.\n\n## Werk\n\nDe Stuurgroep beheert het Meldpunt.\n\n';

export const undefinedTerm: Planted = {
  rule: 'undefined-term',
  en: [
    'The Advisory Council gives advice on tariffs.',
    'Each quarter the Programme Manager reports to both harbours.',
    'New berths are put to the Review Committee.',
    'The Steering Group hears the Users Council before it decides.',
    'The costs are borne by the Joint Fund of both harbours.',
    'Complaints go to the Ethics Committee within a week.',
    '- The Project Office plans the work.',
    'The Steering Group appoints nobody without the Executive Board.',
    'Errors are mended by the Support Desk within a day.',
    'The Technical Working Group tests the Register each month.',
  ].map((it) => en(EN + it)),
  nl: [
    'De Klankbordgroep adviseert over tarieven.',
    'Elk kwartaal meldt de Programmaraad de stand aan beide gemeenten.',
    'Nieuwe vragen gaan naar de Begeleidingscommissie.',
    'De Stuurgroep hoort de Gebruikersraad voordat zij beslist.',
    'De kosten komen ten laste van de Centrale Voorziening.',
    'Klachten gaan binnen een week naar de Adviescommissie.',
    '- Het Programmabureau plant het werk.',
    'De Stuurgroep beslist niet zonder het Dagelijks Bestuur.',
    'Fouten worden binnen een dag hersteld door het Beheerteam.',
    'De Werkgroep toetst het Meldpunt elke maand.',
  ].map((it) => nl(NL + it)),
  found: { en: 9, nl: 10 },
  near: [
    en(`${EN}There is an Advisory Council. The Advisory Council gives advice on tariffs.`),
    en(`${EN}The Advisory Council consists of six skippers.`),
    en(`${EN}The European Commission and the Marl County Council look on.`),
    en('The Advisory Council gives advice on tariffs, and the Executive Board decides.'),
    nl(`${NL}De Klankbordgroep bestaat uit zes bewoners en adviseert over tarieven.`),
    nl(`${NL}De partijen stellen een Klankbordgroep in, die adviseert.`),
    nl(`${NL}De Gemeenteraad van Aarle en de Tweede Kamer kijken toe.`),
  ],
};

const defined = (term: string, rest: string): string =>
  en(`## Definitions\n\n- *Register* means the list of berths.\n- *Berth* means a place to moor.\n${term}\n\n## Work\n\n${rest}`);
const gedefinieerd = (term: string, rest: string): string =>
  nl(
    `## Begrippen\n\nIn deze overeenkomst wordt verstaan onder:\n\n- *Meldpunt*: de voorziening voor bewoners;\n- *Melding*: een bericht over water;\n${term}\n\n## Werk\n\n${rest}`,
  );
const WORK = 'The harbours keep each berth in the Register.';
const WERK = 'De gemeenten nemen elke melding aan in het Meldpunt.';

export const unusedDefinition: Planted = {
  rule: 'unused-definition',
  en: [
    defined('- *Pilot* means a guide of ships.', WORK),
    defined('- *Anchorage* means a place to wait.', WORK),
    defined('- *Programme Director* means the person who leads the work.', WORK),
    defined('- "Tariff" means the price for a night.', WORK),
    defined('- *TEU*: the size of a container.', WORK),
    en(
      `## Glossary\n\n| Term | Meaning |\n|---|---|\n| Register | the list of berths |\n| Berth | a place to moor |\n| Skipper | who steers a ship |\n\n## Work\n\n${WORK}`,
    ),
    en(
      `## Terms\n\n**Register**: the list of berths.\n\n**Berth**: a place to moor.\n\n**Tugboat**: a ship that pulls.\n\n## Work\n\n${WORK}`,
    ),
    defined('- *Quay wall* means the side of a harbour.', WORK),
    defined('- *Cargo* means goods on board.', WORK),
    defined('- *Working Day* means Monday to Friday.', WORK),
  ],
  nl: [
    gedefinieerd('- *Rioolheffing*: de belasting voor het riool.', WERK),
    gedefinieerd('- *Grondwater*: water in de bodem.', WERK),
    gedefinieerd('- *Programmadirecteur*: wie het programma leidt.', WERK),
    gedefinieerd('- "Tarief": de prijs van een bezoek.', WERK),
    gedefinieerd('- *KPI*: een maat voor succes.', WERK),
    nl(
      `## Begrippenlijst\n\n| Begrip | Betekenis |\n|---|---|\n| Meldpunt | de voorziening |\n| Melding | een bericht |\n| Perceel | een stuk grond |\n\n## Werk\n\n${WERK}`,
    ),
    nl(
      `## Definities\n\n**Meldpunt**: de voorziening.\n\n**Melding**: een bericht.\n\n**Pompgemaal**: een gebouw met pompen.\n\n## Werk\n\n${WERK}`,
    ),
    gedefinieerd('- *Openbare ruimte*: straten en pleinen.', WERK),
    gedefinieerd('- *Huurder*: wie een huis huurt.', WERK),
    gedefinieerd('- *Werkdag*: maandag tot en met vrijdag.', WERK),
  ],
  near: [
    defined('- *Pilot* means a guide of ships.', `${WORK} The pilots help.`),
    en(
      '## Definitions\n\n- *Pilot* means a guide.\n- *Tug* means a ship that pulls.\n- *Anchor* means a hook.\n\n## Work\n\nThe harbours work.',
    ),
    gedefinieerd('- *Verwerken*: opslaan en doorgeven.', `${WERK} Alles wordt zorgvuldig verwerkt.`),
    gedefinieerd('- *Bewoner*: wie er woont.', `${WERK} Bewoners bellen elke dag.`),
  ],
};

export const inconsistentTerm: Planted = {
  rule: 'inconsistent-term',
  en: [
    'The Steering Goup decides on tariffs.',
    'The Steering Committee decides on tariffs.',
    'The Steering-Group decides on tariffs.',
    'The Steering Board meets each month.',
    'The Registrer lists each berth.',
    'The Steering Gruop meets.',
    'The steering committee decides on new parties, and the Steering Council on the budget.',
    'All berths stand in the Regitser.',
    'The Steerring Group reports.',
    'The Governing Board decides on tariffs.',
  ].map((it) => en(EN + it)),
  nl: [
    'De Stuurgroup beslist over tarieven.',
    'De Regiegroep beslist over tarieven.',
    'De Stuur-groep beslist over tarieven.',
    'De Stuurraad komt elke maand bijeen.',
    'Het Meldpnt is elke dag open.',
    'De Stuurgoep komt bijeen.',
    'De Regieraad beslist over nieuwe partijen.',
    'Elke vraag komt bij het Melldpunt.',
    'De Stuurgreop meldt de stand.',
    'Het Stuurteam beslist over tarieven.',
  ].map((it) => nl(NL + it)),
  near: [
    en(`${EN}The steering group decides, and the Steering Group's chair reports.`),
    en(`${EN}The Programme Board plans the work.`),
    en(`${EN}The Registers of other harbours stay as they are.`),
    nl(`${NL}De stuurgroep beslist, en de voorzitter van de Stuurgroep meldt.`),
    nl(`${NL}De Klankbordgroep adviseert.`),
    nl(`${NL}De Meldpunten van andere gemeenten blijven bestaan.`),
  ],
};
