import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Convenant Veilig Uitgaan Binnenstad

De ondergetekenden:

1. de gemeente Stadwijk, te dezen rechtsgeldig vertegenwoordigd door burgemeester R. van Hulst;
2. de politie-eenheid Midden-Gouwe, te dezen vertegenwoordigd door teamchef S. Bakboord;
3. het Openbaar Ministerie, arrondissement Gouwe, te dezen vertegenwoordigd door officier van justitie E. Lammers;
4. de afdeling Stadwijk van Horeca Verenigd, te dezen vertegenwoordigd door voorzitter J. Kuiper;

komen het volgende overeen.

## Artikel 1 Doel

Partijen dringen overlast en geweld in de uitgaansnacht samen terug.

## Artikel 2 Overleg

Partijen komen elke maand bijeen; de gemeente zit voor.

## Artikel 3 Looptijd

Dit convenant geldt van 1 januari 2027 tot en met 31 december 2028.

Aldus overeengekomen en ondertekend te Stadwijk op 12 november 2026.

Namens de gemeente Stadwijk: R. van Hulst, burgemeester

Namens de politie-eenheid Midden-Gouwe: S. Bakboord, teamchef

Namens de afdeling Stadwijk van Horeca Verenigd: J. Kuiper, voorzitter
`,
    `# Samenwerkingsovereenkomst Gezamenlijk Klantcontactcentrum

## Partijen

| Partij | Vertegenwoordigd door | Functie |
|---|---|---|
| Gemeente Oosterwold | M. de Ridder | wethouder dienstverlening |
| Gemeente Wijngaarden | P. Sijbrandij | wethouder middelen |
| Gemeente Rietkerk | A. Yilmaz | burgemeester |

## Doel

Inwoners van de drie gemeenten bellen één nummer en krijgen meteen antwoord.

## Kosten

Elke gemeente betaalt naar rato van het inwonertal.

## Besluitvorming

De stuurgroep van de drie bestuurders besluit bij meerderheid.

## Ondertekening

| Gemeente | Handtekening | Datum |
|---|---|---|
| Oosterwold | w.g. M. de Ridder | 3 november 2026 |
| Rietkerk | w.g. A. Yilmaz | 5 november 2026 |
`,
    `# Intentieverklaring Leerlijn Zorgtechniek

Het ROC Rivierenstreek en het Ziekenhuis Sint Franciscushof spreken de intentie uit om samen een leerlijn zorgtechniek op te zetten.

## Wat wij willen

In 2029 leiden wij elk jaar zestig zorgtechnici op, op school en aan het bed.

## Wat wij doen

- Het ROC levert vier docenten.
- Het ziekenhuis levert twintig stageplaatsen.

## Duur

Deze verklaring geldt tot en met 31 juli 2029.

## Ondertekening

Getekend op 9 november 2026 te Waalhaven

Voor het ROC Rivierenstreek: K. Dijkgraaf, voorzitter van het college van bestuur

Voor het Ziekenhuis Sint Franciscushof: H. Benali, bestuurder

Voor Uitzendbureau De Brug: L. Tromp, regiodirecteur
`,
    `# Overeenkomst inzake het Regionaal Archeologisch Depot

Partijen:

- Provincie Noorderlant, hierna te noemen: de Provincie;
- Stichting Oudheidkamer Terpen, hierna te noemen: de Stichting;
- Universiteit van Noorderlant, hierna te noemen: de Universiteit;

zijn als volgt overeengekomen.

## Artikel 1

De Provincie stelt een hal ter beschikking, de Stichting beheert de vondsten en de Universiteit onderzoekt ze.

## Artikel 2

Over de toegang beslist een commissie van drie personen bij meerderheid van stemmen.

## Artikel 3

De overeenkomst eindigt op 31 december 2031.

Getekend te Terpen, 16 november 2026

de Provincie
T. Hoekstra, gedeputeerde

de Stichting
W. Zijlstra, secretaris
`,
    `# Bestuursakkoord Energietransitie Zuidwal

Dit akkoord is gesloten tussen de gemeente Vlierden, de gemeente Someren-Oost, het Waterschap De Zuidwal en netbeheerder Stroomnet.

## Ambitie

In 2035 zijn alle openbare gebouwen in de Zuidwal van het gas af.

## Afspraken

- De gemeenten wijzen voor 1 juli 2027 de eerste twintig gebouwen aan.
- Stroomnet legt de kabels aan.
- Het waterschap levert warmte uit het gemaal.

