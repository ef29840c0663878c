import { isPartyLike, partyLike } from '../engine/registers/partyLike.ts';
import { isNamed, organisedParties, type Signing, signingPart } from '../engine/registers/partyList.ts';
import { signatoriesOf } from '../engine/registers/signatories.ts';
import { signatureLike } from '../engine/signatureLike.ts';
import { blockAt } from '../engine/summary.ts';
import type { NameEntry, Problem, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'party-not-signing',
  summary: {
    en: 'A party has no signatory, or someone signs for an organisation that is no party.',
    nl: 'Een partij heeft geen ondertekenaar, of er wordt getekend voor een organisatie die geen partij is.',
  },
  severity: 'warning',
  sources: [{ ref: 'H5' }],
  *charter(summary, { kinds }) {
    const parties = organisedParties(summary, kinds);
    const signed = signingPart(summary);
    if (!signed || parties.length < 2) return;
    const signing = parties.filter((it) => isNamed(it, signed.body, signed.end));
    // A block that names hardly any party has another form: `Party 1`, or a page that is added.
    if (signing.length === 0 || (signing.length === 1 && parties.length > 2)) return;
    const signatories = signatoriesOf(summary, signed);
    if (!signsForOthers(summary, signed)) for (const it of parties) if (!signing.includes(it)) yield unsigned(it, signed, parties, summary);
    for (const { name, span } of signatories) if (!parties.some((it) => isMeant(name, it))) yield stranger(name, span, parties, summary);
  },
} satisfies Rule;

/** One signature may stand for several parties. */
const signsForOthers = (summary: Summary, { body, end }: Signing): boolean =>
  Array.from({ length: end - body }, (_, i) => blockAt(summary, body + i).block).some(({ prose }) => FOR_OTHERS.test(prose));
const FOR_OTHERS =
  /mede namens|also (?:signing )?on behalf|volmacht|power of attorney|counterpart|afzonderlijke handtekening|separate signature/i;

function unsigned(party: NameEntry, signed: Signing, parties: readonly NameEntry[], summary: Summary): Problem {
  const { span } = party.definitions[0]!;
  return {
    span,
    key: party.name,
    message: {
      en: `${party.name} is a party but does not sign. Add its signatory.`,
      nl: `${party.name} is partij maar ondertekent niet. Voeg de ondertekenaar toe.`,
    },
    related: [{ span: signed.span, message: { en: 'The signatures', nl: 'De ondertekening' } }],
    fix: () => ({
      title: { en: `Add ${party.name} to the signatures`, nl: `Voeg ${party.name} toe aan de ondertekening` },
      edits: [signatureLike(summary, signed, parties, party.name)],
      safe: false,
    }),
  };
}

function stranger(name: string, span: Problem['span'], parties: readonly NameEntry[], summary: Summary): Problem {
  return {
    span,
    key: name,
    message: {
      en: `${name} signs but is no party. Name it as a party, or remove the signature.`,
      nl: `${name} ondertekent maar is geen partij. Maak het partij of verwijder de ondertekening.`,
    },
    related: [{ span: parties[0]!.definitions[0]!.span, message: { en: 'The parties', nl: 'De partijen' } }],
    ...(isPartyLike(summary, parties, name) && {
      fix: () => ({
        title: { en: `Add ${name} to the parties`, nl: `Voeg ${name} toe aan de partijen` },
        edits: partyLike(summary, parties, name),
        safe: false,
      }),
    }),
  };
}

/** The same name, or one that holds the other. */
function isMeant(name: string, { name: party, aliases, expansion }: NameEntry): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  const given = plain(name);
  return [party, ...aliases, ...(expansion ? [expansion] : [])]
    .map(plain)
    .some((it) => it !== '' && (given.includes(it) || it.includes(given)));
}
