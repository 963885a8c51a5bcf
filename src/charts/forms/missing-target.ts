import type { Text } from '../../i18n/lang.ts';
import { entryWords, type Entry, type Row } from '../grammar/entry.ts';
import { lineStyle, type LineStyle } from '../grammar/line.ts';
import { page } from '../grammar/page.ts';
import { fromZero, type Axis } from '../grammar/scale.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { lens } from './missing-target-lens.ts';
import { resultMarks, targetMarks } from './missing-target-marks.ts';

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
  /** The result, and how many per cent of its target it is. */
  readonly value: number;
  readonly percentage: number;
  readonly x: Axis;
  readonly style: LineStyle;
}

/** The target of which a result is so many per cent: our arithmetic. */
export function targetAt(percentage: number, { value }: Pick<Working, 'value'>): number {
  return (100 * value) / percentage;
}

/** A result and the line of its target, as printed; or with a lens under them that works it out. */
export function missingTarget(
  spec: MissingTarget,
): (view: 'printed' | 'worked') => (pen: Pen) => Drawing {
  return (view) => (pen) => {
    const working = workOut(spec, pen);
    const isWorked = view === 'worked';
    return page(
      {
        // A wide page shows the lines on which there is nothing yet; a phone has no room for them.
        lines: isWorked || pen.width === 'wide' ? 4 : 2,
        slot: working.style.slot,
        x: working.x,
        heading: pen.say(spec.heading),
        marks: [
          ...(isWorked ? lens(working, pen) : []),
          ...entryWords([working.result, working.share], working.style, pen),
          ...resultMarks(working, pen),
          ...targetMarks(working, isWorked, pen),
        ],
      },
      pen,
    );
  };
}

function workOut(spec: MissingTarget, pen: Pen): Working {
  const row = ({ id, entry, sub }: Entry, line: number): Row => {
    return { figure: pen.figure(id), entry: pen.say(entry), sub: pen.say(sub), line };
  };
  const [result, share] = [row(spec.result, 0.5), row(spec.share, 1.5)];
  const value = pen.number(result.figure);
  const words = {
    entries: [spec.result.entry, spec.share.entry, spec.ways.rounded, spec.ways.cut].map((text) =>
      pen.say(text),
    ),
    notes: [result.sub, share.sub],
    values: [pen.value(result.figure)],
  };
  return {
    spec,
    result,
    share,
    value,
    percentage: pen.number(share.figure),
    x: fromZero([value], pen),
    style: lineStyle(4, words, pen),
  };
}
