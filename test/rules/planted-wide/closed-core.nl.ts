import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Samenwerkingsovereenkomst Landelijk Donorregister Weefsel

## Partijen

1. Weefselbank Oost, vertegenwoordigd door directeur C. Raaijmakers;
2. Academisch Ziekenhuis Heidestad, vertegenwoordigd door bestuurder J. Tol.

## Doel

Partijen bouwen een register dat alle ziekenhuizen en weefselbanken in Nederland gaan gebruiken.

## Stuurgroep

De stuurgroep bestaat uit C. Raaijmakers en J. Tol. Zij besluiten in overeenstemming over inhoud, toegang en tarief.

## Kosten

Elke partij betaalt de helft.

## Looptijd en opzegging

De overeenkomst geldt van 1 januari 2027 tot en met 31 december 2031 en is opzegbaar met een termijn van een jaar.

## Ondertekening

Heidestad, 9 november 2026: C. Raaijmakers en J. Tol.
`,
    `# Convenant Eén Taal voor Schulden

De gemeenten Vianderen, Ooststede en Bergermeer,

overwegende dat schuldhulp in heel Nederland in evenveel talen wordt beschreven als er gemeenten zijn;

overwegende dat alle 342 gemeenten, banken en bewindvoerders daar last van hebben;

komen overeen:

## Artikel 1

De drie gemeenten maken één begrippenlijst voor de schuldhulp in het hele land.

## Artikel 2

De redactie bestaat uit drie ambtenaren, één per gemeente, en beslist bij meerderheid.

## Artikel 3

Iedere gemeente betaalt een derde van de kosten.

## Artikel 4

Dit convenant eindigt op 31 december 2029.
`,
    `# Charter Samenwerking Betaalhub Pensioenen

## Deelnemers

- Pensioenfonds Schilders
- Pensioenfonds Kappers
- Uitvoerder Avondlicht

## Waarom wij dit doen

De hele pensioensector betaalt elke maand op een andere manier uit. Onze hub moet de betaalhub worden van alle pensioenfondsen en uitvoerders.

## Wie beslist

De drie bestuurders vormen de raad. De raad beslist unaniem.

## Geen nieuwe deelnemers

De deelnemers laten geen andere fondsen of uitvoerders toe tot de raad en de hub.

## Geld

Elke deelnemer betaalt 250.000 euro per jaar.
`,
    `# Overeenkomst Gezamenlijke Examenbank

Tussen het Graafschap College Zuid, ROC De Nieuwe Brug en Vakschool Edelsmid.

## 1 Opgave

Elke mbo-school in Nederland maakt nu zelf examens. Wij bouwen een examenbank waar de hele mbo-sector uit put.

## 2 Vereniging

De drie scholen richten de Vereniging Examenbank op. Leden van de vereniging zijn uitsluitend de drie oprichters.

## 3 Ledenvergadering

De ledenvergadering besluit met twee derde van de stemmen; elk lid heeft één stem.

## 4 Kosten

De leden dragen bij naar rato van het aantal studenten.

## 5 Uittreden

Een lid kan uittreden tegen 1 augustus met een opzegtermijn van een jaar.
`,
    `# Besturing van Dijkwacht

Dijkwacht is opensourcesoftware van Waterschap Zevenhuizen en Waterschap De Krekel.

## Waar wij heen willen

In 2030 inspecteren alle 21 waterschappen hun dijken met Dijkwacht.

## Wie er beslist

De kerngroep bestaat uit Anneke Stolk (Zevenhuizen) en Gijs Verboom (De Krekel). De kerngroep besluit in overeenstemming over alles: planning, geld, naam en versies.

## Vaste zetels

De twee zetels in de kerngroep zijn en blijven van deze twee waterschappen; andere waterschappen krijgen geen zetel en geen stem.

## Licentie

De code valt onder de EUPL.

## Geld

Elk waterschap betaalt 60.000 euro per jaar.
`,
    `# Intentieverklaring Sectorbreed Keurmerk Kinderopvang

Kinderopvang Rakkers en Kinderopvang Zonnestraal spreken af samen een keurmerk te ontwikkelen.

- Het keurmerk is bedoeld voor de gehele kinderopvangsector, ruim drieduizend organisaties.
- De directeuren van Rakkers en Zonnestraal stellen de eisen samen vast.
- Rakkers betaalt 60% en Zonnestraal 40% van de kosten.
- De eerste versie is er op 1 september 2027.
- De verklaring eindigt op 31 december 2028.

Getekend te Amstelburg op 2 november 2026 door F. Rooij (Rakkers) en H. Demir (Zonnestraal).
`,
    `# Samenwerkingsregeling Digitaal Bouwdossier

## Partijen

