import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import type { Pen } from '../pen.ts';
import type { Width } from '../plot.ts';
import { words } from '../grammar/paper.ts';
import { sheets, type SheetRow } from './sheet-row.ts';

const silent: Readonly<Record<Width, Text>> = {
  wide: { en: 'no result printed', zh: '未载结果' },
  narrow: { en: 'no result', zh: '未载结果' },
};

/** What is said of figures without a result. */
export function silence(figures: readonly Figure[], pen: Pen): Pick<SheetRow, 'blank'> {
  const isResult = figures.some(({ status }) => status === 'reported');
  return isResult ? {} : { blank: pen.say(silent[pen.width]) };
}

/** What is said in red where the right page is blank. */
export function blank(row: SheetRow, y: number, pen: Pen): Plot.Markish[] {
  if (row.blank === undefined) return [];
  const x = sheets[pen.width].spine + 14;
  return [words(row.blank, [x, y + 4], { size: pen.small, fill: 'var(--red)' })];
}

/** A note of ours where the left page is blank, clear of the lines that cross it. */
export function aside(row: SheetRow, y: number, pen: Pen): Plot.Markish[] {
  if (row.aside === undefined || pen.width === 'narrow') return [];
  const at = sheets.wide;
  const x = at.spine - 7 - 4 * at.pitch;
  const text = pen.lines(row.aside, x - at.left, pen.small, 2);
  return text.map((part, i) =>
    words(part, [x, y + 4 + i * 16], { size: pen.small, anchor: 'end', fill: 'var(--red)' }),
  );
}

/** A row's name as drawn, and where it leaves room; in px. */
export interface Named {
  readonly marks: readonly Plot.Markish[];
  readonly foot: number;
  /** Whether the marks begin under the name, for want of room beside it. */
  readonly under: boolean;
}

/** The name of a row, and what stands under it; on a phone both on one line. */
export function named(row: SheetRow, top: number, room: number, lines: number, pen: Pen): Named {
  const at = sheets[pen.width];
  const fill = row.colour ?? 'currentColor';
  if (pen.width === 'narrow') {
    const size = pen.small;
    const short = pen.measure(row.name, size);
    const [text] = pen.lines(row.name, at.spine - 6, size, 1);
    const base = top + at.line + 1;
    const sub = row.sub ?? '';
    const fits = lines <= 1 && short + (sub === '' ? 0 : pen.measure(sub, size) + 6) <= room;
    const y = fits ? top + 13 : base;
    return {
      marks: [
        words(text ?? '', [0, y], { size, fill }),
        ...(sub === '' ? [] : [words(sub, [short + 6, y], { size, fill: 'var(--ink-2)' })]),
      ],
      foot: fits ? top + 13 : base,
      under: lines > 0 && !fits,
    };
  }
  const size = pen.text;
  const text = pen.lines(row.name, room, size, 3);
  const sub = row.sub === undefined ? [] : pen.lines(row.sub, room, pen.small, 3);
  const y = top + 19;
  const after = y + (text.length - 1) * at.line;
  return {
    marks: [
      ...text.map((part, i) => words(part, [0, y + i * at.line], { size, fill })),
      ...sub.map((part, i) =>
        words(part, [0, after + (i + 1) * 16], { size: pen.small, fill: 'var(--ink-2)' }),
      ),
    ],
    foot: after + sub.length * 16 + 3,
    under: false,
  };
}
