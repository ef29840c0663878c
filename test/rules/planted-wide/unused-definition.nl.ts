import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Convenant veilig uitgaan Noordwolde

Tussen de gemeente Noordwolde, vertegenwoordigd door burgemeester Lotte Visser, en Horecavereniging Noordwolde, vertegenwoordigd door haar voorzitter Wim Prins.

## Artikel 1 Begripsbepalingen

In dit convenant wordt verstaan onder:

- Uitgaansgebied: de Markt en de Kade;
- Ondernemer: een lid van de horecavereniging met een zaak in het Uitgaansgebied;
- Glaswerk: een glas, fles of kan van breekbaar materiaal.

## Artikel 2 Afspraken

1. Elke Ondernemer sluit om twee uur.
2. De gemeente verlicht het Uitgaansgebied tot drie uur.

## Artikel 3 Duur

Dit convenant loopt van 1 januari 2027 tot en met 31 december 2028.

Getekend te Noordwolde op 16 november 2026.

Namens de gemeente Noordwolde: Lotte Visser, burgemeester.

Namens Horecavereniging Noordwolde: Wim Prins, voorzitter.`,
    `### Moestuinen bij de scholen

In dit onderdeel wordt verstaan onder:

a. **Tuinder**: een leerling met een eigen bed;
b. **Oogstdag**: de laatste vrijdag van september;
c. **Compostmeester**: de ouder die de hoop omzet.

Elke Tuinder geeft om de dag water. Wat op de Oogstdag niet is opgehaald, gaat naar de voedselbank.`,
    `# Besturing van Tureluur

Tureluur is opensourcesoftware waarmee gemeenten formulieren maken.

## Begrippen

| Begrip | Betekenis |
|---|---|
| Bijdrager | iedereen die een wijziging inbrengt |
| Beheerder | een Bijdrager die wijzigingen mag samenvoegen |
| Uitgavetrein | de wijzigingen die in één maand uitkomen |

## Rollen

Een Bijdrager stuurt wijzigingen in. Een Beheerder beoordeelt ze en voegt ze samen.

## Besluiten

Elke Beheerder heeft één stem; besluiten vallen bij gewone meerderheid van de uitgebrachte stemmen en minstens de helft doet mee.

## Wijziging

Twee derde van de stemmen van elke Beheerder is nodig om deze tekst te wijzigen.`,
    `De gemeenten Asterveen en Bruinveld kopen samen een veegmachine (hierna: de Veger). De loods aan de Turfkade (hierna: de Stalling) is van Asterveen.

De Veger rijdt op even dagen in Asterveen en op oneven dagen in Bruinveld. Wie de Veger beschadigt, betaalt het herstel.`,
    `#### Artikel 14 Begrippen in dit hoofdstuk

Onder "Piekavis" wordt in dit hoofdstuk verstaan: een bericht van de netbeheerder dat het net vol raakt. Onder "Terugleverblok" wordt verstaan: een kwartier waarin zonnestroom niet mag worden teruggeleverd.

#### Artikel 15 Uitschakelen

Na een Piekavis zet elke school binnen tien minuten de boilers uit. De conciërge noteert elk Piekavis in het logboek.`,
    `# Instellingsbesluit Huurdersraad Maasoever

De besturen van De Hoeksteen en Thuishaven stellen bij besluit van 2 november 2026 de Huurdersraad Maasoever in.

## Artikel 1 Definities

1. Corporatie: De Hoeksteen of Thuishaven.
2. Raad: de Huurdersraad Maasoever.
3. Wisselwoning: een woning waarin een huurder tijdens een renovatie verblijft.
4. Blok: een groep woningen met één voordeur.

## Artikel 2 Taak

De Raad adviseert elke Corporatie over het onderhoud van een Blok, voor alle huurders langs de Maas.

## Artikel 3 Leden

De Raad heeft zes leden. Elke Corporatie benoemt er drie voor twee jaar.

## Artikel 4 Besluiten

De Raad besluit bij meerderheid van stemmen; ten minste vier leden zijn aanwezig.

## Artikel 5 Verslag

De Raad brengt elk jaar in mei verslag uit aan elke Corporatie.`,
    `Museum Het Veenhuis, hierna te noemen "de Bruikleengever", leent twaalf schilderijen uit aan Bibliotheek Dommelland, hierna te noemen "de Bruikleennemer". De restaurator van het museum, hierna te noemen "de Conservator", heeft ze in 2025 schoongemaakt.

De Bruikleennemer hangt de schilderijen buiten de zon. De Bruikleengever komt elk half jaar kijken.`,
    `### Uitleen van bladmuziek

De koren bedoelen met:

- *stemboek*: een gedrukte stem uit de bibliotheek van het Noordwolds Mannenkoor;
- *werkset*: dertig gedrukte stemmen van één werk;
- *dubbelkoor*: een optreden van twee koren samen.

Een koor leent een werkset voor een seizoen. Een gescheurd stemboek plakt het zelf.`,
    `# Convenant gegevensdeling hoogwater