## Geschillen

Bij verschil van mening beslissen de bestuurders binnen vier weken.

## Ondertekening

Dit akkoord is op 20 november 2026 in Vlierden ondertekend door wethouder B. Claessens namens de gemeente Vlierden, wethouder I. Aerts namens de gemeente Someren-Oost en directeur N. Smulders namens Stroomnet.
`,
    `# Samenwerkingsprotocol Meldpunt Kindermishandeling op School

## 1. Deelnemers

1.1 Stichting Openbaar Onderwijs De Kring;
1.2 Vereniging voor Christelijk Onderwijs Het Anker;
1.3 Jeugdzorg Laagland;
1.4 GGD Laagland;
1.5 Politie, basisteam Laagland.

## 2. Doel

Elke melding van een leraar krijgt binnen een dag een vervolg.

## 3. Rollen

GGD Laagland houdt het meldpunt open; de andere deelnemers wijzen elk één vaste contactpersoon aan.

## 4. Evaluatie

De deelnemers evalueren het protocol elk jaar in juni.

## 5. Ondertekening

Stichting Openbaar Onderwijs De Kring, dhr. F. Mulderij ............................

Vereniging voor Christelijk Onderwijs Het Anker, mw. G. Paas ............................

Jeugdzorg Laagland, mw. S. el Hamdaoui ............................

Politie, basisteam Laagland, dhr. R. Kok ............................
`,
    `# Oprichtingsovereenkomst Coöperatie Dorpswinkel Engelum

Oprichters zijn:

a. Stichting Dorpsbelang Engelum;
b. Bakkerij Hettinga;
c. Zuivelboerderij De Lege Mieden;
d. Woonvereniging It Hiem.

## Doel

De oprichters houden een winkel open waar het dorp zijn dagelijkse boodschappen doet.

## Inleg

Elke oprichter legt 5.000 euro in en ontvangt een vijfde deel van de winst; het laatste vijfde deel blijft in de winkel.

## Bestuur

Het bestuur bestaat uit vier leden, één per oprichter, en besluit bij meerderheid.

## Slot

Aldus opgemaakt in Engelum op 14 november 2026 en getekend door:

- J. Wiersma, voor Stichting Dorpsbelang Engelum;
- A. Hettinga, voor Bakkerij Hettinga;
- D. Postma, voor Zuivelboerderij De Lege Mieden;
- M. Visser, voor Camping De Fjouwer.
`,
    `# Dienstverleningsovereenkomst Salarisadministratie

Deze overeenkomst wordt gesloten tussen:

**Onderwijsgroep De Wadden**, gevestigd te Harlinga, vertegenwoordigd door haar bestuurder, mr. C. Oosterhof ("De Wadden"),

**Stichting Kinderopvang Zilt**, gevestigd te Franekum, vertegenwoordigd door haar directeur, E. Bouma ("Zilt"), en

**Bibliotheek Noordkust**, gevestigd te Dokkerum, vertegenwoordigd door haar directeur, T. Adema ("de Bibliotheek").

1. De Wadden voert de salarisadministratie voor Zilt en de Bibliotheek.
2. Zilt en de Bibliotheek betalen elk 14 euro per medewerker per maand.
3. De overeenkomst loopt van 1 januari 2027 tot en met 31 december 2027.
4. Partijen beslissen samen over wijzigingen.

Voor akkoord, Harlinga, 18 november 2026

De Wadden: mr. C. Oosterhof

De Bibliotheek: T. Adema
`,
    `# Green Deal Circulaire Matrassen

## Partijen

- De Minister van Milieu, S. Terlouw, handelend als bestuursorgaan;
- Slaapcomfort Nederland B.V., vertegenwoordigd door directeur P. Haan;
- Recyclebedrijf Rondom B.V., vertegenwoordigd door directeur V. Nijs;
- Branchevereniging Beddenspeciaalzaken, vertegenwoordigd door voorzitter O. Groen.

## Inzet

Rondom haalt in 2028 driekwart van de oude matrassen op; Slaapcomfort maakt er nieuwe van.

## Slotbepaling

Deze Green Deal treedt in werking op de dag na ondertekening en eindigt op 31 december 2029.

## Handtekeningen

Aldus overeengekomen en in drievoud ondertekend te Den Haag op 4 november 2026.

De Minister van Milieu,
S. Terlouw

