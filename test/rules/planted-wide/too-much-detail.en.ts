import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Data model of the tenant file

| Field | Type | Length | Required | Values |
|---|---|---:|---|---|
| TEN_ID | NUMERIC | 10 | Y | 0-9 |
| TEN_NAME | CHAR | 60 | Y | A-Z |
| TEN_INIT | CHAR | 8 | N | A-Z |
| TEN_DOB | DATE | 8 | Y | YYYYMMDD |
| TEN_PHONE | CHAR | 15 | N | 0-9, + |
| DWL_ID | NUMERIC | 8 | Y | 0-9 |
| DWL_TYPE | CHAR | 1 | Y | F, H, M |
| DWL_FLOOR | NUMERIC | 2 | N | 00-40 |
| RENT_AMT | DECIMAL | 8,2 | Y | 0.00-9999.99 |
| RENT_FREQ | CHAR | 1 | Y | W, M |
| ARR_FLAG | CHAR | 1 | Y | Y, N |
| ARR_AMT | DECIMAL | 8,2 | N | 0.00-99999.99 |
| REP_CODE | CHAR | 4 | N | table 7 |
| REP_STAT | CHAR | 1 | N | O, P, C |`,
    `### Set-up of the reading-room desk

- Desk
  - Workstation
    - Operating system
      - Version 10.4 or later
        - Automatic updates at 02:00
          - Restart after 15 minutes
    - Screen
      - Resolution 1920 x 1080
        - Brightness at 70 per cent
  - Card reader
    - Port
      - Baud rate 9600
        - Parity even`,
    `### Interfaces

The hospitals offer each other these calls:

