import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Gegevensmodel energieloket

| Veld | Type | Lengte | Verplicht | Waarden | Opmerking |
|---|---|---:|---|---|---|
| WON_ID | NUM | 10 | J | 0-9 | primaire sleutel |
| WON_PC | CHAR | 6 | J | 9999XX | zonder spatie |
| WON_HNR | NUM | 5 | J | 1-99999 | |
| WON_TOEV | CHAR | 4 | N | vrij | |
| BOUWJAAR | NUM | 4 | J | 1500-2027 | |
| LABEL | CHAR | 2 | J | A-G | tabel 3 |
| OPP_M2 | NUM | 4 | J | 10-2000 | afgerond |
| GAS_M3 | NUM | 6 | N | 0-99999 | per jaar |
| STROOM_KWH | NUM | 6 | N | 0-99999 | per jaar |
| PV_AANTAL | NUM | 3 | N | 0-200 | |
| ISO_DAK | CHAR | 1 | J | J, N, O | |
| ISO_GEVEL | CHAR | 1 | J | J, N, O | |
| ADV_DATUM | DATE | 8 | N | JJJJMMDD | |`,
    `### Inrichting van de toegangspoorten

- Zwembad De Waterlelie
  - Hal
    - Poort 1
      - Lezer
        - Frequentie 13,56 MHz
        - Time-out 2500 ms
          - daarna rood lampje, 3 keer knipperen
      - Motor
        - Snelheid 4
        - Draaihoek 90 graden
    - Poort 2
      - Lezer
        - Frequentie 125 kHz
        - Time-out 3000 ms`,
    `4.3.2 Het berichtenverkeer verloopt als volgt. Bericht A01 bevat de velden klantnummer (numeriek, 9 posities), poliscode (alfanumeriek, 6 posities), ingangsdatum (jjjjmmdd), premie in centen (numeriek, 8 posities, voorloopnullen) en controlegetal (modulo 97). Bericht A02 is gelijk aan A01, met op positie 24 de waarde M. Bericht A03 bevat alleen klantnummer en retourcode (00, 04, 08 of 12). Een bericht is ten hoogste 512 bytes en eindigt met CR/LF. Bij retourcode 08 volgt na 30 seconden een tweede poging, na 90 seconden een derde; daarna komt het bericht in wachtrij Q7.`,
    `### 6 Techniek

#### 6.1 Server

##### 6.1.1 Opslag

###### 6.1.1.1 Partities

De partitie /data is 400 GB, /log 40 GB en /tmp 8 GB; de blokgrootte is 4096 bytes.

###### 6.1.1.2 Back-up

De back-up start om 01.15 uur, met compressieniveau 6 en een bewaartermijn van 35 dagen op schijf en 400 dagen op band.

##### 6.1.2 Geheugen

###### 6.1.2.1 Toewijzing

De heap is 12 GB, de stack 1 MB per thread en het aantal threads ten hoogste 250.`,
    `### Koppeling leerlingvervoer

