import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine, words } from './paper.ts';
import { unitMarks, type Spot } from './unit-marks.ts';
import { answerLinks, crossings, placePairs } from './unit-pairs.ts';
import { sheets, type Pair } from './unit-sheet.ts';

/** One section of the page: a name, and its figures as marks on both sides of the spine. */
export interface UnitRow {
  readonly name: string;
  readonly sub?: string;
  readonly colour?: string;
  readonly figures: readonly Figure[];
  /** Said in red on the right page where nothing else stands. */
  readonly blank?: string;
  /** Answers to draw line by line, promise and result facing each other, joined in red. */
  readonly pairs?: readonly Pair[];
  /** Answers to draw from this row's promises down to results in later rows. */
  readonly crossings?: readonly Pair[];
  /** Results that begin a line each, nearest the spine, because a crossing ends there. */
  readonly leads?: readonly string[];
  /** Said in red on the left page where nothing else stands and the page is wide. */
  readonly aside?: string;
  /** What a promise of a pair is about, said where the page is wide. */
  readonly subject?: (promise: Figure) => string;
}

const heads: Readonly<Record<'promised' | 'reported' | 'rules', Text>> = {
  promised: { en: 'Promised', zh: '承诺' },
  reported: { en: 'Reported', zh: '结果' },
  rules: { en: 'Rules', zh: '规则' },
};
const totals = {
  promised: { en: '{count:promises}', zh: '{count:promises}' },
  reported: { en: '{count:results}', zh: '{count:results}' },
  projected: {
    en: 'with {count:figures:status=projection} projections beside them',
    zh: '另有预估{count:figures:status=projection}个',
  },
} as const;

/** The figures of a row by the column they stand in. */
interface Columns {
  readonly promised: readonly Figure[];
  readonly baselines: readonly Figure[];
  readonly reported: readonly Figure[];
  readonly rules: readonly Figure[];
}

function columnsOf(figures: readonly Figure[]): Columns {
  const of = (...statuses: Figure['status'][]): Figure[] =>
    statuses.flatMap((status) => figures.filter((figure) => figure.status === status));
  return {
    promised: of('target', 'projection'),
    baselines: of('baseline'),
    reported: of('reported'),
    rules: of('definition', 'rule'),
  };
}

/** Marks in lines from the spine outwards, the first line on top. */
function block(
  figures: readonly Figure[],
  from: readonly [x: number, y: number],
  step: number,
  columns: number,
  pitch: number,
  skip = 0,
): Spot[] {
  return figures.map((figure, i) => ({
    figure,
    x: from[0] + ((i + skip) % columns) * step,
    y: from[1] + Math.floor((i + skip) / columns) * pitch,
  }));
}

interface Placed {
  readonly spots: readonly Spot[];
  readonly marks: readonly Plot.Markish[];
  readonly height: number;
}

/**
 * Draws figures as marks of an open account book: promises left of the red double spine, results
 * right of it, rules at the edge, a starting level as a tick after the promises of its row.
 */
export function unit(rows: readonly UnitRow[], pen: Pen): Drawing {
  const at = sheets[pen.width];
  let top: number = at.head;
  const placed = rows.map((row) => {
    const drawn = row.pairs ? drawPairs(row, row.pairs, top, pen) : drawRow(row, top, pen);
    top += drawn.height;
    return { ...drawn, foot: top };
  });
  const right = widths[pen.width];
  const height = top + at.foot;
  const spots = placed.flatMap((row) => row.spots);
  return {
    height,
    marks: [
      rules(
        placed
          .slice(0, -1)
          .map(({ foot }) => `M0,${foot}H${right}`)
          .join(''),
        'var(--feint)',
      ),
      ...head([], at.head, pen),
      ...headings(pen),
      spine(at.spine, height),
      ...foot(top, pen),
      ...placed.flatMap(({ marks }) => marks),
      ...unitMarks(spots, pen),
      ...rows.flatMap(({ pairs = [] }) => answerLinks(pairs, spots, pen)),
      ...rows.flatMap((row) => crossings(row.crossings ?? [], spots, pen)),
    ],
  };
}

function headings(pen: Pen): Plot.Markish[] {
  const at = sheets[pen.width];
  const y = at.head - (pen.width === 'wide' ? 11 : 8);
  return [
    heading(pen.say(heads.promised), [at.spine - 8, y], pen.small, 'end'),
    heading(pen.say(heads.reported), [at.spine + 12, y], pen.small),
    heading(pen.say(heads.rules), [widths[pen.width], y], pen.small, 'end'),
  ];
}