| Partij | Vertegenwoordiger |
|---|---|
| Gemeente Torenstad | wethouder P. Kwak |
| Aannemer Steenhuis | directeur J. Steenhuis |
| Architectenbureau Lijn | partner A. van der Velde |

## Belang

Gemeenten, aannemers en architecten in heel Nederland werken met papieren bouwdossiers. Partijen ontwikkelen het digitale dossier voor de hele bouw.

## Bestuur

Het bestuur heeft drie leden, één per partij, en besluit met algemene stemmen.

## Exclusiviteit

Het is partijen niet toegestaan derden als partij tot deze regeling toe te laten.

## Duur

Vijf jaar, van 1 januari 2027 tot en met 31 december 2031.
`,
    `# Startdocument Regionaal Waterplatform Landbouw

Aan: de besturen van Waterschap Hoge Venen en Telersvereniging De Vore

**Doel.** Een platform waarop alle boeren, alle waterschappen en alle provincies in Nederland zien hoeveel water er is.

**Samenstelling.** Het platform wordt bestuurd door twee personen: de dijkgraaf en de voorzitter van de Telersvereniging.

**Besluiten.** Zij nemen elk besluit samen.

**Kosten.** Het waterschap betaalt de meetpunten, de Telersvereniging de website.

**Fasen.** Ontwerp van 1 februari tot en met 30 april 2027, bouw van 1 mei tot en met 31 oktober 2027.

**Einde.** Het platform houdt op als een van beide opzegt, met een termijn van zes maanden.
`,
    `# Oprichtingsakte Coöperatie Landelijke Reisinformatie

De oprichters, Streekvervoer Vooruit N.V., Veerdienst Oversteek B.V. en Taxi Centraal B.V., richten een coöperatie op.

## Artikel 1 Doel

De coöperatie geeft reizigers in het hele land actuele informatie over alle vervoerders.

## Artikel 2 Leden

1. Lid zijn de oprichters.
2. Het aantal leden bedraagt ten hoogste drie.

## Artikel 3 Bestuur

Het bestuur telt drie leden, door elke oprichter één te benoemen, en besluit bij gewone meerderheid.

## Artikel 4 Bijdrage

Elk lid draagt jaarlijks 100.000 euro bij.

## Artikel 5 Ontbinding

De coöperatie wordt ontbonden bij besluit van alle leden.
`,
    `# Afspraken Uitwisseling Beelden tussen Ziekenhuizen

Partijen: Ziekenhuis Het Spaarnedal, Ziekenhuis De Zaanhof en Medisch Centrum Kennemeroord.

## Artikel 1. Gezamenlijk belang

Wie van ziekenhuis wisselt, krijgt nu een schijfje mee. De partijen maken daar samen een eind aan, voor alle patiënten en alle ziekenhuizen in Nederland.

## Artikel 2. Regiegroep

De regiegroep bestaat uit de drie hoofden radiologie. Zij beslist bij meerderheid.

## Artikel 3. Bijdragen

Elke partij betaalt 75.000 euro per jaar en levert een radioloog voor een dag per week.

## Artikel 4. Evaluatie

De regiegroep evalueert de uitwisseling elk jaar in mei.

## Artikel 5. Opzegging

Opzeggen kan per 1 januari, met een termijn van negen maanden. De opzeggende partij betaalt haar deel van de lopende verplichtingen.
`,
    `# Samenwerkingsovereenkomst Digitaal Recept

## Partijen

1. Zorgverzekeraar Baken, vertegenwoordigd door P. Sarican
2. Zorgverzekeraar Lichtboei, vertegenwoordigd door A. Nooteboom
3. Apotheekketen Vijzel, vertegenwoordigd door R. Schoute

## Artikel 1. Doel

Partijen bouwen een voorziening voor het digitale recept, bestemd voor alle apotheken en verzekeraars in Nederland.

## Artikel 2. Besluiten

De drie directeuren besluiten bij meerderheid.

## Artikel 3. Kosten

Ieder betaalt een derde en bespaart op papier.

## Artikel 4. Uitsluiting

Toetreding van andere partijen is uitgesloten.

## Artikel 5. Opzegging

Opzeggen kan met een termijn van een jaar; wie opzegt betaalt tot dan zijn deel.

Getekend op 5 november 2026 door P. Sarican namens Zorgverzekeraar Baken, A. Nooteboom namens Zorgverzekeraar Lichtboei en R. Schoute namens Apotheekketen Vijzel.`,
    `# Convenant Toetsenbank

Scholengroep De Vaart en Vakcollege Halderen richten samen de Toetsenbank op.

## Waarom

Alle vmbo-scholen in het land maken elk jaar dezelfde toetsen. De Toetsenbank is er voor het hele vmbo.

## Bestuur

