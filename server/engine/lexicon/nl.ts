/** Woorden die in elke overeenkomst hetzelfde betekenen, in al hun vormen. */
import type { Lexicon } from '../cues.ts';
import { forenames } from './forenames.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((it) => it !== '');

export default {
  body: words(`
    bestuur besturen stuurgroep stuurgroepen regiegroep regiegroepen kerngroep kernteam kernteams commissie commissies *commissie raad raden *raad college colleges
    directie ledenvergadering vergadering vergaderingen secretariaat bureau werkgroep werkgroepen projectgroep programmaraad
    programmabureau regieteam bestuursorgaan bestuursorganen orgaan organen kabinet gedeputeerde presidium comite gebruikersraad
    adviesraad toezichthouder toezichthouders kamer steering board committee council tsc
    programmateam projectteam stuurteam partneroverleg bestuurdersoverleg directeurenoverleg taskforce`),
  group: words(`
    team teams groep groepen community gemeenschap stichting vereniging cooperatie organisatie organisaties *organisatie *organisaties consortium
    samenwerking samenwerkingsverband platform kennisplatform forum netwerk programma project alliantie schap`),
  role: words(`
    voorzitter voorzitters vicevoorzitter secretaris secretarissen penningmeester directeur directeuren *directeur bestuurder bestuurders bestuurslid bestuursleden
    projectleider programmamanager programmamanagers *manager *managers coordinator coordinatoren minister ministers staatssecretaris staatssecretarissen burgemeester
    wethouder wethouders opdrachtgever opdrachtgevers opdrachtnemer trekker trekkers beheerder beheerders *beheerder griffier commissaris
    vertegenwoordiger vertegenwoordigers hoofd inspecteur korpschef portefeuillehouder portefeuillehouders regisseur eigenaar eigenaren maintainer maintainers
    gouverneur bijdrager bijdragers producteigenaar architect owner owners lead committer committers
    kwartiermaker penvoerder procesregisseur gemeentesecretaris gemeentesecretarissen dijkgraaf griffiers *voorzitter *secretaris`),
  member: words(`
    partij partijen lid leden deelnemer deelnemers partner partners gemeente gemeenten *gemeenten provincie provincies waterschap waterschappen
    school scholen instelling instellingen *instellingen ziekenhuis ziekenhuizen verzekeraar verzekeraars zorgverzekeraars zorgaanbieder zorgaanbieders
    aanbieder aanbieders bedrijf bedrijven initiatiefnemer initiatiefnemers ondertekenaar ondertekenaars aangeslotenen aangeslotene
    ketenpartner ketenpartners ketenpartijen leverancier leveranciers belanghebbenden universiteit universiteiten
    bibliotheek bibliotheken corporatie corporaties woningcorporaties ministeries hogescholen kennisinstellingen onderneming
    ondernemingen vervoerders netbeheerders musea steden samenwerkingspartner samenwerkingspartners convenantpartner convenantpartners
    consortiumpartners landen diensten`),
  actor: ['@body', '@group', '@role', '@member'],
  modal: words('kan kunnen mag mogen moet moeten zal zullen dient dienen is zijn wordt worden heeft hebben hoeft'),
  must: words('moet moeten zal zullen dient dienen'),
  may: words('kan kunnen mag mogen'),
  be: words('is zijn wordt worden werd werden geworden'),
  not: words('niet geen nooit noch zonder'),
  document: words(`
    convenant overeenkomst *overeenkomst regeling *regeling reglement statuten besluit *besluit protocol *protocol akkoord *akkoord document charter
    beheermodel afspraken plan *plan intentieverklaring afsprakenstelsel
    handvest taakomschrijving taakopdracht manifest spelregels afsprakenkader memorandum *statuut reglementen *verklaring deal pact`),
  decide: words(`
    beslist beslissen besluit besluiten besloten bepaalt bepalen benoemt benoemen benoemd goedkeurt goedkeuren goedgekeurd keurt vaststelt vaststellen vastgesteld
    stelt stellen kiest kiezen wijst wijzen aanwijst aanwijzen aangewezen`),
  year: words('jaar jaren jaarlijks jaarlijkse ieder elk'),
  all: words('alle elke elk ieder iedere beide'),
  /** Wat voorafging. */
  past: words('eerder eerdere vorig vorige voorgaand voorgaande voormalige vroeger vroegere oud oude voorganger'),
  venture: words(`
    poging pogingen samenwerking samenwerkingen samenwerkingsverband traject trajecten initiatief initiatieven pilot pilots proef proeven project projecten
    programma programmas aanpak convenant convenanten fase ronde model opzet structuur overleg netwerk platform stelsel systeem fusie experiment experimenten`),
  fell: words(`
    mislukt mislukte mislukten gestrand strandde strandden stranden vastgelopen beeindigd gestopt stopgezet gestaakt afgebroken opgeheven doodgebloed
    verzand verzandde faalde faalden gefaald tekortschoot tekortschoten`),
  showed: words(`
    leert leren leerde leerden geleerd blijkt blijken bleek bleken gebleken toont tonen toonde toonden aangetoond wijst wees uitgewezen leerde laat liet lieten
    bewees bewezen concludeert concludeerde`),
  /** Wie er iets van wil, los van de partijen als zodanig. */
  side: words(`
    partij partner partners deelnemer deelnemers lid leden gebruiker gebruikers afnemer afnemers klant klanten ontwikkelaar ontwikkelaars onderzoeker onderzoekers
    burger burgers inwoner inwoners bewoner bewoners ondernemer ondernemers bedrijf bedrijven bedrijfsleven werkgever werkgevers werknemer werknemers
    medewerker medewerkers leverancier leveranciers aanbieder aanbieders zorgaanbieder zorgaanbieders zorgverlener zorgverleners verzekeraar verzekeraars
    zorgverzekeraar zorgverzekeraars ziekenhuis ziekenhuizen patient patienten client clienten arts artsen huisarts huisartsen school scholen leerling leerlingen
    student studenten docent docenten universiteit universiteiten hogeschool hogescholen gemeente gemeenten provincie provincies waterschap waterschappen rijk
    ministerie overheid overheden boer boeren agrariers bibliotheek bibliotheken uitgever uitgevers bank banken politie haven vervoerder vervoerders stad
    winkelier winkeliers corporatie corporaties woningcorporatie woningcorporaties huurder huurders ouder ouders vereniging verenigingen bezoeker bezoekers
    stichting museum musea financier financiers investeerder investeerders bouwer bouwers netbeheerder netbeheerders regio sector
    partijen instelling instellingen marktpartijen particulieren samenleving professionals vrijwilligers sponsor sponsoren sponsors donateurs reizigers reiziger
    organisatie organisaties professional stakeholders belanghebbende belanghebbenden speler spelers ketenpartner ketenpartners marktpartij
    particulier eigenaren`),
  /** Er beter van worden. */
  gain: words(`
    profiteert profiteren wint winnen bespaart besparen vergroot vergroten verlaagt verlagen verkort verkorten verdient verdienen spreidt
    spreiden vermindert verminderen`),
  /** Veranderen van een tekst of werkwijze. */
  alter: words(`
    wijzigen wijzigt gewijzigd wijziging wijzigingen aanpassen aangepast aanpassing aanpassingen herzien herziet herziening veranderen
    veranderd verandering veranderingen aanvullen aangevuld aanvulling aanvullingen actualiseren geactualiseerd actualisatie bijstellen
    bijgesteld bijstelling bijwerken bijgewerkt vervangen vervallen verbetering verbeteringen schrappen`),
  /** Bekijken hoe het gaat. */
  assess: words(`
    evalueren evalueert geevalueerd evaluatie evaluaties beoordelen beoordeelt beoordeeld beoordeling toetsen toetst getoetst toetsing
    onderzoeken onderzoekt onderzocht bezien beziet bekijken bekeken meten meet gemeten monitoren monitort gemonitord heroverwegen
    heroverwogen heroverweging bespreken bespreekt besproken terugblikken reflecteren`),
  /** Waarover die blik gaat. */
  working: words(`
    samenwerking samenwerkingsverband convenant programma afspraken werking functioneren voortgang doelmatigheid doeltreffendheid
    effectiviteit resultaten effecten doelen doelstellingen opdracht mandaat werkwijze`),
  /** Informatie doorgeven. */
  tell: words(`
    vertellen vertelt informeren informeert geinformeerd melden meldt gemeld delen deelt gedeeld publiceren publiceert gepubliceerd
    zenden zendt toegezonden sturen stuurt verstuurd toesturen verstrekken verstrekt uitwisselen uitgewisseld wisselen wisselt
    verspreiden verspreidt verspreid rondgestuurd bekendmaken bekendgemaakt leveren levert geleverd`),
  /** Wat er doorgegeven wordt. */
  news: words(`
    notulen agenda stukken informatie gegevens data documenten besluiten resultaten bevindingen ontwikkelingen incidenten cijfers
    verslagen verslag metingen uitkomsten nevenfuncties
    *verslagen *verslag *cijfers *gegevens besluitenlijst`),
  /** Wat misgaat tussen mensen of met gegevens. */
  harm: words(`
    pesten lastigvalt misbruik wangedrag overtreding overtredingen overtreedt overtreden schending schendingen schendt inbreuk inbreuken
    incident incidenten klacht klachten misdraagt discriminatie fraude datalek datalekken intimidatie misstand misstanden`),
  /** Zich aan de regels houden. */
  obey: words(`
    houdt houden nakomt nakomen nagekomen naleeft naleven nageleefd voldoet voldoen opvolgt opvolgen gedraagt gedragen`),
  /** Wat daarop volgt. */
  punish: words(`
    waarschuwing waarschuwen gewaarschuwd schorsen schorst geschorst schorsing uitsluiten uitgesloten uitsluiting royeren geroyeerd
    royement geweerd sanctie sancties straf straffen boete boetes onderzoekt onderzoeken onderzocht berisping berispen maatregel
    maatregelen behandeld behandelt afgehandeld gemeld melden meldt`),
  /** Wie een organisatie kan binden. */
  chief: words(`
    bestuurders besturen directies directeuren minister ministers staatssecretaris ministerraad wethouder wethouders burgemeester
    burgemeesters gedeputeerde gedeputeerden staten college colleges gemeenteraad gemeenteraden raden kabinet regering rijk ministerie
    ministeries rector rectoren dijkgraaf oprichters`),
  /** Erachter staan. */
  back: words(`
    onderschrijven onderschrijft onderschreven ingestemd instemmen bekrachtigd goedgekeurd getekend ondertekend steunen steunt gesteund
    toegezegd toezeggen garant committeren committeert gecommitteerd besloten vrijgemaakt achter verbonden draagvlak`),
  /** Wat iemand kan houden of afstaan. */
  power: words(`
    bevoegdheid bevoegdheden zeggenschap autonomie zelfstandigheid onafhankelijkheid verantwoordelijkheid verantwoordelijkheden
    beslissingsbevoegdheid beslisbevoegdheid beleidsvrijheid bestuursbevoegdheid bestuursbevoegdheden soevereiniteit eindverantwoordelijkheid
    vrijheid identiteit *bevoegdheid *bevoegdheden`),
  /** Wat naar een ander gaat. */
  cede: words(`
    overdragen overgedragen overdracht delegeert delegeren gedelegeerd delegatie mandateert mandateren gemandateerd
    toevertrouwd toevertrouwen toevertrouwt afstaan afgestaan overlaten overgelaten opgedragen overgeheveld`),
  /** Wat een tekst juist niet met een bevoegdheid doet. */
  curb: words(`
    beperkt beperken beperking doorkruist doorkruisen raakt raken aantast aantasten tast wijzigt wijzigen verandert veranderen vervangt vervangen
    belemmert belemmeren verhindert verhinderen afbreuk inbreuk treedt treden`),
  /** Wat volgt uit wat voorafging. */
  hence: words(`
    daarom dus vandaar nu voortaan zodoende waardoor sindsdien`),
  /** Wat er was voordat er iets nieuws komt. */
  standing: words('bestaande huidige zittende oude vorige eerdere vroegere lopende voormalige oorspronkelijke'),
  /** Zolang het nieuwe er niet is. */
  interim: words('tijdelijk tijdelijke voorlopig voorlopige interim waarnemend waarnemende'),
  lasts: words('blijft blijven geldt gelden behoudt behouden houdt houden loopt lopen maakt maken dient dienen'),
  /** Overgaan op iets nieuws. */
  shift: words(`
    overstappen overstap stapt stappen overgaan overgang overgegaan overzetten overgezet overgeheveld migreren migreert gemigreerd migratie invoeren ingevoerd invoering
    uitrollen uitrol uitgerold implementeren implementeert geimplementeerd implementatie omzetten omgezet aansluiten aangesloten overgebracht verhuisd`),
  stepwise: words(
    'fasen fases gefaseerd gefaseerde stapsgewijs stapsgewijze geleidelijk geleidelijke groepen golven tranches stappen rondes delen',
  ),
  /** Wie met het nieuwe moet werken. */
  learner: words(`
    medewerkers medewerker collega's gebruikers personeel docenten leerkrachten leraren verpleegkundigen uitvoerders vrijwilligers professionals ambtenaren werknemers
    hulpverleners zorgverleners behandelaars bibliothecarissen baliemedewerkers`),
  /** Wie een organisatie kan binden of betaalt, anders dan het eigen bestuur van de samenwerking. */
  patron: words(`
    besturen bestuurders burgemeester burgemeesters wethouder wethouders directies directeuren *directeuren minister ministers ministerie ministeries
    staatssecretaris gedeputeerden gedeputeerde provincie provincies gemeenten gemeenteraden raden colleges rijk waterschappen bedrijven werkgevers financiers
    subsidiegever subsidiegevers universiteiten ziekenhuizen schoolbesturen corporaties rectoren dijkgraven regering kabinet`),
  backs: words(`
    handtekening handtekeningen toestemming ingestemd instemming stemmen akkoord subsidie ondertekend ondertekenen tekenen tekent getekend bekrachtigd goedgekeurd
    steunen steunt steun garant toegezegd toezegging financieren financiert financiering bekostigen bekostigt gedetacheerd detacheren uitlenen uitgeleend
    committeren gecommitteerd onderschrijven onderschreven vrijmaken vrijgemaakt`),
  forename: forenames,
} satisfies Lexicon;

export const hollow: readonly string[] = [
  'nader|later|nog te|uit|bepalen ... bepalen|werken|bepaald|uitgewerkt|ingevuld|besluiten',
  '@be nader|later uitgewerkt|bepaald|ingevuld|besproken|vastgelegd',
  'nog niet besloten|bepaald|afgesproken|vastgesteld|bekend|uitgewerkt|ingevuld',
  'nog geen besluit|beslissing|afspraak',
  'nog te bepalen|benoemen|besluiten|maken|formuleren',
  'volgt later|nog',
  'in te vullen',
  '^ beschrijf|omschrijf|vul|benoem|geef|noem|licht ... hier|kort|welke|in|aan|toe',
  'ntb|pm',
  'todo #colon',
];
