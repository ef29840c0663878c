import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De gemeente Veldhuizen zal zich naar vermogen inspannen om bij te dragen aan de bezetting van het gezamenlijke zorgloket.`,
    `### Inzet van de scholen

- Het Wilgencollege stelt vanaf 1 augustus 2027 twee lokalen beschikbaar.
- De Vlierschool levert een conciërge voor vier uur per week.
- Basisschool De Regenboog zal, voor zover de formatie dat toelaat, proberen een leerkracht vrij te roosteren.`,
    `| Deelnemer | Bijdrage |
|---|---|
| Zorgverzekeraar Noorderlicht | 40.000 euro per jaar |
| Zorgverzekeraar De Vaart | levert in beginsel ook een financiële bijdrage, als de begroting daar ruimte voor biedt |
| Zorgverzekeraar Merwede | één jurist voor een dag per week |`,
    `9.2 Partijen streven ernaar om waar mogelijk hun inkoopkalenders op elkaar af te stemmen.`,
    `Het waterschap spreekt de intentie uit om te zijner tijd de mogelijkheden te onderzoeken voor aansluiting op het gezamenlijke meldpunt.`,
    `Van beide ziekenhuizen mag worden verwacht dat zij zoveel mogelijk rekening houden met elkaars belangen en zo nodig, indien gewenst, capaciteit delen.`,
    `# Besturing van Pluvier

Pluvier is opensourcesoftware waarmee bibliotheken hun zalen verhuren.

## Rollen

Iedereen die een wijziging inbrengt is bijdrager. De beheerders voegen wijzigingen samen; hun namen staan in BEHEERDERS.md.

## Besluiten

De beheerders besluiten bij gewone meerderheid; minstens de helft doet mee aan een stemming.

## Meldingen

De beheerders proberen meldingen zo snel mogelijk op te pakken, maar kunnen daar niets over toezeggen.

## Wijziging

De beheerders kunnen deze tekst met een tweederdemeerderheid wijzigen.`,
    `Woningcorporatie De Hoeksteen staat in principe positief tegenover deelname aan de kosten van de wijkconciërge.`,
    `### Notitie over de uitleen van personeel

Het ROC Maasdal leent vanaf januari twee docenten uit. Hogeschool Dommelland hoopt later ook iemand te kunnen leveren, mits de werkdruk het toelaat.`,
    `De stichting zal bevorderen dat haar vrijwilligers, daar waar dit wenselijk en haalbaar is, deelnemen aan de gezamenlijke scholing.`,
    `### Inzet van personeel

De gemeenten spannen zich naar vermogen in om voldoende medewerkers vrij te maken voor het gezamenlijke klantcontactcentrum.`,
    `### Bijdragen van de corporaties

- Woonstichting De Lindeboom betaalt jaarlijks € 15.000.
- Woningcorporatie Oeverland zal, voor zover de begroting dit toelaat, trachten een jurist beschikbaar te stellen.`,
    `### Afspraken

| Partij | Toezegging |
|---|---|
| Thuiszorg Meerwijk | levert vanaf 1 maart 2027 twee wijkverpleegkundigen |
| Ziekenhuis Duinrand | heeft de intentie om indien mogelijk een arts te laten deelnemen |`,
    `### Duurzame inkoop

De scholengroepen streven ernaar om zo veel mogelijk gezamenlijk in te kopen.`,
  ],
  sound: [
    `Het ROC Maasdal heeft een inspanningsverplichting om voor 1 september 2027 alle stageplaatsen in het gezamenlijke overzicht te zetten; lukt dat niet, dan legt het college van bestuur in de eerstvolgende stuurgroep uit waarom en noemt het een nieuwe datum.`,
    `Het dagelijks bestuur bevordert bij de provincie dat gedeputeerde staten de subsidieregeling voor wijkconciërges verlengen.`,
    `De patiënt kiest zelf, waar mogelijk in overleg met de huisarts, in welk van beide ziekenhuizen de behandeling plaatsvindt.`,
    `### Aansluiting van scholen

Op de scholengroep rust een inspanningsverplichting om alle veertien scholen aan te sluiten. Uiterlijk op 1 september 2027 zijn ten minste tien scholen aangesloten; de bestuurder van de scholengroep meldt dit aantal schriftelijk aan de andere scholengroepen.`,
  ],
} satisfies Planted;
