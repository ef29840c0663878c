import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Convenant Aanpak Laaggeletterdheid

De partijen zijn:

- de gemeente Assendorp;
- de gemeente Boskamp;
- de gemeente Crayenburg;
- de gemeente Driewegen;
- de gemeente Elshout;
- Bibliotheek De Letter;
- Bibliotheek Het Boek;
- ROC Middengebied;
- Volksuniversiteit Middengebied;
- Taalhuis Assendorp;
- Taalhuis Boskamp;
- Werkgeverskring Middengebied;
- Vakbond De Eendracht;
- GGD Middengebied.

## Doel

In 2032 kan iedere inwoner van Middengebied een brief van de gemeente lezen.

## Besluitvorming

Alle partijen vormen samen het bestuurlijk overleg. Het overleg besluit met algemene stemmen.

## Kosten

Elke partij betaalt 4.000 euro per jaar.
`,
    `# Samenwerkingsovereenkomst Gezamenlijke Meldkamer Waterkwaliteit

Partijen: Waterschap Aalkeet, Waterschap Bergse Plassen, Waterschap De Donge, Waterschap Eemse Polders, Waterschap Flevomeer, Waterschap Gelderse Beken, Waterschap Het Hogeland, Waterschap IJsselkop, Waterschap Kromme Rijn, Waterschap Linde, Waterschap Maaskant, Waterschap Noordpolder en Waterschap Oudeland.

## Artikel 1 Doel

Partijen nemen meldingen over vissterfte en blauwalg op één plek aan.

## Artikel 2 Vergadering

De vergadering bestaat uit de dertien dijkgraven en besluit unaniem.

## Artikel 3 Kosten

De partijen delen de kosten naar rato van het aantal ingezetenen.

## Artikel 4 Duur

De overeenkomst loopt van 1 april 2027 tot en met 31 maart 2032.
`,
    `# Oprichtingsovereenkomst Vereniging Open Museumdata

## Oprichters

| Nr. | Museum | Plaats |
|---|---|---|
| 1 | Tegelmuseum Zuiderpoort | Zuiderpoort |
| 2 | Kantmuseum Uitwijk | Uitwijk |
| 3 | Klompenmuseum De Wilg | Eelderveen |
| 4 | Klokkenmuseum Luidsteen | Luidsteen |
| 5 | Turfmuseum Barger | Barger |
| 6 | Vlasmuseum Heinkens | Heinkens |
| 7 | Molenmuseum De Vang | Zaanderhorn |
| 8 | Tabaksmuseum Rijzend | Rijzend |
| 9 | Visserijmuseum Het Want | Urkeroog |
| 10 | Bakkerijmuseum De Oven | Hattemerbroek |
| 11 | Fietsmuseum Trapper | Nijverdam |
| 12 | Poppenmuseum Kiek | Deldenaar |
| 13 | Scheepsmuseum De Kiel | Sneekerdam |
| 14 | Zoutmuseum De Korrel | Boekelo-Oost |
| 15 | Steenmuseum De Kei | Borgerveld |

## Doel

De oprichters ontsluiten hun collecties in één open bestand.

## Bestuur

Elke oprichter benoemt een bestuurslid. Het bestuur besluit bij consensus.
`,
    `# Regiodeal Achterland

Deze regiodeal wordt gesloten door de zeventien gemeenten die in bijlage 1 staan, hierna: de partijen.

## Artikel 1 Doelen

Partijen houden huisartsen, scholen en winkels in de kleine kernen open.

## Artikel 2 Bestuur

1. Het bestuur bestaat uit de burgemeesters van alle zeventien gemeenten.
2. Het bestuur besluit alleen met instemming van alle leden.

## Artikel 3 Geld

Iedere partij legt drie euro per inwoner in.

## Artikel 4 Looptijd

De regiodeal loopt van 1 januari 2027 tot en met 31 december 2030.

## Bijlage 1

Aarlo, Beltrum-Zuid, Corle, Dinxterveld, Eibergerhoek, Frankenland, Geesterveld, Haarlose, Ijzerlo, Kotten, Lintelo, Mechelen-Oost, Neede-West, Olburg, Ratum, Sinderen en Toldijk.
`,
    `# Samenwerkingsafspraken Samenwerkende Kringloopwinkels

Wij, de kringloopwinkels

