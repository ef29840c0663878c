/** Who founds a collaboration: the parties of an agreement, few enough to decide together or too many. */
import type { Context, NameEntry, Option, Summary, Text } from '../types.ts';
import { partiesOf } from './partyList.ts';

/** The number up to which parties are a core, as an option of a rule. */
export const coreOption = (description: Text): Readonly<Record<'maximum', Option>> => ({
  maximum: { type: 'integer', minimum: 2, default: 7, description },
});

export interface Founders {
  readonly parties: readonly NameEntry[];
  /** Of the option. */
  readonly maximum: number;
  /** There are no more of them than the maximum. */
  readonly few: boolean;
}

/** The founders of a partnership; undefined for other kinds of document, and where fewer than two are read. */
export function foundersOf(summary: Summary, { kinds, options }: Context): Founders | undefined {
  if (kinds.length > 0 && !kinds.includes('partnership-agreement')) return undefined;
  const parties = partiesOf(summary);
  const maximum = Number(options['maximum']);
  return parties.length < 2 ? undefined : { parties, maximum, few: parties.length <= maximum };
}