\`\`\`xml
<rit versie="1.3">
  <leerlingnummer>8 cijfers</leerlingnummer>
  <halte code="5 tekens" volgnummer="1-99"/>
  <instaptijd>uu:mm:ss</instaptijd>
  <voertuig kenteken="8 tekens" zitplaatsen="1-52"/>
  <begeleider aanwezig="J|N" code="6 tekens"/>
  <afmelding reden="10|20|30|40" tijdstip="jjjj-mm-ddTuu:mm"/>
  <controle type="mod11">1 cijfer</controle>
</rit>
\`\`\`

Het element \`halte\` komt ten minste twee en ten hoogste twintig keer voor. Het attribuut \`reden\` is verplicht als \`afmelding\` aanwezig is.`,
    `### Rechten in het zaaksysteem

| Functie | Lezen | Schrijven | Wissen | Uitvoeren | Veldgroep | Menucode |
|---|---|---|---|---|---|---|
| Consulent | J | J | N | N | VG01-VG07 | M110 |
| Senior consulent | J | J | N | J | VG01-VG09 | M111 |
| Teamleider | J | J | J | J | VG01-VG12 | M120 |
| Applicatiebeheer | J | J | J | J | VG01-VG40 | M900 |
| Kwaliteit | J | N | N | N | VG01-VG12 | M130 |
| Backoffice | J | J | N | N | VG05-VG11 | M140 |
| Balie | J | N | N | N | VG01-VG02 | M150 |
| Controller | J | N | N | J | VG20-VG24 | M160 |
| Archief | J | N | J | N | VG01-VG40 | M170 |
| Functioneel tester | J | J | J | J | VG90-VG99 | M910 |`,
    `# Samenwerkingsovereenkomst meldkamer gemalen

Tussen waterschap De Oude Gouwe, vertegenwoordigd door dijkgraaf Wim Prins, en waterschap Laagland, vertegenwoordigd door dijkgraaf Els Goris.

## Artikel 1 Doel

De waterschappen bemensen samen één meldkamer, zodat alle bewoners van de polder droge voeten houden.

## Artikel 2 Besluiten

De twee dijkgraven besluiten samen. Zijn zij het na een maand niet eens, dan beslist een bindend adviseur die zij samen aanwijzen.

## Artikel 3 Aansturing van pompen

1. Register 40001 bevat de status (bit 0 aan, bit 1 storing, bit 2 handbediening, bit 3-7 gereserveerd).
2. Register 40002 bevat het toerental in stappen van 0,1 tpm (0-14500).
3. Register 40003 bevat de waterstand in millimeters ten opzichte van NAP, offset 10000.
4. Register 40010 tot en met 40019 bevatten de laatste tien storingscodes (16 bits, big-endian).
5. De pollingtijd is 5 seconden, de responstijd ten hoogste 200 ms; na 3 gemiste antwoorden gaat alarm 17 af.
6. De verbinding loopt over poort 502, met een timeout van 1500 ms en 2 herhalingen.

## Artikel 4 Duur

Deze overeenkomst loopt van 1 januari 2027 tot en met 31 december 2028.

Getekend te Gouda op 12 november 2026.

Namens waterschap De Oude Gouwe: Wim Prins, dijkgraaf.

Namens waterschap Laagland: Els Goris, dijkgraaf.`,
    `### Scherm Nieuwe lezer

1. Tabblad Persoon
   1. Veld achternaam
      1. tekstvak van 40 tekens, verplicht
         1. foutmelding F-201 als het leeg is
   2. Veld geboortedatum
      1. kalender, dd-mm-jjjj
         1. foutmelding F-202 onder de 12 jaar
2. Tabblad Abonnement
   1. Keuzelijst soort
      1. waarden J1, J2, V1, V2, S
         1. standaardwaarde V1
3. Knoppen
   1. Opslaan: rechtsonder, blauw, sneltoets Alt+O
   2. Annuleren: linksonder, grijs, sneltoets Esc`,
    `### Instellingen van de mailserver

- \`smtp_port = 587\`
- \`tls_min_version = 1.2\`
- \`max_message_size = 26214400\`
- \`max_recipients = 100\`
- \`queue_lifetime = 5d\`
- \`retry_schedule = 5m, 15m, 1h, 4h\`
- \`dkim_key_length = 2048\`
- \`dkim_selector = cr2027a\`
- \`spf_record = v=spf1 ip4:192.0.2.0/24 -all\`
- \`greylisting_delay = 300s\`
- \`spam_threshold = 6.5\`
- \`log_level = notice\``,
    `### Bestandslevering ziekteverzuim

Elke corporatie levert op de eerste werkdag een csv-bestand met deze kolommen:

1. \`pers_nr\` – 7 cijfers, voorloopnullen;
2. \`bsn_hash\` – 64 hexadecimale tekens;
3. \`verz_start\` – datum, JJJJ-MM-DD;
4. \`verz_eind\` – datum of leeg;
5. \`verz_pct\` – geheel getal, 1-100;
6. \`oorzaak\` – code 10, 20, 30 of 99;
7. \`afd_code\` – 4 letters en 2 cijfers;
8. \`fte\` – decimaal, 2 posities achter de punt;
9. \`meld_kanaal\` – T, W of A;
10. \`controle\` – som van de kolommen 1, 5 en 6, modulo 10.

Het scheidingsteken is een puntkomma, de tekenset is UTF-8 zonder BOM en de eerste regel bevat de kolomnamen.`,
    `### Gegevenswoordenboek

| Veld | Type | Lengte | Verplicht | Domein |
|---|---|---|---|---|
| bsn | numeriek | 9 | ja | elfproef |
| achternaam | alfanumeriek | 80 | ja | UTF-8 |
| voorvoegsel | alfanumeriek | 10 | nee | landelijke tabel 36 |
| geboortedatum | datum | 8 | ja | JJJJMMDD |
| geslacht | alfanumeriek | 1 | ja | M, V, X |
| postcode | alfanumeriek | 6 | ja | 9999AA |
| huisnummer | numeriek | 5 | ja | 1-99999 |
| toevoeging | alfanumeriek | 4 | nee | vrij |
| polisnummer | alfanumeriek | 12 | ja | modulo 97 |
| uzovi | numeriek | 4 | ja | codelijst |
| agb_code | numeriek | 8 | ja | codelijst |
| prestatiecode | alfanumeriek | 6 | ja | codelijst |
| bedrag | decimaal | 10,2 | ja | groter dan 0 |
| btw_code | alfanumeriek | 1 | nee | H, L, N |`,
    `### Inrichting van de omgeving

De gemeenten spreken de volgende instellingen af:

- time-out van de sessie: 20 minuten;
- wachtwoord: ten minste 12 tekens, waarvan 2 cijfers, geldig 90 dagen;
- blokkade na 3 mislukte pogingen, gedurende 15 minuten;
- databaseverbindingen: minimaal 5, maximaal 60;
- geheugen per container: 4096 MB, 2 vCPU;
- poorten: 443 open, 5432 alleen vanuit 10.1.0.0/24;
- logregels in JSON, niveau INFO, rotatie bij 50 MB;
- back-up via cron: 0 3 * * *;
- DNS-record met TTL 300;
- HTTP-header X-Frame-Options: DENY;
- cache: 3600 seconden;
- e-mail via SMTP op poort 587 met STARTTLS.`,
    `### Aanmelding van de cliënt

1. Scherm Aanmelden
   1. Blok Persoonsgegevens
      1. Veld Achternaam
         1. Invoerveld van 60 posities
         2. Rode rand bij leeg veld
      2. Veld Geboortedatum
         1. Kalender met maandag als eerste dag
         2. Foutmelding 104 bij een datum in de toekomst
   2. Blok Verwijzer
      1. Keuzelijst Huisarts
         1. Sortering op plaatsnaam
         2. Zoeken vanaf 3 tekens
      2. Knop Toevoegen
         1. Rechtsonder, 24 pixels hoog
         2. Sneltoets Alt+T`,
    `### Specificatie van de koppeling

De scholen wisselen cijfers uit via deze berichten:

- GET /leerlingen/{id}/cijfers geeft een JSON-array met de attributen vakcode (string, 4), cijfer (decimaal, 3,1), weging (integer) en datum (JJJJ-MM-DD).
- POST /cijfers maakt een cijfer aan; verplichte velden zijn leerlingId (UUID), vakcode en cijfer. Antwoord 201 met Location.
- PATCH /cijfers/{id} wijzigt een cijfer; antwoord 200, of 412 als de ETag niet klopt.
- DELETE /cijfers/{id} zet de status op "vervallen"; antwoord 204.
- Foutmeldingen hebben de velden code (integer, 5), melding (string, 200) en veldnaam (string, 40).
- Paginering gebeurt met offset (standaard 0) en limit (standaard 25, maximaal 100).
- Tokens zijn JWT's met RS256, geldig 900 seconden, met de claims sub, aud, exp en scope.`,
  ],
  sound: [
    `# Samenwerkingsovereenkomst meldkamer gemalen

Tussen waterschap De Oude Gouwe, vertegenwoordigd door dijkgraaf Wim Prins, en waterschap Laagland, vertegenwoordigd door dijkgraaf Els Goris.

## Artikel 1 Doel

De waterschappen bemensen samen één meldkamer, zodat alle bewoners van de polder droge voeten houden.

## Artikel 2 Besluiten

De twee dijkgraven besluiten samen. Zijn zij het na een maand niet eens, dan beslist een bindend adviseur die zij samen aanwijzen.

## Artikel 3 Duur

Deze overeenkomst loopt van 1 januari 2027 tot en met 31 december 2028.

Getekend te Gouda op 12 november 2026.

Namens waterschap De Oude Gouwe: Wim Prins, dijkgraaf.

Namens waterschap Laagland: Els Goris, dijkgraaf.

## Bijlage 1 Registers van de pompen

| Register | Type | Lengte | Verplicht | Waarden |
|---|---|---:|---|---|
| 40001 | BITS | 16 | J | 0-7 |
| 40002 | UINT | 16 | J | 0-14500 |
| 40003 | INT | 16 | J | 0-20000 |
| 40010 | UINT | 16 | J | 0-999 |
| 40011 | UINT | 16 | J | 0-999 |
| 40012 | UINT | 16 | N | 0-999 |
| 40013 | UINT | 16 | N | 0-999 |
| 40014 | UINT | 16 | N | 0-999 |
| 40015 | UINT | 16 | N | 0-999 |
| 40016 | UINT | 16 | N | 0-999 |`,
    `### Wat een inwoner straks kan

- Een inwoner vraagt bij één loket wat isolatie van zijn huis kost en hoort meteen welke subsidie er is.
- Een adviseur ziet wat een collega in een andere gemeente al heeft geadviseerd.
- Een aannemer krijgt de vraag pas als de inwoner dat wil.
- Een buurt vraagt samen advies aan en krijgt één aanspreekpunt.`,
    `### Zwembaden en hun inbreng

| Zwembad | Plaats | Baden | Bezoekers | Inbreng per jaar |
|---|---|---:|---:|---:|
| De Waterlelie | Veldhuizen | 3 | 180.000 | 24.000 euro |
| Het Zilvermeer | Noordwolde | 2 | 120.000 | 16.000 euro |
| De Dobber | Gemert | 1 | 60.000 | 8.000 euro |
| Aquadrome | Helmond | 4 | 240.000 | 32.000 euro |
| De Plons | Asten | 1 | 52.500 | 7.000 euro |
| Het Kikkerbad | Someren | 1 | 45.000 | 6.000 euro |
| De Schelp | Deurne | 2 | 90.000 | 12.000 euro |
| De Golf | Laarbeek | 2 | 97.500 | 13.000 euro |
| Het Anker | Nuenen | 1 | 67.500 | 9.000 euro |
| De Waterhoen | Son | 1 | 75.000 | 10.000 euro |`,
    `### Belangen en opbrengst

| Partij | Wat zij wil | Wat zij terugkrijgt |
|---|---|---|
| Gemeente Oudeveen | kortere wachttijden | een gezamenlijke balie in het stadhuis |
| Gemeente Nieuwdiep | minder inhuur | een pool van twaalf medewerkers |
| Gemeente Rietbroek | dichter bij de inwoner | een spreekuur in elk dorp |
| Gemeente Halderen | een vast aanspreekpunt | een accounthouder per wijk |

Wat de balie moet kunnen, beschrijven de vier gemeenten in gebruiksgevallen: een inwoner verhuist, een inwoner vraagt bijstand aan, een inwoner verliest een paspoort.`,
  ],
} satisfies Planted;
