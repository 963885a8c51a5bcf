import * as Plot from '@observablehq/plot';
import { countedIn } from '../grammar/counted.ts';
import { inColour, partOf, type Datum } from '../grammar/marks.ts';
import { strike } from '../grammar/shapes.ts';
import { furniture, inks, strokes } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { facet, type Cell, type Point } from './panel.ts';
import { inside } from './panel-inside.ts';

/** Where the words of a panel stand, in px from its upper edge, and their sizes. */
const places = {
  wide: { title: 19, unit: 36, number: 60, size: { title: 13, number: 14.5 } },
  large: { title: 18, unit: 34, number: 57, size: { title: 14.5, number: 20 } },
  narrow: { title: 16, unit: 0, number: 34, size: { title: 12, number: 12 } },
} as const;

/** The height from which a panel has room for numbers inside, and on a wide page for larger words. */
const tall = { wide: 180, narrow: 120 } as const;

interface Words {
  readonly cells: readonly Cell[];
  readonly points: readonly Point[];
  readonly years: readonly string[];
  /** The width of a panel, and its height, in px. */
  readonly room: number;
  readonly height: number;
}

/** Words in a corner of each panel. */
function corner(frameAnchor: `${'top' | 'bottom'}-${'left' | 'right'}`): Plot.TextOptions {
  const textAnchor = frameAnchor.endsWith('left') ? 'start' : 'end';
  return { ...facet, lineAnchor: 'bottom', frameAnchor, textAnchor };
}

/** What a panel is of, its years, and its numbers. */
export function panelWords(spec: Words, pen: Pen): Plot.Markish[] {
  const isTall = spec.height >= tall[pen.width];
  const at = places[isTall && pen.width === 'wide' ? 'large' : pen.width];
  return [
    ...names(spec, at, pen),
    ...numbers(spec, at.number, at.size.number, pen),
    ...(isTall ? inside(spec.points, pen) : []),
  ];
}

/** The name of a panel over it; where there is room its unit too, and its years under it. */
function names(
  { cells, years, room }: Words,
  { title, unit, size }: (typeof places)[keyof typeof places],
  pen: Pen,
): Plot.Markish[] {
  const fit = (words: string, px: number): string => pen.lines(words, room, px, 1).join('');
  const say = (at: Plot.TextOptions, fontSize: number, text: (cell: Cell) => string) =>
    Plot.text(cells, { ...at, ...furniture, fontSize, text });
  const left = corner('top-left');
  const named = say({ ...left, dy: title }, size.title, (cell) =>
    fit(pen.say(cell.title), size.title),
  );
  if (unit === 0) return [named];
  return [
    named,
    say({ ...left, dy: unit }, 12, ({ figures: [first = ''] }) =>
      fit(countedIn(pen.figure(first), pen), 12),
    ),
    say({ ...corner('bottom-left'), dy: -11 }, 12, () => years[0] ?? ''),
    say({ ...corner('bottom-right'), dy: -11 }, 12, () => years.at(-1) ?? ''),
  ];
}

/** One end of a series: its first figure, or its last. */
interface End extends Datum, Pick<Cell, 'column' | 'row'> {
  readonly says: string;
}

/**
 * Over the drawing: the level at the left, the last promise at the right.
 * @throws where the two numbers of a panel, and a correction between them, have no room.
 */
function numbers({ cells, room }: Words, dy: number, fontSize: number, pen: Pen): Plot.Markish[] {
  const ends = (nth: 0 | -1): End[] =>
    cells.map(({ column, row, figures }) => {
      const figure = pen.figure(figures.at(nth) ?? '');
      return { column, row, figure, says: pen.says(figure) };
    });
  const [first, last] = [ends(0), ends(-1)];
  first.forEach(({ says, figure }, nth) => {
    const texts = [says, pen.correction(figure) ?? '', last[nth]?.says ?? ''].filter(Boolean);
    const needed = texts.reduce((sum, each) => sum + pen.measure(each, fontSize) + 6, 0);
    if (needed > room)
      throw new Error(`invalid values: ${texts.join(', ')} need ${needed} of ${room} px`);
  });
  const at = { dy, fontSize, text: 'says' } as const;
  return [
    Plot.text(first, {
      ...{ ...corner('top-left'), ...at },
      fill: inks.muted,
      render: partOf(first, 'value'),
    }),
    Plot.text(last, {
      ...{ ...corner('top-right'), ...at },
      fill: inColour(pen),
      render: partOf(last, 'value'),
    }),
    ...first.flatMap((end) => struck(end, dy, fontSize, pen)),
  ];
}

/** A printed number that is a slip is struck once in red, and ours stands beside it. */
function struck(end: End, dy: number, fontSize: number, pen: Pen): Plot.Markish[] {
  const ours = pen.correction(end.figure);
  if (ours === undefined) return [];
  const width = pen.measure(end.says, fontSize);
  return [
    Plot.dot([end], {
      ...facet,
      ...{ fill: 'none', stroke: inks.red, strokeWidth: strokes.answer },
      frameAnchor: 'top-left',
      dy: dy - fontSize * 0.36,
      symbol: strike(width),
      render: partOf([end], 'limit', 'correction'),
    }),
    Plot.text([end], {
      ...{ ...corner('top-left'), dx: width + 6, dy, fontSize },
      text: () => ours,
      fill: inks.red,
      render: partOf([end], 'note'),
    }),
  ];
}
