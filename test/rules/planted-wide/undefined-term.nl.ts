import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Aankopen boven 10.000 euro legt de penningmeester vooraf voor aan de Investeringscommissie.`,
    `### Wie doet wat in de polder

1. Het waterschap maait de oevers.
2. De Peilmeester stelt het waterpeil in.
3. De gemeente Veldhuizen haalt het maaisel op.`,
    `De Vergoeding is verschuldigd binnen dertig dagen na de Ingangsdatum. Over een te late betaling is de wettelijke rente verschuldigd door de woningcorporatie die te laat is.`,
    `| Onderwerp | Wie beslist |
|---|---|
| openingstijden van het zwembad | de gemeente Noordwolde |
| toewijzing van badwater aan clubs | de Badwatercommissaris |
| parkeren | de gemeente Noordwolde |`,
    `# Convenant veilig uitgaan Noordwolde

Tussen de gemeente Noordwolde, vertegenwoordigd door burgemeester Lotte Visser, en Horecavereniging Noordwolde, vertegenwoordigd door haar voorzitter Wim Prins.

## Artikel 1 Begripsbepalingen

In dit convenant wordt verstaan onder:

- Uitgaansgebied: de Markt en de Kade;
- Ondernemer: een lid van de horecavereniging met een zaak in het Uitgaansgebied.

## Artikel 2 Afspraken

1. Elke Ondernemer sluit om twee uur.
2. De gemeente verlicht het Uitgaansgebied tot drie uur.
3. Een Ondernemer geeft een gast met een Collectieve Ontzegging geen toegang.

## Artikel 3 Duur

Dit convenant loopt van 1 januari 2027 tot en met 31 december 2028.

Getekend te Noordwolde op 16 november 2026.

Namens de gemeente Noordwolde: Lotte Visser, burgemeester.

Namens Horecavereniging Noordwolde: Wim Prins, voorzitter.`,
    `Wat er aan het eind van het jaar overblijft, gaat naar het Egalisatiefonds Wijkzorg. Uit het Egalisatiefonds Wijkzorg vult de thuiszorg tekorten in de zomer aan.`,
    `**Vervanging.** Is een docent langer dan twee weken ziek, dan levert de Invalpool een vervanger. Het Wilgencollege en de Vlierschool betalen hem ieder voor de helft.`,
    `12.4 Komen de boeren en de natuurvereniging er niet uit, dan is het oordeel van de Gebiedsarbiter bindend.`,
    `Voor de musea stel ik dit voor: het depot verhuist in maart, de leeszaal blijft waar zij is, en de Collectieregisseur kiest welke stukken naar zaal gaan.`,
    `# Besturing van Kievit

Kievit is opensourcesoftware voor het rooster van vrijwillige brandweerkorpsen.

## Rollen

Bijdragers sturen wijzigingen in. Beheerders voegen ze samen; hun namen staan in BEHEERDERS.md.

## Besluiten

De beheerders besluiten bij consensus. Raakt een wijziging het bestandsformaat, dan beslist de Architectuurraad.

## Gedrag

Meldingen over gedrag gaan naar Petra Vonk, die binnen vijf dagen antwoordt.

## Wijziging

De beheerders kunnen deze tekst met een tweederdemeerderheid wijzigen.`,
    `### Begroting

De Toezichtkamer keurt de begroting goed voor 15 november.`,
    `### Taken van de penvoerder

1. De penvoerder bewaart de stukken.
2. De penvoerder legt elk half jaar verantwoording af aan het Deelnemersberaad.`,
    `### Gebruik van gegevens

Uitsluitend Aangesloten Instellingen mogen het Kernregister raadplegen.`,
    `### Wie besluit

| Onderwerp | Besluit door |
|---|---|
| aanstelling van personeel | de directeur van museum Het Dok |
| aankoop van kunst | de Collectiecommissie |`,
  ],
  sound: [
    `De partijen delen de zaal aan de Kade (hierna: de Zaal). De penningmeester van de roeivereniging, hierna te noemen de Zaalwacht, bewaart de sleutels. Wie de Zaal gebruikt, vraagt dat aan de Zaalwacht.`,
    `### Kascommissie

De Kascommissie bestaat uit drie leden, die de twee corporaties samen benoemen. De Kascommissie controleert elk jaar in april de boeken en besluit bij meerderheid van stemmen.`,
    `De ziekenhuizen houden zich aan de Wet kwaliteit, klachten en geschillen zorg, melden ernstige voorvallen bij de Inspectie Gezondheidszorg en Jeugd en leggen een geschil voor aan de Rechtbank Oost-Brabant; de Nationale ombudsman krijgt een afschrift.`,
    `### Kwaliteitskring

Er is een Kwaliteitskring. De Kwaliteitskring bestaat uit een huisarts en een apotheker per wijk en besluit bij gewone meerderheid over de richtlijnen voor herhaalrecepten. De Kwaliteitskring stuurt zijn verslag aan de Inspectie Gezondheidszorg en Jeugd.`,
  ],
} satisfies Planted;
