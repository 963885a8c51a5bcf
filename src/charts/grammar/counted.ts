import type { Figure } from '../../data/schema/figures.ts';
import { accrualOf, accrualWord } from '../../format/accrual.ts';
import type { Pen } from '../pen.ts';

/** What a series is counted in, and whether a year or in all: said once, with its name. */
export function countedIn(figure: Figure, pen: Pen): string {
  const kind = accrualOf(figure);
  const unit = pen.unit(figure);
  if (kind === undefined) return unit;
  return unit + pen.say({ en: ' ', zh: '，' }) + accrualWord(kind, pen.lang);
}
