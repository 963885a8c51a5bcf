import { max, min, utcYear } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import type { Datum } from '../grammar/marks.ts';
import { dayOf } from '../grammar/time.ts';
import type { Pen } from '../pen.ts';

/** A ruled line under the calendar. */
export interface Lane {
  readonly name: Text;
  /** A mark each, from first to last; or the one figure whose answer the line would hold, if empty. */
  readonly figures: readonly string[];
  /** Nothing stands on the line, and its name says so. */
  readonly empty?: true;
}

/** A lane with its figures: `figure` gives it its key and its place. */
export interface Row extends Datum {
  readonly name: string;
  /** The middle of its line; the first line is from 0 to 1. */
  readonly line: number;
  readonly marks: readonly Mark[];
}

/** A figure on the last day of what it measures. */
export interface Mark extends Datum {
  readonly day: Date;
  readonly line: number;
}

/** The days a lane speaks of; `figure` is its last. */
export interface Span extends Datum {
  readonly line: number;
  readonly from: Date;
  readonly to: Date;
  readonly ids: readonly string[];
}

/** The lanes from the top. @throws where the last day of a figure is not known. */
export function rowsOf(lanes: readonly Lane[], pen: Pen): Row[] {
  return lanes.map(({ name, figures: ids, empty }, nth) => {
    const [line, figures] = [nth + 0.5, ids.map((id) => pen.figure(id))];
    const [figure] = figures;
    if (figure === undefined) throw new Error(`missing figure of a lane: ${name.en}`);
    const marks = empty ? [] : figures.map((each) => ({ figure: each, line, day: dayOf(each) }));
    return { figure, line, name: pen.say(name), marks };
  });
}

/** The days of each lane: from the first that any of its figures states. @throws where none does. */
export function spansOf(rows: readonly Row[]): Span[] {
  return rows.flatMap(({ line, marks }) => {
    const tail = marks.at(-1);
    if (tail === undefined) return [];
    const from = min(marks, ({ figure: { period } }) =>
      period?.start == null ? undefined : new Date(period.start),
    );
    const to = max(marks, ({ day }) => day);
    if (from === undefined || to === undefined)
      throw new Error(`missing first day of a lane: ${tail.figure.id}`);
    return [{ figure: tail.figure, line, from, to, ids: marks.map(({ figure }) => figure.id) }];
  });
}

/** The whole years that hold all the spans: the first day of each, and of the year after. */
export function yearsOf(spans: readonly Span[]): Date[] {
  const [from, to] = [min(spans, (span) => span.from), max(spans, (span) => span.to)];
  if (from === undefined || to === undefined) throw new Error('missing days of a calendar');
  return utcYear.range(utcYear.floor(from), utcYear.offset(utcYear.ceil(to), 1));
}
