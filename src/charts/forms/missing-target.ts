import type { Text } from '../../i18n/lang.ts';
import { entryWords, ruled, type Entry } from '../grammar/entry.ts';
import { lineStyle, type LineStyle, type Row } from '../grammar/line.ts';
import { page } from '../grammar/page.ts';
import { fromZero, type Axis } from '../grammar/scale.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { lens } from './missing-target-lens.ts';
import { ourMarks, resultMarks, targetWords } from './missing-target-marks.ts';

/** A result printed with its percentage of a target that is not printed. */
export interface MissingTarget {
  readonly result: Entry;
  /** The percentage, on the line of the target. */
  readonly share: Entry;
  readonly heading: Text;
  /** The percentage, said over the result. */
  readonly of: Text;
  /** By how much the result lies above the target, given that percentage. */
  readonly above: (percentage: string) => Text;
  /** In the book: that there is no target, and whose number it is. */
  readonly blank: Text;
  readonly ours: Text;
  /** How the percentage may have been shortened. */
  readonly ways: { readonly rounded: Text; readonly cut: Text };
}

/** What is drawn of it. */
export interface Working {
  readonly spec: MissingTarget;
  readonly result: Row;
  readonly share: Row;
  /** The result, how many per cent of its target it is, and so the target: our arithmetic. */
  readonly value: number;
  readonly percentage: number;
  readonly target: number;
  readonly x: Axis;
  readonly style: LineStyle;
}

/** The target of which a result is so many per cent: our arithmetic. */
export function targetAt(percentage: number, value: number): number {
  return (100 * value) / percentage;
}

/** A result and the line of its target, as printed; or with a lens under them that works it out. */
export function missingTarget(
  spec: MissingTarget,
): (view: 'printed' | 'worked') => (pen: Pen) => Drawing {
  return (view) => (pen) => {
    const isWorked = view === 'worked';
    const [result, share] = [ruled(spec.result, 0, pen), ruled(spec.share, 1, pen)];
    const [value, percentage] = [pen.number(result.figure), pen.number(share.figure)];
    const ways = [spec.ways.rounded, spec.ways.cut];
    const words = [result, share, ...ways.map((way) => ({ ...result, entry: pen.say(way) }))];
    const lines = isWorked ? 4 : 2;
    const style = lineStyle(lines, words, pen);
    const numbers = { value, percentage, target: targetAt(percentage, value) };
    const working = { spec, result, share, ...numbers, x: fromZero([value], pen), style };
    return page(
      {
        ...{ lines, slot: style.slot, x: working.x },
        heading: pen.say(spec.heading),
        marks: [
          ...(isWorked ? lens(working, pen) : []),
          ...entryWords([result, share], style, pen),
          ...resultMarks(working, pen),
          ...(isWorked ? ourMarks(working, pen) : []),
          ...targetWords(working, isWorked, pen),
        ],
      },
      pen,
    );
  };
}
