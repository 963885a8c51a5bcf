import * as Plot from '@observablehq/plot';
import { cross } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed } from '../grammar/marks.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import { linkKey, type Role } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { grid, shades, slotFor } from './grid.ts';
import {
  columnNumbers,
  corner,
  lineNumbers,
  sizes,
  type Count,
  type Place,
} from './stairs-words.ts';

export interface Stairs {
  readonly counts: readonly Count[];
  /** Pairs that the texts themselves join, and what the one is of the other. */
  readonly joined: readonly { readonly of: string; readonly to: string; readonly says: Text }[];
  /** In what two numbers differ: at most three words. */
  readonly differ: (a: Figure, b: Figure) => readonly Text[];
  /** What those words mean, where the page is wide. */
  readonly legend: readonly Text[];
}

/** Where two numbers meet, in columns and lines, and the pair they are, if the texts join them. */
interface Meeting {
  readonly row: Place;
  readonly column: Place;
  readonly x: number;
  readonly y: number;
  readonly pair: Stairs['joined'][number] | undefined;
}

/**
 * Every number meets every number before it, in a table like stairs: where the texts join two, the
 * share that the one is of the other; else, if asked for, the reasons why there is none.
 */
export function stairs(
  spec: Stairs,
): (shown: readonly string[], reasons: boolean) => (pen: Pen) => Drawing {
  return (shown, reasons) => (pen) => {
    const { left } = sizes[pen.width];
    const [full, lines] = [widths[pen.width], spec.counts.length - 1];
    const heads = spec.counts.slice(0, -1).filter(({ unprinted }) => unprinted !== true);
    const places = spec.counts.map((count, nth): Place => {
      const x = heads.indexOf(count) + 0.5;
      return { ...count, figure: pen.figure(count.id), x, y: nth - 0.5 };
    });
    const standing = places.filter(({ x }) => x > 0);
    const isShown = ({ id }: Place): boolean => shown.includes(id);
    const [columns, rows] = [standing.filter(isShown), places.slice(1).filter(isShown)];
    const meetings = cross(rows, columns, (row, column): Meeting => {
      const isEnd = (id: string): boolean => id === row.id || id === column.id;
      const pair = spec.joined.find(({ of, to }) => isEnd(of) && isEnd(to));
      return { row, column, x: column.x, y: row.y, pair };
    }).filter(({ row, column }) => column.y < row.y);
    const cell = (full - left) / heads.length;
    return grid(
      {
        lines,
        plot: [left, full],
        domain: [0, heads.length],
        heads: [],
        marks: [
          Plot.ruleX(standing, {
            x: ({ x }: Place) => x - 0.5,
            y1: ({ y }: Place) => y + 0.5,
            y2: lines,
            stroke: inks.feint,
            ...furniture,
          }),
          ...(reasons && pen.width === 'wide' ? [corner(spec.legend, cell, pen)] : []),
          ...columnNumbers(columns, cell, pen),
          ...lineNumbers(rows, pen),
          ...shares(meetings, pen),
          ...(reasons ? [differences(meetings, spec, pen)] : []),
        ],
      },
      pen,
    );
  };
}

/** The cells of joined pairs, in a pale shade of the first one's place, and their shares. */
function shares(meetings: readonly Meeting[], pen: Pen): Plot.Markish[] {
  const drawn = meetings.flatMap(({ pair, x, y }) => {
    if (pair === undefined) return [];
    return [{ ...pair, x, y, column: x - 0.5, fill: pen.colour(pen.figure(pair.of)) }];
  });
  const text = ({ says }: (typeof drawn)[number]): string => pen.say(says);
  return [
    shades(drawn, { fill: 'fill', render: keyed(drawn, ({ of, to }) => linkKey(of, to)) }),
    Plot.text(drawn, {
      x: 'x',
      y: 'y',
      fontSize: sizes[pen.width].share,
      className: 'serif',
      fill: 'fill',
      text,
      render: keyed(drawn, ({ of, to }) => linkKey(of, to, 'value')),
    }),
  ];
}

/** The parts of a link that its words stand for, one a line. */
const roles = ['label', 'sub', 'under'] as const satisfies readonly Role[];

/** In the other cells, in what two numbers differ; an unprinted one is nothing to compare. */
function differences(meetings: readonly Meeting[], spec: Stairs, pen: Pen): Plot.Markish {
  const { word, line } = sizes[pen.width];
  const apart = line / slotFor(spec.counts.length - 1, pen);
  const said = meetings.flatMap(({ row, column, x, y, pair }) => {
    if (row.unprinted === true || pair !== undefined) return [];
    const texts = spec.differ(row.figure, column.figure);
    return texts.map((text, nth) => ({
      key: linkKey(row.id, column.id, roles[nth]),
      text: pen.say(text),
      x,
      y: y + (nth - (texts.length - 1) / 2) * apart,
    }));
  });
  return Plot.text(said, {
    x: 'x',
    y: 'y',
    text: 'text',
    fontSize: word,
    fill: inks.muted,
    render: keyed(said, ({ key }) => key),
  });
}
