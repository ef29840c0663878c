import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De verkenningsfase begint op 1 februari 2027 en duurt zo lang als nodig is.`,
    `### Fasering van het digitale loket

| Fase | Begin | Einde | Resultaat |
|---|---|---|---|
| Verkenning | 15 januari 2027 | 15 april 2027 | lijst van producten |
| Bouw | 16 april 2027 | 31 december 2027 | werkend loket |
| Uitrol | 1 januari 2028 | geen einddatum | loket in alle kernen |
`,
    `### Artikel 7 Proefperiode

1. De proeffase vangt aan zodra de eerste twintig cliënten zich hebben gemeld.
2. De proeffase loopt voor onbepaalde tijd.
3. De projectgroep van wijkverpleegkundigen bespreekt elke week wat beter kan.
`,
    `De fasen zijn:

- ontwerp: drie maanden, vanaf 1 maart 2027;
- beproeving op vier scholen: vijf maanden;
- nazorg: deze fase gaat door zolang scholen vragen hebben.
`,
    `Wij starten met een ontwerpfase. Die is pas klaar als alle medewerkers van de twee waterschappen tevreden zijn. Daarna volgt een bouwfase van acht maanden.`,
    `### Overgang naar het nieuwe zaaksysteem

De overgangsfase start op 1 juli 2027. In de overgangsfase werken de afdelingen met het oude en het nieuwe systeem naast elkaar. Hoe lang de overgangsfase duurt, is niet bepaald.
`,
    `### Stappen

| Stap | Duur |
|---|---|
| Specificatiefase | vier maanden |
| Testfase | onbepaald |
| Invoeringsfase | zes maanden |
`,
    `Een nieuw onderdeel gaat na toelating naar de broedfase. Aan de duur van de broedfase is geen grens gesteld; het onderdeel blijft daar tot het rijp is.`,
    `### 3.2 Pilotfase

De pilotfase gaat op 1 september 2027 van start bij Huisartsenpraktijk De Lindeboom en Apotheek Het Gulden Hert. De pilot gaat door totdat er genoeg ervaring is opgedaan.
`,
    `Fase 1 (inventarisatie) loopt van 1 februari 2027 tot en met 31 mei 2027. Fase 2 (opschoning van de polisadministratie) begint op 1 juni 2027 en heeft een open einde.`,
    `### Verkenningsfase

De verkenningsfase begint op 1 maart 2027 en duurt zolang de corporaties dat nodig vinden.`,
    `### Fasering

| Fase | Looptijd |
|---|---|
| Voorbereiding | 1 januari 2027 tot en met 30 april 2027 |
| Bouw | vanaf 1 mei 2027, einddatum open |
| Invoering | drie maanden |`,
    `### Aanpak in drie fasen

- Fase 1: de scholen beschrijven hun werkprocessen (drie maanden).
- Fase 2: de scholen proberen het rooster uit, zonder vaste einddatum.
- Fase 3: de andere scholen sluiten aan (zes maanden).`,
    `### Proeffase

De proeffase start in het ziekenhuis in Duinrand en loopt door totdat alles naar ieders tevredenheid werkt. Daarna volgen de andere ziekenhuizen.`,
  ],
  sound: [
    `De verkenningsfase begint op 1 februari 2027 en duurt drie maanden; wat dan niet bekend is, blijft buiten het ontwerp.`,
    `De proeffase duurt tot de honderdste aanvraag is afgehandeld, maar uiterlijk tot en met 31 december 2027.`,
    `Hoe lang de uitrol duurt, laten wij bewust open: de stuurgroep stelt dat op 1 november 2027 vast, na de uitkomsten van de proef.`,
    `### Ontwerpfase

De ontwerpfase begint op 1 februari 2027 en eindigt uiterlijk op 1 juni 2027. Wat dan niet af is, valt buiten deze fase; de drie rectoren beslissen voor 1 juli 2027 welke onderdelen in de volgende fase terugkomen.`,
  ],
} satisfies Planted;
