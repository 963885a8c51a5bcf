import type { Figure } from '../../data/schema/figures.ts';
import { placeColour, type Pen } from '../pen.ts';
import { inks } from './tokens.ts';

/** The colour of a figure's place where it is compared; a quiet ink for what lies elsewhere. */
export function comparedColour({ place }: Figure, { ledger }: Pen): string {
  const compared = place !== null && ledger.place(place).compared;
  return compared ? placeColour(ledger, place) : inks.muted;
}

/** Whether a figure has a mark: a starting level that is a dash or a word is no level. */
export function hasMark({ status, value }: Figure): boolean {
  return status !== 'baseline' || value !== null;
}