Tussen waterschap De Oude Gouwe, vertegenwoordigd door dijkgraaf Wim Prins, en de gemeente Veldhuizen, vertegenwoordigd door burgemeester Lotte Visser.

## 1. Begrippen

1.1 Onder Peilmeter verstaan wij een toestel dat de waterstand meet.

1.2 Onder Meting verstaan wij een waterstand die een Peilmeter verstuurt.

1.3 Onder Dijkbericht verstaan wij een bericht aan inwoners op grond van een Meting.

1.4 Onder Modelreeks verstaan wij een verwachting voor de komende vijf dagen.

## 2. Delen

2.1 Het waterschap stuurt elke Meting binnen vijf minuten naar de gemeente.

2.2 De gemeente beslist alleen over een Dijkbericht en zegt het waterschap welke Peilmeter de aanleiding was.

## 3. Duur

Dit convenant loopt van 1 januari 2027 tot en met 31 december 2029.

Getekend te Veldhuizen op 12 november 2026.

Namens waterschap De Oude Gouwe: Wim Prins, dijkgraaf.

Namens de gemeente Veldhuizen: Lotte Visser, burgemeester.`,
    `### Woordenlijst voor de belbus

| Woord | Wat wij ermee bedoelen |
|---|---|
| Belrit | een rit die een reiziger een uur vooraf aanvraagt |
| Opstaphalte | een halte met een geel bord |
| Haltepleeghouder | een bewoner die een halte schoonhoudt |

### Zo werkt het

Een reiziger vraagt een Belrit aan bij de centrale en wacht bij een Opstaphalte. De chauffeur wacht ten hoogste drie minuten.`,
    `### Begripsbepalingen

In dit hoofdstuk wordt verstaan onder:

a. leskist: een kist met materiaal voor een lessenreeks;
b. uitleenpunt: de bibliotheek waar een school een leskist ophaalt;
c. schoolvakantieweek: een week waarin alle basisscholen in de regio gesloten zijn.

Een school reserveert een leskist bij het uitleenpunt. Het uitleenpunt controleert de leskist na terugkomst.`,
    `# Samenwerkingsovereenkomst Gedeelde Ambulancepost

## Artikel 1. Definities

- **Post**: het gebouw aan de Veenweg.
- **Beheerder**: Ambulancedienst Kwelderland.
- **Piekdienst**: een dienst met meer dan twintig ritten.

## Artikel 2. Partijen

Partijen zijn Ambulancedienst Kwelderland en Brandweer Zuidpolder.

## Artikel 3. Gebruik

De Beheerder houdt de Post dag en nacht open. Brandweer Zuidpolder betaalt de Beheerder € 3.000 per maand.

## Artikel 4. Besluiten

De twee directeuren besluiten samen over het gebruik van de Post. Worden zij het niet eens, dan beslist de voorzitter van de veiligheidsregio binnen een maand.

Aldus ondertekend te Kwelderdam op 5 november 2026 door S. Wieringa namens Ambulancedienst Kwelderland en door P. Oosting namens Brandweer Zuidpolder.`,
    `### Begrippen

| Begrip | Betekenis |
|---|---|
| Hoofdpolis | de polis van de verzekeraar die de schade het eerst ontving |
| Meldpunt | het kantoor dat de schade registreert |
| Nadeclaratie | een declaratie na afloop van het jaar |

Het Meldpunt zoekt de Hoofdpolis op en stuurt de schade binnen een dag door.`,
    `### Aanduidingen

De ouders die een kind op een van de scholen hebben, worden hierna aangeduid als "de Achterban". De gezamenlijke gymzaal wordt hierna "de Zaal" genoemd. De scholen gebruiken de Zaal om de dag; de conciërge sluit de Zaal om 18.00 uur af.`,
  ],
  sound: [
    `### Borg

In dit deel wordt verstaan onder Borgsom: het bedrag dat een lener vooraf betaalt, onder Lener: iemand die gereedschap mee naar huis neemt, en onder Uitleentermijn: een periode van twee weken.

Leners krijgen hun Borgsommen terug als zij het gereedschap binnen de Uitleentermijn inleveren.`,
    `### Begrippen voor het veer

- **Overtocht**: een vaart van het veer van de ene oever naar de andere.
- **Spitsovertocht**: een Overtocht tussen zeven en negen uur 's ochtends.
- **Seizoenkaart**: een kaart voor zestig overtochten.

| Reiziger | Prijs |
|---|---|
| houder van een Seizoenkaart | 1 euro |
| ieder ander | 3 euro |

De twee gemeenten varen op een werkdag acht Spitsovertochten.`,
    `De Hoeksteen (hierna: de Verhuurder) verhuurt de begane grond aan Kredietunie Maasoever (hierna: de Huurder). De Huurder betaalt de Verhuurder 400 euro per maand.`,
    `### Begripsbepalingen

In dit hoofdstuk wordt verstaan onder deelauto: een auto die door meer dan een gemeente wordt gebruikt, en onder planbureau: de twee ambtenaren die het gebruik plannen.

Het planbureau houdt een agenda bij van alle deelauto's. Wie schade rijdt, meldt die dezelfde dag.`,
  ],
} satisfies Planted;
