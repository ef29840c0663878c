import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../server/engine/kindTitles.ts';
import { parse } from '../../server/engine/parse.ts';
import { createRecogniser } from '../../server/engine/recognise.ts';
import { newCharter } from '../../server/engine/template.ts';
import type { Kind, Language } from '../../server/engine/types.ts';
import { elements, root } from '../kit.ts';

const LANGUAGES: readonly Language[] = ['en', 'nl'];
const recognise = createRecogniser(elements);
const told = (text: string) => recognise(parse(text), {});

/** At most one in twenty may be taken for a charter. */
const TOLERATED = 0.05;

describe('what is no charter', () => {
  const folder = new URL('test/documents/none/', root);
  const own = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

  test.for(LANGUAGES)('is told apart: our documents in %s', (language) => {
    const asked = own.filter((it) => it.name.endsWith(`.${language}.md`));
    expect(asked.length).toBeGreaterThanOrEqual(language === 'nl' ? 22 : 14);
    const wrong = asked.filter((it) => told(it.text).kinds.length > 0).map((it) => it.name);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(TOLERATED * asked.length);
  });
  test('is read in its own language', () => {
    const wrong = own.filter((it) => !it.name.endsWith(`.${told(it.text).language}.md`)).map((it) => it.name);
    expect(wrong).toEqual([]);
  });
  test('is told apart: what comes with packages', { timeout: 60_000 }, () => {
    const documents = packaged();
    expect(documents.size).toBeGreaterThan(200);
    const wrong = [...documents].filter(([text]) => told(text).kinds.length > 0).map(([, name]) => name);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(TOLERATED * documents.size);
  });
});

/** Each text once, with a name; the governance of a project that is packed with it is a charter and left out. */
function packaged(): Map<string, string> {
  const folder = new URL('node_modules/', root);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'));
  const found = new Map<string, string>();
  for (const name of names) {
    if (!/\.md$/i.test(name) || /(?:^|\/)(?:governance|charter)[^/]*$/i.test(name)) continue;
    const file = new URL(name.split('/').map(encodeURIComponent).join('/'), folder);
    if (statSync(file).isFile() && statSync(file).size < 400_000) found.set(readFileSync(file, 'utf8'), name);
  }
  return found;
}

