import type { Plantings } from './planted.ts';

export default {
  'hedged-commitment': {
    defects: [
      'De waterschappen spannen zich naar vermogen in om hun meetgegevens zoveel mogelijk met elkaar te delen.',
      'Partijen hebben de intentie om, indien de begroting dat toelaat, een bijdrage aan de huisvesting te overwegen.',
      '- GGD Oost zal bezien of een verpleegkundige kan worden vrijgemaakt.\n- GGD West levert twee artsen.',
      `| Partij | Bijdrage |
|---|---|
| Bibliotheek Delta | levert in beginsel een redacteur, voor zover de bezetting dat toelaat |
| Bibliotheek Rivier | levert een vormgever voor twee dagen per week |`,
      'De corporaties trachten hun onderhoud waar mogelijk tijdig op elkaar af te stemmen.',
      'Het bestuur zal zich ervoor inzetten dat er op termijn wellicht een gezamenlijke helpdesk komt.',
    ],
    sound: [
      'Partijen hebben een inspanningsverplichting om vóór 1 juli 2027 ten minste tachtig procent van de gebouwen aan te sluiten.',
      'Het dagelijks bestuur bevordert dat de gemeenteraden hun zienswijze tijdig vaststellen.',
    ],
  },
  'actor-missing': {
    defects: [
      'Over de verdeling van de ambulances wordt jaarlijks een besluit genomen.',
      '1. De penningmeester stelt de jaarrekening op.\n2. De jaarrekening dient vóór 1 april te worden vastgesteld.',
      'Bij langdurige ziekte zal zo spoedig mogelijk in vervanging worden voorzien.',
      '- Klachten van reizigers moeten binnen tien werkdagen zijn afgehandeld.\n- De secretaris bewaart de brieven.',
      'Tot uitsluiting van een deelnemer kan worden overgegaan bij een betalingsachterstand van drie maanden.',
      'Jaarlijks wordt bepaald welke scholen voor een bijdrage in aanmerking komen.',
    ],
    sound: [
      'Klachten worden door de secretaris binnen tien werkdagen afgehandeld.',
      'Deze regeling wordt aangehaald als: Regeling gedeeld wagenpark.',
    ],
  },
  placeholder: {
    defects: [
      'De bijdrage bedraagt € ……… per leerling per jaar.',
      'Namens de stichting tekent (naam en functie invullen).',
      'Het secretariaat is gevestigd te ............ en is op werkdagen bereikbaar.',
      `| Rol | Persoon |
|---|---|
| Voorzitter | M. Bos |
| Secretaris | n.t.b. |`,
      'Deze overeenkomst treedt in werking op XX-XX-2027.',
      'Deze regeling is opgesteld door <<organisatie>> te <<plaats>>.',
    ],
    sound: [
      'De aanvrager vult op het formulier zijn naam en de datum in en stuurt het naar de secretaris.',
      'De stadskroniek vermeldt: “De stukken [...] kwamen in mei per schip aan.”',
    ],
  },
  'empty-section': {
    defects: [
      '### Verwarming van de zalen\n\n### Openingstijden\n\nHet depot is op werkdagen open.',
      '### Huisregels\n\n<!-- tekst volgt van de juristen -->\n\n### Sleutels\n\nDe Depotbeheerder bewaart de sleutels.',
      '### Bezoek\n\n***\n\n### Parkeren\n\nParkeren is gratis.',
      '### Ontsmetting\n\nNieuwe stukken gaan eerst in quarantaine.\n\n### Brandveiligheid',
      '### Werkgroepen\n\n*\n*\n',
      '### Openingsdagen\n\n| Seizoen | Dagen |\n|---|---|\n|  |  |\n|  |  |',
    ],
    sound: [
      '### Vervoer\n\n#### Vervoer naar het buitenland\n\nEen koerier reist mee met de kist.',
      '### Plattegrond\n\n![Plattegrond van het depot, met de koelruimte in het noorden](plan.png)',
    ],
  },
  'product-named': {
    defects: [
      'De salarissen van de gezamenlijke dienst worden verwerkt in AFAS.',
      'De bibliotheken overleggen elke week via Microsoft Teams.',
      'Partijen schaffen gezamenlijk SAP aan voor het beheer van hun voorraden.',
      '- de notulen staan in Google Drive\n- de sleutels liggen bij de portier',
      `| Behoefte | Oplossing |
|---|---|
| Meldingen van storingen | TOPdesk |
| Opslag van foto's | een gedeelde schijf |`,
      'De waterschappen ontsluiten hun meetgegevens met Power BI op een Azure-omgeving.',
    ],
    sound: [
      'De uitwisseling verloopt volgens StUF en Digikoppeling en de broncode verschijnt onder de EUPL 1.2.',
      'De scholen gebruiken één voorziening voor beeldbellen, waaraan ouders zonder account kunnen deelnemen.',
    ],
  },
  'mixed-language': {
    defects: [
      '- De archivaris houdt de lijst van uitleningen bij.\n- The keeper checks the humidity every week and reports any deviation to the director.',
      'Each participant takes care of the insurance of its own records and sends proof of it to the secretary every year.',
      `| Taak | Wie |
|---|---|
| Elke avond de sloten nalopen | de portier |
| Keeping the list of all loans up to date and sending out the reminders | the secretary of the board |`,
      'Partijen komen overeen dat the costs of the depot are shared among the three towns in proportion to the number of records.',
      '### Complaints\n\nAnyone who has a complaint about the depot sends it to the chair in writing. The chair answers within four weeks.',
      'Die Vertragsparteien vereinbaren, dass die Kosten für den Transport von der Stadt getragen werden, die die Akten ausleiht.',
    ],
    sound: [
      'De code verschijnt onder de GNU General Public License, volgens de richtlijnen van de Open Source Initiative.',
      'De product owner bespreekt de backlog elke sprint met het team en houdt zich aan het beginsel pacta sunt servanda.',
    ],
  },
} satisfies Plantings;
