import type { Plantings } from './planted.ts';

export default {
  'project-framing': {
    defects: [
      'De projectleider levert het eindproduct op 1 maart 2028 op aan de opdrachtgever, waarna decharge volgt.',
      `| Onderwerp | Afspraak |
|---|---|
| Opdrachtgever | gemeente Zandwijk |
| Projectleider | R. Vos |
| Eindresultaat | een register van alle stukken |
| Scope | ligt vast bij ondertekening |`,
      'De samenwerking eindigt zodra de opdrachtgevende gemeente het resultaat heeft geaccepteerd.',
      `### Projectorganisatie

De gemeente Oudeveld is enig opdrachtgever. Een projectmanager stuurt het projectteam aan en rapporteert de voortgang ten opzichte van
het projectplan. Het project wordt door de gemeente afgesloten met een eindrapport.`,
      'De scope ligt bij aanvang vast; een gemeente die iets anders wil, dient een wijzigingsverzoek in bij de projectleider.',
      `# Samenwerkingsovereenkomst gezamenlijk veerkaartje

Valleiveren, Heuvelveren en de gemeente Merwe starten het project Veerkaartje.

## Projectopdracht

De gemeente Merwe is opdrachtgever. Valleiveren levert de projectleider.

## Resultaat en planning

Het project levert uiterlijk op 1 mei 2028 op elke kade een werkende kaartautomaat op, binnen een budget van € 400.000.
Na oplevering wordt de projectorganisatie door de gemeente ontbonden.`,
    ],
    sound: [
      'De gemeenten kunnen samen projecten uitvoeren; elk project heeft een eigen plan en leider en eindigt, terwijl het depot doorgaat.',
      `# Programmaplan Veerkaartje

De programmamanager stuurt drie projecten aan. Elk project heeft een projectleider en een opdrachtgever en levert in 2028 zijn eindproduct op.

## Planning

Het project Kade-automaten levert de automaten uiterlijk 1 mei 2028 op. Het project eindigt bij oplevering.`,
    ],
  },
  'too-much-detail': {
    defects: [
      `### Register van stukken

| Veld | Type | Lengte | Verplicht |
|---|---|---|---|
| stuk_id | integer | 10 | ja |
| titel | varchar | 255 | ja |
| maker_naam | varchar | 120 | nee |
| maker_geboortejaar | smallint | 4 | nee |
| materiaal_code | char | 3 | ja |
| hoogte_mm | decimal | 8 | nee |
| breedte_mm | decimal | 8 | nee |
| gewicht_g | decimal | 10 | nee |
| plank_code | varchar | 12 | ja |
| uitleen_status | enum | 8 | ja |
| uitleen_begin | date | 10 | nee |
| uitleen_einde | date | 10 | nee |
| waarde | decimal | 12 | nee |
| laatste_controle | timestamp | 19 | nee |`,
      `### Toegangsrechten

- Gebruikers
  - Intern
    - Archivarissen
      - Lezen
        - Stukken
        - Uitleningen
      - Schrijven
        - Stukken
          - Titel
          - Plank
    - Bewakers
      - Lezen
        - Planken
          - Koelruimte
          - Glaskamer
  - Extern
    - Studenten
      - Lezen
        - Titels`,
      `### Instellingen van de server

- sessie.timeout = 900
- sessie.max_verbindingen = 250
- cache.aan = true
- cache.ttl_seconden = 3600
- backup.cron = "0 3 * * *"
- log.niveau = WARN
- tls.min_versie = 1.2
- smtp.poort = 587
- upload.max_mb = 50
- beeld.miniatuur_px = 240
- zoek.index_shards = 5
- zoek.afstand = 2`,
      `### Koppelvlakken

Het register biedt de volgende aanroepen.

\`\`\`http
GET /api/v1/stukken?plank={plank}&limiet=50
POST /api/v1/stukken
PUT /api/v1/stukken/{id}/plank
DELETE /api/v1/stukken/{id}
GET /api/v1/uitleningen?status=open
POST /api/v1/uitleningen/{id}/verleng
\`\`\`

| Aanroep | Succes | Fout | Inhoud |
|---|---|---|---|
| GET stukken | 200 | 404 | JSON-lijst van stukken |
| POST stukken | 201 | 422 | JSON-object zonder id |
| PUT plank | 204 | 409 | plank_code |
| DELETE stuk | 204 | 403 | leeg |
| GET uitleningen | 200 | 400 | JSON-lijst van uitleningen |
| POST verleng | 202 | 410 | nieuwe uitleen_einde |`,
      `### Eisen aan het register

- EIS-001 Het systeem toont ten hoogste 25 stukken op een pagina.
- EIS-002 Het systeem sorteert stukken op plankcode als de gebruiker op de kolomkop klikt.
- EIS-003 Het systeem toont een rode rand om een veld dat niet geldig is.
- EIS-004 Het systeem bewaart wachtwoorden met een salt van 16 bytes.
- EIS-005 Het systeem meldt een gebruiker na 15 minuten af.
- EIS-006 Het systeem exporteert stukken als UTF-8 met een puntkomma als scheidingsteken.
- EIS-007 Het systeem verkleint foto's tot 1920 x 1080 pixels.
- EIS-008 Het systeem stuurt de lener 14, 7 en 1 dagen voor uitleen_einde een bericht.
- EIS-009 Het systeem beantwoordt een zoekvraag binnen 800 milliseconden bij 50 gelijktijdige gebruikers.
- EIS-010 Het systeem vergrendelt een record zolang een ander het bewerkt.
- EIS-011 Het systeem legt elke wijziging vast met gebruiker_id en tijdstempel.
- EIS-012 Het systeem drukt etiketten van 38 x 21 mm af.`,
      `# Oprichtingsovereenkomst Open Zaal

Ziekenhuis Merwe, Kliniek Zoutkamp en Ziekenhuis Lingewaal wisselen röntgenfoto's uit.

## 1. Berichtformaat

### 1.1 Kop

#### 1.1.1 Afzender

##### 1.1.1.1 Kenmerk

Het kenmerk van de afzender telt 11 cijfers, waarvan het laatste een controlecijfer is (modulo 11).

##### 1.1.1.2 Naam

De naam telt ten hoogste 70 tekens in ISO 8859-15.

#### 1.1.2 Ontvanger

##### 1.1.2.1 Kenmerk

Het kenmerk van de ontvanger telt 11 cijfers, links aangevuld met nullen.

##### 1.1.2.2 Wachtrij

De naam van de wachtrij begint met \`rf.\` en heeft ten hoogste 3 delen.

### 1.2 Inhoud

#### 1.2.1 Beeld

##### 1.2.1.1 Codering

Het beeld is in base64 gecodeerd met een regeleinde na 76 tekens.

##### 1.2.1.2 Omvang

Het beeld telt ten hoogste 16.777.216 bytes; grotere beelden worden door de afzender over genummerde delen verdeeld.

## 2. Besluiten

De drie ziekenhuizen besluiten met consensus.`,
    ],
    sound: [
      `# Oprichtingsovereenkomst Open Zaal

Ziekenhuis Merwe, Kliniek Zoutkamp en Ziekenhuis Lingewaal wisselen röntgenfoto's uit.

## Besluiten

De drie ziekenhuizen besluiten met consensus.

## Bijlage 1 Berichtformaat

| Veld | Type | Lengte | Verplicht |
|---|---|---|---|
| afzender_id | integer | 11 | ja |
| afzender_naam | varchar | 70 | ja |
| ontvanger_id | integer | 11 | ja |
| wachtrij_naam | varchar | 40 | ja |
| beeld_inhoud | text | 16777216 | ja |
| beeld_deel | smallint | 3 | nee |
| aantal_delen | smallint | 3 | nee |
| verzonden_op | timestamp | 19 | ja |
| controlegetal | char | 64 | ja |
| prioriteit | enum | 6 | nee |
| antwoord_aan | varchar | 40 | nee |
| zaal_code | char | 4 | nee |`,
      `| Gemeente | Archivaris | Telefoon | Dag |
|---|---|---|---|
| Zandwijk | J. Moor | 0555 0101 | maandag |
| Oudeveld | P. Laan | 0555 0102 | dinsdag |
| Waterkant | S. Hal | 0555 0103 | woensdag |`,
    ],
  },
} satisfies Plantings;