describe('a charter', () => {
  const samples: Readonly<Record<string, readonly [Language, ...Kind[]]>> = {
    'draft.en.md': ['en', 'partnership-agreement'],
    'draft.nl.md': ['nl', 'partnership-agreement'],
    'governance.en.md': ['en', 'governance'],
    'governance.nl.md': ['nl', 'governance'],
    'programme-plan.nl.md': ['nl', 'programme-plan'],
    'terms-of-reference.en.md': ['en', 'body-charter'],
    ...Object.fromEntries(
      ['triple-a', 'vecozo', 'wigo4it', 'zorgpas'].flatMap((name) =>
        LANGUAGES.map((at) => [`${name}.${at}.md`, [at, 'partnership-agreement']]),
      ),
    ),
  };

  test('is seen in every sample, and its kind and language also without front matter that tells them', { timeout: 30_000 }, () => {
    const names = readdirSync(new URL('samples/', root)).filter((name) => name.endsWith('.md') && !/^(?:readme|leesmij)\.md$/.test(name));
    expect(names.sort()).toEqual(Object.keys(samples).sort());
    const wrong = names.flatMap((name) => {
      const text = readFileSync(new URL(`samples/${name}`, root), 'utf8');
      return [text, text.replace(/^---\n[\s\S]*?\n---\n/, '')].map((it) => [name, told(it)] as const);
    });
    expect(
      wrong.filter(([name, { language, kinds }]) => [language, ...kinds].join() !== samples[name]!.join()).map(([name]) => name),
    ).toEqual([]);
  });
  test.for(KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'is seen in a new %s in %s',
    ([kind, language]) => {
      const text = newCharter(elements, language, kind, ['Noorderpoort', 'Alfa']);
      expect(told(text)).toMatchObject({ kinds: [kind], language });
    },
  );

  test.for<[string, Kind]>([
    ['# Samenwerkingsovereenkomst Leeskaart\n\n## Partijen\n\nDe bibliotheken.\n\n## Doel\n\nMeer lezers.\n', 'partnership-agreement'],
    ['# Convenant schone lucht\n\n## Partijen\n\n## Looptijd\n', 'partnership-agreement'],
    ['# Intentieverklaring Waterpark\n\n## Aanleiding\n\nHet is warm.\n', 'partnership-agreement'],
    ['# Instellingsbesluit stuurgroep Warmte\n\n## Taak\n\n## Leden\n', 'body-charter'],
    ['# Huishoudelijk reglement vereniging De Boeg\n\n## Leden\n\n## Bestuur\n', 'governance'],
    ['# Programmaplan Eén Loket\n\n## Aanleiding\n\n## Planning\n', 'programme-plan'],
    ['# Plan van aanpak fietspaden\n\n## Opgave\n\n## Fasen\n', 'programme-plan'],
    ['# Memorandum of Understanding on Reading Cards\n\n## Parties\n\nThe libraries.\n\n## Purpose\n', 'partnership-agreement'],
    ['# Consortium Agreement Lakeside\n\n## Parties\n\n## Costs\n', 'partnership-agreement'],
    ['# Terms of Reference: Data Board\n\n## Purpose\n\n## Members\n', 'body-charter'],
    ['# Code of Conduct Team Charter\n\n## Purpose\n\n## Members\n', 'body-charter'],
    ['# Lantern Governance\n\n## Maintainers\n\n## Decisions\n', 'governance'],
    ['# Bylaws of the Harbour Club\n\n## Members\n\n## Officers\n', 'governance'],
    ['# Programme Charter Tideway\n\n## Background\n\n## Milestones\n', 'programme-plan'],
    ['---\ntitle: Samenwerkingsovereenkomst Leeskaart\n---\n\n## Partijen\n\n## Doel\n', 'partnership-agreement'],
    ['# Harbour Governance Committee Charter\n\n## Purpose\n\n## Members\n', 'body-charter'],
    ['# Regio Deal Waterland\n\n## Opgave\n\n## Inzet\n', 'partnership-agreement'],
    ['# Reglement adviesraad jeugd\n\n## Taak\n\n## Leden\n', 'body-charter'],
    ['# Technical Charter for Lantern Map\n\n## Mission\n\n## Technical Steering Committee\n', 'governance'],
    ['# Lantern Technical Committee Charter\n\n## Purpose\n\n## Members\n', 'body-charter'],
    ['# Statement of Cooperation on Clean Quays\n\n## Aim\n\n## Term\n', 'partnership-agreement'],
    ['# Lantern Foundation Charter\n\n## Mission\n\n## Members\n', 'governance'],
    ['# Reglement raadscommissies Zeewijk\n\n## Taak\n\n## Leden\n', 'body-charter'],
    ['# Centrumregeling Noordkust\n\n## Taken\n\n## Kosten\n', 'partnership-agreement'],
    ['---\ntitle: Voting\n---\n\n# Lantern Board Charter\n\n## Purpose\n\n## Members\n', 'body-charter'],
    ['# Template for a Memorandum of Understanding\n\nA memorandum of understanding is a formal document.\n', 'partnership-agreement'],
  ])('is seen from its title on: %s', ([text, kind]) => {
    expect(told(text).kinds).toEqual([kind]);
  });

  test.for<[string, Kind]>([
    [
      '# Werken aan de Linge\n\nDe gemeente Buren en het waterschap, hierna te noemen: partijen, komen het volgende overeen.\n\n## Doel\n\n' +
        'Partijen willen samen de dijk versterken.\n\n## Kosten\n\nPartijen delen de kosten gelijk.\n',
      'partnership-agreement',
    ],
    [
      '# Lamp and Lantern\n\nThis agreement is made by and between the City of Ham and the Lantern Trust, together called the parties.\n\n## Aim\n\n' +
        'The parties will together light the quays.\n\n## Costs\n\nEach party pays half of the costs.\n',
      'partnership-agreement',
    ],
    [
      '# Storm desk\n\nThere is a group for storms. The group is hereby established by the board of the port.\n\n## Purpose\n\nThe purpose of the group ' +
        'is to warn ships.\n\n## Members\n\nThe group has five members, of whom one is the chair. The group decides by majority.\n',
      'body-charter',
    ],
    [
      '---\ntitle: Harbour\n---\n\n- [Aim](#aim)\n- [Board](#board)\n- [Votes](#votes)\n- [Fees](#fees)\n- [Rights](#rights)\n- [Review](#review)\n' +
        '- [Joining](#joining)\n- [Leaving](#leaving)\n\nThis charter describes how the project is governed.\n\n## Aim\n\nThe aim of the project is ' +
        'a free chart of every harbour.\n\n## Votes\n\nThe maintainers decide by majority.\n',
      'governance',
    ],
    [
      '# Enforcement process\n\nThe conduct committee handles each report. The board appoints its members for two years.\n\n## Decisions\n\n' +
        'The committee decides by majority. A member with a conflict of interest takes no part.\n\n## Appeal\n\nWho disagrees may appeal to the board.\n',
      'governance',
    ],
    [
      '# Working groups\n\nThe steering committee approves new working groups. A working group is closed by a vote of the committee.\n\n## Chairs\n\n' +
        'The members elect a chair, who leads the meetings and reports to the committee each quarter.\n',
      'governance',
    ],
    [
      '# Working group formation\n\nA working group may be proposed by any member. The committee approves a working group by vote.\n\n## Chairs\n\n' +
        'The members of a working group elect a chair for one year. The committee may close a working group by vote.\n',
      'governance',
    ],
    [
      'Bestuursakkoord Schone Lucht\n\n## Inhoud\n\n- Opgave\n- Inzet\n\n## Opgave\n\nWij, de gemeenten en de provincie, willen schone lucht.\n',
      'partnership-agreement',
    ],
    [
      '# Besluitvorming\n\nDe raad beslist met twee derde van de stemmen. Ten minste de helft van de leden is aanwezig.\n\n## Vervanging\n\n' +
        'Een lid kan zich laten vervangen door een ander lid.\n',
      'governance',
    ],
    [
      '## Artikel 1 | Leden\n\nLeden zijn natuurlijke personen. Het bestuur beslist over de toelating van leden. Een lid kan zijn lidmaatschap opzeggen ' +
        'met een termijn van vier weken.\n\n## Artikel 2 | Contributie\n\nDe algemene vergadering stelt elk jaar de contributie vast. Leden betalen ' +
        'de contributie voor 1 maart.\n\n## Artikel 3 | Bestuur\n\nHet bestuur bestaat uit een voorzitter, een secretaris en een penningmeester. ' +
        'Het bestuur wordt gekozen door de algemene ledenvergadering voor drie jaar. Het bestuur beslist met meerderheid van stemmen. ' +
        'De algemene vergadering kan dit reglement wijzigen.\n',
      'governance',
    ],
    [
      '# De stuurgroep van de samenwerking\n\nDe stuurgroep bestaat uit twee wethouders en een directeur. De stuurgroep stelt de begroting vast.\n\n' +
        'Besluiten worden genomen met een gewone meerderheid.\n',
      'body-charter',
    ],
    [
      '# Dijk en duin\n\nGemeente Zeewijk, hierna aangeduid als: de gemeente, en waterschap Duin, hierna: het waterschap, werken samen aan de duinen.\n\n' +
        '## Kosten\n\nDe gemeente en het waterschap dragen ieder de helft van de kosten.\n\n## Duur\n\nDe samenwerking eindigt op 31 december 2030.\n',
      'partnership-agreement',
    ],
  ])('is seen from its first lines on, whatever the title: %s', ([text, kind]) => {
    expect(told(text).kinds).toEqual([kind]);
  });

  test.for([
    '# Consortium Agreement\n\nA consortium agreement is a legal document that tells who does what.\n\n## Costs\n\nThe agreement should say who pays.\n',
    '# Stuurgroep\n\nEen stuurgroep is een groep bestuurders die een project aanstuurt.\n\n## Taken\n\nDe stuurgroep beslist over geld.\n',
    '# Convenant: belofte of contract?\n\nPartijen leggen hun plannen vast.\n\n## Kosten\n\nIedere partij betaalt de helft.\n',
    '# Project charter best practices\n\n## Keep it short\n\nTwo pages will do.\n',
    '# Handreiking convenanten\n\n## Waarom een convenant\n\nPartijen leggen er afspraken in vast.\n',
    '# Huurovereenkomst zaal\n\nDe ondergetekenden komen overeen dat de zaal wordt verhuurd.\n',
    '# Minutes of the steering committee\n\n## Welcome\n\n## Decisions\n',
    '# Steering committee meeting minutes\n\n## Welcome\n\n## Decisions\n',
    '# Verslag stuurgroep Warmte\n\n## Opening\n\n## Besluiten\n',
    '# Handleiding samenwerkingsovereenkomst\n\n## Waarom\n\n## Hoe\n',
    '# Gemeenten tekenen samenwerkingsovereenkomst\n\nDe wethouders zijn blij.\n',
    '# Nine cities sign covenant on clean air\n\nMayors are pleased.\n',
    '# Charter FAQ\n\n## Who decides?\n\nThe board.\n',
    '# Geheimhoudingsovereenkomst\n\n## Partijen\n\nPartij A en partij B.\n\n## Duur\n\nDeze overeenkomst geldt voor drie jaar.\n',
    '# Commissies instellen\n\nLeidraad voor het instellen van commissies.\n\nEr is een commissie als de minister die instelt.\n',
    '# Reglement van orde\n\nEen reglement van orde bevat regels over de vergadering van een raad.\n',
    '# Charters\n\nA charter describes who takes part in a project and who pays for it.\n',
    '# Travel policy\n\nEmployees book their trips at least two weeks before they leave.\n\n## Costs\n\nThe company pays approved claims within ' +
      'thirty days. A director approves first class.\n',
    '# Werkafspraken thuiswerken\n\nMedewerkers werken twee dagen per week thuis.\n\n## Vergoeding\n\nDe werkgever betaalt twee euro per dag. De ' +
      'leidinggevende beslist over een bureau.\n',
    `# Besluit bestuursreglement formulieren\n\n${'De aanvraag vermeldt het gewicht van het middel. '.repeat(24)}\n`,
    '# Project charter\n\nThe project charter is the document that tells who pays. It has five parts.\n',
    '# Annual report of the board\n\n## Finance\n',
    '',
    'Melk, brood en kaas.\n',
  ])('is not what a text about one is: %s', (text) => {
    expect(told(text).kinds).toEqual([]);
  });
});