Slaapcomfort Nederland B.V.,
P. Haan

Branchevereniging Beddenspeciaalzaken,
O. Groen
`,
    `# Spelregels van het Mantelzorgnetwerk Hogeweide

Het netwerk is een samenwerking van vier organisaties: Welzijn Hogeweide, Huisartsenpost De Linde, Zorggroep Avondrood en de Vrijwilligerscentrale Hogeweide.

## Waar wij voor zijn

Een mantelzorger in Hogeweide weet wie hij belt en krijgt binnen een week verlichting.

## Wie wat doet

- Welzijn Hogeweide houdt het spreekuur.
- Huisartsenpost De Linde verwijst.
- Zorggroep Avondrood heeft twee logeerbedden.
- De Vrijwilligerscentrale Hogeweide zoekt oppas.

## Hoe wij besluiten

De vier directeuren besluiten in overeenstemming; lukt dat twee keer niet, dan beslist de meerderheid.

## Wie heeft getekend

- Marjan Storm, Welzijn Hogeweide, 2 november 2026
- dr. Paul Kramer, Huisartsenpost De Linde, 2 november 2026
- Rita Soekarno, Zorggroep Avondrood, 6 november 2026
- Dirk Polman, Spaarbank Hogeweide, 6 november 2026
`,
    `# Samenwerkingsovereenkomst Wijkzorg Rietkamp

De ondergetekenden:

1. Thuiszorg Meerwijk, te dezen vertegenwoordigd door haar bestuurder, N. Verhulst;
2. Huisartsengroep De Brink, te dezen vertegenwoordigd door haar voorzitter, A. Sijtsma;
3. Stichting Welzijn Rietkamp, te dezen vertegenwoordigd door haar directeur, F. Bouazza;

komen het volgende overeen.

## Artikel 1. Doel

Partijen bieden samen zorg in de wijk, zodat ouderen langer thuis kunnen wonen.

## Artikel 2. Besluiten

De drie vertegenwoordigers besluiten met eenparigheid. Lukt dat niet, dan adviseert een bemiddelaar binnen een maand.

## Artikel 3. Kosten

Ieder van de partijen betaalt een derde en krijgt een eigen spreekkamer.

Aldus overeengekomen en in drievoud ondertekend te Rietkamp op 6 november 2026.

Namens Thuiszorg Meerwijk,
N. Verhulst

Namens Stichting Welzijn Rietkamp,
F. Bouazza`,
    `# Convenant Veilig Uitgaan

## Partijen

- Gemeente Oudeveen, vertegenwoordigd door burgemeester L. Haenen
- Vereniging Horeca Oudeveen, vertegenwoordigd door voorzitter B. Pijpers

## 1. Doel

De gemeente en de horeca zorgen samen voor veilige uitgaansavonden.

## 2. Kosten en baten

De gemeente betaalt de verlichting, de vereniging betaalt de portiers. Beide krijgen minder overlast.

## 3. Besluiten

De burgemeester en de voorzitter besluiten samen; zonder overeenstemming beslist de gemeenteraad binnen zes weken.

## Ondertekening

| Namens | Naam | Plaats en datum |
|---|---|---|
| Gemeente Oudeveen | L. Haenen | Oudeveen, 13 november 2026 |
| Vereniging Horeca Oudeveen | B. Pijpers | Oudeveen, 13 november 2026 |
| Taxicentrale Noord | C. Wolters | Oudeveen, 13 november 2026 |`,
    `# Intentieverklaring Gezamenlijke Pabo-opleiding

Hogeschool De Kempenrand, Hogeschool Vliestroom, Scholengroep Ameland en Stichting Leerkracht Waddenkust verklaren het volgende.

1. Zij leiden vanaf 1 september 2027 samen leraren op, voor alle basisscholen aan de kust.
2. Iedere partij betaalt een kwart van de kosten en plaatst een kwart van de studenten.
3. De vier bestuurders besluiten met drie stemmen voor.
4. Wie wil uittreden, zegt een jaar van tevoren op en betaalt tot die tijd mee.

Getekend te Vliestroom op 19 oktober 2026 door R. Tamminga namens Hogeschool De Kempenrand, door H. Boukhari namens Hogeschool Vliestroom en door J. Visbeen namens Scholengroep Ameland.`,
    `# Overeenkomst gedeeld depot

**Partijen**

