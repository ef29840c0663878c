/** Defects of bodies and their rules, and texts that look like them. */
import type { Planted } from './types.ts';

const en = (...parts: string[]): string => `# Agreement on the joint berth register\n\n${parts.join('\n\n')}\n`;
const nl = (...parts: string[]): string => `# Overeenkomst gezamenlijk meldpunt wateroverlast\n\n${parts.join('\n\n')}\n`;

export const bodyWithoutRule: Planted = {
  rule: 'body-without-rule',
  en: [
    en('The steering group decides on the budget.'),
    en('The Programme Board approves each phase of the register.'),
    en('The project board decides on tariffs within two weeks.'),
    en('The steering committee consists of the directors and decides on new berths.'),
    en('The management group decides by majority on the order of work.'),
    en('## Organisation', '1. The Executive Committee determines the tariffs.\n2. The office keeps the register.'),
    en('The steering group consists of two directors and decides by majority.', 'The change board decides on the fields of the register.'),
    en('The joint committee meets each month and decides on complaints.'),
    en('## Governing board', 'The governing board adopts the yearly plan.'),
    en('The supervisory board approves the accounts before May.'),
  ],
  nl: [
    nl('De stuurgroep beslist over de begroting.'),
    nl('De Programmaraad stelt elke fase van het meldpunt vast.'),
    nl('De regiegroep besluit binnen twee weken over tarieven.'),
    nl('De stuurgroep bestaat uit de wethouders en beslist over nieuwe taken.'),
    nl('De kerngroep besluit bij meerderheid over de volgorde van het werk.'),
    nl('## Organisatie', '1. De Regieraad stelt de tarieven vast.\n2. Het bureau houdt het meldpunt open.'),
    nl('De stuurgroep bestaat uit twee wethouders en besluit bij meerderheid.', 'De beheergroep beslist over de inrichting.'),
    nl('De coördinatiegroep komt elke maand bijeen en beslist over klachten.'),
    nl('## Programmaraad', 'De programmaraad keurt het jaarplan goed.'),
    nl('Het stuurteam beslist voor mei over de rekening.'),
  ],
  near: [
    en('The steering group consists of two directors.', 'The steering group decides on the budget.', 'Decisions are taken by majority.'),
    en(
      '## Steering group',
      'It consists of the directors of both harbours and decides unanimously.',
      'The steering group approves the budget.',
    ),
    en('The steering group meets each month and is told of the costs.'),
    nl(
      'De stuurgroep bestaat uit twee wethouders.',
      'De stuurgroep beslist over de begroting.',
      'Besluiten worden genomen bij meerderheid van stemmen.',
    ),
    nl(
      '## Stuurgroep',
      'Daarin zitten de wethouders van beide gemeenten, als leden; zij besluiten eenparig.',
      'De stuurgroep stelt de begroting vast.',
    ),
    nl('De stuurgroep komt elke maand bijeen en hoort wat het kost.'),
    en(
      'The steering committee advises the harbour masters, who decide on fees.',
      'The steering group helps the harbours to make decisions.',
    ),
    en('The berths committee sets the fees.', 'It consists of two harbour masters and decides by consensus.'),
    en('The town council decides on its own budget.', 'The board of directors of each harbour approves the accounts.'),
    en('The [berths committee](committee.md) sets the fees.', 'The rescue team sets out buoys.'),
    nl('De stuurgroep adviseert de wethouders, die over de tarieven beslissen.', 'De werkgroep bepaalt niets.'),
    nl('De tarievencommissie stelt de prijzen vast.', 'Zij bestaat uit twee wethouders en besluit eenparig.'),
    nl('De gemeenteraad stelt de begroting vast.', 'De raad van bestuur van het waterschap keurt dit goed; de voorraad bepaalt de rest.'),
    nl('## Tarievencommissie', 'Zij telt drie leden en besluit bij meerderheid.', 'De tarievencommissie stelt de prijzen vast.'),
  ],
};

export const conflictingRule: Planted = {
  rule: 'conflicting-rule',
  en: [
    en(
      'A party may terminate this agreement by giving three months’ notice.',
      'This agreement may be terminated with a notice period of one month.',
    ),
    en('Each party may leave the agreement with a notice period of six months.', 'The notice period for parties is one year.'),
    en(
      '## Exit\n\nAny party may withdraw from this agreement on two months’ notice.',
      '## End\n\nA party gives notice of termination of the agreement at least four months before the end of the year.',
    ),
    en('The steering group decides unanimously.', 'The steering group decides by simple majority.'),
    en(
      'The steering group takes its decisions by consensus.',
      '## Voting\n\nThe steering group takes its decisions by a majority of votes.',
    ),
    en('Decisions need at least nine of the six members.'),
    en('The board decides only with at least 8 of its 5 members.'),
    en('A quorum of twelve of the ten votes is needed.'),
    en('Decisions are taken unanimously.', '## Rules\n\nDecisions are taken by a majority of votes.'),
    en('The committee votes by majority.', 'The committee decides by unanimity.'),
  ],
  nl: [
    nl(
      'Een partij kan deze overeenkomst opzeggen met een termijn van drie maanden.',
      'De overeenkomst is opzegbaar met een opzegtermijn van één maand.',
    ),
    nl('Elke partij kan de overeenkomst opzeggen met een opzegtermijn van zes maanden.', 'De opzegtermijn voor partijen is één jaar.'),
    nl(
      '## Uittreding\n\nEen deelnemer zegt zijn deelname op met een termijn van twee maanden.',
      '## Einde\n\nOpzegging van de overeenkomst gebeurt met een termijn van vier maanden.',
    ),
    nl('De stuurgroep besluit met algemene stemmen.', 'De stuurgroep besluit bij gewone meerderheid.'),
    nl('De stuurgroep neemt besluiten bij consensus.', '## Stemmen\n\nDe stuurgroep neemt besluiten bij meerderheid van stemmen.'),
    nl('Voor een besluit zijn ten minste negen van de zes leden nodig.'),
    nl('Het bestuur beslist alleen met minimaal 8 van zijn 5 leden.'),
    nl('Nodig zijn minstens twaalf van de tien stemmen.'),
    nl('Besluiten worden eenparig genomen.', '## Regels\n\nBesluiten worden genomen bij meerderheid van stemmen.'),
    nl('De commissie beslist bij meerderheid.', 'De commissie besluit unaniem.'),
  ],
  found: { en: 10, nl: 9 },
  near: [
    en('A party may terminate this agreement with twelve months’ notice.', 'The notice period for a party is one year.'),
    en('The steering group decides by majority.', 'On new parties the steering group decides unanimously.'),
    en('The steering group decides by consensus. If there is none, it decides by majority.'),
    en('At least five of the six members are present.'),
    nl(
      'Een partij kan deze overeenkomst opzeggen met een termijn van zes maanden.',
      'De voorzitter kan zijn lidmaatschap opzeggen met een termijn van één maand.',
    ),
    nl('De stuurgroep besluit bij meerderheid.', 'Over nieuwe partijen besluit de stuurgroep eenparig.'),
    nl('De stuurgroep besluit bij consensus.', 'Is die er niet, dan besluit de stuurgroep na een week bij meerderheid.'),
  ],
};
