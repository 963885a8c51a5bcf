import * as Plot from '@observablehq/plot';
import { nice, ticks } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import { countedIn } from '../grammar/counted.ts';
import { lineWords } from '../grammar/entry.ts';
import { lineStyle } from '../grammar/line.ts';
import { page } from '../grammar/page.ts';
import { linear, type Axis } from '../grammar/scale.ts';
import { yearOf } from '../grammar/time.ts';
import { inks } from '../grammar/tokens.ts';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { full, indexOf, levelMarks, type Indexed } from './level-marks.ts';

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
  /** A word for a later year, said after what it is counted in; on a phone in its place. */
  readonly word?: { readonly id: string; readonly text: Text };
  /** Under the number; what it is counted in unless said. */
  readonly under?: Text;
  /** What is said more briefly on a phone. */
  readonly phone?: Partial<Readonly<Record<'entry' | 'sub' | 'under', Text>>>;
}

/** One page of lines: of a state that fills all of them, or leaves the last ones empty. */
export interface Levels {
  readonly lines: readonly Line[];
  readonly slots: number;
  readonly heading: Text;
}

/**
 * Promises on one index, each against a level of its own, which is a hundred. `all` are the lines of
 * every page: the scale from zero holds them all. Rows do not compare, and a page should say so.
 */
export function levels(all: readonly Line[]): (spec: Levels) => (pen: Pen) => Drawing {
  return ({ lines, slots, heading }) =>
    (pen) => {
      const x = axisOf(
        all.map((line) => rowOf(line, 0, pen)),
        pen,
      );
      const rows = lines.map((line, nth) => rowOf(line, nth + 0.5, pen));
      const style = lineStyle(slots, rows, pen, 'low');
      return page(
        {
          ...{ lines: slots, slot: style.slot, x },
          heading: pen.say(heading),
          marks: [
            Plot.ruleX([full], { stroke: inks.muted, className: 'furniture' }),
            ...levelMarks(rows, style, x, pen),
            ...lineWords(rows, style, pen),
          ],
        },
        pen,
      );
    };
}

function rowOf({ id, word, phone, ...given }: Line, at: number, pen: Pen): Indexed {
  const wide = pen.width === 'wide';
  const line = wide ? given : { ...given, ...phone };
  const [figure, level] = [pen.figure(id), pen.figure(line.level)];
  const unit = countedIn(level, pen);
  const later = word && (wide ? unit + pen.say({ en: '; ', zh: '；' }) : '') + pen.say(word.text);
  return {
    ...{ figure, level, line: at },
    ...(line.earlier === undefined ? {} : { earlier: pen.figure(line.earlier) }),
    index: indexOf(figure, level, pen),
    entry: pen.say(line.entry),
    sub: later ?? (line.sub ? pen.say(line.sub) : unit),
    ...(word ? { subKey: partKey(word.id, 'sub') } : {}),
    value: pen.value(figure),
    under: line.under ? pen.say(line.under) : unit,
  };
}

/** From zero to a tenth beyond the largest, which is words' room; the level's year stands over it. */
function axisOf(all: readonly Indexed[], pen: Pen): Axis {
  const indices = all.flatMap(({ index, level, earlier = level }) => [
    ...[full, index],
    indexOf(earlier, level, pen),
  ]);
  const year = String(all[0] && yearOf(all[0].level));
  const base = { en: '{year} = {level}', zh: '{year}年={level}' };
  const named = (value: number): string =>
    value === full ? pen.say(base, { year, level: pen.tick(full) }) : pen.tick(value);
  return {
    ...linear(nice(0, 1.1 * Math.max(...indices), 5), pen),
    ticks: ticks(0, full, 2).map((value) => ({ value, text: named(value) })),
  };
}
