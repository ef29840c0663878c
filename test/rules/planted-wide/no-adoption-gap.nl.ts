import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `Het energieloket wordt op 1 april 2027 opgeleverd en alle adviseurs werken vanaf 1 april 2027 uitsluitend met het loket.`,
    `### Planning

1. Op 3 mei 2027 levert de leverancier het nieuwe kaartsysteem op.
2. Op 3 mei 2027 gaan de kassa's van alle drie de zwembaden over op het nieuwe kaartsysteem.
3. In november 2027 bespreken de directeuren de eerste cijfers.`,
    `Direct na oplevering van het verzuimregister stoppen de corporaties met hun eigen registers en werken alle medewerkers personeelszaken met het nieuwe.`,
    `| Mijlpaal | Datum |
|---|---|
| Oplevering meldkamersysteem | 1 september 2027 |
| Oude meldkamers gesloten, alle wachtdiensten in het nieuwe systeem | 1 september 2027 |
| Evaluatie | 1 maart 2028 |`,
    `8.1 Een overgangsperiode is er niet: met de oplevering van het zaaksysteem vervallen de bestaande werkwijzen van de drie sociale diensten en werkt iedere consulent volgens de nieuwe.`,
    `**Ingebruikname.** De dag van oplevering is ook de dag van ingebruikname: alle docenten voeren dan hun cijfers in het nieuwe systeem in en het oude gaat dezelfde dag uit.`,
    `De besparing van zes formatieplaatsen gaat in op de dag waarop het klantportaal wordt opgeleverd, want vanaf die dag handelen alle medewerkers de aanvragen via het portaal af.`,
    `# Instellingsbesluit werkgroep Regiobibliotheek

De besturen van Bibliotheek Noordwolde en Bibliotheek Dommelland stellen bij besluit van 2 november 2026 de werkgroep Regiobibliotheek in.

## Artikel 1 Taak

De werkgroep maakt één catalogus, voor alle lezers in de regio.

## Artikel 2 Leden

De werkgroep heeft vier leden; elk bestuur benoemt er twee.

## Artikel 3 Besluiten

De werkgroep besluit bij meerderheid van stemmen; ten minste drie leden zijn aanwezig.

## Artikel 4 Oplevering

De werkgroep levert de catalogus op 15 april 2027 op. Met ingang van 15 april 2027 lenen alle vestigingen uit met de nieuwe catalogus.

## Artikel 5 Verslag

De werkgroep brengt elk kwartaal verslag uit aan beide besturen.`,
    `Zodra het gezamenlijke rooster is opgeleverd, is het gebruik ervan per direct verplicht voor alle verpleegkundigen van Ziekenhuis De Linden en Ziekenhuis Sint Odulf.`,
    `In de nacht van 31 december 2027 op 1 januari 2028 wordt het nieuwe polissysteem opgeleverd; op 1 januari 2028 werken alle zorgverzekeraars ermee en is het oude systeem afgesloten.`,
    `### Ingebruikname

Het nieuwe roostersysteem wordt op 23 augustus 2027 opgeleverd. Vanaf diezelfde dag werken alle scholen volgens de nieuwe werkwijze en is het oude systeem gesloten.`,
    `### Mijlpalen

| Mijlpaal | Datum |
|---|---|
| Oplevering zorgportaal | 1 juni 2027 |
| Alle afdelingen werken op de nieuwe manier | 1 juni 2027 |`,
    `### Livegang

- Op 3 januari 2028 levert de leverancier het zaaksysteem op.
- Op 3 januari 2028 stappen alle gemeenten over en werken de medewerkers uitsluitend nog met het nieuwe proces.`,
    `### Overgang

De corporaties nemen de nieuwe werkwijze in gebruik op de dag van oplevering van het huurdersportaal. Er is geen overgangsperiode.`,
  ],
  sound: [
    `Het energieloket wordt op 1 april 2027 opgeleverd. Daarna volgt een half jaar waarin twee opleiders elke adviseur begeleiden; pas vanaf 1 oktober 2027 werken alle adviseurs ermee.`,
    `Op de dag van oplevering begint een proef bij zwembad De Waterlelie. De andere zwembaden houden hun eigen kaartsysteem tot 1 februari 2028 en de directeuren rekenen tot dan op geen enkele besparing.`,
    `Dit deel wordt op 1 april 2027 ondertekend en treedt op 1 april 2027 in werking. Op diezelfde dag levert de aannemer twintig klapstoelen af bij de conciërge.`,
    `### Invoering

De zorgverzekeraars nemen het declaratieportaal op 1 februari 2027 af. Tot 1 juli 2027 begeleiden vier trainers de medewerkers en blijven papieren declaraties mogelijk. Op 1 juli 2027 gaan alle afdelingen over op de nieuwe werkwijze; de besturen rekenen voor 2028 niet op besparingen.`,
  ],
} satisfies Planted;
