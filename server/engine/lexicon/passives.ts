/** Passives of decisions and duties, and the words that tell who acts after all. */
import type { Language } from '../types.ts';

interface Passives {
  /**
   * A verb of duty, some words, a participle, in small letters; in Dutch an actor fits after the first group that is there.
   * V8 takes ten times as long to make it ready where it has to ignore case.
   */
  readonly passive: RegExp;
  /** Words behind which nobody has to be named. */
  readonly spared: RegExp;
  readonly actor: string;
}

/** Decisions: in the present tense a rule; other work only where it is a duty. */
const DECISION_NL =
  'bepaald|gecontroleerd|behandeld|afgehandeld|aangenomen|beschikbaar gesteld|besloten|beslist|vastgesteld|goedgekeurd|benoemd|aangewezen|geëvalueerd|beoordeeld|getoetst|bijgesteld|afgestemd|gerapporteerd|uitgewerkt|overlegd|herzien|een (?:besluit|beslissing|keuze) (?:genomen|gemaakt)|(?:maatregelen|stappen|actie) (?:genomen|getroffen|ondernomen)|contact (?:gezocht|opgenomen|gelegd)|toegewezen|gefactureerd|verzonden|verstuurd|gestuurd|rondgestuurd|toegezonden|bekeken of|bezien of|gekeken of|onderzocht of|beslist|geselecteerd|gekozen|verleend|toegekend|verrekend|afgerekend|geïnd|vernietigd|opgesteld(?! in )|gepubliceerd|bekendgemaakt|georganiseerd|gehouden|geschoold|opgeleid|gezorgd';
const DUTY_NL = `${DECISION_NL}|gecommuniceerd|opgesteld|georganiseerd|gezorgd|bewaakt|geregeld|bijgehouden|gepubliceerd|opgepakt|geïnformeerd|gemonitord|verstrekt|aangeleverd|ingericht|ingesteld|vastgelegd|gemeld|besteld|uitgevoerd|opgelost|vervangen|geïnspecteerd|betaald|vergoed|voorzien|opgeleverd|geactualiseerd|uitgesloten|geschorst|ingetrokken|ontslagen|verwijderd|verdeeld|uitgekeerd|opgeheven|gegund|genomen|gehouden|geschoold|opgeleid|getraind|gescreend|geteld|besproken|onderzocht|bekeken|geregistreerd|gearchiveerd|bewaard|verwijderd|vernietigd|gewist|gecorrigeerd|geplaatst|gekozen|geselecteerd|geworven|aangesteld|ingehuurd|aangekocht|aanbesteed|gefinancierd|verrekend|geïnd|gestort|overgemaakt|overgedragen|verzonden|verstuurd|gestuurd|rondgestuurd|toegezonden|aangevraagd|getest|beproefd|gemeten|geteld|gekeurd|onderhouden|gerepareerd|hersteld|schoongemaakt|verzekerd|gewaarborgd|geborgd|gegarandeerd|begeleid|ondersteund|geraadpleegd|gehoord|gevraagd|uitgenodigd|opgeroepen|aangekondigd|bekendgemaakt|toegelicht|ondertekend|geparafeerd|getekend|gewijzigd|aangepast|aangevuld|verlengd|opgezegd|beëindigd|ontbonden|gestart|voorbereid|ontwikkeld|ontworpen|gebouwd|opgericht|gevormd`;
/** What somebody may do: a power. */
const POWER_NL = 'besloten|overgegaan|uitgesloten|geschorst|ontslagen|ingetrokken|geroyeerd|verwijderd';
const PRESENT_EN =
  'decided|determined|approved|taken|adopted|laid down|agreed|inspected|checked|dealt with|handled|assessed|evaluated|reviewed|invoiced|sent out|sent (?:quarterly|monthly|annually|weekly|each|every|within)|granted|awarded|allocated|audited|appointed|elected|selected|drawn up(?! in)|published(?! (?:in|on|at))|circulated|issued|refunded|reimbursed|taken|sought|convened|investigated|looked into';