describe('the language', () => {
  test.for<[string, Language, string]>([
    [
      'English with Dutch names',
      'en',
      'The Vereniging van Nederlandse Gemeenten, the Stichting Het Water van de Vecht and the Dienst voor het Kadaster en de openbare ' +
        'registers agree to share data. Each of them shall appoint a member to the board, which meets in De Haag van het Noorden.',
    ],
    [
      'English that quotes Dutch',
      'en',
      'The parties will follow the rule “het bestuur van de stichting beslist met een meerderheid van de stemmen”. This means that the board ' +
        'decides by majority, and that a member who is not present may not vote by letter.',
    ],
    [
      'Dutch that quotes English',
      'nl',
      'Partijen werken volgens het beginsel “the best decisions are made by those who do the work and live with it”. Het bestuur van de stichting ' +
        'stelt een lijst op van besluiten die door de teams worden genomen.',
    ],
    [
      'Dutch with English names',
      'nl',
      'The Ocean Cleanup, Friends of the Earth en The Institute for the Future of Work sluiten een overeenkomst. Het bestuur wordt door de partijen ' +
        'aangewezen en komt een keer per kwartaal bijeen in het kantoor van de voorzitter.',
    ],
    [
      'Dutch with English headings',
      'nl',
      '# Terms of Reference\n\n## Scope and purpose\n\nDe commissie adviseert het bestuur over de inzet van data.\n',
    ],
    ['English in a Dutch frame', 'en', '---\nlanguage: en\n---\n\n# Samenwerkingsovereenkomst\n\nDe partijen werken samen aan de weg.\n'],
    ['a heading alone', 'nl', '# Overeenkomst van de gemeenten\n'],
  ])('of %s is %s', ([, language, text]) => {
    expect(told(text).language).toBe(language);
  });
});
