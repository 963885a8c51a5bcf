import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { partOf } from '../grammar/marks.ts';
import { strike, tick } from '../grammar/shapes.ts';
import { inks, ours as dashed, sizes } from '../grammar/tokens.ts';
import { linkKey, type Role } from '../keys.ts';
import { measure } from '../text/measure.ts';
import type { Sign } from '../sign.ts';
import { dotOf, place, type Layer } from './field.ts';
import { ourLine } from './path-lines.ts';
import { off, said } from './path-said.ts';
import { lift, numberSize, oursOf } from './path-words.ts';

/** A dashed line of ours from a corrected level through promises. */
export function fromOurs(id: string, through: readonly string[]): Layer {
  return (field, pen) => {
    const dots = through.map((each) => dotOf(each, field, pen));
    return [ourLine(linkKey(id, through[0] ?? id), [oursOf(id, field, pen).dot, ...dots])];
  };
}

interface Keys {
  readonly stem: Role;
  readonly tick: Role;
  /** The sign of the stroke, where a legend explains it. */
  readonly strike?: Sign;
  /** Said beside the stem, with the key of what it says. */
  readonly note?: { readonly key: string; readonly text: Text };
}

/** Our correction of a level: the printed value struck once in red, ours on a dashed stem above it. */
export function correction(id: string, keys: Keys): Layer {
  return (field, pen) => {
    const ours = oursOf(id, field, pen);
    const printed = dotOf(id, field, pen);
    const text = pen.value(printed.figure);
    const size = numberSize(text, field, pen);
    const { tick: half, bar } = sizes[pen.width].large;
    const red = { ...place, fill: 'none', stroke: inks.red };
    const middle = { ...printed, value: (ours.dot.value + printed.value) / 2 };
    const note = keys.note && {
      key: keys.note.key,
      text: pen.lines(pen.say(keys.note.text), 100, pen.small, 2).join('\n'),
      ...({ dot: middle, side: 'after', isOurs: true } as const),
    };
    return [
      Plot.ruleX([ours.dot], {
        x: 'when',
        y1: 'value',
        y2: [printed.value],
        ...dashed,
        inset: 12,
        render: partOf([ours.dot], keys.stem, 'ours'),
      }),
      Plot.dot([printed], {
        ...red,
        dx: off[pen.width].side,
        dy: lift(printed, size, field),
        symbol: strike(measure(text, size, 'serif')),
        strokeWidth: 2,
        render: partOf([printed], 'limit', keys.strike),
      }),
      Plot.dot([ours.dot], {
        ...red,
        symbol: tick(half, 'y'),
        strokeWidth: bar,
        render: partOf([ours.dot], keys.tick),
      }),
      ...said([{ ...ours, size: numberSize(ours.text, field, pen) }, ...(note ? [note] : [])], pen),
    ];
  };
}