| Partij | Vestigingsplaats |
|---|---|
| Museum Het Dok | Kwelderdam |
| Streekarchief Zuidpolder | Halderen |
| Drukkerijmuseum De Pers | Nieuwdiep |

**Artikel 1.** Partijen bewaren hun collecties in een gezamenlijk depot, zodat die voor het publiek behouden blijven.

**Artikel 2.** Iedere partij betaalt een derde van de huur en gebruikt een derde van de ruimte.

**Artikel 3.** De directeuren besluiten bij meerderheid.

**Ondertekening**, Halderen, 2 november 2026

………………………… 
Museum Het Dok, V. Kromhout, directeur

………………………… 
Streekarchief Zuidpolder, M. Dijksma, archivaris`,
  ],
  sound: [
    `# Samenwerkingsovereenkomst Bijenlinten

De ondergetekenden:

1. de gemeente Bloemendorp, vertegenwoordigd door wethouder Y. Kersten (hierna: de Gemeente);
2. het Waterschap Lage Beemd, vertegenwoordigd door heemraad F. Duijn (hierna: het Waterschap);
3. Imkersvereniging De Korf, vertegenwoordigd door voorzitter A. Mol (hierna: de Imkers).

## Doel

Partijen zaaien bermen en dijken in zodat bijen van dorp naar dorp kunnen.

## Kosten

De Gemeente en het Waterschap betalen het zaad, ieder de helft; de Imkers zaaien.

Getekend te Bloemendorp op 13 november 2026

De Gemeente, Y. Kersten

Het Waterschap, F. Duijn

De Imkers, A. Mol
`,
    `# Convenant Schoolzwemmen

Partijen zijn de gemeente Waterloo aan de Vecht, Zwembad De Plons en Stichting Basisscholen Vechtdal.

## Doel

Elk kind heeft aan het einde van groep 6 een zwemdiploma.

## Kosten

De gemeente betaalt het bad, de stichting de bus; Zwembad De Plons krijgt in ruil daarvoor zekerheid over de bezetting.

## Ondertekening

Stichting Basisscholen Vechtdal heeft de wethouder van Waterloo aan de Vecht bij volmacht van 26 oktober 2026 gemachtigd mede namens haar te tekenen.

Waterloo aan de Vecht, 10 november 2026

B. Prins, wethouder, namens de gemeente Waterloo aan de Vecht en namens Stichting Basisscholen Vechtdal

C. Golfslag, directeur, namens Zwembad De Plons
`,
    `# Overeenkomst Gezamenlijke Nachtapotheek

| Partij | Vertegenwoordigd door |
|---|---|
| Apotheek De Vijzel | mw. R. Pool |
| Apotheek Sint Cosmas | dhr. H. Amrani |
| Huisartsenpost Zuidkwartier | dr. N. de Leeuw |

## Doel

Wie 's nachts een recept krijgt, haalt het medicijn om de hoek.

## Kosten en baten

De twee apotheken delen de kosten en de omzet gelijk; de huisartsenpost geeft de ruimte en hoeft niet meer te bellen.

## Ondertekening

Op 17 november 2026 getekend door mw. R. Pool voor De Vijzel, dhr. H. Amrani voor Sint Cosmas en dr. N. de Leeuw voor de huisartsenpost.

Gezien door mr. L. Akkerman, notaris, als getuige.
`,
    `# Samenwerkingsovereenkomst Sluiswacht

De ondergetekenden:

1. het Waterschap Zilte Delta, hierna te noemen "het Waterschap", vertegenwoordigd door dijkgraaf E. Roelfzema;
2. de Coöperatie Binnenvaart Noord U.A., hierna te noemen "de Coöperatie", vertegenwoordigd door voorzitter T. Hazelhoff;

komen het volgende overeen.

## Artikel 1. Doel

Het Waterschap en de Coöperatie bedienen de sluizen samen, zodat schippers minder wachten.

## Artikel 2. Kosten

Het Waterschap betaalt 80% en de Coöperatie 20%; schippers van de Coöperatie krijgen voorrang in de nacht.

## Artikel 3. Besluiten

De dijkgraaf en de voorzitter besluiten samen. Zonder overeenstemming beslist de gedeputeerde binnen een maand.

Aldus overeengekomen en in tweevoud ondertekend te Zijldam op 9 november 2026.

Namens het Waterschap: E. Roelfzema

Namens de Coöperatie: T. Hazelhoff`,
  ],
} satisfies Planted;
