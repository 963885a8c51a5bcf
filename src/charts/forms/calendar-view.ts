import * as Plot from '@observablehq/plot';
import { max, min, utcMonth } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import { halo, keyed } from '../grammar/marks.ts';
import { band, inks, ours, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Row, Span } from './calendar-lane.ts';

/** What a state says of its lanes together; else the lines that stay empty say that they do. */
export interface View {
  /** Pale columns over the days that the lanes of two figures share. */
  readonly shared: readonly (readonly [string, string])[];
  /** The days between the lanes of two figures, on the first empty line, told in whole months. */
  readonly apart: readonly [string, string];
  readonly text: (months: string) => Text;
}

/**
 * The days that lanes share, as pale columns, and those between two of them, in our own hand.
 * @throws where no lane holds a figure that the view names.
 */
export function together(
  view: View,
  rows: readonly Row[],
  spans: readonly Span[],
  pen: Pen,
): Plot.Markish[] {
  const of = (id: string): Span => {
    const span = spans.find(({ ids }) => ids.includes(id));
    if (span === undefined) throw new Error(`unknown lane: ${id}`);
    return span;
  };
  const columns = view.shared.map(([a, b]) => {
    const [one, two] = [of(a), of(b)];
    return {
      from: max([one.from, two.from]),
      to: min([one.to, two.to]),
      key: linkKey(a, b, 'span'),
    };
  });
  const [a, b] = view.apart;
  const y = [rows.find(({ marks }) => marks.length === 0)?.line ?? 0];
  const [from, to] = [of(a).to, of(b).from];
  const months = pen.tick(utcMonth.count(from, to) - 1);
  return [
    Plot.rect(columns, {
      x1: 'from',
      x2: 'to',
      y1: 0,
      y2: rows.length,
      fill: inks.muted,
      fillOpacity: band.opacity,
      render: keyed(columns, ({ key }) => key),
    }),
    Plot.link([from], {
      x1: [from],
      x2: [to],
      y,
      ...ours,
      strokeWidth: strokes.promise,
      render: keyed([from], () => linkKey(a, b), 'ours'),
    }),
    Plot.text([view.text(months)[pen.lang]], {
      ...halo,
      x: [to],
      y,
      dx: 6,
      textAnchor: 'start',
      fontSize: pen.small,
      fill: inks.red,
      render: keyed([to], () => linkKey(a, b, 'note')),
    }),
  ];
}
