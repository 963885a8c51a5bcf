import type { Figure } from '../../data/schema/figures.ts';
import { placeColour } from '../bare-pen.ts';
import type { Pen } from '../pen.ts';
import { inks } from './tokens.ts';

/** Whether a figure is of a place that is compared, and not of one elsewhere. */
export function isCompared({ place }: Figure, { ledger }: Pen): boolean {
  return place !== null && ledger.place(place).compared;
}

/** The colour of a figure's place where it is compared; a quiet ink for what lies elsewhere. */
export function comparedColour(figure: Figure, pen: Pen): string {
  return isCompared(figure, pen) ? placeColour(pen.ledger, figure.place) : inks.muted;
}

/** Whether a figure has a mark: a starting level that is a dash or a word is no level. */
export function hasMark({ status, value }: Figure): boolean {
  return status !== 'baseline' || value !== null;
}
