import { isNamed, organisedParties } from '../engine/registers/partyList.ts';
import { type Shares, sharesOf } from '../engine/registers/shares.ts';
import { headingSpan } from '../engine/sections.ts';
import { type Said, shareLike } from '../engine/shareLike.ts';
import { charterOf, layoutOf, readingsOf } from '../engine/summary.ts';
import type { Fix, NameEntry, Problem, Rule, Summary, Text } from '../engine/types.ts';

export default {
  id: 'party-without-share',
  summary: {
    en: 'A party is left out of the costs and benefits, or pays and gains nothing.',
    nl: 'Een partij komt niet voor in de kosten en baten, of betaalt en heeft er niets aan.',
  },
  severity: 'warning',
  sources: [{ ref: 'B3' }],
  *charter(summary, { kinds }) {
    const parties = organisedParties(summary, kinds);
    const shares = parties.length < 2 ? undefined : sharesOf(summary, parties);
    if (!shares || shares.paying.length === 0) return;
    for (const it of parties) {
      if (!shares.named.includes(it)) {
        if (!shares.othersPay) yield leftOut(it, shares, summary);
      } else if ([...shares.paying, ...shares.nothing].includes(it) && gainsNothing(it, shares, summary))
        yield withoutGain(it, shares, summary);
    }
  },
} satisfies Rule;

/** The text says what some gain, and nowhere what this one gets. */
function gainsNothing(party: NameEntry, { gaining, nothing, paying, othersGain, section }: Shares, summary: Summary): boolean {
  if (nothing.includes(party) && !gaining.includes(party)) return true;
  // Who pays nothing and gets something is paid in kind, which says nothing of the others.
  if (!gaining.some((it) => paying.includes(it)) || gaining.includes(party) || othersGain) return false;
  const interests = layoutOf(summary)[readingsOf(summary).get('party-interests')?.section ?? -1];
  return !interests || interests === section || !isNamed(party, interests.heading, interests.end);
}

const SECTION: Text = { en: 'The costs and benefits', nl: 'De kosten en baten' };

function leftOut(party: NameEntry, shares: Shares, summary: Summary): Problem {
  const { name } = party;
  return {
    span: party.definitions[0]!.span,
    key: name,
    message: {
      en: `${name} is not in the costs and benefits. Say what it pays and gains.`,
      nl: `${name} ontbreekt in de kosten en baten. Leg vast wat deze partij bijdraagt en wat ze ervan heeft.`,
    },
    related: [{ span: headingSpan(charterOf(summary), shares.section), message: SECTION }],
    fix: () =>
      added(name, shares, summary, {
        en: `pays [amount]${shares.gaining.length > 0 ? ' and gains [benefit]' : ''}`,
        nl: `draagt [bedrag] bij${shares.gaining.length > 0 ? ' en heeft als baat [baat]' : ''}`,
        entry: { en: '[amount]', nl: '[bedrag]' },
      }),
  };
}

function withoutGain(party: NameEntry, shares: Shares, summary: Summary): Problem {
  const { name } = party;
  return {
    span: headingSpan(charterOf(summary), shares.section),
    key: name,
    message: shares.paying.includes(party)
      ? {
          en: `${name} pays but gains nothing here. Say what it gains, or settle the balance.`,
          nl: `${name} betaalt maar heeft hier geen baten. Leg die vast of vereffen het verschil.`,
        }
      : {
          en: `${name} pays nothing and gains nothing here. Say what it brings in and gains.`,
          nl: `${name} betaalt hier niets en heeft geen baten. Leg vast wat deze partij inbrengt en ontvangt.`,
        },
    related: [{ span: party.definitions[0]!.span, message: { en: 'The party', nl: 'De partij' } }],
    fix: () =>
      added(name, { ...shares, row: -1 }, summary, {
        en: 'gains [benefit]',
        nl: 'heeft als baat [baat]',
        entry: { en: '[benefit]', nl: '[baat]' },
      }),
  };
}

const added = (name: string, shares: Shares, summary: Summary, said: Said): Fix => ({
  title: { en: `Add ${name} to the costs and benefits`, nl: `Voeg ${name} toe aan de kosten en baten` },
  edits: [shareLike(name, shares, summary, said)],
  safe: false,
});
