import { scaleLinear } from 'd3';
import type * as Plot from '@observablehq/plot';
import { quantity } from '../format/quantity.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { head, heading, rules, spine, yearName } from './grammar/paper.ts';
import { band, label, line } from './marks.ts';
import { bound, sign } from './signs.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const start = 'dongtou-surveyed-unemployment-2022-baseline';
const years = [2023, 2024, 2025, 2026, 2027];
const strict = (year: number): string => `dongtou-surveyed-unemployment-${year}-target`;
const path = years.map(strict);
const meeting = strict(2026);
const inclusive = 'huzhou-surveyed-unemployment-2026-target';

const places = {
  wide: {
    left: 96,
    step: 68,
    spine: 530,
    book: 545,
    head: 34,
    panel: 172,
    top: 42,
    foot: 22,
    big: 25,
  },
  narrow: {
    left: 33,
    step: 29,
    spine: 212,
    book: 221,
    head: 26,
    panel: 122,
    top: 32,
    foot: 14,
    big: 18,
  },
} as const;

/** A panel a place: the years across, the rate up; a dashed edge is itself left out. */
function draw(both: boolean, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + 2 * at.panel + 2;
  const columns = [2022, ...years].map((year) => ({ at: x(year, pen), text: yearName(year, pen) }));
  const bottoms = [0, 1].map((nth) => at.head + (nth + 1) * at.panel);
  return {
    height,
    marks: [
      rules(columns.map((each) => `M${each.at},${at.head}V${height - 2}`).join(''), 'var(--feint)'),
      rules(bottoms.map((y) => `M0,${y}H${widths[pen.width]}`).join(''), 'var(--rule)'),
      ...head(columns, at.head, pen),
      spine(at.spine, height),
      ...levels(pen),
      ...(both ? huzhou(pen) : []),
      ...dongtou(pen),
      ...(both ? meet(pen) : []),
    ],
  };
}

function x(year: number, pen: Pen): number {
  const at = places[pen.width];
  return at.left + (year - 2022) * at.step + at.step / 2;
}

/** The rate up, from 4% and not from zero; Dongtou above, Huzhou below. */
function y(nth: number, pen: Pen): (value: number) => number {
  const at = places[pen.width];
  const top = at.head + nth * at.panel;
  return scaleLinear([4, 5.2], [top + at.panel - at.foot, top + at.top]);
}

function levels(pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const values = [4, 4.5, 5];
  return [0, 1].flatMap((nth) => [
    rules(
      values.map((each) => `M${at.left},${y(nth, pen)(each).toFixed(1)}H${at.spine - 6}`).join(''),
      'var(--feint)',
    ),
    ...values.map((each) =>
      heading(`${each}%`, [at.left - 5, y(nth, pen)(each) + 4], pen.small, 'end'),
    ),
  ]);
}

function name(id: string, nth: number, text: string, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = pen.figure(id);
  const fill = pen.colour(figure);
  const top = at.head + nth * at.panel;
  const value = quantity(figure, pen.ledger, pen.lang, { sign: true });
  const room = widths[pen.width] - at.book;
  const place = pen.ledger.place(figure.place ?? '').name[pen.lang];
  const middle = y(nth, pen)(5);
  const lines = pen.lines(text, room, pen.small, 3);
  return [
    label(
      { key: partKey(id, 'label'), x: 0, y: top + 15, text: place },
      { size: pen.text, fill, halo: true },
    ),
    label(
      { key: partKey(id, 'value'), x: at.book, y: middle, text: value },
      { size: at.big, fill, className: 'serif' },
    ),
    label(
      {
        key: partKey(id, 'under'),
        x: at.book,
        y: middle + 24 + lines.length * 7.5,
        text: lines.join('\n'),
      },
      { size: pen.small, fill: 'var(--ink-2)' },
    ),
  ];
}

function dongtou(pen: Pen): Plot.Markish[] {
  const scale = y(0, pen);
  const [figure, from] = [pen.figure(meeting), pen.figure(start)];
  const colour = pen.colour(figure);
  const at = places[pen.width];
  const level = scale(pen.number(figure));
  const [left, right] = [x(2023, pen) - at.step / 2, x(2027, pen) + at.step / 2];
  const first = { x: x(2022, pen), y: scale(pen.number(from)), colour };
  return [
    band({ key: partKey(meeting, 'span'), x: [left, right], y: [level + 1, scale(4)], colour }),
    line({
      key: partKey(meeting, 'limit'),
      from: [left, level],
      to: [right, level],
      colour,
      width: 1.5,
      dashed: true,
    }),
    sign(from, first, pen.width, 'y'),
    label(
      {
        key: partKey(start, 'value'),
        x: first.x,
        y: first.y + (pen.width === 'wide' ? 24 : 18),
        text: pen.value(from),
      },
      { size: pen.text, anchor: 'middle', fill: colour, halo: true },
    ),
    ...years.flatMap((year) => {
      const each = pen.figure(strict(year));
      const spot = { x: x(year, pen), y: scale(pen.number(each)), colour };
      return [sign(each, spot, pen.width, 'y'), ...bound(each, spot, 'y')];
    }),
    ...name(
      meeting,
      0,
      pen.say({
        en: `every year; {figure:${inclusive}:bound=false} itself is too much`,
        zh: `各年相同，不含{figure:${inclusive}:bound=false}`,
      }),
      pen,
    ),
  ];
}

