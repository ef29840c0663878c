import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Toezicht op de speeltuin

De Speeltuinraad bestaat uit vijf buurtbewoners en besluit bij meerderheid van stemmen. De Speeltuincommissie vergadert elke maand. De notulen van de Speeltuinraad hangen bij de ingang.`,
    `De Opleidingsraad bestaat uit de drie directeuren en vergadert elke zes weken. De Opleidingenraad besluit bij consensus over de vakken die het ROC en de hogeschool samen geven.`,
    `Het schaderegister wordt gehouden door Verzekeraar Noordervaart, die het personeel betaalt. Verzekeraar Merwede betaalt Verzekeraar Noordevaart 40.000 euro per jaar voor het gebruik.`,
    `# Convenant veilig uitgaan Noordwolde

Tussen de gemeente Noordwolde, vertegenwoordigd door burgemeester Lotte Visser, en Horecavereniging Noordwolde, vertegenwoordigd door haar voorzitter Wim Prins.

## Artikel 1 Begripsbepalingen

In dit convenant wordt verstaan onder:

- Uitgaansgebied: de Markt en de Kade;
- Ondernemer: een lid van de horecavereniging met een zaak in het Uitgaansgebied.

## Artikel 2 Afspraken

1. Elke Ondernemer sluit om twee uur.
2. De gemeente verlicht het Uitgaansgebied tot drie uur.
3. In het Uitgaangebied schenkt een Ondernemer na een uur niet meer in glas.

## Artikel 3 Duur

Dit convenant loopt van 1 januari 2027 tot en met 31 december 2028.

Getekend te Noordwolde op 16 november 2026.

Namens de gemeente Noordwolde: Lotte Visser, burgemeester.

Namens Horecavereniging Noordwolde: Wim Prins, voorzitter.`,
    `De waterschappen stellen een Gezamenlijk Dijkteam (GDT) van vier dijkwachters in. Het GDT besluit bij meerderheid over afsluitingen. Een gemeente die het er niet mee eens is, vraagt het GTD binnen een dag om heroverweging.`,
    `| Orgaan | Leden | Taak |
|---|---|---|
| Cliëntenraad Wijkzorg | zes cliënten | adviseert over roosters |
| Klachtenbalie | twee medewerkers van Thuiszorg De Linde | beantwoordt brieven |

De Clientenraad Wijkzorg vergadert elke maand. De Klachtenbalie antwoordt binnen een week.`,
    `### Bereikbaarheid

De gemeenten houden samen één Klantcontactcentrum, in het gemeentehuis van Asterveen. Het Klant Contact Centrum is open van acht tot zes, en het Klantcontactcentrum meldt elke maand hoeveel mensen er belden.`,
    `De beheerder van het depot heet in dit deel de Depotbeheerder; dat is Jasmijn Kok. De Depotmeester beslist welke stukken naar zaal gaan, en de Depotbeheerder tekent voor ontvangst.`,
    `# Besturing van Scholekster

Scholekster is opensourcesoftware waarmee dorpshuizen hun zalen verhuren.

## Rollen

Bijdragers sturen wijzigingen in. Beheerders voegen ze samen; hun namen staan in BEHEERDERS.md. De Technische Stuurgroep bestaat uit vijf beheerders en bepaalt de koers.

## Besluiten

De beheerders besluiten bij consensus. Lukt dat niet, dan beslist de Technische Stuurgroup bij gewone meerderheid.

## Gedrag

Meldingen over gedrag gaan naar Petra Vonk, die binnen vijf dagen antwoordt.

## Wijziging

De Technische Regiegroep kan deze tekst met een tweederdemeerderheid wijzigen.`,
    `4.1 De partijen richten de Stichting Erfgoed Maasoever op, die de molen bezit.

4.2 Het bestuur van de Stichting Maasoever Erfgoed benoemt een molenaar.

4.3 Bezoekers betalen de Stichting Erfgoed Maasoevers drie euro.`,
    `### Regieteam

Het Regieteam bestaat uit drie wethouders en besluit bij meerderheid. De secretaris van het Regiteam verstuurt de stukken een week van tevoren.`,
    `### Toetsingscommissie

De Toetsingscommissie bestaat uit vijf leraren en beslist bij meerderheid over vrijstellingen.

- De Toetsingscommissie hoort de leerling.
- De Toetsingcommissie stuurt haar besluit binnen een week aan de ouders.`,
    `### Stuurgroep Zorgcampus

De Stuurgroep bestaat uit de bestuurders van de drie ziekenhuizen en besluit met eenparigheid. De Stuurgroep komt eens per kwartaal bijeen. De voorzitter van de Regiegroep, gekozen door en uit de drie bestuurders, bereidt die bijeenkomsten voor.`,
    `### Verdeling van de kosten

| Partij | Aandeel |
|---|---|
| Stichting Welzijn Rietkamp | 40% |
| Gemeente Bolderveen | 60% |

Stichting Welzijn Rietkamp betaalt per kwartaal. Gemeente Bolderven betaalt eenmaal per jaar, in januari.`,
  ],
  sound: [
    `### Commissies

De Kascommissie heeft drie leden en controleert de boeken. De Menucommissie heeft vijf leden en stelt het menu vast. Een commissie die er niet uitkomt, vraagt de voorzitters van beide commissies om te beslissen.`,
    `De Stichting Erfgoed Maasoever (hierna: de Stichting) bezit de molen. De Stichting benoemt een molenaar. De molenaar legt verantwoording af aan het bestuur van de Stichting en aan de Vrienden van de Molen, een vereniging van vrijwilligers.`,
    `De Vrijwilligerscoördinator, Jasmijn Kok, leidt de vrijwilligers. De Zorgcoördinator van het hospice, Karel Bats, laat hen op de afdeling toe. Beide coördinatoren overleggen elke maandag.`,
    `### Twee commissies

De Bezwaarcommissie bestaat uit drie juristen en beslist bij meerderheid op bezwaren. De Beroepscommissie bestaat uit drie oud-rechters en beslist bij meerderheid in hoogste instantie. Leden van de Bezwaarcommissie zijn geen lid van de Beroepscommissie; beide commissies vergaderen in het openbaar.`,
  ],
} satisfies Planted;
