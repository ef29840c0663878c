/** Defects of parties: who signs, pays, founds and may join, and texts that look like them. */
import type { Planted } from './types.ts';

const en = (...parts: string[]): string => `# Agreement on the joint berth register\n\n${parts.join('\n\n')}\n`;
const nl = (...parts: string[]): string => `# Overeenkomst gezamenlijk meldpunt wateroverlast\n\n${parts.join('\n\n')}\n`;
const list = (names: readonly string[]): string => names.map((it) => `- ${it};`).join('\n');

const LIST = '## Parties\n\nThe parties to this agreement are:\n\n- Harbour of Anna;\n- Harbour of Bree;\n- Harbour of Cole.';
const TABLE =
  '## Parties\n\n| Party | Represented by |\n|---|---|\n| Harbour of Anna | T. Vale |\n| Harbour of Bree | M. Ross |\n| Harbour of Cole | J. Hill |';
const FORMAL =
  '## Parties\n\n1. Harbour of Anna, established in Anna and represented by T. Vale, hereinafter: Anna.\n2. Harbour of Bree, established in Bree and represented by M. Ross, hereinafter: Bree.\n3. Harbour of Cole, established in Cole and represented by J. Hill, hereinafter: Cole.';
const LIJST = '## Partijen\n\nPartijen bij deze overeenkomst zijn:\n\n- gemeente Aarle;\n- gemeente Beers;\n- waterschap De Loop.';
const TABEL =
  '## Partijen\n\n| Partij | Vertegenwoordigd door |\n|---|---|\n| gemeente Aarle | T. van Dal |\n| gemeente Beers | M. Roos |\n| waterschap De Loop | J. Berg |';
const FORMEEL =
  '## Partijen\n\n1. Gemeente Aarle, gevestigd te Aarle en vertegenwoordigd door T. van Dal, hierna te noemen: Aarle.\n2. Gemeente Beers, gevestigd te Beers en vertegenwoordigd door M. Roos, hierna te noemen: Beers.\n3. Waterschap De Loop, gevestigd te Loop en vertegenwoordigd door J. Berg, hierna te noemen: De Loop.';
const SIGNED = 'For Harbour of Anna: T. Vale, director.\n\nFor Harbour of Bree: M. Ross, director.';
const GETEKEND = 'Namens gemeente Aarle: T. van Dal, burgemeester.\n\nNamens gemeente Beers: M. Roos, burgemeester.';
const COLE = 'For Harbour of Cole: J. Hill, director.';
const LOOP = 'Namens waterschap De Loop: J. Berg, dijkgraaf.';
const ROWS = '| Party | Name |\n|---|---|\n| Harbour of Anna | T. Vale |\n| Harbour of Bree | M. Ross |';
const RIJEN = '| Partij | Naam |\n|---|---|\n| gemeente Aarle | T. van Dal |\n| gemeente Beers | M. Roos |';

