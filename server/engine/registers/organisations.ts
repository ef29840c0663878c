/** Whether a name is one of an organisation or of a person, by the words in it. */
import { forenames } from '../lexicon/forenames.ts';

/** What an organisation calls itself, in singular and plural. */
const WORDS = `
  college colleges school schools university universities hospital hospitals clinic clinics trust trusts foundation foundations association
  associations society societies council councils county counties city cities town towns village villages municipality municipalities borough
  boroughs district districts province provinces region regions authority authorities agency agencies board boards ministry ministries
  department departments office offices service services police brigade brigades library libraries museum museums gallery galleries archive
  archives institute institutes institution centre center centres cooperative cooperatives co-operative union unions federation league club
  clubs company companies corporation inc ltd limited llc plc gmbh bv nv ag sa group groups holding bank banks insurance insurer insurers
  partners brothers sons works shipping lines line freight logistics port ports harbour harbours airport railway railways transport energy
  water utilities utility care health healthcare housing homes farm farms grower growers nursery nurseries mill mills brewery breweries bakery
  bakeries press publisher publishers publishing media software systems technologies technology solutions labs laboratory network networks
  alliance consortium chamber guild church parish diocese academy conservatory theatre theater orchestra zoo garden gardens park parks
  observatory studio studios ferry ferries coaches trams carriers carrier hotel hotels shop shops store stores market dairy dairies vineyard
  orchard pharmacy pharmacies practice hospice lab fund funds commission committee court secretariat state republic kingdom government
  minister regering koninkrijk groothertogdom republiek desk wholesaler wholesalers retailer retailers supplier manufacturer operator provider bureau broker brokers fishery fisheries charity
  bondsrepubliek verenigde & co corp sixth-form estate estates lets living grid power forest forestry rail metro buses community communities team unit forum initiative
  gemeente gemeenten provincie provincies rijk staat politie brandweer roc ggd ggz mbo hbo vzw vof cv u.a. kamer kerk parochie bisdom loket
  telers kwekers boeren maatschap makelaars notarissen tuinders b.v. n.v. v.o.f. rijksdienst belastingdienst rijkswaterstaat
`;
/** What compounds of a Dutch name end in. */
const TAILS = `
  schap ministerie dienst diensten regio stichting vereniging verenigingen cooperatie bond unie fonds fondsen raad school scholen college
  colleges universiteit hogeschool academie ziekenhuis ziekenhuizen kliniek klinieken zorg groep huis huizen bedrijf bedrijven maatschappij
  bank banken verzekeraar verzekeraars verzekering verzekeringen bureau bureaus centrum centra instituut museum musea archief archieven
  bibliotheek bibliotheken theater corporatie corporaties beheerder beheerders energie vervoer vervoerder vervoerders haven havens kring winkel
  winkels bakkerij boerderij kwekerij kwekerijen garage garages handel fabriek fabrieken brouwerij uitgeverij drukkerij rederij werf instelling
  instellingen uitvoerder waterleiding drinkwater netwerk club verbond genootschap onderneming ondernemingen kantoor logistiek transport
  apotheek apotheken praktijk aanbieder aanbieders leverancier organisatie organisaties waterschappen kennisinstelling werkgevers vakbond
  schouwburg orkest gilde collectief alliantie kerk hoeve molen veiling camping hotel taxi wonen opleidingen onderwijs leven techniek
`;

let known: { readonly words: ReadonlySet<string>; readonly tails: readonly string[]; readonly given: ReadonlySet<string> } | undefined;

const split = (text: string): string[] => text.trim().split(/\s+/);

/** Made when the first name is read. */
function lists(): NonNullable<typeof known> {
  known ??= { words: new Set(split(WORDS)), tails: split(TAILS), given: new Set(forenames.flatMap(split)) };
  return known;
}

const judged = new Map<string, boolean>();
const MOST = 5000;

/** Whether one word, in any case, tells of an organisation. */
export function isOrganisationWord(word: string): boolean {
  const key = word.toLowerCase().replace(/[,;:]$/, '');
  let answer = judged.get(key);
  if (answer === undefined) {
    const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
    answer = lists().words.has(plain) || lists().tails.some((it) => plain.endsWith(it));
    if (judged.size >= MOST) judged.clear();
    judged.set(key, answer);
  }
  return answer;
}

/** Whether one of its words tells of an organisation. */
export const isOrganisation = (name: string): boolean => split(name).some(isOrganisationWord);

const INITIALS = /^(?:(?:mr|mrs|ms|dr|prof|ir|ing|drs|mevr|mevrouw|dhr|de heer|sir|dame)\.? ){0,2}(?:\p{Lu}\.\s?){1,4}\s?\p{L}/iu;
const SURNAME = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:van|de|der|den|von|ten|ter|el|al|da|di|of|the) ?){0,2}\p{Lu}[\p{L}’'.-]+){1,3}$/u;

/** Initials, a title or a given name, and no word of an organisation. */
export function isPerson(name: string): boolean {
  if (/^(?:\p{Lu}\.){2,4}$/u.test(name) || isOrganisation(name)) return false;
  if (INITIALS.test(name)) return true;
  return (
    SURNAME.test(name) &&
    lists().given.has(
      split(name)[0]!
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}|-.*/gu, ''),
    )
  );
}
