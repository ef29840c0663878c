import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `# Samenwerkingsovereenkomst Regionaal Laadnetwerk

## Partijen

- gemeente Beukenrode, vertegenwoordigd door wethouder D. Smit;
- gemeente Lindeveld, vertegenwoordigd door wethouder E. Karaca;
- gemeente Eikenhorst, vertegenwoordigd door wethouder M. Jansma;
- netbeheerder Laagspanning Oost, vertegenwoordigd door directeur P. Wolters.

## Doel

Partijen plaatsen samen vierhonderd laadpalen in de regio.

## Kosten en baten

| Partij | Bijdrage | Aandeel | Wat zij ermee wint |
|---|---:|---:|---|
| Beukenrode | € 150.000 | 50% | schonere lucht langs de ring |
| Lindeveld | € 90.000 | 30% | een laadplein bij het station |
| Laagspanning Oost | € 60.000 | 20% | spreiding van de belasting van het net |
| Totaal | € 300.000 | 100% | |

## Besluitvorming

De vier vertegenwoordigers besluiten bij meerderheid.
`,
    `# Convenant Huiswerkbegeleiding Noordwijkerpoort

Partijen bij dit convenant: het Lyceum Noordwijkerpoort, Buurthuis De Schakel, Bibliotheek aan Zee en Studentenvereniging Minerva Maris.

## Doel

Elke leerling kan vier middagen per week met hulp huiswerk maken.

## Wie draagt wat bij

- Het Lyceum Noordwijkerpoort betaalt 20.000 euro per jaar.
- Buurthuis De Schakel stelt twee zalen beschikbaar.
- Studentenvereniging Minerva Maris levert twaalf begeleiders.

## Wie heeft er baat bij

- Het Lyceum ziet minder zittenblijvers.
- Het buurthuis bereikt jongeren die het nu niet ziet.
- De studenten krijgen een vergoeding van 12 euro per uur.

## Duur

Het convenant geldt voor de schooljaren 2027-2028 en 2028-2029.
`,
    `# Overeenkomst Gezamenlijke Wasserij Zorginstellingen

De partijen zijn Ziekenhuis Sint Lidwina, Verpleeghuis De Olmen en Revalidatiecentrum Heuvelrug.

## Artikel 1 Doel

Partijen laten hun linnengoed samen wassen.

## Artikel 2 Kosten

De kosten bedragen 900.000 euro per jaar. Ziekenhuis Sint Lidwina draagt 500.000 euro, Verpleeghuis De Olmen 250.000 euro en Revalidatiecentrum Heuvelrug 150.000 euro.

## Artikel 3 Baten

De besparing van naar verwachting 200.000 euro per jaar komt voor driekwart toe aan Ziekenhuis Sint Lidwina en voor een kwart aan Verpleeghuis De Olmen. Revalidatiecentrum Heuvelrug deelt niet in de besparing.

## Artikel 4 Duur

De overeenkomst eindigt op 31 december 2030.
`,
    `# Samenwerkingsafspraken Gladheidsbestrijding

Tussen de gemeente Heuvelen, de gemeente Dalen-West en het Waterschap Bovenloop.

## Waarom

's Winters rijden drie strooiwagens achter elkaar over dezelfde dijk.

## Hoe wij het doen

De buitendiensten maken voor 1 oktober van elk jaar samen één strooiplan. Zij besluiten in overeenstemming.

## Verdeling

De gemeente Heuvelen betaalt 65% van het zout en de wagens, de gemeente Dalen-West 35%. Heuvelen bespaart daarmee een wagen en Dalen-West twee nachtdiensten.

## Looptijd

De afspraken gelden tot en met de winter van 2029-2030.
`,
    `# Oprichtingsovereenkomst Stichting Open Kadasterkaart

## Oprichters

1. Landmeetbureau Meridiaan;
2. Hogeschool voor Geodesie;
3. Gemeente Polderwaard;
4. Vereniging Natuurbeheer Polders.

## Doel

De stichting maakt en beheert een vrij bruikbare kaart van alle percelen.

## Bijdragen en opbrengst

| Oprichter | Bijdrage per jaar | Krijgt ervoor terug |
|---|---|---|
| Landmeetbureau Meridiaan | 200 uur | opdrachten voor inmeten |
| Hogeschool voor Geodesie | 400 uur van studenten | oefenmateriaal |
| Gemeente Polderwaard | 30.000 euro | een kaart die elke dag klopt |
| Vereniging Natuurbeheer Polders | 10.000 euro | niets |

## Bestuur

Het bestuur heeft vier leden en besluit bij meerderheid.
`,
    `# Regeling Gedeelde Ambulancebrug

## Partijen

| Nr. | Partij | Vertegenwoordiger |
|---|---|---|
| 1 | Veiligheidsregio Delta-Noord | directeur S. Westra |
| 2 | Rijksdienst Vaarwegen | hoofdingenieur L. Pieters |
| 3 | Gemeente Sluiskade | burgemeester A. Roos |

## Doel

De brug blijft dicht als er een ambulance komt.

## Kosten en baten

De Veiligheidsregio Delta-Noord betaalt het zendsysteem (85.000 euro) en wint gemiddeld drie minuten per rit.

De Gemeente Sluiskade betaalt de verkeerslichten (40.000 euro) en heeft minder files op de kade.

## Overleg

De drie vertegenwoordigers komen elk halfjaar bijeen en besluiten unaniem.
`,
    `# Samenwerkingsovereenkomst Digitaal Verzuimloket

Partijen: Arbodienst Vitaal, Verzekeraar Zekerheid & Trouw en Werkgeversvereniging Metaal-Oost.

## 1. Doel

Een werkgever meldt een zieke medewerker nog maar op één plek.

## 2. Financiering

2.1 Arbodienst Vitaal en Werkgeversvereniging Metaal-Oost betalen elk de helft van de bouw en het beheer.

2.2 Verzekeraar Zekerheid & Trouw betaalt niet mee.

## 3. Opbrengsten

3.1 De lagere schadelast is geheel voor Verzekeraar Zekerheid & Trouw.

3.2 Voor Arbodienst Vitaal en Werkgeversvereniging Metaal-Oost zijn er geen opbrengsten.

## 4. Besluiten

De drie directeuren besluiten samen.
`,
    `# Programma-afspraken Schone Haven

## Deelnemers

- Havenbedrijf Merwehaven
- Bergingsbedrijf Kranenburg
- Vereniging van Binnenschippers Merwede
- Omgevingsdienst Merwede
- Duikteam Onder Water

## Doel

In 2029 drijft er geen afval meer in de haven.

## Kosten

Het Havenbedrijf Merwehaven betaalt 120.000 euro per jaar, Bergingsbedrijf Kranenburg levert een boot, de Vereniging van Binnenschippers Merwede betaalt 10.000 euro per jaar en de Omgevingsdienst Merwede levert een toezichthouder.

## Baten

Het Havenbedrijf Merwehaven trekt meer jachten, Bergingsbedrijf Kranenburg verkoopt het schroot, de Binnenschippers hebben minder schade aan schroeven en de Omgevingsdienst Merwede hoeft minder te handhaven.

## Besluiten

De deelnemers besluiten bij meerderheid van stemmen.
`,
    `# Besturingsmodel van Roosterbaas

Roosterbaas is opensourcesoftware voor het maken van dienstroosters in de zorg.

## Deelnemers

De deelnemers zijn Zorggroep Kompas, Thuiszorg De Ronde, Ziekenhuis Noorderkroon en GGZ Binnenhof.

## Wie betaalt wat

| Deelnemer | Jaarlijkse bijdrage |
|---|---:|
| Zorggroep Kompas | 25.000 euro |
| Thuiszorg De Ronde | 15.000 euro |
| Ziekenhuis Noorderkroon | 40.000 euro |

## Wat levert het op

Zorggroep Kompas heeft twee planners minder nodig, Thuiszorg De Ronde rijdt minder kilometers en Ziekenhuis Noorderkroon huurt minder uitzendkrachten in.

## Kernteam

Het kernteam bestaat uit één ontwikkelaar per deelnemer en besluit bij consensus.

## Licentie

De code verschijnt onder de EUPL.
`,
    `# Convenant Bedrijventerrein De Windroos

Het convenant is gesloten door Ondernemersvereniging De Windroos, de gemeente Kapelveen en Beveiligingsbedrijf Argus.

## Doel

Het terrein is 's nachts veilig en overdag schoon.

## Kosten

| | Ondernemersvereniging De Windroos | Gemeente Kapelveen | Beveiligingsbedrijf Argus |
|---|---:|---:|---:|
| Camera's | 30.000 | 30.000 | 0 |
| Groen | 10.000 | 25.000 | 0 |
| Surveillance | 40.000 | 0 | 20.000 |

## Baten

- Ondernemersvereniging De Windroos: lagere premies voor haar leden.
- Beveiligingsbedrijf Argus: een vaste opdracht voor drie jaar.
- Gemeente Kapelveen: geen.

## Looptijd

Van 1 februari 2027 tot en met 31 januari 2030.
`,
    `# Samenwerkingsovereenkomst Gedeeld Zwembad

## Partijen

1. Gemeente Nieuwdiep, vertegenwoordigd door wethouder S. Kalma
2. Gemeente Halderen, vertegenwoordigd door wethouder D. Öztürk
3. Gemeente Rietbroek, vertegenwoordigd door wethouder M. Lammers

## Artikel 1. Doel

De gemeenten houden samen een zwembad open, zodat ieder kind zwemles krijgt.

## Artikel 2. Kosten en baten

| Gemeente | Bijdrage per jaar | Krijgt |
|---|---|---|
| Gemeente Nieuwdiep | € 150.000 | twintig lesuren per week |
| Gemeente Rietbroek | € 75.000 | tien lesuren per week |

## Artikel 3. Besluiten

De drie wethouders besluiten bij meerderheid.

Aldus ondertekend op 3 november 2026 door S. Kalma namens Gemeente Nieuwdiep, D. Öztürk namens Gemeente Halderen en M. Lammers namens Gemeente Rietbroek.`,
    `# Convenant Doorlopende Leerlijn

Partijen bij dit convenant zijn Scholengroep De Vaart, Vakcollege Halderen en Hogeschool Vliestroom.

## Doel

Leerlingen stappen zonder dubbele toetsen over van vmbo naar mbo en hbo.

## Financiën

Scholengroep De Vaart draagt 60% van de kosten en krijgt er twee loopbaanbegeleiders voor terug. Vakcollege Halderen draagt 40% van de kosten en bespaart op instroomtoetsen.

## Besluitvorming

De drie bestuurders besluiten met algemene stemmen; bij uitblijven daarvan beslist de voorzitter van het regionale onderwijsoverleg binnen een maand.

## Ondertekening

Halderen, 26 oktober 2026: G. Postma (Scholengroep De Vaart), I. Rahimi (Vakcollege Halderen), H. Boukhari (Hogeschool Vliestroom).`,
    `# Samenwerkingsafspraken Schuldhulp

**Deelnemers**: Woonstichting De Lindeboom, Zorgverzekeraar Baken, Energiebedrijf Windkracht en Stichting Budgetmaatjes.

**Doel**: inwoners met schulden krijgen een gezamenlijk aanbod.

**Wie betaalt**

- Woonstichting De Lindeboom: € 25.000 per jaar.
- Zorgverzekeraar Baken: € 25.000 per jaar.
- Energiebedrijf Windkracht: € 25.000 per jaar.

**Wie profiteert**

- Woonstichting De Lindeboom heeft minder huisuitzettingen.
- Zorgverzekeraar Baken heeft minder wanbetalers.
- Energiebedrijf Windkracht hoeft minder af te sluiten.

**Besluiten**: de vier deelnemers besluiten bij meerderheid van stemmen.

**Getekend** op 10 november 2026 door O. Mulderij (Woonstichting De Lindeboom), P. Sarican (Zorgverzekeraar Baken), L. Engels (Energiebedrijf Windkracht) en T. Wouda (Stichting Budgetmaatjes).`,
    `# Samenwerkingsregeling Bloedonderzoek

## Artikel 1. Partijen

Partijen zijn Ziekenhuis Duinrand, Ziekenhuis Oeverland en Laboratorium Kwelder.

## Artikel 2. Doel

Partijen onderzoeken bloed op een plek, zodat patiënten dezelfde dag de uitslag hebben.

## Artikel 3. Kosten

Ziekenhuis Duinrand en Ziekenhuis Oeverland betalen ieder € 300.000 per jaar. Laboratorium Kwelder betaalt € 100.000 per jaar.

## Artikel 4. Baten

Ziekenhuis Duinrand krijgt de uitslagen binnen twee uur. Ziekenhuis Oeverland kan zijn eigen laboratorium sluiten. Laboratorium Kwelder krijgt er niets voor terug.

## Artikel 5. Besluiten

De drie directeuren besluiten met eenparigheid.

Aldus getekend op 28 oktober 2026 door W. Algra namens Ziekenhuis Duinrand, E. Moerman namens Ziekenhuis Oeverland en Z. Haddou namens Laboratorium Kwelder.`,
  ],
  sound: [
    `# Overeenkomst Deelauto's Buitengebied

## Partijen

- gemeente Zandhoven, vertegenwoordigd door wethouder T. Krijger;
- Energiecoöperatie Zonkracht, vertegenwoordigd door voorzitter M. Pel;
- Garage Van Loon, vertegenwoordigd door eigenaar K. van Loon.

## Kosten en baten

| Partij | Draagt bij | Krijgt |
|---|---|---|
| Zandhoven | 20.000 euro per jaar | vervoer in drie kernen zonder bus |
| Zonkracht | stroom | afnemer voor middagstroom |
| Van Loon | onderhoud tegen kostprijs | reclame op de auto's |

## Duur

Tot en met 31 december 2029.
`,
    `# Convenant Voorleesexpres

## Partijen

1. Bibliotheek Maasbocht;
2. Basisschool De Vuurtoren;
3. Peuterspeelzaal Hummel.

## Kosten en baten

De drie partijen dragen de kosten gelijk, ieder 3.000 euro per jaar. Elke partij wint erbij: de bibliotheek krijgt jonge leden, de school krijgt leerlingen met meer woorden en de peuterspeelzaal krijgt ouders over de vloer.
`,
    `# Samenwerkingsovereenkomst Gezamenlijke Inkoop Schoolboeken

Partijen zijn Scholengroep Vlietland (Vlietland), het Sint Jansgymnasium (het Gymnasium) en Praktijkschool De Werf (De Werf).

## Kosten

Partijen betalen de inkoper naar rato van het aantal leerlingen: Vlietland 70%, het Gymnasium 20% en De Werf 10%.

## Baten

De korting komt naar dezelfde maat aan alle partijen ten goede. Wie in een jaar minder bespaart dan hij betaalde, krijgt het verschil van de andere partijen terug.
`,
    `# Samenwerkingsovereenkomst Kustwandelroute

## Partijen

1. Natuurvereniging Schor
2. Recreatieschap Waddenkust
3. Gemeente Kwelderdam

## Doel

Partijen onderhouden de wandelroute langs de kust, voor alle wandelaars.

## Kosten en baten

Partijen dragen de kosten ieder voor een derde deel. De opbrengst van de wandelkaarten verdelen zij in dezelfde verhouding.

## Besluiten

De drie voorzitters besluiten bij meerderheid.

## Ondertekening

Kwelderdam, 4 november 2026: I. Brandsma namens Natuurvereniging Schor, K. Veenstra namens Recreatieschap Waddenkust en burgemeester J. Poelman namens Gemeente Kwelderdam.`,
  ],
} satisfies Planted;
