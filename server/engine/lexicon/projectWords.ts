/** Sentences that make a project of a collaboration: something with one client that ends when it is delivered. */
import type { Cue, Language } from '../types.ts';

type Sign = 'end' | 'delivery' | 'client' | 'scope';

/** What the parties have together, and should last. */
const NL_TOGETHER =
  'project|samenwerkingsproject|samenwerking|samenwerkingsverband|overeenkomst|convenant|partnerschap|consortium|alliantie';
const EN_TOGETHER = 'project|collaboration|cooperation|partnership|consortium|alliance|agreement|covenant';
const NL_TEAM = 'projectorganisatie|projectteam|projectgroep|projectbureau|stuurgroep|projectstuurgroep';
const EN_TEAM = 'organisation|organization|team|board|office|group';
const NL_LEADER = 'projectleider|projectmanager|projectleiding';
const NL_ENDS = 'eindigt|eindigen|stopt|stoppen|vervalt|ophoudt|afloopt';
const EN_ENDS = 'ends|terminates|expires|stops|closes|lapses|finishes|ceases|dissolves|concludes';
const EN_END = 'end|terminate|expire|stop|close|lapse|finish|cease|dissolve|conclude';
const NL_ENDED = 'beeindigd|opgeheven|ontbonden|afgerond|afgesloten|klaar|voorbij|gesloten';
const EN_ENDED = 'ended|terminated|finished|over|closed|dissolved|disbanded|complete|completed|done|wound';
const NL_DELIVERED =
  'oplevering|opgeleverd|eindoplevering|afgeleverd|geleverd|overdracht|overgedragen|geaccepteerd|aanvaard|acceptatie|eindproduct|eindresultaat|projectresultaat|decharge';
const EN_DELIVERED = 'delivery|delivered|acceptance|accepted|handover|handed|completion|completed|commissioned';
const NL_RESULT = 'eindproduct|eindproducten|eindresultaat|projectresultaat|projectresultaten|eindrapport|eindoplevering';
const NL_THING =
  'deliverables|product|producten|resultaat|resultaten|systeem|platform|software|applicatie|register|portaal|voorziening|werk|rapport|dienst';
const EN_THING =
  'product|products|deliverable|deliverables|result|results|system|platform|software|application|register|portal|solution|work|report|service';
const NL_WHEN = 'zodra|wanneer|als|nadat|indien|moment|dag|datum|bij|na|met|door|tot|totdat|op';
const EN_WHEN = 'when|once|soon|as|at|on|upon|with|after|until|day|moment|date|by';

