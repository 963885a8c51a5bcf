import { range } from 'd3';
import { rate } from '../../format/ratio.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { bookRoom, columns } from '../grammar/columns.ts';
import { lineWords } from '../grammar/entry.ts';
import { lineStyle, type Row } from '../grammar/line.ts';
import { logarithmic } from '../grammar/logarithmic.ts';
import { stems } from '../grammar/marks.ts';
import { page } from '../grammar/page.ts';
import { fromZero, type Axis } from '../grammar/scale.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { chevrons } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { denominators, names, residents } from './group-words.ts';

/** A place's lines, under its name: what each is and when, in one line on a phone. */
export interface Group {
  readonly place: string;
  readonly lines: readonly [Line, ...Line[]];
}

interface Line {
  readonly id: string;
  readonly entry: Text;
}

/** As printed from zero, as printed by orders of size, or for every 10,000 residents from zero. */
type Scale = 'linear' | 'log' | 'per-head';

/** A group where it stands: its name, its first line and its end, in lines. */
export interface Placed extends Group {
  readonly figure: Figure;
  readonly name: number;
  readonly first: number;
  readonly end: number;
}

interface Mark extends Row {
  readonly amount: number;
}

const perHead = { en: 'Per 10,000', zh: '每万人' };

/** The height of a place's name over its lines, in lines. */
const nameHeight = { wide: 0.38, narrow: 0.45 } as const;

/**
 * Lines gathered by place on one scale, so that places stand beside each other and are not mixed.
 * `unit` heads the numbers as printed.
 */
export function groups(unit: Text, all: readonly Group[]): (scale: Scale) => (pen: Pen) => Drawing {
  return (scale) => (pen) => {
    const placed = place(all, pen);
    const lines = placed.at(-1)?.end ?? 0;
    const rows = placed.flatMap((group) => rowsOf(group, scale, pen));
    const style = lineStyle(lines, rows, pen, 'low');
    const at = { x: 'amount', y: 'line', dy: style.at.mark, along: 'x' } as const;
    return page(
      {
        ...{ lines, slot: style.slot, x: axisOf(rows, scale, pen) },
        ruled: {
          lines: placed.flatMap(({ lines, first }) =>
            range(1, lines.length).map((nth) => first + nth),
          ),
          groups: placed.map(({ end }) => end),
        },
        heading: pen.say(scale === 'per-head' ? perHead : unit),
        marks: [
          scale === 'log' ? [] : stems(rows, { ...at, x1: 0, x2: 'amount' }, pen),
          ...signs(rows, at, pen),
          ...bounds(rows, at, pen),
          names(placed, pen),
          scale === 'per-head' ? denominators(placed, style.note, pen) : [],
          ...lineWords(rows, style, pen),
        ],
      },
      pen,
    );
  };
}

function place(groups: readonly Group[], pen: Pen): Placed[] {
  const name = nameHeight[pen.width];
  let end = 0;
  return groups.map((group) => {
    const [top, first] = [end, end + name];
    end = first + group.lines.length;
    return { ...group, figure: pen.figure(group.lines[0].id), name: top + name / 2, first, end };
  });
}

function rowsOf({ place, lines, first }: Placed, scale: Scale, pen: Pen): Mark[] {
  return lines.map(({ id, entry }, nth) => {
    const figure = pen.figure(id);
    const amount = pen.number(figure);
    const row = { figure, line: first + nth + 0.5, entry: pen.say(entry) };
    if (scale !== 'per-head')
      return { ...row, amount, value: pen.value(figure), under: printedIn(pen.under(figure), pen) };
    const count = pen.ledger.contextRow(residents(place)).value;
    return {
      ...row,
      amount: (amount / count) * 10_000,
      value: rate(amount, count, pen.lang),
      under: pen.say({ en: `of {figure:${id}:bound=false}`, zh: `原数{figure:${id}:bound=false}` }),
    };
  });
}

/** A printed form on one line; where it has no room it begins after its ellipsis, at the number. */
function printedIn(printed: string, pen: Pen): string {
  const fits = pen.measure(printed, pen.small) <= bookRoom(pen.width);
  return fits ? printed : (printed.split('…').at(-1) ?? printed);
}

/** The scale holds every mark, and the chevron after it. */
function axisOf(rows: readonly Mark[], scale: Scale, pen: Pen): Axis {
  const values = rows.map(({ amount }) => amount);
  if (scale === 'log') return logarithmic(values, pen);
  const { plot, spine } = columns[pen.width];
  const room = spine - 4 - chevrons.away - chevrons.depth - plot[0];
  const bounded = rows.filter(({ figure }) => figure.bound !== 'exact');
  const ends = bounded.map(({ amount }) => (amount * (plot[1] - plot[0])) / room);
  return fromZero([...values, ...ends], pen);
}