/** The totals under a single rule and over a double one; the places' colours by name. */
function foot(top: number, pen: Pen): Plot.Markish[] {
  const at = sheets[pen.width];
  const wide = pen.width === 'wide';
  const y = top + (wide ? 26 : 17);
  const end = y + (wide ? 9 : 3);
  const sum = wide ? 50 : 28;
  const [from, to] = [at.spine - 8 - sum, at.spine + 12 + sum];
  const under = (line: number): string =>
    `M${from},${line}H${at.spine - 8}M${at.spine + 12},${line}H${to}`;
  const style = { size: at.big, face: 'serif' } as const;
  let x = 0;
  const names = pen.ledger.places
    .filter(({ compared }) => compared)
    .map((place, i) => {
      const text = place.name[pen.lang];
      const name = words(text, [x, y], { size: pen.small, fill: `var(--place-${i + 1})` });
      x += pen.measure(text, pen.small) + (wide ? 14 : 5);
      return name;
    });
  return [
    rules(`M0,${top}H${widths[pen.width]}${under(end)}${under(end + 3)}`, 'var(--ink)'),
    ...names,
    words(pen.say(totals.promised), [at.spine - 8, y], { ...style, anchor: 'end' }),
    words(pen.say(totals.reported), [at.spine + 12, y], style),
    ...(wide
      ? [
          words(pen.say(totals.projected), [from - 10, y], {
            size: pen.small,
            anchor: 'end',
            fill: 'var(--ink-2)',
          }),
        ]
      : []),
  ];
}

/** How many marks the left page holds in a line, and where a row's ticks begin. */
interface Left {
  readonly columns: number;
  readonly lines: number;
  /** The places in line before the first tick: on the promises' last line where all ticks fit. */
  readonly skip: number;
}

function leftOf({ promised, baselines }: Columns, pen: Pen): Left {
  const at = sheets[pen.width];
  const columns = Math.floor((at.spine - 8 - at.left) / at.pitch);
  const full = Math.ceil(promised.length / columns);
  const last = promised.length - (full - 1) * columns;
  const fits = full > 0 && last + baselines.length <= columns;
  const gap = fits && last + baselines.length < columns ? 1 : 0;
  const skip = fits ? promised.length + gap : full * columns;
  const lines = baselines.length === 0 ? full : Math.ceil((skip + baselines.length) / columns);
  return { columns, lines, skip: baselines.length === 0 ? promised.length : skip };
}

function drawRow(row: UnitRow, top: number, pen: Pen): Placed {
  const at = sheets[pen.width];
  const page = columnsOf(row.figures);
  const { columns, lines, skip } = leftOf(page, pen);
  const across = lines > 1 ? columns : skip + page.baselines.length;
  const name = named(row, top, at.spine - 14 - across * at.pitch, lines, pen);
  const half = at.pitch / 2;
  const first = top + at.pad / 2 + half + 1;
  const left = name.under ? top + at.line + half + 4 : first;
  const [inner, outer] = [at.spine - 7 - half, at.spine + 11 + half];
  const room = Math.floor((at.rulesAt - 3 - at.spine - 11) / at.pitch);
  const { pitch, columns: dots } = at.dots;
  const edge = widths[pen.width] - 3;
  const spots = [
    ...block(page.promised, [inner, left], -at.pitch, columns, at.pitch),
    ...block(page.baselines, [inner, left], -at.pitch, columns, at.pitch, skip),
    ...block(
      leading(page.reported, row.leads ?? [], room),
      [outer, first],
      at.pitch,
      room,
      at.pitch,
    ),
    ...block(page.rules, [edge, first], -pitch, dots, pitch + 0.6),
  ];
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + half)) + at.pad / 2 + 1;
  return {
    spots,
    marks: [...name.marks, ...blank(row, first, pen), ...aside(row, first, pen)],
    height: Math.ceil(low - top),
  };
}

function blank(row: UnitRow, y: number, pen: Pen): Plot.Markish[] {
  if (row.blank === undefined) return [];
  const x = sheets[pen.width].spine + 14;
  return [words(row.blank, [x, y + 4], { size: pen.small, fill: 'var(--red)' })];
}

/** The figures with some of them, in order, at the beginnings of lines. */
function leading(figures: readonly Figure[], leads: readonly string[], room: number): Figure[] {
  const lined = figures.filter(({ id }) => !leads.includes(id));
  leads.forEach((lead, line) => {
    const figure = figures.find(({ id }) => id === lead);
    if (figure !== undefined) lined.splice(line * room, 0, figure);
  });
  return lined;
}

/** A note of ours where the left page is blank, clear of the lines that cross it. */
function aside(row: UnitRow, y: number, pen: Pen): Plot.Markish[] {
  if (row.aside === undefined || pen.width === 'narrow') return [];
  const at = sheets.wide;
  const x = at.spine - 7 - 4 * at.pitch;
  const text = pen.lines(row.aside, x - at.left, pen.small, 2);
  return text.map((part, i) =>
    words(part, [x, y + 4 + i * 16], { size: pen.small, anchor: 'end', fill: 'var(--red)' }),
  );
}

interface Named {
  readonly marks: readonly Plot.Markish[];
  readonly foot: number;
  /** Whether the marks begin under the name, for want of room beside it. */
  readonly under: boolean;
}

/** The name of a row, and what stands under it; on a phone both on one line. */
function named(row: UnitRow, top: number, room: number, lines: number, pen: Pen): Named {
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

function drawPairs(row: UnitRow, pairs: readonly Pair[], top: number, pen: Pen): Placed {
  const at = sheets[pen.width];
  const name = named(row, top, at.spine - 150, pen.width === 'narrow' ? 2 : 0, pen);
  const from = pen.width === 'narrow' ? top + at.line + at.pair / 2 + 2 : top + at.pair / 2 + 6;
  const { spots, marks } = placePairs(pairs, from, pen, row.subject);
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + at.pair / 2)) + at.pad / 2;
  return { spots, marks: [...name.marks, ...marks], height: Math.ceil(low - top) };
}