- \`GET /patients/{id}\` returns \`200\` with the fields \`id\`, \`name\`, \`dob\`, \`ward\` and \`bed\`, or \`404\`;
- \`POST /transfers\` takes \`patient_id\`, \`from_ward\`, \`to_ward\`, \`reason_code\` and \`requested_at\` and returns \`201\`;
- \`PATCH /transfers/{id}\` takes \`status\`, which is \`pending\`, \`accepted\` or \`refused\`;
- \`GET /beds?ward={ward}&free=true\` returns at most 50 rows, with \`next_cursor\` in the header;
- \`DELETE /transfers/{id}\` returns \`409\` when \`status\` is \`accepted\`;
- every call carries \`X-Request-Id\` and a token that expires after 900 seconds, and times out after 3000 milliseconds.`,
    `### 7 Register

#### 7.1 Server

##### 7.1.1 Operating system

###### 7.1.1.1 Settings

The maximum number of open files is 65,536, swap is 8 GB, the time server is polled every 64 seconds, and the kernel parameter \`vm.swappiness\` is 10.

###### 7.1.1.2 Log files

Log files rotate at 100 MB, are compressed with level 6 and are named \`reg-YYYYMMDD-HHMM.log\`. The log level is 3 by day and 2 by night.

##### 7.1.2 Database

###### 7.1.2.1 Connections

The pool holds 20 connections, the idle timeout is 300 seconds, and a query is cut off after 30 seconds.`,
    `### Exchange of claims

Clearwater Life and Harbour Mutual exchange every claim in this form:

\`\`\`json
{
  "claim_id": "string, 12 characters, pattern ^[A-Z]{2}[0-9]{10}$",
  "policy_no": "string, 9 digits",
  "holder": {
    "surname": "string, max 40",
    "initials": "string, max 6",
    "postcode": "string, 7 characters"
  },
  "loss": {
    "date": "YYYY-MM-DD",
    "code": "integer, 100-999",
    "amount_pence": "integer, 0-99999999",
    "currency": "string, always GBP"
  },
  "flags": ["fraud", "late", "legal"],
  "version": "integer, starts at 1"
}
\`\`\``,
    `### Network

| Source | Destination | Protocol | Port | Direction | Rule |
|---|---|---|---:|---|---|
| 10.4.1.0/24 | 10.9.0.11 | TCP | 443 | out | allow |
| 10.4.1.0/24 | 10.9.0.12 | TCP | 8443 | out | allow |
| 10.4.2.0/24 | 10.9.0.11 | TCP | 443 | out | allow |
| 10.4.2.0/24 | 10.9.0.15 | UDP | 514 | out | allow |
| 10.4.3.0/24 | 10.9.0.15 | UDP | 123 | out | allow |
| 10.9.0.11 | 10.4.1.20 | TCP | 1521 | in | allow |
| 10.9.0.11 | 10.4.1.21 | TCP | 1521 | in | allow |
| 10.9.0.12 | 10.4.1.30 | TCP | 5432 | in | allow |
| 10.9.0.15 | 10.4.1.0/24 | ICMP | | in | allow |
| 10.9.0.16 | 10.4.3.0/24 | TCP | 22 | in | deny |
| 0.0.0.0/0 | 10.4.0.0/16 | any | any | in | deny |`,
    `# Partnership Agreement on Shared School Transport

Between Brook Lane Academy, represented by its head, Ruth Calloway, and Alder Grove School, represented by its head, Tom Adeyemi.

## 1. Purpose

The two schools run one transport service, for all pupils in the valley who live more than three miles from school.

## 2. Decisions

The two heads decide together by consensus. If they do not agree within a month, the chair of the school trust decides.

## 3. Trip file

3.1 The trip file is a text file in UTF-8 with a semicolon between the fields and CR/LF at the end of a line.

3.2 Field 1 is the record type (2 characters, value 01, 02 or 99). Field 2 is the pupil number (numeric, 8 positions, leading zeros). Field 3 is the stop code (alphanumeric, 5 positions). Field 4 is the time of boarding (HHMMSS). Field 5 is the seat number (numeric, 2 positions, optional). Field 6 is the vehicle code (alphanumeric, 7 positions). Field 7 is the check digit (modulus 11 over fields 2, 3 and 6).

3.3 Record type 99 closes the file and holds the number of records (numeric, 6 positions) and the sum of field 2 (numeric, 14 positions).

3.4 Files are named TRIP_nnn_YYYYMMDD.TXT, in which nnn runs from 001 to 999, and are picked up every 15 minutes from directory /out/trip.

## 4. Term

This agreement runs from 1 January 2027 to 31 December 2028.

Signed in Carrick on 16 November 2026.

For Brook Lane Academy: Ruth Calloway, head.

For Alder Grove School: Tom Adeyemi, head.`,
    `### Screens of the volunteer planner

1. Screen "New volunteer"
   1. Tab "Personal"
      1. Field "Surname"
         1. text box, 40 characters, mandatory
         2. error message E-101 when empty
      2. Field "Date of birth"
         1. date picker, DD/MM/YYYY
         2. error message E-102 when under 16
   2. Tab "Availability"
      1. Grid with seven columns and three rows
         1. a click toggles between green and grey
         2. a double click opens pop-up P-14
   3. Buttons
      1. "Save": bottom right, blue, shortcut Alt+S
      2. "Cancel": bottom left, grey, shortcut Esc`,
    `### Storage of measurements

The water board keeps the readings in this table:

\`\`\`sql
CREATE TABLE reading (
  reading_id   BIGINT       NOT NULL PRIMARY KEY,
  gauge_id     CHAR(6)      NOT NULL REFERENCES gauge (gauge_id),
  taken_at     TIMESTAMP(3) NOT NULL,
  level_mm     INTEGER      NOT NULL CHECK (level_mm BETWEEN -5000 AND 20000),
  quality      CHAR(1)      NOT NULL DEFAULT 'U',
  corrected_mm INTEGER,
  corrected_by VARCHAR(40),
  batch_no     SMALLINT,
  created_at   TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX reading_gauge ON reading (gauge_id, taken_at DESC);
\`\`\``,
    `### Settings of the signing-in service

- Minimum length of a password: 14 characters
- Number of passwords remembered: 24
- Lock-out after: 5 attempts
- Lock-out duration: 1800 seconds
- Session timeout: 900 seconds
- Token lifetime: 3600 seconds
- Refresh token lifetime: 86400 seconds
- Signature algorithm: RS256, key size 3072 bits
- Clock skew allowed: 120 seconds
- Cookie flags: Secure, HttpOnly, SameSite=Strict
- Retry interval: 250 ms, doubling up to 8 s
- Log level: WARN`,
    `### Data model of the client record

| Field | Type | Length | Required | Format |
|---|---|---|---|---|
| client_id | integer | 10 | yes | numeric |
| last_name | varchar | 60 | yes | UTF-8 |
| first_name | varchar | 40 | yes | UTF-8 |
| birth_date | date | 10 | yes | YYYY-MM-DD |
| postcode | varchar | 8 | yes | AN NAA |
| house_no | integer | 5 | yes | numeric |
| phone | varchar | 15 | no | E.164 |
| email | varchar | 120 | no | RFC 5322 |
| iban | varchar | 34 | no | ISO 13616 |
| income_code | char | 2 | yes | code list 14 |
| start_date | date | 10 | yes | YYYY-MM-DD |
| end_date | date | 10 | no | YYYY-MM-DD |
| case_worker | varchar | 12 | yes | user id |
| status | char | 1 | yes | A, B or C |`,
    `### Settings of the shared environment

- Session time-out: 15 minutes.
- Password length: 14 characters, of which 2 digits and 1 special character.
- Lock-out after 5 failed attempts, for 30 minutes.
- TLS 1.3 with cipher suite TLS_AES_256_GCM_SHA384.
- HTTP header Strict-Transport-Security: max-age=31536000; includeSubDomains.
- Connection pool: minimum 10, maximum 80, idle time-out 300 seconds.
- Heap size of the application server: 8192 MB.
- Log level WARN, rotation at 100 MB, 12 files kept.
- Cron job for the back-up: 15 2 * * *.
- Firewall: ports 443 and 8443 open, port 22 from subnet 10.20.0.0/16 only.
- DNS time to live: 3600 seconds.
- Cache expiry: 600 seconds for pages, 86400 seconds for images.`,
    `### Intake of pupils

- Registration
  - Form on the website
    - First screen
      - Name of the pupil
        - Drop-down list for the prefix
        - Text box of 40 characters for the surname
      - Date of birth
        - Calendar widget, week starts on Monday
        - Red border if the date lies in the future
    - Second screen
      - Previous school
        - Auto-complete after 3 characters
        - Button "not in the list" at the bottom right
      - Diploma
        - Upload of a PDF of at most 4 MB
        - Thumbnail of 120 by 160 pixels`,
    `### Interface specification

The hospitals exchange appointments through the following endpoints:

1. GET /api/v1/appointments returns a JSON array with the attributes id, patientId, startTime, endTime, locationCode and status.
2. POST /api/v1/appointments creates an appointment; the body contains patientId (string, 36), startTime (ISO 8601), duration (integer, minutes) and reasonCode (string, 4). Response 201 with header Location.
3. PUT /api/v1/appointments/{id} replaces an appointment; response 204, or 409 when the field version differs.
4. DELETE /api/v1/appointments/{id} sets status to "cancelled"; response 204, or 404.
5. GET /api/v1/locations returns code (string, 6), name (string, 80) and floor (integer).
6. Errors are returned as application/problem+json with type, title, status, detail and instance.
7. Paging uses the parameters page (default 1) and pageSize (default 50, maximum 200).`,
  ],
  sound: [
    `# Partnership Agreement on Shared School Transport

Between Brook Lane Academy, represented by its head, Ruth Calloway, and Alder Grove School, represented by its head, Tom Adeyemi.

## 1. Purpose

The two schools run one transport service, for all pupils in the valley who live more than three miles from school.

## 2. Decisions

The two heads decide together by consensus. If they do not agree within a month, the chair of the school trust decides.

## 3. Term

This agreement runs from 1 January 2027 to 31 December 2028.

Signed in Carrick on 16 November 2026.

For Brook Lane Academy: Ruth Calloway, head.

For Alder Grove School: Tom Adeyemi, head.

## Annex 1. Trip file

| Field | Type | Length | Required | Values |
|---|---|---:|---|---|
| REC_TYPE | CHAR | 2 | Y | 01, 02, 99 |
| PUPIL_NO | NUMERIC | 8 | Y | 0-9 |
| STOP_CODE | CHAR | 5 | Y | A-Z, 0-9 |
| BOARD_TIME | TIME | 6 | Y | HHMMSS |
| SEAT_NO | NUMERIC | 2 | N | 01-52 |
| VEH_CODE | CHAR | 7 | Y | A-Z, 0-9 |
| DRV_CODE | CHAR | 6 | Y | A-Z, 0-9 |
| DEL_FLAG | CHAR | 1 | N | Y, N |
| BATCH_NO | NUMERIC | 6 | Y | 0-9 |
| CHECK_DIG | NUMERIC | 1 | Y | 0-9 |`,
    `### Use cases

- A tenant reports a leak by telephone and hears at once who comes and when.
- A fitter sees in the street which repairs are near and takes the next one.
- An adviser of Oakfield Homes helps a tenant of Weir Valley Homes without asking the same questions again.
- A tenant sees afterwards what was done and says whether it is good.`,
    `### Opening hours of the reading rooms

| Reading room | Monday | Wednesday | Saturday | Seats | Host |
|---|---|---|---|---:|---|
| Penhale | 9-17 | 9-21 | 10-16 | 40 | Ines Duarte |
| Carrick | 9-17 | 9-21 | 10-16 | 24 | Colin Batt |
| Thornbury | 9-17 | 9-17 | closed | 18 | Priya Nair |
| Low Moor | closed | 9-17 | 10-13 | 12 | Owen Price |
| Weir Valley | 13-17 | 13-21 | closed | 16 | Lena Fisk |
| Alder Grove | 13-17 | closed | 10-13 | 10 | Ruth Calloway |
| Quay Street | 9-13 | 9-13 | 10-13 | 8 | Tom Adeyemi |
| Mill Street | closed | 13-17 | 10-16 | 14 | Maya Lindo |
| Brook Lane | 13-17 | 13-17 | closed | 20 | Hugh Pascoe |
| Fenwick | 9-13 | closed | 10-13 | 6 | Sara Bloom |`,
    `### Contributions per municipality

| Municipality | Inhabitants | Share | Contribution 2027 |
|---|---|---|---|
| Ashcombe | 20,000 | 20% | € 16,000 |
| Birchfold | 10,000 | 10% | € 8,000 |
| Catterley | 30,000 | 30% | € 24,000 |
| Dunmere | 15,000 | 15% | € 12,000 |
| Elverton | 5,000 | 5% | € 4,000 |
| Farrowby | 20,000 | 20% | € 16,000 |
| Total | 100,000 | 100% | € 80,000 |

What the shared desk has to do is described in use cases, which the six municipalities write together: a citizen moves house; a citizen loses a passport; a citizen asks for help with debts.`,
  ],
} satisfies Planted;
