import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed, partOf } from '../grammar/marks.ts';
import { dayOf } from '../grammar/time.ts';
import { inks, strokes } from '../grammar/tokens.ts';
import { linkKey, partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { dotOf, type Layer } from './field.ts';
import { ourLine } from './path-lines.ts';
import { off, said } from './path-said.ts';
import { printedOn } from './path.ts';

/** A result without a date: a line over every day it may be of, from when a promise was printed. */
export function span(result: string, promise: string): Layer {
  return (field, pen) => {
    const dot = dotOf(result, field, pen);
    return [
      Plot.ruleY([dot], {
        y: 'value',
        x1: [printedOn(pen.figure(promise), pen)],
        x2: 'when',
        stroke: pen.colour(dot.figure),
        strokeWidth: strokes.result,
        render: partOf([dot], 'stem'),
      }),
    ];
  };
}

/** How far a note stands from its mark, and from a line of ours, in px. */
const notes = {
  wide: { under: 26, clear: 44, line: 7, low: 20, high: 52 },
  narrow: { under: 16, clear: 44, line: 7, low: 14, high: 36 },
} as const;

/** A note under a result's number, or under the promise that lies close below it. */
export function noteUnder(result: string, promise: string, text: Text): Layer {
  return (field, pen) => {
    const { under, clear } = notes[pen.width];
    const { side: along } = off[pen.width];
    const [own, below] = [dotOf(result, field, pen), dotOf(promise, field, pen)];
    const isClose = field.px(below)[1] - field.px(own)[1] < clear;
    const room = field.right - field.px(own)[0] - along;
    const lines = pen.lines(pen.say(text), room, pen.small, 2);
    const shift = [along, under + (lines.length - 1) * (pen.small * 0.625)] as const;
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
    const { line, low, high } = notes[pen.width];
    const [start, end, level] = [pen.figure(from), pen.figure(to), pen.figure(result)];
    const day = passing(start, end, pen.number(level), pen);
    const dot = field.dot(level, pen.number(level), day);
    const [before, after] = words.day.map((text) => pen.say(text));
    const text = `${before}${pen.day(day.toISOString().slice(0, 10))}${after}`;
    const room = field.right - field.px(dot)[0];
    const same = { dot: { ...dot, value: field.floor }, isOurs: true, side: 'after' } as const;
    return [
      ourLine(linkKey(from, to), [field.dot(start), field.dot(end)]),
      Plot.ruleX([dot], {
        x: 'when',
        y1: 'value',
        y2: [field.floor],
        stroke: inks.red,
        render: keyed([dot], () => linkKey(from, result, 'reference')),
      }),
      ...said(
        [
          {
            ...{ ...same, key: linkKey(from, to, 'note'), shift: [line, -low] },
            text: pen.lines(text, room, pen.small, 2).join('\n'),
          },
          {
            ...{ ...same, key: partKey(result, 'tag'), side: 'before', shift: [-line, -high] },
            text: pen.say(words.before),
          },
          {
            ...{ ...same, key: partKey(result, 'rest'), shift: [line, -high] },
            text: pen.say(words.after),
          },
        ],
        pen,
      ),
    ];
  };
}

/** The day on which the straight line between two figures passes a value. */
function passing(from: Figure, to: Figure, value: number, pen: Pen): Date {
  const [start, end] = [Number(dayOf(from)), Number(dayOf(to))];
  const share = (value - pen.number(from)) / (pen.number(to) - pen.number(from));
  return new Date(start + share * (end - start));
}