function huzhou(pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = pen.figure(inclusive);
  const colour = pen.colour(figure);
  const [level, middle] = [y(1, pen)(pen.number(figure)), x(2026, pen)];
  const [left, right] = [middle - at.step / 2, middle + at.step / 2];
  const spot = { x: middle, y: level, colour };
  return [
    band({ key: partKey(inclusive, 'span'), x: [left, right], y: [level, y(1, pen)(4)], colour }),
    line({
      key: partKey(inclusive, 'limit'),
      from: [left, level],
      to: [right, level],
      colour,
      width: 3,
    }),
    sign(figure, spot, pen.width, 'y'),
    ...bound(figure, spot, 'y'),
    ...name(
      inclusive,
      1,
      pen.say({
        en: `by 2026; {figure:${inclusive}:bound=false} itself is allowed`,
        zh: `2026年，含{figure:${inclusive}:bound=false}`,
      }),
      pen,
    ),
  ];
}

/** The one year in which both plans set a number. */
function meet(pen: Pen): Plot.Markish[] {
  const column = x(2026, pen);
  const from = [column, y(0, pen)(4.85)] as const;
  const to = [column, y(1, pen)(5.13)] as const;
  return [
    line({
      key: linkKey(meeting, inclusive),
      from,
      to,
      colour: 'var(--red)',
      width: 1,
      dashed: true,
    }),
  ];
}

export default chart({
  title: {
    en: 'Unemployment: a ceiling in Huzhou, a ceiling in Dongtou',
    zh: '失业率：湖州与洞头各有一个上限',
  },
  subtitle: {
    en: 'Surveyed urban unemployment rate, per cent. The scale does not start at zero.',
    zh: '城镇调查失业率，百分比。纵轴没有零点。',
  },
  states: [
    {
      id: 'dongtou',
      figures: [start, ...path],
      title: {
        en: `Dongtou: from {figure:${start}} in 2022 to “{figure:${meeting}}” every year`,
        zh: `洞头：2022年{figure:${start}}，此后每年{figure:${meeting}}`,
      },
      description: {
        en: `Dongtou’s rate is a tick at {figure:${start}} in 2022. For each year from 2023 to 2027 a ring with a sign for “less than this”: {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}}, {figure:${path[4]}}. The panel for Huzhou is empty.`,
        zh: `洞头2022年为{figure:${start}}，画作短线。2023至2027年每年一个空心圆，带“低于”的记号：{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${path[4]}}。湖州一格空着。`,
      },
      note: {
        en: 'A strict ceiling, and above the level the plan starts from: the rate may rise and still keep the promise. That 2022 is the starting level is our reading.',
        zh: '上限不含本数，且高于起点：失业率上升一些，也不算违背承诺。把2022年看作起点是我们的理解。',
      },
      draw: (pen) => draw(false, pen),
    },
    {
      id: 'pair',
      figures: [start, ...path, inclusive],
      title: {
        en: `In 2026 both plans name {figure:${inclusive}:bound=false}; only one allows it`,
        zh: `2026年，两份方案写的都是{figure:${inclusive}:bound=false}，只有湖州含本数`,
      },
      description: {
        en: `Above, Dongtou: {figure:${start}} in 2022, then {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}} and {figure:${path[4]}} for 2023 to 2027, under a dashed edge that is itself left out. Below, Huzhou: {figure:${inclusive}} for 2026, under a solid edge that is itself allowed. A red line joins the year in which both speak.`,
        zh: `上为洞头：2022年{figure:${start}}，2023至2027年依次为{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${path[4]}}，虚线表示不含本数。下为湖州：2026年{figure:${inclusive}}，实线表示含本数。红线连起两地都有目标的那一年。`,
      },
      note: {
        en: 'The best pair in the ledger: one rate, one number, one year. Neither plan reports what the rate became, and Huzhou prints no starting level. How a district comes by a surveyed rate the plan does not say.',
        zh: '账本里最可比的一对：同一指标、同一数字、同一年份。实际结果两地都没有报告，湖州也没有写起点。一个区的调查失业率怎样得出，方案没有说。',
      },
      draw: (pen) => draw(true, pen),
    },
  ],
});
