import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Opdrachtgever van het project is de gemeente Veldhuizen; de projectleider levert het eindresultaat op binnen de vastgestelde scope.`,
    `### Projectstructuur

1. De opdrachtgever keurt het projectplan goed.
2. De projectmanager stuurt het projectteam aan en bewaakt tijd, geld en kwaliteit.
3. De opdrachtnemer levert het eindproduct op.
4. Na décharge wordt de samenwerking beëindigd.`,
    `De samenwerking eindigt van rechtswege op het moment dat het energieloket is opgeleverd.`,
    `| Rol | Naam | Verantwoordelijk voor |
|---|---|---|
| Opdrachtgever | wethouder K. Smeets | opdracht en acceptatie |
| Projectleider | D. Roelofs | oplevering binnen tijd en budget |
| Projectsecretaris | A. Wiersma | voortgangsrapportage |
| Projectresultaat | | één afvalkalender voor de regio |`,
    `7.2 Het eindresultaat ligt bij ondertekening vast. Wensen die later opkomen, vallen buiten de scope van het project; meerwerk wordt door de projectleider geoffreerd.`,
    `In het kort: de drie zwembaden voeren samen een project uit met een kop en een staart. Het begint in januari, het levert één gezamenlijk kaartsysteem op, en daarna is het project klaar en gaan wij ieder onze eigen weg.`,
    `**Aansturing.** Het project kent één opdrachtgever, de directeur van woningcorporatie Thuishaven. De andere corporaties zijn toeleverancier van gegevens en nemen het eindproduct af.`,
    `# Instellingsbesluit werkgroep Regiobibliotheek

De besturen van Bibliotheek Noordwolde en Bibliotheek Dommelland stellen bij besluit van 2 november 2026 de werkgroep Regiobibliotheek in.

## Artikel 1 Taak

De werkgroep voert het project Regiobibliotheek uit, voor alle lezers in de regio.

## Artikel 2 Project

De projectleider, Karel Bats, legt verantwoording af aan de opdrachtgever, Bibliotheek Noordwolde. Hij levert het project op conform het projectplan. Met de oplevering eindigt het project en is de werkgroep opgeheven.

## Artikel 3 Leden

De werkgroep heeft vier leden; elk bestuur benoemt er twee.

## Artikel 4 Besluiten

De werkgroep besluit bij meerderheid van stemmen; ten minste drie leden zijn aanwezig.

## Artikel 5 Verslag

De werkgroep brengt elk kwartaal verslag uit aan beide besturen.`,
    `### Nazorg

De projectorganisatie wordt na oplevering van het verzuimregister ontbonden. De projectleider draagt het register over aan de lijn en de zorgverzekeraars hebben daarna geen verplichtingen meer jegens elkaar.`,
    `Het succes van de samenwerking wordt afgemeten aan één ding: levert de projectleider het afgesproken eindproduct op tijd en binnen budget aan de opdrachtgever op.`,
    `### Organisatie

De gemeente Oudeveen treedt op als enige opdrachtgever. De projectleider levert het eindproduct uiterlijk op 1 december 2027 op; daarmee is het project beëindigd en wordt het projectteam ontbonden.`,
    `### Rolverdeling

| Rol | Wie | Taak |
|---|---|---|
| Opdrachtgever | bestuurder van zorggroep Hoogerheem | geeft de opdracht en neemt het eindresultaat af |
| Projectleider | K. Terpstra | levert het afgesproken resultaat op binnen tijd en budget |

Na oplevering van het eindresultaat houdt de samenwerking op te bestaan.`,
    `### Werkwijze

De samenwerking wordt als project uitgevoerd. Scope en eindresultaat liggen bij de ondertekening vast. Zodra de opdrachtgever het eindproduct heeft geaccepteerd, wordt het project afgesloten.`,
    `### Uitgangspunten

1. Er is een opdrachtgever: het college van bestuur van scholengroep De Vaart.
2. De projectmanager stuurt op een vooraf vastgelegde scope en een vast eindresultaat.
3. Het project eindigt bij de oplevering van het leerlingportaal.`,
  ],
  sound: [
    `Wij richten dit niet in als project: er is geen opdrachtgever, geen projectleider en geen eindproduct waarna het ophoudt. De deelnemers bouwen aan een blijvende voorziening.`,
    `### Wat eerder is geprobeerd

In 2020 zetten de zwembaden een project op voor één kaartsysteem, met een projectleider die een vast eindproduct moest opleveren. Het project eindigde bij de oplevering en een jaar later werkte geen enkele poort meer.`,
    `Leerlingen van de Vlierschool werken in het voorjaar aan een project over water; het waterschap ontvangt hen dan een dag in het gemaal en de projectweek sluit af met een tentoonstelling.`,
    `### Geen project

De waterschappen richten een blijvende voorziening in en geen project dat bij de oplevering van een product afloopt. Zij sturen samen en stellen elk jaar bij wat de voorziening doet. Een waterschap dat iets voor zichzelf laat bouwen, kan daarvoor een eigen projectleider aanwijzen.`,
  ],
} satisfies Planted;
