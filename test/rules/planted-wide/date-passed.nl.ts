import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `De corporaties leveren uiterlijk op 1 april 2026 een overzicht van hun leegstaande woningen.`,
    `### Actielijst

| Actie | Wie | Gereed |
|---|---|---|
| Aanbesteding voorbereiden | gemeente Rozenwaard | 1 juli 2026 |
| Leverancier kiezen | stuurgroep | 1 maart 2027 |
| Medewerkers scholen | gemeente Rozenwaard | 1 september 2027 |
`,
    `# Convenant Buurtpreventie Havenkwartier

## Partijen

De gemeente Zeemonde, de politie Zeemonde en Bewonersvereniging Havenkwartier.

## Doel

Partijen brengen het aantal inbraken in het Havenkwartier terug.

## Overleg

De drie partijen overleggen elke maand en besluiten in overeenstemming.

## Looptijd

Dit convenant treedt in werking op 1 juli 2021 en eindigt van rechtswege op 30 juni 2024.

## Ondertekening

Zeemonde, 21 juni 2021: burgemeester T. Kraan, teamchef L. Bos en voorzitter M. Oudejans.
`,
    `De stuurgroep besluit vóór 15 oktober 2026 welke twee scholen met de proef beginnen.`,
    `### Wat wij nog doen

- Voor de zomer van 2026 ontwerpt de werkgroep van leraren de lessen.
- Uiterlijk 30 september 2026 keuren de drie directeuren de lessen goed.
- Op 1 februari 2027 beginnen de lessen.
`,
    `### Artikel 15 Evaluatie

Partijen evalueren deze overeenkomst uiterlijk op 31 december 2025 en besluiten dan over verlenging.
`,
    `Het ziekenhuis en de huisartsenpost tekenen uiterlijk op 1 juni 2026 een verwerkersovereenkomst met het laboratorium.`,
    `Het kernteam brengt versie 2.0 uit op 1 maart 2026. Tot die tijd krijgen gebruikers van versie 1.4 elke maand een beveiligingsupdate.`,
    `# Instellingsbesluit Verkenningscommissie Zwembad

## Artikel 1 Instelling

Het college van Meerdam stelt de Verkenningscommissie Zwembad in.

## Artikel 2 Leden

Leden zijn A. Gerritsma (voorzitter), O. Baars en Y. Tahiri. Zij besluiten bij meerderheid.

## Artikel 3 Opdracht

De commissie brengt uiterlijk op 1 september 2025 advies uit over de plaats van het zwembad.

## Artikel 4 Einde

De commissie wordt opgeheven op 1 januari 2026.
`,
    `Verzekeraars die in het eerste jaar willen meedoen, dienen hun aanvraag uiterlijk 1 november 2026 in; het bureau beslist daarop vóór 15 november 2026.`,
    `### Privacyverklaring

Uiterlijk op 1 mei 2026 stelt het ziekenhuis in Oeverland een gezamenlijke privacyverklaring op.`,
    `### Actielijst

| Actie | Wie | Uiterlijk |
|---|---|---|
| Aanleveren leerlingaantallen | Vakcollege Halderen | 1 juli 2026 |
| Vaststellen lesrooster | Scholengroep De Vaart | 15 september 2026 |`,
    `# Convenant Buurtbemiddeling

## Partijen

Gemeente Rietbroek en Woonstichting De Lindeboom.

## Doel

Partijen zorgen samen voor bemiddeling bij ruzies tussen buren, voor alle inwoners.

## Looptijd

Dit convenant geldt van 1 januari 2021 tot en met 31 december 2024 en wordt niet stilzwijgend verlengd.

## Kosten

Ieder betaalt de helft en mag even vaak een bemiddelaar inzetten.

## Besluiten

De wethouder en de directeur besluiten samen; zonder overeenstemming beslist de gemeenteraad binnen twee maanden.

Getekend op 14 december 2020 door M. Lammers namens Gemeente Rietbroek en O. Mulderij namens Woonstichting De Lindeboom.`,
    `### Vervolg

1. Voor 1 oktober 2026 levert elk waterschap zijn meetgegevens aan.
2. Voor 1 april 2027 maakt het laboratorium één kaart.`,
  ],
  sound: [
    `De gemeenten zouden hun lijsten uiterlijk op 1 juni 2026 aanleveren; alle vijf lijsten waren op 28 mei 2026 binnen.`,
    `Op 4 februari 2025 stelden de raden de regiovisie vast. De proef van het najaar van 2025 is op 15 januari 2026 gestopt.`,
    `De corporaties leveren uiterlijk op 1 april 2027 een overzicht, volgens de Woningwet zoals die gold op 1 januari 2026.`,
    `### Terugblik

De bibliotheken zouden hun ledenlijsten voor 1 april 2026 samenvoegen; dat is op 24 maart 2026 gebeurd. Het verslag dat op 1 september 2026 klaar moest zijn, is op 30 augustus 2026 vastgesteld. Het volgende verslag verschijnt uiterlijk op 1 september 2027.`,
  ],
} satisfies Planted;
