import * as Plot from '@observablehq/plot';
import { full } from '../../format/number.ts';
import type { Text } from '../../i18n/lang.ts';
import { keyed } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import { measure } from '../text/measure.ts';
import type { Pen } from '../pen.ts';
import type { Dot, Field, Layer } from './field.ts';
import { said } from './path-said.ts';
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

interface Level extends Pair {
  readonly dot: Dot;
  readonly isPrinted: boolean;
}

/**
 * What counts and shares imply, each a dashed level in red with its number, all of it our working.
 * Where a count is a slip, what it implies as printed stands under ours, and `text` says so.
 */
export function quotients(pairs: readonly Pair[], text: Text): Layer {
  return (field, pen) => {
    const level = (pair: Pair, isPrinted: boolean): Level => {
      const dot = field.dot(pen.figure(pair.count), whole(pair, pen, isPrinted));
      return { ...pair, dot, isPrinted };
    };
    const held = pairs.map((pair) => level(pair, false));
    const slips = held.filter(({ count }) => pen.corrected(pen.figure(count)) !== undefined);
    const printed = slips.map((pair) => level(pair, true));
    const numbers = held.map(({ count, share, dot }) => ({
      ...{ key: linkKey(count, share, 'value'), dot, isOurs: true },
      text: rounded(dot.value, pen),
    }));
    return [
      treads([...held, ...printed]),
      ...printed.map((each, nth) => stem(each, slips[nth]?.dot ?? each.dot)),
      ...overMarks(numbers, field, pen),
      ...printed.flatMap((each) => implied(each, pen.say(text), field, pen)),
    ];
  };
}

const rounded = (value: number, pen: Pen): string => full(Math.round(value), pen.lang);

/** What the printed count implies, and that it is only so if it were right. */
function implied(
  { count, share, dot }: Level,
  note: string,
  field: Field,
  pen: Pen,
): Plot.Markish[] {
  const value = rounded(dot.value, pen);
  const size = numberSize(value, field, pen);
  const right = field.dot(dot.figure, dot.value, Number(dot.when) + half);
  const after = Number(right.when) + (measure(value, size, 'serif') + 8) / field.step;
  const same = { side: 'after', isOurs: true } as const;
  return said(
    [
      { ...same, key: linkKey(count, share, 'under'), dot: right, text: value, size },
      { ...same, key: linkKey(count, share, 'note'), dot: { ...right, when: after }, text: note },
    ],
    pen,
  );
}

function treads(levels: readonly Level[]): Plot.Markish {
  return Plot.ruleY(levels, {
    y: ({ dot }: Level) => dot.value,
    x1: ({ dot }: Level) => Number(dot.when) - half,
    x2: ({ dot }: Level) => Number(dot.when) + half,
    stroke: inks.red,
    strokeWidth: 2,
    strokeDasharray: '4 4',
    render: keyed(
      levels,
      ({ count, share, isPrinted }) => linkKey(count, share, isPrinted ? 'limit' : undefined),
      'ours',
    ),
  });
}

function stem({ dot, count, share }: Level, to: Dot): Plot.Markish {
  return Plot.ruleX([to], {
    x: 'when',
    y1: 'value',
    y2: [dot.value],
    stroke: inks.red,
    strokeDasharray: '4 4',
    insetTop: 10,
    insetBottom: 10,
    render: keyed([dot], () => linkKey(count, share, 'rest'), 'ours'),
  });
}
