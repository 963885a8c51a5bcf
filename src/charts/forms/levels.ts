import * as Plot from '@observablehq/plot';
import { nice, ticks } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import { countedIn } from '../grammar/counted.ts';
import { lowWords } from '../grammar/low.ts';
import { lowStyle } from '../grammar/low-style.ts';
import { page } from '../grammar/page.ts';
import { linear, type Axis } from '../grammar/scale.ts';
import { inks } from '../grammar/tokens.ts';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { full, indexOf, levelMarks, type Row } from './level-marks.ts';

/** A promise against the level it starts from. */
export interface Line {
  /** The figure on the line: a promise, or the level itself. */
  readonly id: string;
  /** The level, which counts as a hundred; its tick stands on the first line measured against it. */
  readonly level: string;
  /** A promise for an earlier year that differs. */
  readonly earlier?: string;
  readonly entry: Text;
  /** Under the entry; what it is counted in unless said. */
  readonly sub?: Text;
  /** A word for a later year, said after what it is counted in; its entry is short on a phone. */
  readonly word?: { readonly id: string; readonly text: Text; readonly short: Text };
  /** Under the number; what it is counted in unless said. */
  readonly under?: Text;
}

/** One page of lines: of a state that fills all of them, or leaves the last ones empty. */
export interface Levels {
  readonly lines: readonly Line[];
  readonly slots: number;
  /** Heads the column right of the spine. */
  readonly heading: Text;
}

/** How far the scale goes on: words right of the largest have room before the spine. */
const beyond = 1.1;

/** How finely its end is rounded. */
const steps = 5;

/**
 * Promises on one index, each against a level of its own, which is a hundred. `all` are the lines of
 * every page: the scale from zero holds them all. Rows do not compare, and a page should say so.
 */
export function levels(all: readonly Line[]): (spec: Levels) => (pen: Pen) => Drawing {
  return ({ lines, slots, heading }) =>
    (pen) => {
      const x = axisOf(all, pen);
      const rows = lines.map((line, nth) => rowOf(line, nth + 0.5, pen));
      const style = lowStyle(slots, rows, pen);
      return page(
        {
          ...{ lines: slots, slot: style.slot, x },
          heading: pen.say(heading),
          marks: [
            Plot.ruleX([full], { stroke: inks.muted, className: 'furniture' }),
            ...levelMarks(rows, style, x, pen),
            ...lowWords(rows, style, pen),
          ],
        },
        pen,
      );
    };
}

function rowOf({ id, word, ...line }: Line, at: number, pen: Pen): Row {
  const [figure, level] = [pen.figure(id), pen.figure(line.level)];
  const wide = pen.width === 'wide';
  const unit = countedIn(level, pen);
  const own = { key: partKey(id, 'sub'), text: line.sub === undefined ? unit : pen.say(line.sub) };
  const lead = wide ? unit + pen.say({ en: '; ', zh: '；' }) : '';
  return {
    ...{ figure, level, line: at },
    ...(line.earlier === undefined ? {} : { earlier: pen.figure(line.earlier) }),
    index: indexOf(figure, level, pen),
    entry: pen.say(word === undefined || wide ? line.entry : word.short),
    sub: word ? { key: partKey(word.id, 'sub'), text: lead + pen.say(word.text) } : own,
    value: pen.value(figure),
    under: line.under === undefined ? unit : pen.say(line.under),
  };
}

/** From zero to beyond the level, whose year stands over it. */
function axisOf(all: readonly Line[], pen: Pen): Axis {
  const indices = all.flatMap(({ id, level, earlier = level }) =>
    [id, level, earlier].map((each) => indexOf(pen.figure(each), pen.figure(level), pen)),
  );
  const [, end] = nice(0, beyond * Math.max(...indices), steps);
  const year = pen.figure(all[0]?.level ?? '').period?.end?.slice(0, 4) ?? '';
  const base = pen.say(
    { en: '{year} = {level}', zh: '{year}年={level}' },
    { year, level: pen.tick(full) },
  );
  const named = (value: number): string => (value === full ? base : pen.tick(value));
  return {
    ...linear([0, end], pen),
    ticks: ticks(0, full, 2).map((value) => ({ value, text: named(value) })),
  };
}