export const partyNotSigning: Planted = {
  rule: 'party-not-signing',
  en: [
    en(LIST, '## Signatures', SIGNED),
    en(LIST, '## Signatures', ROWS),
    en(TABLE, '## Signatures', SIGNED),
    en(TABLE, '## Signatures', ROWS),
    en(FORMAL, '## Signatures', SIGNED),
    en(FORMAL, '## Term and signatures', '- Anna: T. Vale\n- Bree: M. Ross'),
    en(LIST, '## Signatures', SIGNED, COLE, 'For Port Software Ltd: W. Hay, sales director.'),
    en(LIST, '## Signatures', `${ROWS}\n| Harbour of Cole | J. Hill |\n| Port Software Ltd | W. Hay |`),
    en(LIST, '## Signatures', SIGNED, 'On behalf of Harbour of Dunn: J. Hill, director.'),
    en(FORMAL, '## Signed by', '| Party | Name |\n|---|---|\n| Anna | T. Vale |\n| Cole | J. Hill |'),
  ],
  nl: [
    nl(LIJST, '## Ondertekening', GETEKEND),
    nl(LIJST, '## Ondertekening', RIJEN),
    nl(TABEL, '## Ondertekening', GETEKEND),
    nl(TABEL, '## Ondertekening', RIJEN),
    nl(FORMEEL, '## Ondertekening', GETEKEND),
    nl(FORMEEL, '## Duur en ondertekening', '- Aarle: T. van Dal\n- Beers: M. Roos'),
    nl(LIJST, '## Ondertekening', GETEKEND, LOOP, 'Namens Softwarehuis Dam: W. Hooi, verkoopdirecteur.'),
    nl(LIJST, '## Ondertekening', `${RIJEN}\n| waterschap De Loop | J. Berg |\n| Softwarehuis Dam | W. Hooi |`),
    nl(LIJST, '## Handtekeningen', GETEKEND, 'Voor gemeente Deurne: J. Berg, burgemeester.'),
    nl(FORMEEL, '## Ondertekening', '| Partij | Naam |\n|---|---|\n| Aarle | T. van Dal |\n| De Loop | J. Berg |'),
  ],
  near: [
    en(LIST, '## Signatures', SIGNED, COLE),
    en(FORMAL, '## Signatures', '| Party | Name |\n|---|---|\n| Anna | T. Vale |\n| Bree | M. Ross |\n| Cole | J. Hill |'),
    en(LIST, '## Signatures', 'Each party signs a copy of its own.'),
    nl(LIJST, '## Ondertekening', GETEKEND, LOOP),
    nl(LIJST, '## Ondertekening', GETEKEND, 'De gemeente Beers tekent mede namens het waterschap.'),
    nl(FORMEEL, '## Ondertekening', '| Partij | Naam |\n|---|---|\n| Aarle | T. van Dal |\n| Beers | M. Roos |\n| De Loop | J. Berg |'),
  ],
};

const COSTS = '## Costs and benefits';
const KOSTEN = '## Kosten en baten';

export const partyWithoutShare: Planted = {
  rule: 'party-without-share',
  en: [
    en(LIST, COSTS, '| Party | Amount |\n|---|---:|\n| Harbour of Anna | 60,000 |\n| Harbour of Bree | 40,000 |'),
    en(LIST, COSTS, 'Harbour of Anna pays 60,000 euro a year and Harbour of Bree 40,000 euro.'),
    en(TABLE, COSTS, '- Harbour of Anna pays 60%.\n- Harbour of Cole pays 40%.'),
    en(FORMAL, '## Costs', 'Anna bears 50% of the costs, and Bree bears 50%.'),
    en(FORMAL, COSTS, 'Anna pays 10,000 euro, Bree 20,000 euro and Cole 30,000 euro.', 'The benefits go to Cole.'),
    en(
      LIST,
      COSTS,
      'Harbour of Anna pays 5,000 euro, Harbour of Bree 5,000 euro and Harbour of Cole 5,000 euro.',
      'Harbour of Anna saves a day a week, and Harbour of Bree gains new customers.',
    ),
    en(
      LIST,
      COSTS,
      '| Party | Costs | Benefits |\n|---|---:|---|\n| Harbour of Anna | 5,000 | fewer calls |\n| Harbour of Bree | 5,000 | none |\n| Harbour of Cole | 5,000 | fewer errors |',
    ),
    en(
      LIST,
      COSTS,
      '| Party | Costs | Savings |\n|---|---:|---:|\n| Harbour of Anna | 5,000 | 8,000 |\n| Harbour of Bree | 5,000 | 0 |\n| Harbour of Cole | 5,000 | 7,000 |',
    ),
    en(TABLE, '## Funding', 'Harbour of Bree pays 30,000 euro and Harbour of Cole 20,000 euro.'),
    en(FORMAL, COSTS, '| Party | Share |\n|---|---:|\n| Bree | 50% |\n| Cole | 50% |'),
  ],
  nl: [
    nl(LIJST, KOSTEN, '| Partij | Bedrag |\n|---|---:|\n| gemeente Aarle | 60.000 |\n| gemeente Beers | 40.000 |'),
    nl(LIJST, KOSTEN, 'De gemeente Aarle betaalt 60.000 euro per jaar en de gemeente Beers 40.000 euro.'),
    nl(TABEL, KOSTEN, '- De gemeente Aarle betaalt 60%.\n- Het waterschap De Loop betaalt 40%.'),
    nl(FORMEEL, '## Kosten', 'Aarle draagt 50% van de kosten en Beers draagt 50%.'),
    nl(FORMEEL, KOSTEN, 'Aarle betaalt 10.000 euro, Beers 20.000 euro en De Loop 30.000 euro.', 'De baten komen ten goede aan De Loop.'),
    nl(
      LIJST,
      KOSTEN,
      'De gemeente Aarle betaalt 5.000 euro, de gemeente Beers 5.000 euro en het waterschap De Loop 5.000 euro.',
      'De gemeente Aarle bespaart een dag per week en de gemeente Beers heeft voordeel van minder klachten.',
    ),
    nl(
      LIJST,
      KOSTEN,
      '| Partij | Kosten | Baten |\n|---|---:|---|\n| gemeente Aarle | 5.000 | minder klachten |\n| gemeente Beers | 5.000 | geen |\n| waterschap De Loop | 5.000 | minder fouten |',
    ),
    nl(
      LIJST,
      KOSTEN,
      '| Partij | Kosten | Besparing |\n|---|---:|---:|\n| gemeente Aarle | 5.000 | 8.000 |\n| gemeente Beers | 5.000 | 0 |\n| waterschap De Loop | 5.000 | 7.000 |',
    ),
    nl(TABEL, '## Financiering', 'De gemeente Beers betaalt 30.000 euro en het waterschap De Loop 20.000 euro.'),
    nl(FORMEEL, KOSTEN, '| Partij | Aandeel |\n|---|---:|\n| Beers | 50% |\n| De Loop | 50% |'),
  ],
  near: [
    en(LIST, COSTS, 'Harbour of Anna pays 60,000 euro; the other parties pay equal shares of the rest.'),
    en(LIST, COSTS, 'Each party pays a third. The benefits are divided in the same way.'),
    en(LIST, COSTS, 'Harbour of Anna pays 5,000 euro, Harbour of Bree 5,000 euro and Harbour of Cole 5,000 euro.'),
    nl(LIJST, KOSTEN, 'De gemeente Aarle betaalt 60.000 euro; de overige partijen dragen de rest naar rato.'),
    nl(LIJST, KOSTEN, 'Elke partij betaalt een derde en de baten worden evenredig verdeeld.'),
    nl(FORMEEL, KOSTEN, 'Aarle betaalt 10%, Beers 20% en De Loop 70%. De baten komen ten goede aan alle partijen.'),
  ],
};

