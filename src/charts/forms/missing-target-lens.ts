import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { columns, entryRoom } from '../grammar/columns.ts';
import { halo, partOf, words, type Datum } from '../grammar/marks.ts';
import { linear } from '../grammar/scale.ts';
import { band, furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { targetAt, type Working } from './missing-target.ts';

/** In px: how far the slip stands from the lines around it, and how its bands and words lie on it. */
const places = {
  wide: { over: 16, under: 8, side: 14, down: 0, height: 40, words: 5, size: 27, axis: -16 },
  narrow: { over: 5, under: 1, side: 8, down: 5, height: 19, words: -12, size: 16, axis: -4 },
} as const;

const onSlip = { ...halo, stroke: inks.slip } as const;

/** The end of the scale stands a little in from the end of the slip, in people. */
const margin = 0.1;

/** A way to shorten the percentage, and the targets that would give it. */
interface Way extends Datum {
  readonly line: number;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  /** The only whole number of people among them. */
  readonly whole: number;
}

/** The end of our line under a glass: which whole numbers of people give the percentage. */
export function lens(working: Working, pen: Pen): Plot.Markish[] {
  const { style, share, x, target } = working;
  const at = places[pen.width];
  const wide = pen.width === 'wide';
  const ways = waysOf(working, pen);
  const low = Math.floor(Math.min(...ways.map(({ least }) => least)));
  const high = Math.ceil(Math.max(...ways.map(({ most }) => most)));
  const people = range(low, high + 1);
  const zoom = linear([low - margin, high + margin], pen).at;
  const px = (...value: number[]) => ({ value, scale: null });
  const { plot } = columns[pen.width];
  const [left, right] = [wide ? plot[0] - at.side : 0, plot[1] + at.side];
  const [y1, y2] = [2 + at.over / style.slot, 4 - at.under / style.slot];
  const feint = { stroke: inks.feint, ...furniture };
  const way = { y: 'line', dy: at.down } as const;
  return [
    Plot.rect([0], { x1: px(left), x2: px(right), y1, y2, fill: inks.slip, ...feint }),
    Plot.link([left, right], {
      ...{ x1: px(x.at(target), x.at(target)), x2: px(left, right), ...feint },
      ...{ y1: share.line + style.at.mark / style.slot, y2: y1 },
    }),
    Plot.ruleX(people, { x: px(...people.map(zoom)), y1, y2, ...feint }),
    Plot.text(people, {
      ...onSlip,
      ...{ x: px(...people.map(zoom)), y: 4, dy: at.axis, lineAnchor: 'bottom' },
      fontSize: pen.small,
      text: (each: number) => pen.tick(each),
      ...furniture,
    }),
    Plot.link(ways, {
      ...{ ...way, x1: px(...ways.map(({ least }) => zoom(least))) },
      x2: px(...ways.map(({ most }) => zoom(most))),
      ...{ stroke: inks.red, strokeWidth: at.height, strokeOpacity: band.opacity },
      render: partOf(ways, 'limit'),
    }),
    words(ways, 'under', {
      ...{ ...onSlip, ...way, x: px(...ways.map(({ whole }) => zoom(whole))) },
      ...{ textAnchor: 'middle', fontSize: at.size, fill: inks.red, className: 'serif' },
      text: ({ whole }) => pen.tick(whole),
    }),
    words(ways, 'reference', {
      ...(wide ? halo : onSlip),
      ...{ y: 'line', frameAnchor: 'left', dx: at.down - plot[0], dy: at.words },
      ...{ lineAnchor: 'bottom', fontSize: style.entry, fill: inks.red },
      text: ({ text }) => pen.lines(text, entryRoom(pen.width), style.entry, 1).join(''),
    }),
  ];
}

/** @throws where a way leaves not one whole number of people, but none or several. */
function waysOf(working: Working, pen: Pen): Way[] {
  const { spec, result, share, value, percentage: given } = working;
  const ways = [
    { figure: share.figure, text: spec.ways.rounded, from: given - 0.5, to: given + 0.5 },
    { figure: result.figure, text: spec.ways.cut, from: given, to: given + 1 },
  ];
  return ways.map(({ figure, text, from, to }, nth) => {
    const [least, most] = [targetAt(to, value), targetAt(from, value)];
    const whole = Math.floor(most);
    if (Math.ceil(least) !== whole)
      throw new Error(`invalid share: ${share.figure.id} leaves several targets, or none`);
    return { figure, text: pen.say(text), line: nth + 2.5, least, most, whole };
  });
}
