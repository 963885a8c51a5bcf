import { isDay } from '../../data/period.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What can be cited. */
export type CitedKind = 'dataset' | 'chart' | 'story' | 'figure';

/** What a citation is made of, in one language. */
export interface Citable {
  readonly kind: CitedKind;
  /** Its id among its kind. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** The day of this version, `2026-11-25`. */
  readonly day: string;
  /** The version, where it has one: a story has none. */
  readonly version: string | null;
  /** The whole address of its page. */
  readonly address: string;
}

/** The name a reference manager gives it: one word, the same in every language. */
export function keyOf({ kind, id }: Pick<Citable, 'kind' | 'id'>): string {
  return `jobs-ledger-${kind}-${id}`;
}

/** Throws with what is wrong where a citation would name nothing or lead nowhere. */
export function requireCitable(cited: Citable): Citable {
  const { title, day, address } = cited;
  const wrong = [
    ...(title.trim() === '' ? ['missing title'] : []),
    ...(/[\n\r]/.test(title) ? ['invalid title: write it in one line'] : []),
    ...(isDay(day) ? [] : [`invalid date ${JSON.stringify(day)}: use a real day like 2020-11-30`]),
    ...(isWhole(address) ? [] : [`invalid address ${JSON.stringify(address)}: give all of it`]),
  ];
  if (wrong.length === 0) return cited;
  throw new Error(`citation of ${keyOf(cited)}: ${wrong.join('; ')}`);
}

const isWhole = (address: string): boolean => /^https?:\/\/\S+$/.test(address);
