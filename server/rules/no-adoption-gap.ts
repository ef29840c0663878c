import { laterUse, onLaterDate } from '../engine/laterUse.ts';
import { adoptionMarks } from '../engine/registers/adoption.ts';
import { daysBetween } from '../engine/registers/days.ts';
import type { DateMention, Rule } from '../engine/types.ts';

export default {
  id: 'no-adoption-gap',
  summary: {
    en: 'Delivery and the new way of working fall on the same day.',
    nl: 'Oplevering en nieuwe werkwijze vallen op dezelfde dag.',
  },
  severity: 'warning',
  sources: [
    {
      ref: 'B5',
      case: {
        en: 'There is no button that makes organisations work differently: between delivery of systems and new ways of working there is always a gap.',
        nl: 'De knop waarmee organisaties anders gaan werken bestaat niet: tussen oplevering van systemen en nieuwe werkwijzen zit altijd een gat.',
      },
    },
  ],
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 1,
      description: { en: 'Fewest days between delivery and use.', nl: 'Minste dagen tussen oplevering en gebruik.' },
    },
  },
  *charter(summary, { options, language }) {
    const { delivered, used, together } = adoptionMarks(summary);
    for (const use of used) {
      const delivery = delivered.find((it) => isTooSoon(it, use, Number(options.days)));
      const related = delivery && [{ span: delivery.span, message: { en: 'The delivery', nl: 'De oplevering' } }];
      if (related) yield { ...MESSAGE, span: use.span, key: use.text, related, fix: () => onLaterDate(use.span, language) };
    }
    for (const { span, form } of together) yield { ...MESSAGE, span, key: 'together', fix: () => laterUse(span, form, language, summary) };
  },
} satisfies Rule;

const MESSAGE = {
  message: {
    en: 'Delivery and use come together. Plan a period in which people learn the new way of working.',
    nl: 'Oplevering en gebruik vallen samen. Plan een periode waarin mensen de nieuwe werkwijze leren.',
  },
};

const isTooSoon = (delivery: DateMention, use: DateMention, days: number): boolean => {
  const gap = daysBetween(delivery.to!, use.from!);
  return delivery.from === delivery.to && use.from === use.to && gap >= 0 && gap < days;
};
