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
    municipality municipalities university universities institution institutions school schools hospital hospitals insurer insurers vendor vendors`),
  actor: ['@body', '@group', '@role', '@member'],
  modal: words('shall will may must can should is are has have would could cannot'),
  must: words('shall will must should'),
  may: words('may can could might'),
  be: words('is are be been being was were'),
  not: words('not no never neither nor without cannot'),
  document: words(`
    charter charters agreement agreements document documents bylaws bylaw mou memorandum policy policies terms constitution governance
    statutes articles covenant covenants contract protocol regulation regulations rules guidelines reference plan`),
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
    parent parents family families visitor visitors owner owners public region regions manufacturer manufacturers museum museums foundation association`),
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
