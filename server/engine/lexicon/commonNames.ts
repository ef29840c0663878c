/** Common words that bodies, roles, funds and the like of a collaboration are called by. */

/** In English the last word says what it is. */
export const HEAD_NOUNS = `
  board committee subcommittee group subgroup council team subteam panel taskforce force commission forum office bureau chamber circle squad assembly meeting
  secretariat jury bench cabinet crew unit cell hub desk helpdesk tribunal delegation roundtable conference collegium presidium directorate
  manager director officer coordinator chair chairperson secretary treasurer steward lead leader captain keeper warden broker liaison adviser advisor
  assessor arbiter arbitrator mediator adjudicator custodian auditor registrar marshal curator archivist ombudsperson inspector verifier valuer
  surveyor evaluator examiner facilitator convenor convener rapporteur caretaker bursar quartermaster dispatcher moderator referee guardian planner
  administrator operator contractor subcontractor supervisor delegate representative spokesperson champion sponsor owner architect engineer editor
  trainer tutor mentor coach buddy nurse physician librarian scientist expert counsel counsellor member host consultant agent master clerk
  fund budget fee fees levy charge contribution contributions deposit reserve reserves surcharge allowance grant bonus penalty pool compensation account
  tariff rate price discount share shares key index credit voucher subsidy bond guarantee cap ceiling
  plan programme program scheme strategy roadmap protocol procedure policy framework schedule calendar agenda timetable rota roster model matrix charter
  rules standard standards guideline guidelines handbook manual register registry database catalogue archive list log ledger dashboard portal platform
  repository library record report statement declaration certificate label permit licence pass card badge form file dossier document
  period date term window year season day week hours shift zone area site depot room space store facility service services system tool network
  core collection data dataset records results information knowledge material materials property equipment asset assets works software products stock
  threshold limit norm level target indicator benchmark baseline quota minimum maximum partner user client customer participant patient tenant
  event incident default breach ban order suspension review audit inspection check test trial appraisal valuation evaluation procedure costs expenses
  position quorum majority consent approval notice request proposal offer release version branch channel line route queue
`;

/** What stands before it. */
export const FIRST_WORDS = `
  steering programme program project advisory technical executive management general supervisory working governing governance architecture ethics
  finance financial audit review editorial joint shared common mutual operational operations operating support user users member members membership coordination
  coordinating strategic tactical daily weekly monthly quarterly annual yearly seasonal central regional local district quality data security safety
  privacy risk investment solidarity emergency contingency crisis hardship innovation transition transitional maintenance renewal replacement repair
  repairs release loan loans lending purchase purchasing procurement tender supply storage transport training education school student pupil parent
  parents patient patients client clients tenant tenants resident residents visitor visitors volunteer volunteers youth family staff personnel workforce
  recruitment selection admission admissions appointment nomination election disputes dispute complaint complaints appeal appeals grievance arbitration
  mediation conciliation settlement compliance conduct discipline disciplinary integrity inclusion diversity access accession entry exit arrival departure
  withdrawal cancellation late early
  night evening weekend on-call standby duty rapid first second third final interim initial basic core extended reserve rolling fixed variable
  minimum maximum full partial associate affiliated contributing observing founding voting honorary confidential background foreground reference
  allocation distribution contract accounting cost costs price pricing energy water heat waste climate sustainability environmental landscape nature
  green blue harvest crop seed cattle forest river flood dike harbour port berth fleet vehicle bus rail track road traffic parking cycle ferry bridge
  building housing rent letting estate property asset assets equipment tool tools machine workshop kitchen canteen catering library museum collection
  collections archive archives exhibition music orchestra choir theatre festival sports play health care clinical medical nursing pharmacy laboratory
  research science scientific academic teaching learning curriculum examination exam publication publications press media communication communications
  outreach marketing brand digital software hardware code build packaging infrastructure platform network cloud hosting migration integration interface
  metadata information knowledge document records register catalogue standards protocol specification design development test testing acceptance
  delivery implementation planning scheduling monitoring evaluation measurement reporting statistics analysis forecasting benefit benefits impact
  performance incentive participation contribution community neighbourhood stakeholder partner partners partnership alliance consortium network
  lead acting independent external internal neutral impartial special specialised permanent standing temporary ad-hoc mixed
  small large long short expert experts peer technology legal policy public-private supplier vendor business product service services customer usage
  holding guarantee pension holiday sick travel meal meals food relief welfare social workplace labour union equal fair open-data open-access
  cross-site cross-border start starting closing opening commencement effective signing termination notice grace cooling-off probation trial pilot
  peak off-peak winter summer spring autumn day overnight rotation on-site remote core lead change changes incident response escalation
  continuity recovery backup surveillance inspection enforcement penalty sanction ban exclusion suspension tariff membership subscription
`;

/** With one of these it may be of others, or is known without the document. */
export const OUTSIDE_WORDS = `
  national european royal united international federal state county supreme crown charity competition electoral world global public parliamentary
  constitutional interstate commonwealth provincial municipal creative apache linux human monetary atomic nobel
`;

