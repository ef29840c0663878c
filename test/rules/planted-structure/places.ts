/** Defects of numbers and references, and texts that look like them. */
import type { Planted } from './types.ts';

const en = (...articles: string[]): string => `# Agreement on the joint berth register\n\n${articles.join('\n\n')}\n`;
const nl = (...articles: string[]): string => `# Overeenkomst gezamenlijk meldpunt wateroverlast\n\n${articles.join('\n\n')}\n`;
const ARTICLES =
  '## Article 1 Parties\n\nThe harbours are the parties.\n\n## Article 2 Costs\n\nEach pays half of the costs.\n\n## Article 3 Term\n\nThe register runs for two years.';
const SECTIONS =
  '## 1. Parties\n\nThe harbours are the parties.\n\n## 2. Costs\n\nEach pays half of the costs.\n\n## 3. Term\n\nThe register runs for two years.';
const ARTIKELEN =
  '## Artikel 1 Partijen\n\nDe gemeenten zijn de partijen.\n\n## Artikel 2 Kosten\n\nElk van hen betaalt de helft.\n\n## Artikel 3 Duur\n\nHet meldpunt bestaat twee jaar.';
const PARAGRAFEN =
  '## 1. Partijen\n\nDe gemeenten zijn de partijen.\n\n## 2. Kosten\n\nElk van hen betaalt de helft.\n\n## 3. Duur\n\nHet meldpunt bestaat twee jaar.';

export const brokenReference: Planted = {
  rule: 'broken-reference',
  en: [
    en(ARTICLES, 'Disputes are settled as article 9 says.'),
    en(SECTIONS, 'The procedure of section 14 applies.'),
    en(SECTIONS, 'See [the planning](#4-planning).'),
    en(ARTICLES, 'Article 4 applies to new parties.'),
    en(ARTICLES, '## Annex A Budget\n\nThe budget is 10,000 euro.\n\n## Annex B Planning\n\nStart in May; the house style is in annex D.'),
    en(
      '## Article I Parties\n\nThe harbours.\n\n## Article II Costs\n\nThe costs.\n\n## Article III Term\n\nTwo years, save as article VII says.',
    ),
    en(
      '## Article 1 Board\n\n1. The board has two members.\n2. The board meets each month.\n\n## Article 2 Costs\n\n1. Each pays half.\n2. Article 1, paragraph 5 applies.',
    ),
    en(SECTIONS, '### 3.1 Start\n\nIn May.\n\n### 3.2 End\n\nIn June, as section 3.7 says.'),
    en(ARTICLES, 'See [the costs](#article-2-cost).'),
    en(ARTICLES, 'Articles 2 and 12 remain in force after the end.'),
  ],
  nl: [
    nl(ARTIKELEN, 'Geschillen worden opgelost volgens artikel 9.'),
    nl(PARAGRAFEN, 'De werkwijze van paragraaf 14 is van toepassing.'),
    nl(PARAGRAFEN, 'Zie [de planning](#4-planning).'),
    nl(ARTIKELEN, 'Voor nieuwe partijen geldt artikel 4.'),
    nl(
      ARTIKELEN,
      '## Bijlage A Begroting\n\nDe begroting is 10.000 euro.\n\n## Bijlage B Planning\n\nStart in mei; de huisstijl staat in bijlage D.',
    ),
    nl(
      '## Artikel I Partijen\n\nDe gemeenten.\n\n## Artikel II Kosten\n\nDe kosten.\n\n## Artikel III Duur\n\nTwee jaar, behoudens artikel VII.',
    ),
    nl(
      '## Artikel 1 Bestuur\n\n1. Het bestuur heeft twee leden.\n2. Het bestuur vergadert elke maand.\n\n## Artikel 2 Kosten\n\n1. Elk betaalt de helft.\n2. Artikel 1, vijfde lid, is van toepassing.',
    ),
    nl(PARAGRAFEN, '### 3.1 Begin\n\nIn mei.\n\n### 3.2 Einde\n\nIn juni, zoals in paragraaf 3.7 staat.'),
    nl(ARTIKELEN, 'Zie [de kosten](#artikel-2-kost).'),
    nl(ARTIKELEN, 'De artikelen 2 en 12 blijven na afloop gelden.'),
  ],
  near: [
    en(ARTICLES, 'Article 28 of the General Data Protection Regulation applies.'),
    en(ARTICLES, 'The house style is in annex 4, which is a separate file.'),
    en(SECTIONS, 'See [the costs](#2-costs) and [the law](law.md#article-9).'),
    nl(ARTIKELEN, 'Artikel 160 van de Gemeentewet blijft gelden, en artikel 2 ook.'),
    nl(ARTIKELEN, 'De huisstijl staat in bijlage 4, die apart is bijgevoegd.'),
    nl('De partijen handelen volgens artikel 12.', 'Zij dragen de kosten samen.'),
    en(ARTICLES, 'The lease agreement remains in force, in particular clause 9 thereof.'),
    en(ARTICLES, 'The Safety Act applies; visitors are told as section 14 requires.'),
    en(ARTICLES, 'The drawings are in Annex 1 and Annex 4.', 'The budget is attached as Annex C.'),
    en(SECTIONS, 'The charter of the port, section 12, remains in force.', 'Berth B, part 7 and gate 9 are closed.'),
    nl(ARTIKELEN, 'De huurovereenkomst blijft gelden, met name hoofdstuk 6.', 'Zie ook de Gemeentewet en hoofdstuk 7 daarvan.'),
    nl(ARTIKELEN, 'Het programma van eisen, bijlage 3, is op te vragen.', 'Het vijfde lid van het bestuur is onafhankelijk.'),
    nl(ARTIKELEN, '## Aanhangsel C Tarieven\n\nDe tarieven in aanhangsel C gelden twee jaar.'),
  ],
};

