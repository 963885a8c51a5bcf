import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { halo, inColour, oneLine, partOf, words } from '../grammar/marks.ts';
import { signs } from '../grammar/signs.ts';
import { band, inks, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { dotOf, place, type Dot, type Field, type Layer } from './field.ts';
import { off } from './path-said.ts';

/** A running total that climbs year by year. */
export interface Staircase {
  /** The total that the document prints. */
  readonly total: string;
  /** A figure for each year. */
  readonly steps: readonly string[];
  /** Whether each figure is the running total, and not its own year's amount. */
  readonly isRunning?: boolean;
  /** A level that the total leaves out, and what is said of it where there is room. */
  readonly outside?: { readonly id: string; readonly text: Text };
}

interface Step extends Dot {
  /** The height in the middle of what it adds. */
  readonly middle: number;
}

/** @throws where the steps do not add up to the total. */
function stepsOf({ total, steps, isRunning = false }: Staircase, field: Field, pen: Pen): Step[] {
  let sum = 0;
  const all = steps.map((id) => {
    const figure = pen.figure(id);
    const before = sum;
    sum = isRunning ? pen.number(figure) : sum + pen.number(figure);
    return { ...field.dot(figure, sum), middle: field.dot(figure, (before + sum) / 2).value };
  });
  if (sum !== pen.number(pen.figure(total))) throw new Error(`invalid sum: ${sum} is not ${total}`);
  return all;
}

/** A running total as stairs in a pale band: its ring at the end, a tick where a step is the level. */
export function staircase(spec: Staircase): Layer {
  return (field, pen) => {
    const steps = stepsOf(spec, field, pen);
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined) return [];
    const colour = pen.colour(first.figure);
    const start = { ...first, when: Number(first.when) - 0.5 };
    const total = { ...last, figure: pen.figure(spec.total), when: Number(last.when) + 0.5 };
    const levels = steps.filter(({ figure }) => figure.status === 'baseline');
    const inside = steps.filter((step) => !levels.includes(step) && step.figure !== total.figure);
    return [
      Plot.rect(steps, {
        x1: ({ when }: Step) => Number(when) - 0.5,
        x2: ({ when }: Step) => Number(when) + 0.5,
        y1: field.floor,
        y2: 'value',
        fill: colour,
        fillOpacity: band.opacity,
        render: partOf(steps, 'band'),
      }),
      Plot.line([{ ...start, value: field.floor }, start, ...steps, total], {
        ...place,
        curve: 'step',
        stroke: colour,
        strokeWidth: strokes.promise,
        render: oneLine(linkKey(first.figure.id, last.figure.id)),
      }),
      ...(pen.width === 'wide' ? [amounts(inside, { y: 'middle' }, pen)] : []),
      ...ticks(levels, pen),
      ...outside(spec, field, pen),
      ...signs([total], { ...place, along: 'y' }, pen),
    ];
  };
}

/** What steps say. */
function amounts(steps: readonly Dot[], at: Plot.TextOptions, pen: Pen): Plot.Markish {
  return words(steps, 'value', {
    ...{ x: 'when', fontSize: pen.small, textAnchor: 'middle', ...at },
    fill: inColour(pen),
    text: ({ figure }) => pen.value(figure),
  });
}

/** Levels as ticks, their values over them. */
function ticks(dots: readonly Dot[], pen: Pen): Plot.Markish[] {
  const over = { ...halo, y: 'value', lineAnchor: 'bottom', dy: 4 - off[pen.width].up } as const;
  return [...signs(dots, { ...place, along: 'y' }, pen), amounts(dots, over, pen)];
}

function outside({ outside: left }: Staircase, field: Field, pen: Pen): Plot.Markish[] {
  if (left === undefined) return [];
  const dots = [dotOf(left.id, field, pen)];
  const note = words(dots, 'note', {
    ...place,
    ...halo,
    fontSize: pen.small,
    textAnchor: 'end',
    dx: -off.wide.side,
    fill: inks.red,
    text: () => pen.say(left.text),
  });
  return [...ticks(dots, pen), ...(pen.width === 'wide' ? [note] : [])];
}
