import type { Figure } from '../../data/schema/figures.ts';
import { accrualOf, accrualWord } from '../../format/accrual.ts';
import type { Pen } from '../pen.ts';

/** What a figure is counted in, and whether a year or in all: people a year, 人，每年. */
export function counted(figure: Figure, pen: Pen): string {
  const kind = accrualOf(figure);
  if (kind === undefined) return pen.unit(figure);
  return pen.unit(figure) + pen.say({ en: ' ', zh: '，' }) + accrualWord(kind, pen.lang);
}