1. De Schakelketting in Almersluis,
2. Het Goed Begin in Bunnerdam,
3. Tweede Leven in Culemkerk,
4. De Mallemolen in Doornwijk,
5. De Ratel Oost in Ermelbeek,
6. De Kast in Flierbeek,
7. Van Alles Wat in Gendtwaard,
8. De Snuffel in Heteren-Oost,
9. Opnieuw in Ingenwaard,
10. De Beurs in Kesterveld,
11. Het Warenhuis in Lienderbos,
12. Alles Rond in Maurikveen,
13. De Draai in Ochterkade,

gaan samen inzamelen, verkopen en adverteren.

## Hoe wij beslissen

Elke beslissing nemen wij met z'n dertienen; één tegenstem is genoeg om iets niet te doen.

## Wat het kost

Elke winkel betaalt 100 euro per maand.
`,
    `# Convenant Onderwijs en Arbeidsmarkt Techniek

De ondergetekenden, het Technisch Lyceum Zaagstad, het Praktijkcollege Zaagstad, het Vakcollege Hamerveld, het ROC Zaagland, de Hogeschool Zaagland, Machinefabriek Stoot, Scheepswerf De Helling, Staalbouw Rivet, Installatiebedrijf Koper, Elektrobedrijf Volt, Bouwbedrijf Mortel, Garagebedrijf Bougie, Werkgeversvereniging Metaal, de gemeente Zaagstad en de gemeente Hamerveld,

overwegende dat er te weinig vakmensen zijn,

spreken af:

## 1. Ambitie

In 2031 kiest een op de drie leerlingen voor techniek.

## 2. Overleg

De vijftien ondergetekenden vormen het overleg. Besluiten vergen instemming van elk van hen.

## 3. Bijdrage

Ieder levert twee gastdocenten per jaar.
`,
    `# Besturing van Wijkklok

Wijkklok is een opensourcekalender voor buurthuizen. Veertien welzijnsorganisaties hebben haar opgericht.

## Oprichters

- Welzijn Anna
- Welzijn Bovenwater
- Welzijn Centraal
- Welzijn De Dam
- Welzijn Eendracht
- Welzijn Florijn
- Welzijn Groenewoud
- Welzijn Het Honk
- Welzijn In de Buurt
- Welzijn Jong en Oud
- Welzijn Kade
- Welzijn Lage Land
- Welzijn Molenwijk
- Welzijn Noorderlicht

## Stuurgroep

In de stuurgroep zit van elke oprichter één persoon. De stuurgroep neemt alle besluiten met eenparigheid van stemmen.

## Licentie

AGPL, versie 3.
`,
    `# Zorgakkoord Heuvelland

## Partijen

**Ziekenhuizen:** Sint Gerlachus en Heuvelzicht.

**Eerste lijn:** Huisartsenkring Heuvelland, Apothekerskring Heuvelland, Fysiotherapeuten Verenigd en Verloskundigenkring De Bron.

**Ouderenzorg:** Verpleeghuis Roozenhof, Verpleeghuis Mergelberg, Thuiszorg Op Stap en Thuiszorg Nabij.

**Verzekeraars:** Onderling Genoegen en De Samenloop.

**Overheid:** gemeente Valkenstein, gemeente Gulperdal en gemeente Eijsdalen.

## Doel

In 2030 wacht niemand in Heuvelland langer dan vier weken op zorg.

## Zorgtafel

Alle vijftien partijen zitten aan de zorgtafel. De zorgtafel besluit bij consensus van alle partijen.

## Middelen

Elke partij maakt een adviseur vrij voor vier uur per week.
`,
    `# Overeenkomst Energiehub Bedrijvenpark Overstag

## Artikel 1 Partijen

Deze overeenkomst is gesloten door achttien bedrijven op het park en de netbeheerder Kabelland: Akkerman Diepvries, Boersma Banden, Coolen Koeltechniek, Dirks Druk, Elzinga Expeditie, Franken Folie, Gerrits Glas, Hofstra Hout, Idsinga Isolatie, Jorna Jachten, Kuipers Karton, Lamers Lak, Meinders Metaal, Nauta Noten, Ottens Olie, Postma Papier, Roelofs Roestvrij, Schaap Staal en Kabelland.

## Artikel 2 Doel

De partijen wisselen stroom uit en bouwen samen een batterij.

## Artikel 3 Vergadering van partijen

1. Alle partijen zijn lid van de vergadering.
2. De vergadering besluit met algemene stemmen over de batterij, de tarieven en de begroting.

