import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Over de verdeling van het overschot wordt tijdig besloten.`,
    `### Klachten

Voor klachten over het zorgloket geldt:

1. op een klacht wordt binnen twee weken gereageerd;
2. bij een gegronde klacht wordt een vergoeding toegekend.`,
    `| Moment | Wat er gebeurt |
|---|---|
| februari | de leerlingen worden geteld |
| mei | de lokalen worden toegewezen |
| juni | het rooster wordt vastgesteld |`,
    `Bij aanhoudende droogte wordt het maaien van de oevers gestaakt en wordt het onttrekken van water aan de sloten verboden.`,
    `Er dient jaarlijks een tevredenheidsonderzoek onder huurders te worden gehouden.`,
    `8.3 Te zijner tijd zal worden bezien of de wijkconciërge ook in de nieuwbouw wordt ingezet.`,
    `# Huishoudelijk reglement van Sterrenwacht De Melkweg

## Leden

Lid is iedereen van zestien jaar of ouder die de contributie heeft betaald.

## Bestuur

Het bestuur bestaat uit een voorzitter, een secretaris en een penningmeester. De ledenvergadering kiest hen voor drie jaar. Het bestuur besluit bij meerderheid van stemmen.

## Schorsing

Een lid dat de kijkers beschadigt, kan worden geschorst voor ten hoogste drie maanden.

## Wijziging

De ledenvergadering kan dit reglement met twee derde van de stemmen wijzigen.`,
    `Nieuwe beheerders worden toegelaten na vijf aanvaarde bijdragen; toegang van inactieve beheerders wordt na een jaar ingetrokken.`,
    `**Huurachterstand.** Bij twee maanden achterstand wordt contact gezocht met de huurder. Zo nodig worden passende maatregelen genomen.`,
    `De schilderijen dienen voor elk transport te worden verzekerd en na terugkomst te worden gecontroleerd op schade.`,
    `### Toelating

Over verzoeken van andere gemeenten om mee te doen wordt zo spoedig mogelijk besloten.`,
    `### Jaarplan

1. Het bureau stuurt voor 1 oktober een concept aan de leden.
2. Het jaarplan wordt voor 1 december vastgesteld.`,
    `### Notitie werkafspraken

Besloten is dat er een functionaris voor gegevensbescherming wordt aangewezen en dat datalekken binnen 24 uur moeten worden gemeld.`,
    `### Onderhoud

| Onderwerp | Afspraak |
|---|---|
| Storingen | de beheerder van het waterschap verhelpt ze binnen een werkdag |
| Groot onderhoud | dient jaarlijks te worden ingepland |`,
  ],
  sound: [
    `De jaarrekening wordt opgesteld door de penningmeester en door de ledenvergadering vastgesteld; het tekort wordt daarna door de penningmeester naar rato van het aantal leerlingen verdeeld.`,
    `De secretaris van het zorgloket zorgt ervoor dat:

- klachten binnen twee werkdagen worden bevestigd;
- van elke klacht een dossier wordt bijgehouden;
- het verslag voor de vergadering wordt rondgestuurd.`,
    `Het oude laboratorium aan de Molenstraat werd in 2021 gesloten; de apparatuur is toen verkocht en het archief is overgebracht naar het streekmuseum.`,
    `### Klachten

Klachten worden door de ombudsvrouw van de zorggroep behandeld. Over haar advies wordt binnen vier weken besloten door de raad van bestuur, en het besluit wordt door de secretaris aan de klager toegezonden.`,
  ],
} satisfies Planted;