Het bestuur bestaat uit de twee rectoren. Zij besluiten samen; zonder overeenstemming beslist een onafhankelijke voorzitter binnen een maand.

## Geld

Beide scholen betalen € 20.000 per jaar en gebruiken alle toetsen.

## Evaluatie

De rectoren evalueren het convenant elke twee jaar.

Halderen, 23 oktober 2026: G. Postma (Scholengroep De Vaart) en I. Rahimi (Vakcollege Halderen).`,
    `# Bestuur van het programma Open Riolering

Open Riolering is van de waterschappen Zilte Delta, Hoge Venen en Vliestroom. Het is bedoeld voor alle 21 waterschappen en alle gemeenten.

## Kerngroep

De kerngroep bestaat uit drie leden, een per waterschap. Nieuwe leden van de kerngroep komen altijd uit dezelfde drie waterschappen.

## Besluiten

De kerngroep besluit met algemene stemmen; lukt dat twee keer niet, dan beslissen de dijkgraven.

## Kosten

Ieder waterschap betaalt € 30.000 per jaar en gebruikt de programmatuur zonder verdere kosten.

## Wijziging

De kerngroep bekijkt dit document elk jaar in januari.`,
    `# Bestuursakkoord Regionale Woonruimteverdeling

De gemeenten Oudeveen en Nieuwdiep spreken het volgende af.

1. Zij verdelen sociale huurwoningen volgens een gezamenlijk systeem, dat op termijn voor alle gemeenten in de provincie moet gelden.
2. De twee wethouders Wonen besluiten samen. Bij verschil van mening beslissen de colleges in een gezamenlijke vergadering binnen zes weken.
3. Oudeveen betaalt 65% en Nieuwdiep 35%; ieder krijgt naar die verhouding woningen toegewezen.
4. Dit akkoord kent geen andere deelnemers dan de twee gemeenten en dat blijft zo.
5. Een gemeente die wil stoppen, zegt een jaar van tevoren op.

Getekend op 17 november 2026 door wethouder F. Kooistra namens de gemeente Oudeveen en wethouder S. Kalma namens de gemeente Nieuwdiep.`,
  ],
  sound: [
    `# Samenwerkingsovereenkomst Landelijke Wachtlijst Verpleeghuiszorg

## Partijen

1. Zorgkantoor Drieland;
2. Verpleeghuisgroep De Hazelaar.

## Doel

Partijen bouwen één wachtlijst voor alle zorgkantoren en verpleeghuizen in Nederland.

## Toetreding

Een zorgkantoor of verpleeghuis dat de spelregels onderschrijft, kijkt drie maanden mee en doet daarna mee met stem; de stuurgroep laat het binnen zes weken toe.

## Stuurgroep

De stuurgroep bestaat uit de twee directeuren, besluit in overeenstemming en wordt met elke nieuwe deelnemer uitgebreid.
`,
    `# Overeenkomst Gedeelde Fietsenstalling

Tussen het Stadstheater Kolkzicht en de Schouwburggarage Kolkzicht.

## Doel

De twee partijen, buren aan het plein, bouwen en beheren één stalling voor hun eigen bezoekers.

## Kosten

Ieder betaalt de helft van de bewaking.

## Duur

Tot en met 31 december 2030, opzegbaar met een termijn van zes maanden.
`,
    `# Charter Open Leermiddelen

## Initiatiefnemers

Lyceum De Horizon, Mavo Aan de Plas en het Avondcollege Plasstad.

## Doel

Vrij leermateriaal voor alle middelbare scholen van het land.

## Meedoen

De initiatiefnemers beginnen; elke andere school kan zich vanaf 1 maart 2027 aansluiten door het charter te ondertekenen en één vak te onderhouden. De kerngroep bevestigt dat binnen vier weken en de school heeft vanaf dan een stem.

## Kerngroep

De kerngroep bestaat uit de rectoren en besluit bij consensus.
`,
    `# Samenwerkingsovereenkomst Gedeelde Brandweerkazerne

## Partijen

1. Gemeente Halderen, vertegenwoordigd door burgemeester C. Ypma
2. Gemeente Rietbroek, vertegenwoordigd door burgemeester A. de Haas

## Doel

Halderen en Rietbroek bouwen samen een kazerne op de gemeentegrens, voor hun eigen inwoners.

## Besluiten

De burgemeesters besluiten samen. Zonder overeenstemming beslist de commissaris van de Koning binnen een maand.

## Kosten

Ieder betaalt de helft en stalt er twee wagens.

## Opzegging

Opzeggen kan na tien jaar, met een termijn van twee jaar.

Getekend op 12 november 2026 door C. Ypma namens Gemeente Halderen en door A. de Haas namens Gemeente Rietbroek.`,
  ],
} satisfies Planted;