## Artikel 4 Bijdrage

Elk bedrijf betaalt 12.000 euro; Kabelland betaalt de aansluiting.
`,
    `# Startnotitie Samenwerking Bibliotheken Oostkust

Datum: 9 november 2026

De samenwerking gaat uit van de twaalf bibliotheken van de Oostkust: Anjum-Noord, Bantega, Cornjum, Dronrijp-West, Eastermar, Ferwoude, Gaasterdijk, Hindelopersloot, Itens, Jorwerdum, Koudumerhaven en Langweerderwielen.

## Wat wij willen

Eén pas, één catalogus en één boete.

## Hoe wij het regelen

Er is één overleg, waarin de directeuren van alle twaalf bibliotheken zitten. Alles wordt daar door de directeuren in overeenstemming besloten, van de huisstijl tot de begroting. Wij beginnen alle twaalf op 1 maart 2027.

## Kosten

De kosten gaan door twaalf.
`,
    `# Samenwerkingsovereenkomst Jeugdhulp Waddenkust

De ondergetekenden:

1. gemeente Oudeveen;
2. gemeente Nieuwdiep;
3. gemeente Halderen;
4. gemeente Rietbroek;
5. gemeente Kwelderdam;
6. gemeente Bolderveen;
7. gemeente Zijldam;
8. gemeente Vliestroom;
9. gemeente Duinrand;
10. gemeente Meerwijk;
11. gemeente Oeverland;
12. gemeente Zuidpolder;
13. gemeente Lindeveen;

richten samen een inkooporganisatie voor jeugdhulp op.

## Artikel 1. Doel

Ieder kind in de regio krijgt binnen vier weken hulp.

## Artikel 2. Besluiten

De dertien wethouders besluiten met eenparigheid van stemmen. Zonder eenparigheid komt het onderwerp in de volgende vergadering terug.

## Artikel 3. Kosten

Iedere gemeente betaalt naar rato van het inwonertal en koopt tegen dezelfde prijs in.

## Artikel 4. Toetreding en uittreding

Andere gemeenten treden toe na een besluit van de wethouders. Uittreden kan met een opzegtermijn van een jaar.

Aldus getekend op 9 november 2026 door de dertien wethouders.`,
    `# Oprichtingsakte Scholenverbond

| Nr. | School | Rector |
|---|---|---|
| 1 | Lyceum De Kroon | B. Aalders |
| 2 | College Zuiderzicht | M. Chaouki |
| 3 | Mavo Het Baken | T. Feenstra |
| 4 | Vakschool Noord | E. Gerritsma |
| 5 | Lyceum Waterland | J. Hoekzema |
| 6 | College De Brug | R. Idema |
| 7 | Praktijkschool Esdoorn | L. Jonker |
| 8 | Gymnasium Halderen | C. Kuipers |
| 9 | College Meerzicht | S. Lont |
| 10 | Daltonschool Rietkamp | A. Mous |
| 11 | Technasium De Vaart | F. Nauta |
| 12 | Vrije School Oudeveen | D. Oosterbaan |
| 13 | Lyceum Kwelder | P. Popma |
| 14 | Havo Zijldam | H. Ritsema |
| 15 | College Duinzicht | N. Smid |

## Doel

De scholen maken samen lesmateriaal, dat iedere school in het land mag gebruiken.

## Rectorenvergadering

Alle vijftien scholen richten het verbond gelijktijdig op. De rectoren besluiten samen over alles, bij consensus.

## Kosten

Iedere school betaalt € 5.000 per jaar en gebruikt al het materiaal.

## Toetreding

Andere scholen worden lid na een besluit van de rectoren.

Getekend te Halderen op 2 november 2026.`,
    `# Convenant Schoon Vervoer in de Zorg

Ziekenhuis Duinrand, Ziekenhuis Oeverland, Ziekenhuis Hoge Venen, Kliniek De Brink, Revalidatiecentrum Zijldam, Verpleeghuis Avondrood, Verpleeghuis De Wilgen, Thuiszorg Meerwijk, Thuiszorg Halderen, Ambulancedienst Kwelderland, Hospice Het Veer en Kraamzorg Zuidpolder zijn de oprichters van dit convenant.

## Doel

De oprichters rijden vanaf 2030 zonder uitstoot, als voorbeeld voor de hele zorg.

## Besluitvorming