const AIMS = [
  'The register serves the entire port sector.',
  'In the end all harbours in the country use the register.',
  'The register is for every harbour in the Netherlands.',
  'The aim is a service for the whole industry.',
  'The register will be used nationwide.',
  'We build the register for the complete sector, and start in May.',
  '- The register helps all ports in the region.',
  'Within three years each port in the country moors by it.',
  'The parties want a sector-wide standard.',
  'The result is meant for all the municipalities in the country.',
];
const DOELEN = [
  'Het meldpunt is er op termijn voor de hele sector.',
  'Uiteindelijk gebruiken alle gemeenten in Nederland het meldpunt.',
  'Het meldpunt is bedoeld voor elke gemeente in het land.',
  'Het doel is een voorziening voor de gehele branche.',
  'Het meldpunt wordt landelijk gebruikt.',
  'Wij bouwen het meldpunt voor de volledige watersector en beginnen in mei.',
  '- Het meldpunt helpt alle waterschappen in de regio.',
  'Binnen drie jaar werkt iedere gemeente in de provincie ermee.',
  'De partijen willen een sectorbrede standaard.',
  'Het resultaat komt ten goede aan heel Nederland.',
];

export const closedCore: Planted = {
  rule: 'closed-core',
  en: AIMS.map((it) => en(LIST, '## Purpose', it)),
  nl: DOELEN.map((it) => nl(LIJST, '## Doel', it)),
  near: [
    en(
      LIST,
      '## Purpose',
      AIMS[0]!,
      '## Accession',
      'Another harbour joins once it pays the tariff; the steering group admits it within six weeks.',
    ),
    en(LIST, '## Purpose', 'The register serves the three harbours.'),
    en(LIST, '## Purpose', AIMS[1]!, 'Newcomers may look on for half a year.'),
    nl(
      LIJST,
      '## Doel',
      DOELEN[0]!,
      '## Toetreding',
      'Een gemeente treedt toe zodra zij het tarief betaalt; de stuurgroep beslist daarover.',
    ),
    nl(LIJST, '## Doel', 'Het meldpunt is er voor de bewoners van Aarle en Beers.'),
    nl(LIJST, '## Doel', DOELEN[1]!, 'Andere gemeenten kunnen aansluiten.'),
  ],
};