/** Roles that the words before them add nothing to. */
export const ROLES_ALONE = `
  assessor arbiter arbitrator mediator adjudicator custodian registrar marshal warden curator archivist ombudsperson inspector verifier valuer surveyor
  evaluator examiner convenor convener rapporteur caretaker bursar quartermaster dispatcher gatekeeper umpire referee taskforce panel helpdesk
  conciliator trustee caseworker liaison facilitator moderator contractor integrator
`;

/** What the compounds of Dutch end in. */
export const TAILS = `
  commissie comité raad team groep overleg bureau kring tafel pool ploeg desk loket panel forum beraad secretariaat bestuur college vergadering platform unit orgaan
  werkplaats jury brigade wacht delegatie conferentie berg cel
  manager directeur coördinator leider secretaris regisseur trekker beheerder eigenaar adviseur functionaris architect verantwoordelijke houder controller
  medewerker begeleider commissaris administrateur maker makelaar contactpersoon lid leden meester opzichter inspecteur bewaarder bewaker coach taxateur
  deskundige arbiter auditor gemachtigde bemiddelaar verbinder aanjager planner redacteur steward gids mentor ombudsman ombudspersoon vertrouwenspersoon
  toetser keurder keurmeester beoordelaar rekenmeester aannemer uitvoerder verdeler vertegenwoordiger waarnemer portefeuillehouder verpleegkundige arts
  fonds bijdrage vergoeding reserve potje pot budget tarief tarieven toeslag korting heffing boete borgsom waarborg premie subsidie rente sleutel kosten krediet rekening
  begroting plan agenda register verslag rapportage kalender portaal systeem voorziening bank databank database omgeving catalogus bestand overzicht resultaten
  gegevens norm normen organisatie lijst rooster centrum punt model monitor statistiek datum termijn periode protocol procedure kader matrix dossier
  kaart pas pasje verklaring ontzegging keurmerk formulier document handboek draaiboek leidraad richtlijn standaard strategie venster drempel plafond
  dag dagen uren seizoen dienst diensten gebied zone ruimte depot voorraad collectie netwerk materiaal materieel middelen goederen software
  toets schouw keuring controle meting procedure regeling spelregels kwartaal nummer code score klasse ronde stuk stukken bezit
`;

/** First parts of what is known without the document, or is of others. */
export const OUTSIDE_PARTS = `
  rijks staats gemeente provincie provinciale minister ministerie belasting reken planbureau euro europa wereld kies gezondheids onderwijs ondernemings
  medezeggenschaps cliënten veiligheidsregio veiligheidsraad omgevings arbeids landelijk delta klimaat wadden groei mobiliteits toeslagen infrastructuur hoge tweede eerste
  octrooi arbo parket gerechts recht grondwet wet geneesmiddelen zorgverzekerings pensioen huis burger straat waterschaps politie brandweer gemeenschaps
  handels kamer rijn maas noord zuid oost west boven beneden neder ring
`;

/** Adjectives before a noun of Dutch. */
export const ADJECTIVES = `
  algemeen algemene dagelijks dagelijkse centraal centrale gezamenlijk gezamenlijke regionaal regionale gemeenschappelijk gemeenschappelijke gedeeld
  gedeelde jaarlijks jaarlijkse operationeel operationele technisch technische strategisch strategische tactische tactisch collectief collectieve
  financieel financiële onafhankelijk onafhankelijke tijdelijk tijdelijke vast vaste extern externe intern interne breed brede klein kleine groot
  grote lokaal lokale digitaal digitale bijzonder bijzondere buitengewoon buitengewone gemengd gemengde ambtelijk ambtelijke bestuurlijk bestuurlijke
  inhoudelijk inhoudelijke wetenschappelijk wetenschappelijke medisch medische eenmalig eenmalige solidair solidaire permanent permanente
  vertrouwelijk vertrouwelijke erkend erkende aangewezen late vroege extra vrij vrije gesloten minimaal minimale maximaal maximale nieuw nieuwe
  gouden rode groene blauwe gele zwarte witte eerste tweede derde mobiel mobiele ondersteunend ondersteunende coördinerend coördinerende
`;

/** Nouns that such an adjective makes a name of. */
export const NOUNS = `
  raad van toezicht advies bestuur ledenvergadering vergadering databank voorziening loket programma overleg fonds register begroting budget agenda
  rekening platform portaal systeem catalogus secretariaat beheer dienst standaard bureau commissie team groep pool panel tafel kring bijdrage
  vergoeding reserve tarief boete korting toeslag lijst kaart pas ontzegging verklaring regeling plan kader protocol norm toets coach adviseur
  beheerder regisseur arbiter deskundige taxateur bemiddelaar aannemer functionaris lid archief collectie uren periode zone ruimte gegevens kosten
  opvang werkplaats meldkamer balie wacht partner partij gebruiker deelnemer uitgave uitgaven inkomsten ronde week dag schorsing uitsluiting
`;
