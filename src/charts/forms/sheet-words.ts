import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { heading } from '../grammar/paper.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { heights, sheets, type SheetRow } from './sheet-row.ts';

const silent = {
  wide: { en: 'no result printed', zh: '未载结果' },
  narrow: { en: 'no result', zh: '未载结果' },
};

/** What is said of figures without a result. */
export function silence(figures: readonly Figure[], pen: Pen): Pick<SheetRow, 'blank'> {
  const isResult = figures.some(({ status }) => status === 'reported');
  return isResult ? {} : { blank: pen.say(silent[pen.width]) };
}

/** What is said in red where the right page is blank; and the left one, if the page is wide. */
export function blanks({ blank, aside }: SheetRow, y: number, pen: Pen): Plot.Markish[] {
  const { spine, left, pitch } = sheets[pen.width];
  const red = { fill: inks.red };
  // Clear of the lines that cross it.
  const x = spine - 7 - 4 * pitch;
  const noted = aside === undefined || pen.width === 'narrow' ? '' : aside;
  return [
    ...(blank === undefined ? [] : [heading(blank, [spine + 14, y + 4], pen.small, 'start', red)]),
    ...pen
      .lines(noted, x - left, pen.small, 2)
      .filter(Boolean)
      .map((part, i) => heading(part, [x, y + 4 + i * 16], pen.small, 'end', red)),
  ];
}

/** A row's name as drawn, and where it leaves room; in px. */
interface Named {
  readonly marks: readonly Plot.Markish[];
  readonly foot: number;
  /** Whether the marks begin under the name, for want of room beside it. */
  readonly under: boolean;
}

/** The name of a row, and what stands under it; on a phone both on one line. */
export function named(row: SheetRow, top: number, room: number, lines: number, pen: Pen): Named {
  const { text: size, small, width } = pen;
  const { name, sub = '', colour = 'currentColor' } = row;
  const step = heights[width].line;
  const say = (text: string, x: number, y: number, px: number, fill: string): Plot.Markish =>
    heading(text, [x, y], px, 'start', { fill });
  if (width === 'narrow') {
    const short = pen.measure(name, small);
    const [text = ''] = pen.lines(name, sheets.narrow.spine - 6, small, 1);
    const fits = lines <= 1 && short + (sub === '' ? 0 : pen.measure(sub, small) + 6) <= room;
    const foot = top + (fits ? 13 : step + 1);
    const after = sub === '' ? [] : [say(sub, short + 6, foot, small, inks.muted)];
    return {
      marks: [say(text, 0, foot, small, colour), ...after],
      foot,
      under: lines > 0 && !fits,
    };
  }
  const names = pen.lines(name, room, size, 3);
  const subs = pen.lines(sub, room, small, 3).filter(Boolean);
  const after = top + 19 + (names.length - 1) * step;
  return {
    marks: [
      ...names.map((part, i) => say(part, 0, top + 19 + i * step, size, colour)),
      ...subs.map((part, i) => say(part, 0, after + (i + 1) * 16, small, inks.muted)),
    ],
    foot: after + subs.length * 16 + 3,
    under: false,
  };
}
