import * as Plot from '@observablehq/plot';
import { full } from '../../format/number.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed } from '../grammar/marks.ts';
import { ours } from '../grammar/tokens.ts';
import { linkKey, type Role } from '../keys.ts';
import { measure } from '../text/measure.ts';
import type { Pen } from '../pen.ts';
import type { Dot, Layer } from './field.ts';
import { said, type Said } from './path-said.ts';
import { numberSize, overMarks } from './path-words.ts';

/** A count, and the share that it is of the whole we look for. */
export interface Pair {
  readonly count: string;
  readonly share: string;
}

/** The whole of which a count is a share: by our correction where there is one, or as printed. */
export function whole({ count, share }: Pair, pen: Pen, isPrinted = false): number {
  const [part, rate] = [pen.figure(count), pen.figure(share)];
  const value = isPrinted ? undefined : pen.corrected(part);
  return (value ?? pen.number(part)) / (pen.number(rate) / 100);
}

/** Half of a tread, in years. */
const half = 0.36;

/** What a pair implies, and whether as printed. */
interface Level extends Pair, Dot {
  readonly isPrinted: boolean;
}

const keyOf = ({ count, share }: Pair, role?: Role): string => linkKey(count, share, role);

/**
 * What counts and shares imply, each a dashed level in red with its number, all of it our working.
 * Where a count is a slip, what it implies as printed stands under ours, and `text` says so.
 */
export function quotients(pairs: readonly Pair[], text: Text): Layer {
  return (field, pen) => {
    const level = ({ count, share }: Pair, isPrinted: boolean): Level => {
      const dot = field.dot(pen.figure(count), whole({ count, share }, pen, isPrinted));
      return { ...dot, count, share, isPrinted };
    };
    const says = ({ value }: Dot): string => full(Math.round(value), pen.lang);
    const held = pairs.map((pair) => level(pair, false));
    const slips = held.filter(({ figure }) => pen.corrected(figure) !== undefined);
    const printed = slips.map((pair) => level(pair, true));
    const numbers = held.map((each): Said => {
      return { key: keyOf(each, 'value'), dot: each, isOurs: true, text: says(each) };
    });
    /** What the printed count implies, and that it is only so if it were right. */
    const implied = printed.flatMap((each): Said[] => {
      const size = numberSize(says(each), field, pen);
      const dot = { ...each, when: Number(each.when) + half };
      const when = dot.when + (measure(says(each), size, 'serif') + 8) / field.step;
      const same = { side: 'after', isOurs: true } as const;
      return [
        { ...same, key: keyOf(each, 'under'), dot, text: says(each), size },
        { ...same, key: keyOf(each, 'note'), dot: { ...dot, when }, text: pen.say(text) },
      ];
    });
    return [
      treads([...held, ...printed]),
      ...printed.map((each, nth) => stem(each, slips[nth] ?? each)),
      ...overMarks(numbers, field, pen),
      ...said(implied, pen),
    ];
  };
}

function treads(levels: readonly Level[]): Plot.Markish {
  const key = (level: Level): string => keyOf(level, level.isPrinted ? 'limit' : undefined);
  return Plot.ruleY(levels, {
    y: 'value',
    x1: ({ when }: Level) => Number(when) - half,
    x2: ({ when }: Level) => Number(when) + half,
    ...ours,
    strokeWidth: 2,
    render: keyed(levels, key, 'ours'),
  });
}

function stem(level: Level, to: Dot): Plot.Markish {
  return Plot.ruleX([to], {
    x: 'when',
    y1: 'value',
    y2: [level.value],
    ...ours,
    inset: 10,
    render: keyed([level], (each) => keyOf(each, 'rest'), 'ours'),
  });
}
