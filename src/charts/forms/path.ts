import type { Figure } from '../../data/schema/figures.ts';
import { valuesOf } from '../grammar/scale.ts';
import { daysAcross, dayOf, yearOf, yearsAcross, type When } from '../grammar/time.ts';
import { heightOf, rise, upright, uprightPage } from '../grammar/upright.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import type { Field, Layer } from './field.ts';

export interface Path {
  /** Every figure of every state that shares the scales. */
  readonly figures: readonly string[];
  /** Values that the scale holds where they are not the figures' own. */
  readonly values?: (pen: Pen) => readonly number[];
  /** Days instead of columns of years: of the figures, and of the documents that print these. */
  readonly printed?: readonly string[];
  /** Whether the scale starts near the values, and says so, instead of at zero. */
  readonly isNear?: boolean;
}

/** Values over years, or over days, on one scale; ours too, where a document's is a slip. */
export function path(spec: Path): (layers: readonly Layer[]) => (pen: Pen) => Drawing {
  return (layers) => (pen) => {
    const figures = spec.figures.map((id) => pen.figure(id));
    const ours = figures.flatMap((figure) => pen.corrected(figure) ?? []);
    const values = spec.values?.(pen) ?? [...valuesOf(figures), ...ours];
    const sign = figures[0] !== undefined && pen.unit(figures[0]) === '%' ? '%' : '';
    const y = rise(values, spec.isNear === true, sign, pen);
    const range = upright(y, pen);
    const days = spec.printed?.map((id) => printedOn(pen.figure(id), pen));
    const dated = figures.filter(({ period }) => period !== null);
    const x = days
      ? daysAcross([...dated.map(dayOf), ...days], range)
      : yearsAcross(dated.map(yearOf), range, pen);
    const height = heightOf(y, pen);
    const when = (figure: Figure): When => {
      if (days === undefined) return yearOf(figure);
      return figure.period === null ? printedOn(figure, pen) : dayOf(figure);
    };
    const field: Field = {
      ends: x.ends,
      floor: y.domain[0],
      right: range[1],
      step: (range[1] - range[0]) / x.ticks.length,
      dot: (figure, value = pen.number(figure), at = when(figure)) => ({ figure, value, when: at }),
      px: (dot) => [x.at(dot.when), height(dot.value)],
    };
    const marks = layers.flatMap((layer) => layer(field, pen));
    return uprightPage({ x, y, isRuled: days !== undefined, marks }, pen);
  };
}

/** The day on which a figure's document came out. */
export function printedOn({ document }: Figure, pen: Pen): Date {
  return new Date(pen.ledger.document(document).published);
}