const PLACES = ['Aarle', 'Beers', 'Cuijk', 'Deurne', 'Eersel', 'Goirle', 'Heusden', 'Laarbeek', 'Mierlo', 'Nuenen', 'Oss', 'Someren'];
const HARBOURS = PLACES.map((it) => `Harbour of ${it}`);
const GEMEENTEN = PLACES.map((it) => `gemeente ${it}`);
const partyTable = (names: readonly string[], head: string): string =>
  `| ${head} | Seat |\n|---|---|\n${names.map((it) => `| ${it} | town |`).join('\n')}`;
const formal = (names: readonly string[]): string => names.map((it, i) => `${i + 1}. ${it}, represented by its director;`).join('\n');
const formeel = (names: readonly string[]): string =>
  names.map((it, i) => `${i + 1}. ${it}, vertegenwoordigd door de burgemeester;`).join('\n');
const PARTIES = '## Parties\n\nThe parties to this agreement are:';
const PARTIJEN = '## Partijen\n\nPartijen bij deze overeenkomst zijn:';

export const tooManyFounders: Planted = {
  rule: 'too-many-founders',
  en: [
    en(PARTIES, list(HARBOURS.slice(0, 8))),
    en(PARTIES, list(HARBOURS)),
    en(PARTIES, formal(HARBOURS.slice(0, 9))),
    en('## Parties', partyTable(HARBOURS.slice(0, 10), 'Party')),
    en('## Founders', list(HARBOURS.slice(0, 11))),
    en('## Signatories', formal(HARBOURS.slice(0, 8))),
    en('## Participating harbours', list(HARBOURS.slice(0, 9))),
    en(PARTIES, list(HARBOURS.slice(0, 10)), '## Decisions', 'All parties decide together.'),
    en('## Founding parties', partyTable(HARBOURS.slice(0, 8), 'Organisation')),
    en('The undersigned:', list(HARBOURS.slice(0, 12)), 'agree to keep one register.'),
  ],
  nl: [
    nl(PARTIJEN, list(GEMEENTEN.slice(0, 8))),
    nl(PARTIJEN, list(GEMEENTEN)),
    nl(PARTIJEN, formeel(GEMEENTEN.slice(0, 9))),
    nl(PARTIJEN, partyTable(GEMEENTEN.slice(0, 10), 'Partij')),
    nl('## Oprichters\n\nDe oprichters van het meldpunt zijn:', list(GEMEENTEN.slice(0, 11))),
    nl('## Ondergetekenden', formeel(GEMEENTEN.slice(0, 8))),
    nl('## Deelnemende gemeenten\n\nAan het meldpunt nemen deel:', list(GEMEENTEN.slice(0, 9))),
    nl(PARTIJEN, list(GEMEENTEN.slice(0, 10)), '## Besluiten', 'Alle partijen beslissen samen.'),
    nl('## Deelnemers\n\nDe deelnemers aan het meldpunt:', partyTable(GEMEENTEN.slice(0, 8), 'Gemeente')),
    nl('De ondergetekenden:', list(GEMEENTEN.slice(0, 12)), 'spreken af samen een meldpunt te maken.'),
  ],
  near: [
    en(PARTIES, list(HARBOURS.slice(0, 7))),
    en(PARTIES, list(HARBOURS), 'A core group of three goes first and decides on the start.'),
    en(PARTIES, list(HARBOURS), 'An executive committee of three harbours decides.'),
    nl(PARTIJEN, list(GEMEENTEN.slice(0, 7))),
    nl(PARTIJEN, list(GEMEENTEN), 'De kerngroep van drie gemeenten gaat voor.'),
    nl(PARTIJEN, list(GEMEENTEN), 'Drie van hen vormen het dagelijks bestuur.'),
  ],
};
