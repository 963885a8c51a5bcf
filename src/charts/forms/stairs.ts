import * as Plot from '@observablehq/plot';
import { cross } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed } from '../grammar/marks.ts';
import { band, furniture, inks } from '../grammar/tokens.ts';
import { linkKey, type Role } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { grid, slotFor } from './grid.ts';
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

type Spot = Pick<Place, 'x' | 'y'>;
type Meeting = readonly [line: Place, column: Place];

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
    const meetings = cross(rows, columns).filter(([row, column]) => column.y < row.y);
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
          ...shares(meetings, spec, pen),
          ...(reasons ? [differences(meetings, spec, pen)] : []),
        ],
      },
      pen,
    );
  };
}

const isPair = ([a, b]: Meeting, { of, to }: Stairs['joined'][number]): boolean =>
  [a.id, b.id].includes(of) && [a.id, b.id].includes(to);

/** The cells of joined pairs, in a pale shade of the first one's place, and their shares. */
function shares(meetings: readonly Meeting[], { joined }: Stairs, pen: Pen): Plot.Markish[] {
  const drawn = meetings.flatMap((meeting) => {
    const [{ y }, { x }] = meeting;
    return joined
      .filter((pair) => isPair(meeting, pair))
      .map(({ of, to, says }) => {
        const fill = pen.colour(pen.figure(of));
        return { of, to, x, y, fill, text: pen.say(says) };
      });
  });
  return [
    Plot.rect(drawn, {
      x1: ({ x }: Spot) => x - 0.5,
      x2: ({ x }: Spot) => x + 0.5,
      y1: ({ y }: Spot) => y - 0.5,
      y2: ({ y }: Spot) => y + 0.5,
      inset: 1,
      fill: 'fill',
      fillOpacity: band.opacity,
      render: keyed(drawn, ({ of, to }) => linkKey(of, to)),
    }),
    Plot.text(drawn, {
      x: 'x',
      y: 'y',
      fontSize: sizes[pen.width].share,
      className: 'serif',
      fill: 'fill',
      text: 'text',
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
  const said = meetings.flatMap((meeting) => {
    const [row, column] = meeting;
    if (row.unprinted === true || spec.joined.some((pair) => isPair(meeting, pair))) return [];
    const texts = spec.differ(row.figure, column.figure);
    return texts.map((text, nth) => ({
      key: linkKey(row.id, column.id, roles[nth]),
      text: pen.say(text),
      x: column.x,
      y: row.y + (nth - (texts.length - 1) / 2) * apart,
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
