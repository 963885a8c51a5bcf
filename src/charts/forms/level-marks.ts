import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { share } from '../../format/ratio.ts';
import type { LineStyle } from '../grammar/line.ts';
import type { LowRow } from '../grammar/low-style.ts';
import { halo, keyed, partOf } from '../grammar/marks.ts';
import type { Axis } from '../grammar/scale.ts';
import { signs } from '../grammar/signs.ts';
import { band, inks } from '../grammar/tokens.ts';
import { linkKey, partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';

/** A line with its words, and where its promise stands on the index. */
export interface Row extends LowRow {
  readonly level: Figure;
  readonly earlier?: Figure;
  readonly index: number;
}

/** A row as far as its earlier promise, and where the later one stands. */
interface Before extends Row {
  readonly later: number;
}

/** What a level counts as. */
export const full = 100;

/** A figure for every hundred of another. */
export function indexOf(figure: Figure, level: Figure, pen: Pen): number {
  return (full * pen.number(figure)) / pen.number(level);
}

/** The band from each promise up to its level, both signs, and an earlier promise's. */
export function levelMarks(
  rows: readonly Row[],
  style: LineStyle,
  x: Axis,
  pen: Pen,
): Plot.Markish[] {
  const at = { y: 'line', dy: style.at.mark } as const;
  const stroke = ({ figure }: Row): string => pen.colour(figure);
  const promises = rows.filter(({ figure, level }) => figure !== level);
  const starts = rows
    .filter(({ level }, nth) => rows.findIndex((row) => row.level === level) === nth)
    .map((row) => ({ ...row, figure: row.level, index: full }));
  const before = promises.flatMap(({ earlier, ...row }) =>
    earlier
      ? [{ ...row, figure: earlier, index: indexOf(earlier, row.level, pen), later: row.index }]
      : [],
  );
  return [
    Plot.link(promises, {
      ...at,
      x1: 'index',
      x2: full,
      stroke,
      strokeWidth: style.band,
      strokeOpacity: band.opacity,
      render: partOf(promises, 'band'),
    }),
    ...signs(starts, { ...at, x: 'index', along: 'x' }, pen),
    ...signs(before, { ...at, x: 'index', along: 'x', size: 'small' }, pen),
    ...signs(promises, { ...at, x: 'index', along: 'x' }, pen),
    ...indices(promises, style, x, pen),
    ...years(before, style, pen),
  ];
}

/** Words beside a mark, on one side or the other of it, this far in px. */
function beside<T extends Row>(
  rows: readonly T[],
  isRight: (row: T) => boolean,
  { note, at }: LineStyle,
  away: number,
  options: Plot.TextOptions,
  key: (row: T) => string,
): Plot.Markish[] {
  return [1, -1].map((way) => {
    const some = rows.filter((row) => isRight(row) === way > 0);
    return Plot.text(some, {
      ...halo,
      ...{ x: 'index', y: 'line', dy: at.mark, dx: way * away, fontSize: note },
      textAnchor: way > 0 ? 'start' : 'end',
      ...options,
      render: keyed(some, key),
    });
  });
}

/** The index of a promise, in its band where that is long enough. */
function indices(rows: readonly Row[], style: LineStyle, { at }: Axis, pen: Pen): Plot.Markish[] {
  const away = { wide: 13, narrow: 10 }[pen.width];
  const text = ({ figure, level }: Row): string =>
    share(pen.number(figure), pen.number(level)).replace('%', '');
  const fits = (row: Row): boolean =>
    at(row.index) + away + pen.measure(text(row), style.note) < at(full) - 4;
  const fill = ({ figure }: Row): string => pen.colour(figure);
  const key = ({ figure, level }: Row): string => linkKey(figure.id, level.id, 'tag');
  return beside(rows, fits, style, away, { text, fill }, key);
}

/** The year of an earlier promise, on its side away from the later one. */
function years(rows: readonly Before[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const away = { wide: 8, narrow: 6 }[pen.width];
  const text = ({ figure }: Before): string => figure.period?.end?.slice(0, 4) ?? '';
  const key = ({ figure }: Before): string => partKey(figure.id, 'tag');
  return beside(
    rows,
    ({ index, later }) => index > later,
    style,
    away,
    { text, fill: inks.muted },
    key,
  );
}
