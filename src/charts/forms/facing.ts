import type * as Plot from '@observablehq/plot';
import { cross } from 'd3';
import type { Due } from '../../data/when-due.ts';
import type { Text } from '../../i18n/lang.ts';
import { answer } from '../grammar/marks.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { sizes as signSizes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import {
  blankNote,
  dueWords,
  offsets,
  promiseWords,
  resultWords,
  type Line,
} from './facing-words.ts';
import { grid } from './grid.ts';

/** Promises and the results that speak to them: each result answers each promise. */
export interface Answers {
  readonly promises: readonly string[];
  readonly results: readonly string[];
}

/** A promise on a line of its own, and what stands opposite. */
export interface Promised {
  readonly id: string;
  readonly entry: Text;
  /** The entry where a phone has no room for it. */
  readonly brief?: Text;
  readonly due: Text;
  /** A later figure, and what is said after it where the page is wide. */
  readonly result?: { readonly id: string; readonly sub: Text };
}

export interface Facing {
  readonly lines: readonly Promised[];
  /**
   * Head the left page and the right one; on a phone, before the answers, the right one has the
   * days. Where it tells what had come due, it is seen from the last text.
   */
  readonly heads: Readonly<Record<'promised' | 'reported' | 'due' | 'seen', Text>>;
  /** Joined in red, from the top: the later, the nearer the spine it turns. */
  readonly answers: readonly Answers[];
  /** Said once in red on the lines that stay empty. */
  readonly blank: Text;
  /** Whether a promise had come due by the last text about its place. */
  readonly dues: Readonly<Record<Due, Text>>;
}

/** What stands on the right page: nothing, the results, or what had come due. */
export type Opposite = 'promised' | 'answered' | 'due';

/** Its two rules and what lies between, in px. */
const spineWidth = 3;

/** Promises left of the spine face the results that speak to them; a blank line is a finding. */
export function facing(spec: Facing): (opposite: Opposite) => (pen: Pen) => Drawing {
  return (opposite) => (pen) => {
    const answered = opposite === 'answered';
    const { spine, mark, book, edge } = offsets[pen.width];
    const [full, wide] = [widths[pen.width], pen.width === 'wide'];
    const lines = spec.lines.map(({ id, entry, brief = entry, due }, nth): Line => {
      const words = { entry: pen.say(wide ? entry : brief), sub: pen.say(due) };
      return { ...words, figure: pen.figure(id), y: nth + 0.5 };
    });
    const results = spec.lines.flatMap(({ result }, nth): Line[] => {
      if (!answered || result === undefined) return [];
      return [{ figure: pen.figure(result.id), entry: '', sub: pen.say(result.sub), y: nth + 0.5 }];
    });
    const dated = opposite === 'promised' && !wide;
    const { due, seen, reported } = spec.heads;
    const right = opposite === 'due' ? seen : dated ? due : reported;
    const at = { y: 'y', along: 'x' } as const;
    return grid(
      {
        lines: lines.length,
        plot: [0, full],
        domain: [-spine, full - spine],
        spine,
        heads: [
          { at: spine + edge, text: pen.say(spec.heads.promised), anchor: 'end' },
          {
            at: spine + book,
            text: pen.say(right),
            anchor: 'start',
          },
        ],
        marks: [
          ...signs(lines, { ...at, x: () => mark[0] }, pen),
          ...bounds(lines, { ...at, x: () => mark[0] }, pen),
          ...signs(results, { ...at, x: () => mark[1] }, pen),
          ...promiseWords(lines, dated, pen),
          ...resultWords(results, pen),
          ...(opposite === 'due' ? [dueWords(lines, spec.dues, pen)] : []),
          ...(answered ? elbows(spec.answers, [...lines, ...results], pen) : []),
          ...(answered ? [blankNote(spec.blank, results.length, lines.length, pen)] : []),
        ],
      },
      pen,
    );
  };
}

/** Red elbows across the spine: each group turns at a place of its own before the results. */
function elbows(answers: readonly Answers[], lines: readonly Line[], pen: Pen): Plot.Markish[] {
  const { mark, clear } = offsets[pen.width];
  const room = mark[1] - signSizes[pen.width].large.disc - spineWidth;
  const at = new Map(lines.map((line) => [line.figure.id, line]));
  return answers.flatMap(({ promises, results }, nth) => {
    const turn = spineWidth + (room * (answers.length - nth)) / (answers.length + 1);
    return cross(promises, results).flatMap(([promise, result]) => {
      const [from, to] = [at.get(promise), at.get(result)];
      if (from === undefined || to === undefined) return [];
      const off = from.figure.bound === 'exact' ? clear.ring : clear.chevron;
      return answer({
        key: linkKey(promise, result),
        from: [mark[0] + off, from.y],
        to: [mark[1] - clear.disc, to.y],
        turn,
      });
    });
  });
}
