import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed, partOf } from '../grammar/marks.ts';
import { dayOf } from '../grammar/time.ts';
import { inks, strokes } from '../grammar/tokens.ts';
import { linkKey, partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Field, Layer } from './field.ts';
import { ourLine } from './path-lines.ts';
import { said, type Said } from './path-said.ts';

/** A result without a date: a line over every day it may be of, from when a promise was printed. */
export function span(result: string, promise: string): Layer {
  return (field, pen) => {
    const figure = pen.figure(result);
    const dot = field.dot(figure);
    const start = new Date(pen.ledger.document(pen.figure(promise).document).published);
    return [
      Plot.ruleY([dot], {
        y: 'value',
        x1: [start],
        x2: 'when',
        stroke: pen.colour(figure),
        strokeWidth: strokes.result,
        render: partOf([dot], 'stem'),
      }),
    ];
  };
}

/** How far a note stands from its mark or from a line of ours, in px. */
const notes = {
  wide: { side: 18, under: 26, clear: 44, line: 7, low: 20, high: 52 },
  narrow: { side: 12, under: 16, clear: 44, line: 7, low: 14, high: 36 },
} as const;

/** A note under a result's number, or under the promise that lies close below it. */
export function noteUnder(result: string, promise: string, text: Text): Layer {
  return (field, pen) => {
    const { side, under, clear } = notes[pen.width];
    const [own, below] = [result, promise].map((id) => field.dot(pen.figure(id)));
    if (own === undefined || below === undefined) return [];
    const isClose = field.px(below)[1] - field.px(own)[1] < clear;
    const room = field.right - field.px(own)[0] - side;
    const lines = pen.lines(pen.say(text), room, pen.small, 2);
    const shift = [side, under + (lines.length - 1) * (pen.small * 0.625)] as const;
    const dot = { ...own, value: (isClose ? below : own).value };
    const key = partKey(result, 'note');
    return said([{ key, dot, text: lines.join('\n'), side: 'after', shift }], pen);
  };
}

/** What is said where a line between two promises passes a result. */
export interface Crossing {
  readonly before: Text;
  readonly after: Text;
  /** What stands before and after the day of the crossing. */
  readonly day: readonly [Text, Text];
}

/** The straight line from one promise to the next, where it passes a result, and what follows: all ours. */
export function crossing(from: string, to: string, result: string, words: Crossing): Layer {
  return (field, pen) => {
    const [start, end, level] = [pen.figure(from), pen.figure(to), pen.figure(result)];
    const dot = field.dot(level, pen.number(level), passing(start, end, pen.number(level), pen));
    const foot = { ...dot, value: field.floor };
    const key = linkKey(from, result, 'reference');
    return [
      ourLine(linkKey(from, to), [field.dot(start), field.dot(end)]),
      Plot.ruleX([dot], {
        x: 'when',
        y1: 'value',
        y2: [field.floor],
        stroke: inks.red,
        render: keyed([dot], () => key),
      }),
      ...said(saidAt(foot, [linkKey(from, to, 'note'), result], words, field, pen), pen),
    ];
  };
}

/** The day on which the straight line between two figures passes a value. */
function passing(from: Figure, to: Figure, value: number, pen: Pen): Date {
  const [start, end] = [Number(dayOf(from)), Number(dayOf(to))];
  const share = (value - pen.number(from)) / (pen.number(to) - pen.number(from));
  return new Date(start + share * (end - start));
}

function saidAt(
  dot: Said['dot'],
  [key, result]: readonly [key: string, result: string],
  { before, after, day }: Crossing,
  field: Field,
  pen: Pen,
): Said[] {
  const { line, low, high } = notes[pen.width];
  const iso = new Date(dot.when).toISOString().slice(0, 10);
  const text = pen.say(day[0]) + pen.day(iso) + pen.say(day[1]);
  const room = field.right - field.px(dot)[0];
  const same = { dot, isOurs: true } as const;
  return [
    {
      ...{ ...same, key, side: 'after', shift: [line, -low] },
      text: pen.lines(text, room, pen.small, 2).join('\n'),
    },
    {
      ...{ ...same, key: partKey(result, 'tag'), side: 'before', shift: [-line, -high] },
      text: pen.say(before),
    },
    {
      ...{ ...same, key: partKey(result, 'rest'), side: 'after', shift: [line, -high] },
      text: pen.say(after),
    },
  ];
}
