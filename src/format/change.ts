import type { Lang } from '../i18n/lang.ts';
import { t, tCount } from '../i18n/words.ts';
import { exact } from './decimal.ts';
import { number } from './number.ts';
import { percentOf } from './ratio.ts';

/** Which part of a change is said: 89,700, or 1.7%, or 89,700 (1.7%). */
export type ChangeForm = 'both' | 'absolute' | 'relative';

/** A change between two numbers of one unit, in parts that can be set one by one. */
export interface Change {
  readonly direction: 'up' | 'down' | 'none';
  /** How much without a sign: 89,700; for percentages the points. */
  readonly absolute: string;
  /** How much of the first number without a sign; null for percentages and from zero. */
  readonly relative: string | null;
  readonly points: boolean;
}

/** What lies between two numbers. `points`: both are percentages, so only points are meant. */
export function change(from: number, to: number, lang: Lang, points = false): Change {
  const [a, b] = [exact(from), exact(to)];
  const difference = b.sub(a);
  const size = difference.abs();
  const none = size.equals(0);
  return {
    direction: none ? 'none' : difference.gt(0) ? 'up' : 'down',
    absolute: number(size.valueOf(), lang),
    relative: points || a.equals(0) ? null : percentOf(size, a.abs()),
    points,
  };
}

/**
 * A change in words with its direction, so a corrected figure cannot leave a "rose" behind:
 * "up 89,700 (1.7%)", 增加8.97万（1.7%）, "up 2.6 percentage points".
 */
export function sayChange(parts: Change, lang: Lang, form: ChangeForm = 'both'): string {
  const { direction } = parts;
  if (direction === 'none') return t(lang, 'change.none');
  const x = amount(parts, lang, form);
  if (!parts.points) return t(lang, `change.${direction}`, { x });
  return tCount(lang, `change.${direction}.points`, Number(parts.absolute), { x });
}

function amount({ absolute, relative }: Change, lang: Lang, form: ChangeForm): string {
  if (relative === null || form === 'absolute') return absolute;
  return form === 'relative' ? relative : t(lang, 'change.both', { absolute, relative });
}
