/** Totals in figures. */
import type { Language } from '../types.ts';
import type { Sum } from './sums.ts';

/** As written: `15.500,50` has two, though its value needs one. */
export const decimalsOf = (figures: string, value: number): number =>
  Math.max(/(?<=\d[.,])\d{1,2}$/.exec(figures)?.[0].length ?? 0, Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0));

/** An amount in figures, with the marks of the language. */
export function writeTotal(value: number, { decimals, share, stated }: Sum, language: Language): string {
  const figures = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: Number.isInteger(value) && Number.isInteger(stated) ? 0 : decimals,
    maximumFractionDigits: 4,
  }).format(value);
  return share ? `${figures}%` : figures;
}

/** The total that the parts give, in figures as those in the text: with its marks, and in millions where it counts these. */
export function correctTotal({ parts, factor, decimals }: Sum, written: string, language: Language): string {
  if (factor > 1) return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 }).format(parts / factor);
  const cents = /[.,]\d{1,2}$/.test(written) || !Number.isInteger(parts) ? decimals : 0;
  const [whole = '', rest] = parts.toFixed(cents).split('.');
  const group =
    /\d([.,'\u00A0 ])(?=\d{3}(?!\d))/.exec(written)?.[1] ?? (written.replace(/\D/g, '').length > 3 ? '' : language === 'nl' ? '.' : ',');
  const mark = /([.,])\d{1,2}$/.exec(written)?.[1] ?? (language === 'nl' ? ',' : '.');
  return whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, group) + (rest ? mark + rest : '');
}
