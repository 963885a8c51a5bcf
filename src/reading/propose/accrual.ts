import type { Reading } from '../reading.ts';
import type { KnownIndicator } from './known.ts';

/** How a value relates to its period. */
export type Accrual = 'point' | 'per-year' | 'cumulative' | 'unclear';

/**
 * How a value adds up: as the sentence says (累计, 每年); else a movement is of its year, or added
 * up over its years, and unclear without any; anything else is at a point.
 */
export function accrualOf(
  { cumulative, perYear, period }: Reading,
  indicator: KnownIndicator | null,
): Accrual {
  const kind = indicator?.kind ?? null;
  if (kind === 'stock' || kind === 'share' || kind === 'rule' || kind === 'rank') return 'point';
  if (cumulative) return 'cumulative';
  if (perYear) return 'per-year';
  if (kind !== 'flow') return 'point';
  if (period.includes('/')) return 'cumulative';
  return /^\d{4}$/.test(period) ? 'per-year' : 'unclear';
}
