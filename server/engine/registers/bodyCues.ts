/** How a text says that a body decides, who sits in it, and how it decides. */
import { createWordings } from '../wordings.ts';

const EN = 'committee|board|council|panel|group|team|jury|commission|tribunal';
const EN_DECIDES =
  'decide|decides|approve|approves|determine|determines|adopt|adopts|set|sets|appoint|appoints|elect|elects|select|selects|dismiss|dismisses|remove|removes|authorise|authorises|authorize|authorizes|reject|rejects|grant|grants|award|awards|ratify|ratifies|endorse|endorses|resolve|resolves|settle|settles|choose|chooses|arbitrate|arbitrates|adjudicate|adjudicates|judge|judges|allocate|allocates|assign|assigns';
const EN_POWER =
  'sell|dispose|purchase|buy|spend|borrow|close|terminate|suspend|remove|expel|exclude|dismiss|appoint|amend|change|alter|grant|refuse|withhold|waive|award|order|sign|admit|approve|reject|decide|overrule|veto|conclude|commit|allocate|raise|lower';
const NL = '*groep|*raad|*commissie|*comite|*panel|*team|*board|*bestuur|*jury|*kamer|*overleg';
const NL_DECIDES =
  'beslist|besluit|bepaalt|benoemt|ontslaat|schorst|royeert|bekrachtigt|verleent|kiest|selecteert|arbitreert|beslecht|goedkeurt|vaststelt|gunt|verdeelt|toewijst|autoriseert|accordeert|honoreert';
const NL_DONE = 'beslist|besloten|goedgekeurd|genomen|beslecht';
const NL_POWER =
  'vervreemden|verkopen|aankopen|kopen|aanschaffen|sluiten|beeindigen|opzeggen|schorsen|royeren|uitsluiten|ontslaan|benoemen|aanwijzen|wijzigen|aanpassen|toekennen|verlenen|weigeren|intrekken|toelaten|besteden|aangaan|vaststellen|goedkeuren|beslissen|besluiten|bepalen|gunnen|verhogen|verlagen|afwijzen|vetoen|ondertekenen|verdelen';

export const bodyCues = createWordings({
  en: {
    decides: [
      `${EN} ... ${EN_DECIDES}`,
      `${EN} ... and ${EN_DECIDES}`,
      `${EN} ... may|can .. ${EN_POWER}`,
      `${EN} ... takes|take|makes|make .. decision|decisions`,
      `${EN} ... has|have .. final|last|casting say|word|decision`,
      `${EN} ... is|are .. authorised|authorized|empowered|entitled|mandated to`,
      `${EN} ... has|have .. authority|power|powers|right to|over`,
      `${EN} ... rules|rule on|about`,
      `${EN} ... signs|sign off`,
      `decided|taken|made|settled|resolved|adjudicated|arbitrated .. by the|a|an .. ${EN}`,
      `${EN} whose .. decision|ruling|award|verdict is|are .. final|binding`,
      `rests|lies|is with the .. ${EN}`,
      `up|left to the .. ${EN} to decide|determine`,
      `approval|consent|permission of the .. ${EN}`,
    ],
    continued: [`it|they ... ${EN_DECIDES}`, `it|they .. may|can .. ${EN_POWER}`, `it|they .. takes|take|makes|make .. decision|decisions`],
    members: [
      'consist|consists|comprises|comprise|composed|composition|members|member|membership|seat|seats|chaired|chair',
      'representative*|delegate*|director|directors|alderm*|trustees ... of|from|each|party|parties|both|all',
      'meeting of .. parties|directors|boards|members|representatives',
      'appoint*|elect|elected|elects|nominat*|delegates',
      'sit|sits|serve|serves on|in',
      'made up|formed of|by|from',
    ],
    rule: [
      'majority|majorities|unanim*|consensus|quorum|vote|votes|voting|consent|veto|deadlock|tie|ties',
      'by .. agreement',
      'members|directors|half ... present',
      'all|both|each of .. agree|concur',
    ],
  },
  nl: {
    decides: [
      `${NL} ... ${NL_DECIDES}`,
      `${NL} ... en ${NL_DECIDES}`,
      `${NL} .. stelt|keurt|kent|wijst|neemt|wijzigt|sluit ... vast|goed|aan|toe|af|uit|besluit|besluiten|beslissing|beslissingen`,
      `${NL} ... kan|mag ... ${NL_POWER}`,
      `${NL} ... is|zijn .. bevoegd|gemachtigd|gemandateerd|gerechtigd`,
      `${NL} ... heeft|houdt .. laatste|beslissende|doorslaggevende woord|stem|zeggenschap`,
      `${NL} ... hakt .. knoop|knopen`,
      `${NL} ... geeft .. toestemming|goedkeuring|akkoord`,
      `${NL} .. doet .. uitspraak`,
      `${NL} ... oordeelt over|in .. geschil*|beroep|bezwaar*|klacht*`,
      `beslist|besluit de|het ${NL}`,
      `${NL_DONE} .. door de|het|een .. ${NL}`,
      `door de|het|een .. ${NL} .. ${NL_DONE}`,
      `besluit|beslissing|bevoegdheid|zeggenschap|oordeel ... ligt|berust|is bij|aan de|het .. ${NL}`,
      `stelt|keurt|wijst|neemt de|het .. ${NL} ... vast|goed|aan|af|besluit|beslissing`,
      `toestemming|goedkeuring|instemming van de|het .. ${NL}`,
    ],
    continued: [
      `zij|ze|hij|het|deze ... ${NL_DECIDES}`,
      `zij|ze|hij|het|deze stelt|keurt|wijst ... vast|goed|toe|af`,
      `zij|ze|hij|het|deze .. kan|mag ... ${NL_POWER}`,
    ],
    members: [
      'bestaat|bestaan|samenstelling|samengesteld|leden|lid|zitting|zetel|zetels|voorzitter|voorgezeten',
      'vertegenwoordiger*|bestuurder*|wethouder*|directeur*|afgevaardigde* ... van|uit|elke|iedere|partij|partijen|beide|alle',
      'overleg|vergadering van .. partijen|directeuren|bestuurders|leden|vertegenwoordigers',
      'benoem*|benoemt|gekozen|kiest|kiezen|aangewezen|afgevaardigd|vertegenwoordigd',
      'zit|zitten in',
      'gevormd door|uit',
    ],
    rule: [
      'meerderheid|eenparig*|unaniem|unanimiteit|consensus|quorum|stem|stemmen|stemming|stemverhouding|instemming|veto|overeenstemming|eenstemmig*|consent',
      'leden|bestuurders|helft ... aanwezig',
    ],
  },
});