const DECIDED_EN =
  'inspected|checked|dealt with|handled|hired|made available|laid down|ordered|carried out|paid|replaced|resolved|recorded|decided|determined|approved|reviewed|evaluated|appointed|assessed|established|designated|selected|agreed upon|reported|communicated|organi[sz]ed|ensured|monitored|arranged|drawn up|prepared|published|updated|maintained|informed|notified|provided|delivered|submitted|set up|taken|made|adopted|revised|withdrawn|revoked|suspended|excluded|expelled|removed|dismissed|disbanded|distributed|allocated|awarded|set aside|reimbursed|circulated|archived|announced|convened|scheduled|trained|screened|vetted|audited|held|discussed|invoiced|counted|deleted|erased|destroyed|registered|logged|looked into|investigated|examined|consulted|interviewed|surveyed|asked|invited|summoned|elected|recruited|assigned|transferred|paid out|collected|settled|refunded|bought|purchased|procured|tendered|funded|raised|lowered|increased|reduced|amended|extended|renewed|terminated|ended|wound up|tested|piloted|measured|repaired|serviced|cleaned|insured|secured|safeguarded|guaranteed|supported|guided|instructed|explained|signed|countersigned|corrected|returned|sent|sent out|forwarded|issued|granted|refused|rejected|dealt|addressed|followed up|started|launched|developed|designed|built|formed|mitigated|escalated|translated';
const POWER_EN = 'suspended|excluded|expelled|removed|dismissed|revoked|withdrawn';

const GAP_NL = '(?: (?!(?:wordt|worden|en|die|dat|waar|waarin|is|zijn|indien|als|zodra|tenzij) )[^\\s.;:,]{1,60},?){0,9}? ';

export const passives: Readonly<Record<Language, Passives>> = {
  nl: {
    passive: new RegExp(
      `(?<!\\p{L})(?:(wordt|worden)(?: er)?(?= )${GAP_NL}(${DECISION_NL})|((?:zal|zullen|moet|moeten|dient|dienen|behoort|behoren)(?: er)?)(?= )${GAP_NL}(?:te )?(?:(?:worden|zijn) (?:${DUTY_NL})|(?:${DUTY_NL}) (?:te )?(?:worden|zijn))|((?:kan|kunnen)(?: er)?)(?= )${GAP_NL}(?:worden (?:${POWER_NL})|(?:${POWER_NL}) worden))(?!\\p{L})`,
      'u',
    ),
    spared:
      /(?<!\p{L})(?:door|\p{L}*besluit|\p{L}*vergadering|wie|krachtens|bij wet|van rechtswege|kan|kunnen|mag|mogen|niet|geen|nooit|als|indien|wanneer|zodra|totdat|doordat|omdat|waardoor|aangezien|nadat|voordat|mits|die|dat|waarin|waarop|welke|zoals|namens|automatisch|hierna|geacht|onder (?:de )?(?:leiding|voorzitterschap|verantwoordelijkheid|regie|toezicht|aansturing|gezag|auspiciën|begeleiding|supervisie|hoede)|benoemd voor|aan de hand van|op (?:basis|grond) van|naar rato|staatscourant|rekening)(?!\p{L})/iu,
    actor: ' door [orgaan of functie]',
  },
  en: {
    passive: new RegExp(
      `(?<!\\p{L})(?:(?:will|shall|must|is to|are to|has to|have to|needs to|need to)(?: (?:also|then|always|promptly|timely|periodically|regularly|annually|jointly))? (?:be|have been) (?:(?:\\p{L}{1,30}ly|further|timely|duly|jointly) )?(?:${DECIDED_EN})|(?:may|can) be (?:${POWER_EN})|(?:is|are|gets?) (?:(?:\\p{L}{1,30}ly|then|always) )?(?:${PRESENT_EN}))(?: upon| on)?(?!\\p{L})`,
      'u',
    ),
    spared:
      /(?<!\p{L})(?:by|who|whoever|if|when|whenever|once|until|after|before|because|since|unless|that|which|where|as|may|not|no|never|pursuant to|under|deemed|automatically|amicably|mutual(?:ly)?|membership fees? (?:will|shall|must) be paid|appointed for|in accordance|according)(?!\p{L})/iu,
    actor: ' by [body or role]',
  },
};