export const projectCues: Readonly<Record<Language, Readonly<Record<Sign, readonly Cue[]>>>> = {
  nl: {
    end: [
      `${NL_TOGETHER}|${NL_TEAM} .. ${NL_ENDS} ... ${NL_DELIVERED}`,
      `${NL_TOGETHER} .. ${NL_ENDS} ... ${NL_WHEN} ... ${NL_DELIVERED}`,
      `${NL_WHEN} .. ${NL_DELIVERED}|realisatie|afronding ... houdt|houden ... ${NL_TOGETHER}|${NL_TEAM} .. op`,
      `${NL_TOGETHER} ${NL_ENDS} .. ${NL_WHEN} ... ${NL_THING} ... geaccepteerd|aanvaard|afgeleverd|geleverd|overgedragen|gereed|klaar`,
      `${NL_WHEN} .. ${NL_DELIVERED} ... ${NL_ENDS} .. de|het|deze|dit|onze ${NL_TOGETHER}|${NL_TEAM}`,
      `${NL_WHEN} ... ${NL_DELIVERED} .. is|zijn|wordt|worden .. ${NL_TOGETHER}|${NL_TEAM} .. ${NL_ENDED}`,
      `${NL_TOGETHER}|${NL_TEAM} .. wordt|worden|is|zijn ... oplevering|afronding|overdracht|opgeleverd ... ${NL_ENDED}`,
      `projectorganisatie|projectteam|projectgroep|projectbureau ... opgeheven|ontbonden`,
      `verleent|verlenen .. ${NL_LEADER}|${NL_TEAM} .. decharge`,
      `decharge .. ${NL_LEADER}|${NL_TEAM}`,
      `${NL_LEADER}|${NL_TEAM} .. wordt|worden|is gedechargeerd`,
      `${NL_TOGETHER} ... eindigt|sluit|afgesloten|beeindigd .. met .. eindrapport|eindrapportage|eindverslag|eindevaluatie`,
      `${NL_TOGETHER} .. bestaat|duurt|loopt|geldt .. tot|totdat ... ${NL_DELIVERED}`,
      'is|zijn|betreft|voeren|voert .. eenmalig|tijdelijk|afgebakend project',
      'project met .. begin en .. eind|einde',
      'project .. is|wordt afgerond|afgesloten|beeindigd|klaar .. als|zodra|wanneer|nadat|met|bij|na ... opgeleverd|oplevering|geaccepteerd|goedgekeurd',
    ],
    delivery: [
      `${NL_LEADER}|projectteam|opdrachtnemer .. levert|leveren ... ${NL_RESULT}|resultaat .. op`,
      `${NL_RESULT} .. wordt|worden .. opgeleverd|afgeleverd|geleverd`,
      `oplevering .. van .. ${NL_RESULT}`,
      `${NL_LEADER} ... verantwoordelijk voor .. oplevering|opleveren|realisatie|eindresultaat|eindproduct`,
      `${NL_LEADER} realiseert|bewaakt ... scope|eindproduct|eindresultaat`,
      'project levert|leveren .. op',
      'eindproduct|projectresultaat ... afgenomen|nemen|neemt .. af',
      'nemen|neemt .. eindproduct|projectresultaat .. af',
    ],
    client: [
      'opdrachtgever van .. project|samenwerkingsproject is|zijn',
      'samenwerking|partnerschap ... opgezet|ingericht|georganiseerd|uitgevoerd als .. project',
      'samenwerking|partnerschap ... vorm van een project',
      'voeren|voert|pakken|pakt|richten|zetten .. samenwerking .. uit|aan|in|op als .. project',
      'is|zijn|als enig|enige opdrachtgever',
      '#name is .. enige? opdrachtgever van|voor het|de project|samenwerking',
      'een|enige|enig|een opdrachtgever .. namens alle|partijen',
      'samenwerking|samenwerkingsverband ... projectmatig|projectbasis',
      'projectmatig|projectmatige ... samenwerking|samenwerkingsverband',
      'seniorgebruiker|seniorleverancier',
      'kent|heeft een|enkele|enige|enkel .. opdrachtgever',
      `${NL_LEADER} .. rapporteert|legt ... aan .. opdrachtgever`,
      `opdrachtgever .. benoemt|wijst|stuurt|stelt .. ${NL_LEADER}`,
      'treedt|treden .. op als .. opdrachtgever|toeleverancier*|onderaannemer*',
    ],
    scope: [
      'vastgestelde|vaste|afgesproken|overeengekomen|vaststaande|afgebakende|bevroren scope|projectscope|projectomvang',
      'scope|projectscope .. staat|ligt|is|blijft .. vast|bevroren|ongewijzigd',
      'resultaat|eindresultaat|eindproduct|eisen .. staan|staat|liggen|ligt ... vast',
      'valt|vallen|blijft|blijven buiten .. scope|projectscope|projectopdracht',
      'meerwerk ... geoffreerd|offreert|offerte|gefactureerd|projectleider|opdrachtgever',
      'wijziging|wijzigingen .. van|op .. scope|projectopdracht',
      'binnen tijd budget en scope',
      'binnen tijd geld en kwaliteit',
      'vaste|vast|afgebakende|afgebakend|vooraf scope|budget|opdracht .. en .. een|vast|vaste eindresultaat|eindproduct',
    ],
  },
  en: {
    end: [
      `${EN_TOGETHER} ${EN_ENDS} .. ${EN_WHEN} ... ${EN_DELIVERED}|product|result`,
      `${EN_TOGETHER} will|shall|is|to .. ${EN_END} .. ${EN_WHEN} ... ${EN_DELIVERED}|product|result`,
      `${EN_TOGETHER} .. is|are|be .. ${EN_ENDED} .. ${EN_WHEN} ... ${EN_DELIVERED}`,
      `${EN_WHEN} ... ${EN_DELIVERED} ... ${EN_TOGETHER} .. ${EN_ENDS}|${EN_ENDED}`,
      `${EN_WHEN} ... ${EN_DELIVERED} ... ${EN_TOGETHER} will|shall .. ${EN_END}`,
      `${EN_TOGETHER} ${EN_ENDS} .. ${EN_WHEN} ... accepted|received .. ${EN_THING}`,
      'one-off|temporary|single project',
      'one off project',
      'project with a beginning|start and an end',
      `project ${EN_TEAM} .. is|will|shall be? dissolved|disbanded`,
      `project leader|manager|${EN_TEAM} .. is|are|be discharged|disbanded|dissolved|released`,
      `discharge|discharges|discharged .. project leader|manager|${EN_TEAM}`,
      `project|collaboration|cooperation|partnership closes|ends|concludes .. with .. final|closing|end report`,
      `collaboration|cooperation|partnership|consortium exists|lasts|runs|continues .. until ... ${EN_DELIVERED}`,
    ],
    delivery: [
      'project leader|manager|team delivers|deliver .. end|final product|result|deliverable|deliverables',
      'project leader|manager|team will|shall|must deliver .. end|final product|result|deliverable|deliverables',
      'project leader|manager .. responsible|accountable for .. delivery|delivering|completion',
      'end|final product|result .. delivered by .. project leader|manager|team|contractor',
      'project delivers',
      'take|takes|receive|receives .. end|final|finished product|result',
    ],
    client: [
      'commissioner|client|principal of .. project|collaboration|cooperation is',
      'is .. sole|only client|commissioner|principal of .. project|collaboration|cooperation|work',
      'collaboration|cooperation|partnership ... project basis',
      'senior user|supplier',
      'act|acts as .. suppliers|contractors|subcontractors to|of|for .. project',
      'collaboration|cooperation|partnership .. is|are .. set|organised|organized|run|structured|managed|carried|conducted up|out? as a .. project',
      'organise|organize|run|structure|manage|conduct|set .. collaboration|cooperation|partnership .. as a .. project',
      'take|takes the form of a project',
      'is|as .. sole|only|single project client|commissioner|sponsor',
      'act|acts as .. sole|only|single client|commissioner|sponsor',
      'has|have one|single|sole client|commissioner|sponsor|principal',
      '#name .. is|acts|act .. as? .. sole? commissioner|principal of|for the project|collaboration',
      'project leader|manager .. reports|report .. to the project? commissioner|client|principal|sponsor',
      'client|commissioner|sponsor appoints|instructs|directs .. project leader|manager',
    ],
    scope: [
      'fixed|agreed|frozen|set|established|approved|defined|predefined scope',
      'scope .. is|are|remains|stays .. fixed|frozen|unchanged',
      '^ scope fixed|frozen',
      'result|results|requirements|deliverables ... fixed|frozen|laid down ... not be? changed',
      'result|results|requirements|deliverables is|are fixed|frozen',
      'falls|fall|is|are|remains outside|beyond .. scope of .. project',
      'outside .. project scope',
      'change requests|request .. priced|quoted|charged|approved .. project leader|manager',
      'within time budget and scope',
      'on time within|and budget .. scope',
      'fixed|defined|set budget|scope .. and .. one|single|fixed end|final result|product|deliverable',
    ],
  },
};

/** `Client: Oakfield Homes`, `| Opdrachtgever | gemeente Leerdam |`: the roles of a project in a list of them. */
export const CLIENT_LABEL: Readonly<Record<Language, RegExp>> = {
  nl: /^[\s|*_]{0,8}(?:(?:enige|project|interne|bestuurlijk )?opdrachtgever)[\s*_]{0,4}[:|]\s*(?![^()]{2,40}\([^()]{2,40}\)(?:,| en| &) \p{Lu})\S/iu,
  en: /^[\s|*_]{0,8}(?:(?:sole |project |internal )?(?:client|commissioner))[\s*_]{0,4}[:|]\s*(?![^()]{2,40}\([^()]{2,40}\)(?:,| and| &) \p{Lu})\S/iu,
};