export const numbering: Planted = {
  rule: 'numbering',
  en: [
    en('## Article 1 Parties\n\nA.', '## Article 2 Costs\n\nB.', '## Article 2 Term\n\nC.', '## Article 3 End\n\nD.'),
    en('## Article 1 Parties\n\nA.', '## Article 2 Costs\n\nB.', '## Article 4 Term\n\nC.', '## Article 5 End\n\nD.'),
    en('## 1. Parties\n\nA.', '## 2. Costs\n\nB.', '## 4. Term\n\nC.'),
    en('## 1. Parties\n\nA.', '## 2. Costs\n\nB.', '## 3. Term\n\nC.', '## 3. End\n\nD.'),
    en('## Article 1 Board\n\n1. It meets.\n2. It decides.\n4. It reports.'),
    en('## Article 1 Board\n\n1. It meets.\n2. It decides.\n2. It reports.\n3. It pays.'),
    en('## 1. Costs\n\n1.1 Each pays half.\n\n1.2 The harbour master bills.\n\n1.4 The bill is paid in May.'),
    en('## Article I Parties\n\nA.', '## Article II Costs\n\nB.', '## Article IV Term\n\nC.'),
    en('## 1. Work\n\nA.\n\n### 1.1 Start\n\nB.\n\n### 1.2 Build\n\nC.\n\n### 1.2 Test\n\nD.', '## 2. End\n\nE.'),
    en('**1. Parties**\n\nThe harbours.', '**2. Costs**\n\nEach pays.', '**5. Term**\n\nTwo years.', '**6. End**\n\nNone.'),
  ],
  nl: [
    nl(
      '## Artikel 1 Partijen\n\nDe een.',
      '## Artikel 2 Kosten\n\nDe ander.',
      '## Artikel 2 Duur\n\nHet jaar.',
      '## Artikel 3 Einde\n\nNiets.',
    ),
    nl(
      '## Artikel 1 Partijen\n\nDe een.',
      '## Artikel 2 Kosten\n\nDe ander.',
      '## Artikel 4 Duur\n\nHet jaar.',
      '## Artikel 5 Einde\n\nNiets.',
    ),
    nl('## 1. Partijen\n\nDe een.', '## 2. Kosten\n\nDe ander.', '## 4. Duur\n\nHet jaar.'),
    nl('## 1. Partijen\n\nDe een.', '## 2. Kosten\n\nDe ander.', '## 3. Duur\n\nHet jaar.', '## 3. Einde\n\nNiets.'),
    nl('## Artikel 1 Bestuur\n\n1. Het vergadert.\n2. Het beslist.\n4. Het meldt.'),
    nl('## Artikel 1 Bestuur\n\n1. Het vergadert.\n2. Het beslist.\n2. Het meldt.\n3. Het betaalt.'),
    nl('## 1. Kosten\n\n1.1 Elk betaalt de helft.\n\n1.2 De penningmeester int.\n\n1.4 De rekening komt in mei.'),
    nl('## Artikel I Partijen\n\nDe een.', '## Artikel II Kosten\n\nDe ander.', '## Artikel IV Duur\n\nHet jaar.'),
    nl('## Hoofdstuk 1 Werk\n\nHet werk.', '## Hoofdstuk 2 Geld\n\nHet geld.', '## Hoofdstuk 2 Einde\n\nHet einde.'),
    nl('**1. Partijen**\n\nDe gemeenten.', '**2. Kosten**\n\nElk betaalt.', '**5. Duur**\n\nTwee jaar.', '**6. Einde**\n\nNiets.'),
  ],
  near: [
    en('## 1. Board\n\n1. It meets.\n1. It decides.\n1. It reports.', '## 2. Costs\n\n1. Each pays.\n2. Each bills.'),
    en('## Chapter 1 Start\n\n### Article 1 Aim\n\nA.\n\n### Article 2 Work\n\nB.', '## Chapter 2 Costs\n\n### Article 3 Shares\n\nC.'),
    en(
      '## Part 1 Start\n\n### Article 1 Aim\n\nA.\n\n### Article 2 Work\n\nB.',
      '## Part 2 Costs\n\n### Article 1 Shares\n\nC.\n\n### Article 2 Bills\n\nD.',
    ),
    nl('## Artikel 5 Kosten\n\nDe een.', '## Artikel 5a Baten\n\nDe ander.', '## Artikel 6 Duur\n\nHet jaar.'),
    nl('## Artikel 1 Bestuur\n\n1. Het vergadert.\n2. Het beslist.', '## Artikel 2 Kosten\n\n1. Elk betaalt.\n2. Elk int.'),
    nl('## Planning\n\nIn 2027 begint het werk.\n\n## 2028\n\nDe bouw.\n\n## 2030\n\nHet einde.'),
  ],
};
