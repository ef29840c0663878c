import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Het overleg wordt voorgezeten door [naam voorzitter], wethouder van de gemeente [gemeente].`,
    `Het waterschap draagt eenmalig € …… bij aan de aanleg van de vistrap.`,
    `| Onderdeel | Trekker | Gereed |
|---|---|---|
| Aanmelding | F. Boersma, gemeente Veldhuizen | 1 april 2027 |
| Triage | n.t.b. | 1 juni 2027 |
| Nazorg | H. Yilmaz, Thuiszorg De Linde | 1 september 2027 |`,
    `2. Stichting ______________________, statutair gevestigd te ______________________, hierna te noemen: de uitlener.`,
    `De voorzitter van de klankbordgroep is N.N. en de secretaris is Petra Vonk van De Hoeksteen.`,
    `### Verzekering

PM: tekst over de aansprakelijkheidsverzekering van vrijwilligers volgt nog.`,
    `De eerste werkdag van de wijkconciërge is dd-mm-jjjj.`,
    `# Besturing van <naam van het project>

Dit document beschrijft hoe wij besluiten nemen en hoe iedereen kan meedoen.

## Rollen

Bijdragers sturen wijzigingen in. Beheerders voegen ze samen; hun namen staan in BEHEERDERS.md.

## Besluiten

De beheerders besluiten bij gewone meerderheid; minstens de helft doet mee aan een stemming.

## Gedrag

Meldingen over gedrag gaan naar [vul hier het e-mailadres in].

## Wijziging

De beheerders kunnen deze tekst met een tweederdemeerderheid wijzigen.`,
    `De deelnemende ziekenhuizen betalen elk XX procent van de huur van het gezamenlijke magazijn.`,
    `- Plaats van overleg: het gemeentehuis van Veldhuizen
- Dag van overleg: nader in te vullen
- Verslag: Petra Vonk`,
    `### Vertegenwoordiging

De woningcorporatie wordt in het overleg vertegenwoordigd door [naam en functie].`,
    `### Begroting 2027

| Post | Bedrag |
|---|---|
| Huisvesting | € 12.000 |
| Scholing | € … |`,
    `### Huisvesting

Het bureau is gevestigd in het gemeentehuis van n.t.b. en is open op werkdagen.`,
    `### Ingangsdatum

De regeling gaat in op dd-mm-jjjj en geldt voor alle bibliotheken in de regio.`,
  ],
  sound: [
    `De kleur van de gevel van het zorgloket laten wij bewust open: de welstandsgroep onder voorzitterschap van Petra Vonk beslist daarover uiterlijk op 1 april 2027.`,
    `De leden staan in de [ledenlijst](LEDEN.md) en de twee lopende acties hieronder.

- [x] de penningmeester stuurt de jaarstukken naar de kascommissie
- [ ] de secretaris reserveert de zaal in Veldhuizen[^1]

[^1]: In de zaal is plaats voor tachtig mensen.`,
    `In het rapport van 2024 [3, p. 8] staat: "de scholen [...] hielden elk een eigen lijst bij en niemand zag het geheel".`,
    `### Aanleiding

De rekenkamer schreef: "de gemeenten [...] betalen nu allemaal voor hetzelfde" [2]. Het [register van besluiten](https://besluiten.example.nl) is openbaar. Welke gemeente in 2029 de vergaderingen ontvangt, bepaalt het college van Oudeveen voor 1 juli 2028.`,
  ],
} satisfies Planted;
