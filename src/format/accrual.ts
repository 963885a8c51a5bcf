import type { Figure } from '../data/schema/figures.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** What tells how a value relates to time. */
export type Accrued = Pick<Figure, 'accrual' | 'period' | 'status' | 'value'>;

/** How a value adds up in time, where it does: for the attribute `data-accrual`. */
export function accrualOf({ accrual, value }: Accrued): 'per-year' | 'cumulative' | undefined {
  return value !== null && (accrual === 'per-year' || accrual === 'cumulative')
    ? accrual
    : undefined;
}

/**
 * Says whether a quantity is for a year or added up: "60,000 people a year", 每年6万人; "10,800 in
 * all", 累计1.08万. What holds at a point, and what the document leaves open, stays as it is.
 */
export function accrual(quantity: string, figure: Accrued, lang: Lang): string {
  const kind = kindOf(figure);
  return kind === null ? quantity : t(lang, `accrual.${kind}`, { x: quantity });
}

/**
 * The same alone: "a year", 每年, "in all", 累计. It says too where a document leaves open which of
 * the two it means; it is empty at a point.
 */
export function accrualName(figure: Accrued, lang: Lang): string {
  if (figure.accrual === 'unclear') return t(lang, 'accrual.name.unclear');
  const kind = kindOf(figure);
  return kind === null ? '' : t(lang, `accrual.name.${kind}`);
}

/** The word alone for a whole series: "a year", 每年, "in all", 累计. */
export function accrualWord(kind: 'per-year' | 'cumulative', lang: Lang): string {
  return t(lang, `accrual.name.${kind}`);
}

/** Every year, in the one that is named, or, where what has happened names none, in some one. */
function kindOf(figure: Accrued): 'per-year' | 'that-year' | 'one-year' | 'cumulative' | null {
  const kind = accrualOf(figure);
  if (kind !== 'per-year') return kind ?? null;
  const single = figure.period !== null && !figure.period.text.includes('/');
  if (single) return 'that-year';
  return figure.status === 'reported' ? 'one-year' : 'per-year';
}
