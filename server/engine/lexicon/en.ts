/** Words that mean the same in every charter, in all their forms. */
import type { Lexicon } from '../cues.ts';
import { forenames } from './forenames.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((it) => it !== '');

export default {
  /** Who steers or decides. */
  body: words(`
    board boards committee committees subcommittee subcommittees council councils assembly secretariat panel panels directorate cabinet
    trustees tsc toc tc pmc cpc psc sig sigs wg wgs commission commissions taskforce bureau presidium tribunal caucus`),
  group: words(`
    team teams group groups subgroup subgroups workgroup workgroups force community project programme program foundation association society
    organisation organization organisations organizations consortium alliance partnership cooperative network forum platform federation`),
  role: words(`
    chair chairs chairperson chairpersons chairman chairmen chairwoman cochair cochairs president vice director directors secretary secretaries treasurer
    officer officers lead leads leader leaders leadership maintainer maintainers committer committers editor editors coordinator coordinators facilitator
    manager managers steward stewards moderator moderators owner owners bdfl sponsor sponsors administrator administrators convener convenor
    representative representatives delegate delegates approver approvers reviewer reviewers commissioner minister ministers executive executives
    supervisor supervisors trustee ombudsperson ombudsman ceo cio cto liaison champion champions`),
  member: words(`
    member members membership participant participants party parties partner partners signatory signatories contributor contributors
    stakeholder stakeholders founder founders organisation organisations organization organizations company companies agency agencies
    municipality municipalities university universities institution institutions school schools hospital hospitals insurer insurers vendor vendors
    authorities trust trusts library libraries college colleges charity charities county counties institute institutes affiliate
    affiliates chapter chapters licensee licensees ministries departments operators providers suppliers`),
  actor: ['@body', '@group', '@role', '@member'],
  modal: words('shall will may must can should is are has have would could cannot'),
  must: words('shall will must should'),
  may: words('may can could might'),
  be: words('is are be been being was were'),
  not: words('not no never neither nor without cannot'),
  document: words(`
    charter charters agreement agreements document documents bylaws bylaw mou memorandum policy policies terms constitution governance
    statutes articles covenant covenants contract protocol regulation regulations rules guidelines reference plan
    compact pact accord manifesto treaty declaration handbook framework`),
  decide: words(`
    decide decides decided deciding approve approves approved approving determine determines determined ratify ratifies ratified
    adopt adopts adopted authorise authorises authorised authorize authorizes authorized appoint appoints appointed veto vetoes
    resolve resolves resolved accept accepts accepted reject rejects rejected select selects selected grant grants granted`),
  year: words('year years annual annually yearly'),
  all: words('all each every any both entire'),
  /** The point is put off: it settles nothing. */
  later: words('later future forthcoming subsequently separately'),
  /** What went before. */
  past: words("previous earlier prior past former preceding predecessor predecessors old older predecessor's"),
  venture: words(`
    attempt attempts effort efforts pilot pilots trial trials experiment experiments initiative initiatives collaboration collaborations cooperation project
    projects programme programmes program programs phase phases arrangement arrangements partnership partnerships network networks model models approach
    approaches structure structures group groups committee council consortium scheme schemes merger mergers exchange system systems iteration iterations`),
  fell: words(`
    failed stalled collapsed foundered dissolved abandoned discontinued ended stopped faded broke fizzled folded disbanded suffered struggled lapsed`),
  showed: words(
    'showed shows shown reveals revealed demonstrates demonstrated proved proves taught teaches found concluded learned learnt suggests confirmed',
  ),
  /** Who wants something from it, apart from the parties as such. */
  side: words(`
    member members partner partners party participant participants user users consumer consumers customer customers maintainer maintainers developer developers
    researcher researchers citizen citizens resident residents operator operators employer employers employee employees vendor vendors supplier suppliers
    provider providers government governments industry student students pupil pupils teacher teachers school schools patient patients hospital hospitals
    insurer insurers doctor doctors clinician clinicians nurse nurses practitioner practitioners sponsor sponsors agency agencies staff investor investors
    funder funders donor donors university universities college colleges company companies municipality municipalities council councils city cities town
    towns province provinces ministry ministries farmer farmers library libraries publisher publishers bank banks police port carriers carrier retailers
    retailer shop shops business businesses volunteers contributors newcomers adopters buyer buyers seller sellers tenant tenants landlord landlords
    parent parents family families visitor visitors owner owners public region regions manufacturer manufacturers museum museums foundation association
    stakeholder stakeholders startup startups enterprise enterprises professional professionals client clients author authors scientist scientists
    educator educators artist artists player players learner learners`),
  /** Being better off by it. */
  gain: words(`
    gain gains benefit benefits profit profits enjoy enjoys save saves saving reduce reduces lower lowers spread spreads shorten shortens
    attract attracts`),
  /** Being after something. */
  want: words(`
    want wants seek seeks wish wishes hope hopes desire desires favour favours favor favors prefer prefers`),
  /** Changing a text or a way of working, as verb and noun. */
  alter: words(`
    amend amends amended amending amendment amendments change changes changed changing modify modifies modified modifying modification
    modifications revise revises revised revising revision revisions alter alters altered altering alteration alterations update updates
    updated updating rewrite rewritten adjust adjusted adjusting adjustment adjustments supplement supplemented addition additions
    delete deleted deletion repeal repealed vary varied variation variations adapt adapted improvement improvements`),
  /** Looking at how it goes. */
  assess: words(`
    evaluate evaluates evaluated evaluating evaluation evaluations review reviews reviewed reviewing assess assesses assessed assessing
    assessment assessments examine examines examined appraise appraised appraisal revisit revisits revisited
    reconsider reconsiders reconsidered measure measures measured measuring audit audits audited monitor monitors monitored monitoring
    survey surveys surveyed discuss discusses discussed judge judges stocktake`),
  /** What a look at it is about. */
  working: words(`
    collaboration partnership cooperation arrangement arrangements programme alliance network charter mandate effectiveness performance
    functioning progress success impact goals objectives achievements relevance`),
  /** Passing information on. */
  tell: words(`
    tell tells inform informs informed brief briefs briefed notify notifies notified disclose discloses disclosed declare declares
    declared publish publishes published post posts posted circulate circulates circulated send sends sent share shares shared sharing
    exchange exchanges exchanged exchanging distribute distributes distributed announce announces announced communicate communicates
    communicated supply supplies supplied publicise publicised`),
  /** What is passed on. */
  news: words(`
    minutes agenda agendas papers information data files file documents document decisions votes results findings developments incidents
    figures records measurements datasets outcomes summaries summary notes news plans changes interests`),
  /** What goes wrong between people or with data. */
  harm: words(`
    harassment harass harasses harassing abuse abusive misconduct violation violations violate violates violating breach breaches
    breached incident incidents complaint complaints offence offences misuse fraud discrimination bullying vulnerability vulnerabilities`),
  /** Living by the rules. */
  obey: words(`
    adhere adheres adhering obey obeys obeying comply complies complying follow follows following abide abides abiding respect respects
    respecting observe observes observing uphold meet meets meeting fulfil fulfill`),
  /** What follows on it. */
  punish: words(`
    warn warns warned warning warnings ban bans banned suspend suspends suspended suspension exclude excludes excluded exclusion expel
    expels expelled expulsion sanction sanctions sanctioned penalty penalties investigate investigates investigated investigation
    investigations discipline disciplinary enforce enforces enforced enforcement handled handles resolved reported`),
  /** Who can bind an organisation. */
  chief: words(`
    board boards trustees executives ceo ceos cio minister ministers ministry ministries mayor mayors council councils councillors
    cabinet parliament government governments presidents rector rectors chancellor chancellors provost governors commissioner commissioners
    leadership founders
    department departments`),
  /** Standing behind it. */
  back: words(`
    endorse endorses endorsed approved adopted ratified signed support supports supported sponsor sponsors sponsored commit commits
    committed pledge pledges pledged resolved guarantee guarantees guaranteed funds funded finances financed authorised authorized backs
    backed backing`),
  /** Somebody, whoever it is. */
  person: words(`
    people person persons individual individuals someone somebody anyone anybody everyone those volunteer volunteers entity entities employee employees
    one`),
  /** What stays where it was. */
  hold: words(`
    retain retains retained retaining keep keeps kept keeping preserve preserves preserved preserving reserve reserves reserved reserving
    maintain maintains maintained`),
  /** What goes to another. */
  cede: words(`
    delegate delegates delegated delegating cede cedes ceded ceding transfer transfers transferred transferring entrust entrusts entrusted
    relinquish relinquishes relinquished surrender surrenders surrendered devolve devolves devolved confer confers conferred vest vests vested
    assign assigns assigned assigning yield yields yielded`),
  /** What can stay or go. */
  power: words(`
    authority authorities power powers right rights jurisdiction competence competences control discretion autonomy independence sovereignty
    ownership responsibility responsibilities mandate mandates oversight stewardship title`),
  /** Who stands above or around a collaboration. */
  parent: words(`
    foundation foundations host sponsor sponsors parent umbrella federation confederation conservancy linux lf apache asf lfx ministry
    department university institute government`),
  /** Who takes part with rules of its own. */
  unit: words(`
    project projects subproject subprojects chapter chapters node nodes site sites branch branches affiliate affiliates circle circles
    cell cells team teams repository repositories product products working sigs sig`),
  /** Doing something to a power that a text forbids. */
  curb: words(`
    limit limits limiting restrict restricts restricting affect affects affecting alter alters altering diminish diminishes diminishing
    detract detracts detracting derogate derogates prejudice prejudices prejudicing impair impairs impairing override overrides overriding
    overrule overrules supersede supersedes superseding fetter fetters replace replaces replacing reduce reduces infringe infringes infringing
    undermine undermines compromise compromises interfere interferes interfering waive waives constrain constrains dictate dictates impose imposes`),
  /** What follows from what went before. */
  hence: words(`
    so therefore hence now instead thus consequently why since`),
  /** What was there before something new comes. */
  standing: words('existing current present old former previous prior earlier legacy outgoing sitting incumbent original'),
  /** In office or in force for the time being. */
  interim: words('interim provisional temporary bootstrap transitional caretaker inaugural startup acting'),
  lasts: words(
    'continue continues remain remains stay stays keep keeps retain retains apply applies serve serves stand stands hold holds finish finishes',
  ),
  /** Going over to something new. */
  shift: words(`
    migrate migrates migrated migrating migration move moves moved moving switch switches switched switching transition transitions transitioned transitioning
    convert converts converted conversion transfer transferred roll rolls rolled rolling rollout introduce introduces introduced introducing introduction deploy
    deploys deployed deployment implement implements implemented implementing implementation adopt adopts adopted adopting connect connects connected onboarded`),
  stepwise: words(`
    phased phases staged stages batches waves tranches steps rounds gradually gradual stepwise incremental incrementally progressively progressive groups`),
  /** Who has to work with something new. */
  learner: words(`
    staff users user employees colleagues personnel workers nurses teachers practitioners professionals volunteers administrators operators workforce officials
    clinicians librarians officers newcomers adopters developers`),
  /** Who can bind an organisation or pay for it, other than the board of the collaboration itself. */
  patron: words(`
    boards executives executive mayor mayors ceo ceos minister ministers ministry ministries dean deans rector rectors regents governor governors provost chancellor
    chancellors principals presidents commissioners heads trustees councils cabinet parliament government governments funder funders employer employers
    authorities agencies companies universities hospitals councillors secretaries superintendents directorates parent department departments`),
  backs: words(`
    consent consented consents endorse endorses endorsed endorsement ratify ratified ratifies sign signs signed signature signatures names approve approved approves
    authorise authorised authorize authorized pledge pledges pledged sponsor sponsors sponsored sponsorship fund funds funded funding finance finances financed
    financing grant grants granted donate donates donated second seconds seconded release releases released guarantee guarantees guaranteed back backs backed backing
    champion champions commit commits committed subsidise subsidises subsidised`),
  forename: forenames,
} satisfies Lexicon;

/** A sentence with one of these settles nothing, whatever else it says. */
export const hollow: readonly string[] = [
  '@must|to be .. determined|decided|defined|specified|agreed|elaborated|developed|drafted|documented later',
  'to be determined|decided|defined|specified|agreed|confirmed|completed $',
  'yet to be',
  'no decision .. taken',
  'not yet been? decided|determined|agreed|defined|settled',
  'remains to be',
  'work in progress',
  'under discussion|construction',
  '^ describe|insert|specify|list|fill|outline|explain|provide|indicate|enter ... here|below|your|this|the',
  'tbd|tba|tbc',
  'todo #colon',
  '^ todo',
  'lorem ipsum',
  'insert start|end|date|dates|expected',
  'name of partnership|advisory|group|committee',
  'name title organisation|organization|affiliation',
];