De twaalf bestuurders nemen alle besluiten gezamenlijk en met algemene stemmen.

## Kosten en baten

Elke oprichter betaalt zijn eigen wagens en krijgt korting door gezamenlijke inkoop.

## Toetreding

Andere zorginstellingen kunnen zich melden bij de bestuurders, die over hun toelating besluiten.

Ondertekend op 14 oktober 2026 door de twaalf bestuurders.`,
    `# Overeenkomst Gezamenlijk Schadebureau

## Partijen

- Onderlinge De Eendracht
- Baken Schade
- Lichtboei Verzekeringen
- Vuurtoren Schade
- Noordster Polis
- Onderlinge Zuidpolder
- Klaver Verzekeringen
- Molenwiek Schade
- Haven Assurantie
- Reiger Polis
- Ooievaar Verzekeringen
- Onderlinge Halderen
- Kievit Schade
- Grutto Assurantie
- Stern Verzekeringen
- Wulp Polis
- Scholekster Schade

## 1. Doel

Partijen richten een bureau op dat stormschade opneemt, voor de hele branche.

## 2. Besluiten

De zeventien verzekeraars beginnen allemaal op dezelfde dag en beslissen in een plenaire vergadering, met drie kwart van de stemmen.

## 3. Kosten

Iedere verzekeraar betaalt naar rato van zijn premie en krijgt de rapporten.

## 4. Toetreding

Een andere verzekeraar treedt toe na een besluit van de plenaire vergadering.

Getekend op 30 oktober 2026 door de directeuren van de zeventien verzekeraars.`,
  ],
  sound: [
    `# Convenant Regionale Warmtewinning

## Partijen

Partijen zijn de gemeenten Alfen, Berkum, Calslo, Dalem, Ellecom-Oost, Fleringen, Geldrop-Noord, Holten-West, Iepenburg, Kockengen, Leersum-Zuid en Maarn-Oost en het Waterschap Vechtstromenland.

## Kopgroep

Alfen, Berkum en het waterschap vormen de kopgroep en beginnen. De kopgroep besluit tot en met 31 december 2028 bij meerderheid over ontwerp, begroting en eerste aanleg; de andere gemeenten kijken mee en sluiten daarna aan.

## Kosten

De kopgroep betaalt de eerste aanleg.
`,
    `# Overeenkomst Gezamenlijke Brandweerkazerne

## Partijen

- Veiligheidsregio Waterkant;
- gemeente Havenmond;
- Reddingmaatschappij Havenmond;
- Stichting Ambulancezorg Waterkant.

## Doel

Drie diensten onder één dak, op zes minuten van elk huis.

## Besluiten

De vier partijen besluiten bij meerderheid.
`,
    `# Samenwerkingsovereenkomst Stageportaal

## Partijen

Het portaal is van het ROC Hanzeland, de Hogeschool Hanzeland en de gemeente Hanzestad. Zij besluiten er samen over.

## Gebruikers

De volgende bedrijven plaatsen stages onder een gebruiksovereenkomst en zijn geen partij: Albers, Bouman, Claus, Donkers, Evers, Faber, Geerts, Hermans, Ivens, Jaspers, Klaver, Lubbers, Meijers en Nolten.

## Kosten

De partijen betalen ieder een derde.
`,
    `# Samenwerkingsovereenkomst Gedeelde Belastingdienst

De ondergetekenden:

1. gemeente Oudeveen;
2. gemeente Nieuwdiep;
3. gemeente Halderen;
4. gemeente Rietbroek;
5. gemeente Kwelderdam;
6. gemeente Bolderveen;
7. gemeente Zijldam;
8. gemeente Vliestroom;
9. gemeente Duinrand;
10. gemeente Meerwijk;
11. gemeente Oeverland;
12. gemeente Zuidpolder;

heffen samen de gemeentelijke belastingen.

## Kopgroep

Drie gemeenten gaan voorop: Oudeveen, Halderen en Zijldam vormen de kopgroep. De kopgroep besluit bij meerderheid over de inrichting. De andere negen kijken een jaar mee en sluiten daarna een voor een aan.

## Kosten

Iedere gemeente betaalt vanaf haar aansluiting € 3 per inwoner en sluit haar eigen belastingbalie.

## Toetreding

De kopgroep laat andere gemeenten toe.

Getekend op 9 november 2026 door de burgemeesters van de twaalf gemeenten.`,
  ],
} satisfies Planted;
