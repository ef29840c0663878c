import type { Plantings } from './planted.ts';

export default {
  'project-framing': {
    defects: [
      'The project leader delivers the end product to the client on 1 March 2028, after which the project is discharged.',
      `| Item | Agreed |
|---|---|
| Client | Alder Museum |
| Project manager | R. Vos |
| End result | a register of all objects |
| Scope | fixed at signature |`,
      'The collaboration ends as soon as the commissioning museum has accepted the deliverable.',
      `### Project organisation

Birch Museum is the sole project sponsor. A project manager steers the project team and reports progress against the project plan.
The project closes with a final report.`,
      'The scope is frozen at the start; a museum that wants something else files a change request with the project manager.',
      `# Collaboration agreement on a joint ferry ticket

Vale Ferries, Hill Ferries and the City of Marrow start the project Joint Ticket.

## Project assignment

The City of Marrow is the client. Vale Ferries supplies the project leader.

## Result and planning

The project delivers a working ticket machine on each quay by 1 May 2028, within a budget of EUR 400,000.
After delivery the project organisation is disbanded.`,
    ],
    sound: [
      'The museums may carry out projects together; every project has its own plan and its own leader, and ends while the depot goes on.',
      `# Programme plan Joint Ferry Ticket

The programme manager steers three projects. Each project has a project leader and a client, and delivers its end product in 2028.

## Planning

The project Quay Machines delivers the machines by 1 May 2028. The project ends at delivery.`,
    ],
  },
  'too-much-detail': {
    defects: [
      `### Register of objects

| Field | Type | Length | Required |
|---|---|---|---|
| object_id | integer | 10 | yes |
| title | varchar | 255 | yes |
| maker_name | varchar | 120 | no |
| maker_birth_year | smallint | 4 | no |
| material_code | char | 3 | yes |
| height_mm | decimal | 8 | no |
| width_mm | decimal | 8 | no |
| weight_g | decimal | 10 | no |
| shelf_code | varchar | 12 | yes |
| loan_status | enum | 8 | yes |
| loan_start | date | 10 | no |
| loan_end | date | 10 | no |
| insured_value | decimal | 12 | no |
| last_check | timestamp | 19 | no |`,
      `### Access control

- Users
  - Internal
    - Keepers
      - Read
        - Objects
        - Loans
      - Write
        - Objects
          - Title
          - Shelf
    - Guards
      - Read
        - Shelves
          - Cold room
          - Glass room
  - External
    - Students
      - Read
        - Titles`,
      `### Settings of the server

- session.timeout = 900
- session.max_connections = 250
- cache.enabled = true
- cache.ttl_seconds = 3600
- backup.cron = "0 3 * * *"
- log.level = WARN
- tls.min_version = 1.2
- smtp.port = 587
- upload.max_size_mb = 50
- image.thumbnail_px = 240
- search.index_shards = 5
- search.fuzzy_distance = 2`,
      `### Interfaces

The register offers the following calls.

\`\`\`http
GET /api/v1/objects?shelf={shelf}&limit=50
POST /api/v1/objects
PUT /api/v1/objects/{id}/shelf
DELETE /api/v1/objects/{id}
GET /api/v1/loans?status=open
POST /api/v1/loans/{id}/extend
\`\`\`

| Call | Success | Error | Body |
|---|---|---|---|
| GET objects | 200 | 404 | JSON array of object |
| POST objects | 201 | 422 | JSON object without id |
| PUT shelf | 204 | 409 | shelf_code |
| DELETE object | 204 | 403 | empty |
| GET loans | 200 | 400 | JSON array of loan |
| POST extend | 202 | 410 | new loan_end |`,
      `### Requirements of the register

- REQ-001 The system shall show at most 25 objects on a page.
- REQ-002 The system shall sort objects on shelf code when the user clicks on the column header.
- REQ-003 The system shall show a red border around a field that is not valid.
- REQ-004 The system shall store passwords with a salt of 16 bytes.
- REQ-005 The system shall log off a user after 15 minutes.
- REQ-006 The system shall export objects as UTF-8 with a semicolon as separator.
- REQ-007 The system shall resize photographs to 1920 x 1080 pixels.
- REQ-008 The system shall send a message to the borrower 14, 7 and 1 days before loan_end.
- REQ-009 The system shall answer a search within 800 milliseconds at 50 simultaneous users.
- REQ-010 The system shall lock a record while another user edits it.
- REQ-011 The system shall keep an audit trail of each change with user_id and timestamp.
- REQ-012 The system shall print labels of 38 x 21 mm.`,
      `# Founding agreement Open Ward

Marrow General Hospital, Saltley Clinic and Quill Hospital exchange X-rays.

## 1. Message format

### 1.1 Header

#### 1.1.1 Sender

##### 1.1.1.1 Identifier

The sender identifier has 11 digits, of which the last is a check digit (modulo 11).

##### 1.1.1.2 Name

The name has at most 70 characters in ISO 8859-15.

#### 1.1.2 Receiver

##### 1.1.2.1 Identifier

The receiver identifier has 11 digits, left-padded with zeros.

##### 1.1.2.2 Queue

The queue name starts with \`xr.\` and has at most 3 segments.

### 1.2 Payload

#### 1.2.1 Image

##### 1.2.1.1 Encoding

The image is base64-encoded with line breaks after 76 characters.

##### 1.2.1.2 Size

The image has at most 16,777,216 bytes; larger images are split over numbered parts.

## 2. Decisions

The three hospitals decide by consensus.`,
    ],
    sound: [
      `# Founding agreement Open Ward

Marrow General Hospital, Saltley Clinic and Quill Hospital exchange X-rays.

## Decisions

The three hospitals decide by consensus.

## Annex 1 Message format

| Field | Type | Length | Required |
|---|---|---|---|
| sender_id | integer | 11 | yes |
| sender_name | varchar | 70 | yes |
| receiver_id | integer | 11 | yes |
| queue_name | varchar | 40 | yes |
| image_body | text | 16777216 | yes |
| image_part | smallint | 3 | no |
| part_count | smallint | 3 | no |
| sent_at | timestamp | 19 | yes |
| checksum | char | 64 | yes |
| priority | enum | 6 | no |
| reply_to | varchar | 40 | no |
| ward_code | char | 4 | no |`,
      `| Museum | Keeper | Telephone | Day |
|---|---|---|---|
| Alder Museum | J. Moor | 555 0101 | Monday |
| Birch Museum | P. Lane | 555 0102 | Tuesday |
| Cedar Gallery | S. Hale | 555 0103 | Wednesday |`,
    ],
  },
} satisfies Plantings;
