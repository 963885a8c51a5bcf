import * as Plot from '@observablehq/plot';
import { countedIn } from '../grammar/counted.ts';
import { partOf, type Datum } from '../grammar/marks.ts';
import { strike } from '../grammar/shapes.ts';
import { inks, strokes } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { facet, type Cell, type Point } from './panel.ts';
import { inside } from './panel-inside.ts';

/** Where the words of a panel stand, in px from its upper edge, and their sizes. */
const places = {
  wide: { title: 19, unit: 36, number: 60, size: { title: 13, number: 14.5 } },
  large: { title: 18, unit: 34, number: 57, size: { title: 14.5, number: 20 } },
  narrow: { title: 16, unit: 0, number: 34, size: { title: 12, number: 12 } },
} as const;

/** The height from which a panel has room for numbers inside. */
const tall = { wide: 180, narrow: 120 } as const;

/** A tall panel on a wide page has larger words. */
function placesOf(
  { height }: Pick<Words, 'height'>,
  { width }: Pen,
): (typeof places)[keyof typeof places] {
  return places[width === 'wide' && height >= tall.wide ? 'large' : width];
}

interface Words {
  readonly cells: readonly Cell[];
  readonly points: readonly Point[];
  readonly years: readonly string[];
  /** The width of a panel, and its height, in px. */
  readonly room: number;
  readonly height: number;
}

const corner = { ...facet, lineAnchor: 'bottom' } as const;
const left = { ...corner, frameAnchor: 'top-left', textAnchor: 'start' } as const;

/** What a panel is of, its years, and its numbers. */
export function panelWords(spec: Words, pen: Pen): Plot.Markish[] {
  return [
    ...names(spec, pen),
    ...numbers(spec, pen),
    ...(spec.height < tall[pen.width] ? [] : inside(spec.points, pen)),
  ];
}

/** The name of a panel over it; where there is room its unit too, and its years under it. */
function names({ cells, years, room, height }: Words, pen: Pen): Plot.Markish[] {
  const { title, unit, size } = placesOf({ height }, pen);
  const fit = (words: string, px: number): string => pen.lines(words, room, px, 1).join('');
  const furniture = { className: 'furniture' } as const;
  const name = Plot.text(cells, {
    ...left,
    ...furniture,
    dy: title,
    fontSize: size.title,
    text: (cell: Cell) => fit(pen.say(cell.title), size.title),
  });
  if (unit === 0) return [name];
  const small = { ...furniture, fontSize: 12 } as const;
  const year = { ...corner, ...small, dy: -11 } as const;
  const counted = ({ figures: [first = ''] }: Cell): string =>
    fit(countedIn(pen.figure(first), pen), 12);
  return [
    name,
    Plot.text(cells, { ...left, ...small, dy: unit, text: counted }),
    Plot.text(cells, {
      ...year,
      frameAnchor: 'bottom-left',
      textAnchor: 'start',
      text: () => years[0],
    }),
    Plot.text(cells, {
      ...year,
      frameAnchor: 'bottom-right',
      textAnchor: 'end',
      text: () => years.at(-1),
    }),
  ];
}

/** One end of a series: its first figure, or its last. */
interface End extends Datum {
  readonly column: number;
  readonly row: number;
  readonly says: string;
}

/** Over the drawing: the level at the left, the last promise at the right. */
function numbers({ cells, room, height }: Words, pen: Pen): Plot.Markish[] {
  const { number: dy, size } = placesOf({ height }, pen);
  const end = (cell: Cell, nth: 0 | -1): End => {
    const figure = pen.figure(cell.figures.at(nth) ?? '');
    return { column: cell.column, row: cell.row, figure, says: pen.says(figure) };
  };
  const [first, last] = [cells.map((cell) => end(cell, 0)), cells.map((cell) => end(cell, -1))];
  const at = { dy, fontSize: size.number, text: 'says' } as const;
  requireRoom(first, last, room, size.number, pen);
  return [
    Plot.text(first, { ...left, ...at, fill: inks.muted, render: partOf(first, 'value') }),
    Plot.text(last, {
      ...corner,
      ...at,
      frameAnchor: 'top-right',
      textAnchor: 'end',
      fill: ({ figure }: End) => pen.colour(figure),
      render: partOf(last, 'value'),
    }),
    ...struck(first, dy, size.number, pen),
  ];
}

/** @throws where the two numbers of a panel, and a correction between them, have no room. */
function requireRoom(
  first: readonly End[],
  last: readonly End[],
  room: number,
  px: number,
  pen: Pen,
): void {
  first.forEach(({ says, figure }, nth) => {
    const texts = [says, pen.correction(figure) ?? '', last[nth]?.says ?? ''].filter(Boolean);
    const needed = texts.reduce((sum, each) => sum + pen.measure(each, px) + 6, 0);
    if (needed > room)
      throw new Error(`invalid values: ${texts.join(', ')} need ${needed} of ${room} px`);
  });
}

/** A printed number that is a slip is struck once in red, and ours stands beside it. */
function struck(ends: readonly End[], dy: number, px: number, pen: Pen): Plot.Markish[] {
  return ends.flatMap((end) => {
    const ours = pen.correction(end.figure);
    if (ours === undefined) return [];
    const width = pen.measure(end.says, px);
    const ink = { fill: 'none', stroke: inks.red, strokeWidth: strokes.answer } as const;
    return [
      Plot.dot([end], {
        ...facet,
        ...ink,
        frameAnchor: 'top-left',
        dy: dy - px * 0.36,
        symbol: strike(width),
        render: partOf([end], 'limit', 'correction'),
      }),
      Plot.text([end], {
        ...left,
        dx: width + 6,
        dy,
        fontSize: px,
        text: () => ours,
        fill: inks.red,
        render: partOf([end], 'note'),
      }),
    ];
  });
}
