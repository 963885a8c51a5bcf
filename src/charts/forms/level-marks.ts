import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { share } from '../../format/ratio.ts';
import type { LineStyle, Row } from '../grammar/line.ts';
import { halo, inColour, keyed, partOf } from '../grammar/marks.ts';
import type { Axis } from '../grammar/scale.ts';
import { signs } from '../grammar/signs.ts';
import { yearOf } from '../grammar/time.ts';
import { band, inks } from '../grammar/tokens.ts';
import { linkKey, partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';

/** A line with its words, and where its promise stands on the index. */
export interface Indexed extends Row {
  readonly level: Figure;
  readonly earlier?: Figure;
  readonly index: number;
}

/** What is said beside a mark, right of it or left. */
interface Said extends Indexed {
  readonly key: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** What a level counts as. */
export const full = 100;

/** From a mark to its index, and from a small mark to its year, in px. */
const away = { wide: { index: 13, year: 8 }, narrow: { index: 10, year: 6 } } as const;

/** A figure for every hundred of another. */
export function indexOf(figure: Figure, level: Figure, pen: Pen): number {
  return (full * pen.number(figure)) / pen.number(level);
}

/** The band from each promise up to its level, both signs, and an earlier promise's. */
export function levelMarks(
  rows: readonly Indexed[],
  style: LineStyle,
  x: Axis,
  pen: Pen,
): Plot.Markish[] {
  const at = { x: 'index', y: 'line', dy: style.at.mark, along: 'x' } as const;
  const promises = rows.filter(({ figure, level }) => figure !== level);
  const starts = rows
    .filter(({ level }, nth) => rows.findIndex((row) => row.level === level) === nth)
    .map((row) => ({ ...row, figure: row.level, index: full }));
  const years = promises.flatMap(({ earlier, ...row }): Said[] => {
    if (earlier === undefined) return [];
    const [index, text] = [indexOf(earlier, row.level, pen), String(yearOf(earlier))];
    const key = partKey(earlier.id, 'tag');
    return [{ ...row, figure: earlier, index, key, text, isRight: index > row.index }];
  });
  // A year that would hang over the zero is left out: the caveat says what a small ring is.
  const told = years.filter(({ index, text, isRight }) => {
    const needed = away[pen.width].year + pen.measure(text, style.note);
    return isRight || x.at(index) - needed >= x.at(0);
  });
  const indices = promises.map((row): Said => {
    const text = share(pen.number(row.figure), pen.number(row.level)).replace('%', '');
    const end = x.at(row.index) + away[pen.width].index + pen.measure(text, style.note);
    const key = linkKey(row.figure.id, row.level.id, 'tag');
    return { ...row, key, text, isRight: row.index > full || end < x.at(full) - 4 };
  });
  return [
    Plot.link(promises, {
      ...{ y: 'line', dy: style.at.mark, x1: 'index', x2: full },
      stroke: inColour(pen),
      strokeWidth: style.band,
      strokeOpacity: band.opacity,
      render: partOf(promises, 'band'),
    }),
    ...signs(starts, at, pen),
    ...signs(years, { ...at, size: 'small' }, pen),
    ...signs(promises, at, pen),
    ...beside(indices, away[pen.width].index, inColour(pen), style),
    ...beside(told, away[pen.width].year, inks.muted, style),
  ];
}

/** Words beside marks: an index in its band where that is long enough, a year away from the band. */
function beside(
  said: readonly Said[],
  away: number,
  fill: Plot.ChannelValueSpec,
  { note, at }: LineStyle,
): Plot.Markish[] {
  return [true, false].map((isRight) => {
    const some = said.filter((each) => each.isRight === isRight);
    return Plot.text(some, {
      ...halo,
      ...{ x: 'index', y: 'line', dy: at.mark, dx: isRight ? away : -away, fontSize: note },
      textAnchor: isRight ? 'start' : 'end',
      ...{ fill, text: 'text' },
      render: keyed(some, ({ key }) => key),
    });
  });
}
