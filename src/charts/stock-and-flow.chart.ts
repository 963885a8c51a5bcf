import { scaleLinear } from 'd3';
import type * as Plot from '@observablehq/plot';
import { numeral } from '../format/quantity.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { head, heading, rules, spine, yearName } from './grammar/paper.ts';
import { band, label, line } from './marks.ts';
import { bound, sign } from './signs.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const flow = 'huzhou-new-skilled-workers-2026-12-31-target';
const start = 'dongtou-skilled-workers-2022-baseline';
const years = [2023, 2024, 2025, 2026, 2027];
const path = years.map((year) => `dongtou-skilled-workers-${year}-target`);
const [last = start] = path.slice(-1);

const places = {
  wide: { left: 20, right: 490, spine: 530, book: 545, head: 34, panel: 176, top: 54, big: 25 },
  narrow: { left: 14, right: 178, spine: 200, book: 210, head: 26, panel: 126, top: 38, big: 18 },
} as const;

function x(year: number, pen: Pen): number {
  const at = places[pen.width];
  return scaleLinear([2022, 2027], [at.left + 8, at.right])(year);
}

/** People, from zero; the scale is the same in both panels. */
function y(nth: number, pen: Pen): (value: number) => number {
  const at = places[pen.width];
  const top = at.head + nth * at.panel;
  return scaleLinear([0, 30_000], [top + at.panel - 2, top + at.top]);
}

function draw(split: boolean, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + 2 * at.panel + 2;
  const named = [2022, ...years].map((year) => ({
    at: x(year, pen),
    text: yearName(year, pen),
  }));
  const feet = [0, 1].map((nth) => `M0,${y(nth, pen)(0)}H${widths[pen.width]}`);
  return {
    height,
    marks: [
      rules(feet.join(''), 'var(--rule)'),
      ...head(named, at.head, pen),
      heading(pen.say({ en: 'People', zh: '人数' }), [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...(split ? stock(pen) : []),
      ...ends(split, pen),
    ],
  };
}

/** A place's name over its panel, and its number in the book. */
function words(id: string, nth: number, text: string, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = pen.figure(id);
  const fill = pen.colour(figure);
  const top = at.head + nth * at.panel;
  const place = pen.ledger.place(figure.place ?? '').name[pen.lang];
  const room = widths[pen.width] - at.book;
  const lines = pen.lines(text, room, pen.small, 4);
  const value = pen.value(figure);
  const [first, second] = pen.width === 'wide' ? [44, 66] : [34, 52];
  return [
    label(
      { key: partKey(id, 'label'), x: 0, y: top + 15, text: place },
      { size: pen.text, fill, halo: true },
    ),
    label(
      { key: partKey(id, 'value'), x: at.book, y: top + first, text: value },
      { size: pen.fit(value, room, at.big), fill, className: 'serif' },
    ),
    label(
      {
        key: partKey(id, 'under'),
        x: at.book,
        y: top + second + (lines.length - 1) * 7.5,
        text: lines.join('\n'),
      },
      { size: pen.small, fill: 'var(--ink-2)' },
    ),
  ];
}

function ends(split: boolean, pen: Pen): Plot.Markish[] {
  const [added, total] = [pen.figure(flow), pen.figure(last)];
  const scales = [y(0, pen), y(1, pen)] as const;
  const mine = { x: x(2027, pen), y: scales[0](pen.number(total)), colour: pen.colour(total) };
  const other = { x: x(2026, pen), y: scales[1](pen.number(added)), colour: pen.colour(added) };
  const stem = (id: string, spot: typeof mine, nth: 0 | 1): Plot.Markish =>
    line({
      key: partKey(id, 'stem'),
      from: [spot.x, scales[nth](0)],
      to: [spot.x, spot.y],
      colour: spot.colour,
      width: 1.25,
    });
  const all = { en: 'all there are to be, end of 2027', zh: '2027年底的总量' };
  const each = { en: 'newly added, every year', zh: '每年新增' };
  const yearly = { en: 'skilled workers a year', zh: '技能人才，每年' };
  return [
    stem(last, mine, 0),
    sign(total, mine, pen.width, 'y'),
    ...words(last, 0, pen.say(split ? all : { en: 'skilled workers', zh: '技能人才' }), pen),
    ...(split ? arrivals(pen) : []),
    stem(flow, other, 1),
    sign(added, other, pen.width, 'y'),
    ...bound(added, other, 'y'),
    ...words(flow, 1, pen.say(split ? each : yearly), pen),
  ];
}

/** A flow as it is promised: the same again in each year of the plan, from August 2024. */
function arrivals(pen: Pen): Plot.Markish[] {
  const figure = pen.figure(flow);
  const scale = y(1, pen);
  const half = (x(2023, pen) - x(2022, pen)) / 2;
  const box = { y: [scale(0), scale(pen.number(figure))] as const, colour: pen.colour(figure) };
  const from = x(2024, pen) + half / 6;
  return [
    band({ ...box, key: partKey(flow, 'span'), x: [from, x(2024, pen) + half - 2] }),
    band({
      ...box,
      key: partKey(flow, 'limit'),
      x: [x(2025, pen) - half + 2, x(2025, pen) + half - 2],
    }),
    band({
      ...box,
      key: partKey(flow, 'rest'),
      x: [x(2026, pen) - half + 2, x(2026, pen) + half - 2],
    }),
  ];
}

/** The stock as a path of levels; the printed start struck, with our correction beside it. */
function stock(pen: Pen): Plot.Markish[] {
  const scale = y(0, pen);
  const [from, colour] = [pen.figure(start), pen.colour(pen.figure(start))];
  const correction = pen.ledger.corrections.find(({ figure }) => figure === start);
  const corrected = Number(correction?.corrected);
  const points = path.map((id, nth) => {
    const figure = pen.figure(id);
    return { figure, x: x(2023 + nth, pen), y: scale(pen.number(figure)) };
  });
  const printed = { x: x(2022, pen), y: scale(pen.number(from)), colour };
  const [red, size] = ['var(--red)', pen.small];
  const ours = scale(corrected);
  const text = numeral({ ...from, value: corrected }, pen.ledger, pen.lang, true);
  const struck = pen.value(from);
  const left = printed.x + 10;
  return [
    ...points.slice(1).map((to, nth) => {
      const before = points[nth] ?? to;
      return line({
        key: linkKey(before.figure.id, to.figure.id),
        from: [before.x, before.y],
        to: [to.x, to.y],
        colour,
        width: 1.25,
      });
    }),
    ...points
      .slice(0, -1)
      .map(({ figure, ...spot }) => sign(figure, { ...spot, colour }, pen.width, 'y')),
    sign(from, printed, pen.width, 'y'),
    label(
      { key: partKey(start, 'value'), x: left, y: printed.y - 8, text: struck },
      { size, fill: colour, halo: true },
    ),
    line({
      key: partKey(start, 'limit'),
      from: [left - 2, printed.y - 7],
      to: [left + pen.measure(struck, size) + 2, printed.y - 7],
      colour: red,
      width: 1.5,
    }),
    line({
      key: partKey(start, 'stem'),
      from: [printed.x, ours],
      to: [printed.x, printed.y - 12],
      colour: red,
      width: 1,
      dashed: true,
    }),
    line({
      key: partKey(start, 'reference'),
      from: [printed.x - 6, ours],
      to: [printed.x + 6, ours],
      colour: red,
      width: 3,
    }),
    label(
      {
        key: partKey(start, 'note'),
        x: Math.max(0, printed.x - pen.measure(text, size) / 2),
        y: ours - 16,
        text,
      },
      { size, fill: red, halo: true },
    ),
  ];
}

export default chart({
  title: { en: 'Skilled workers: a stock and a flow', zh: '技能人才：存量与流量' },
  subtitle: {
    en: 'People, on one scale from zero. Dongtou counts all skilled workers, Huzhou those newly added.',
    zh: '单位为人，同一刻度，从零点开始。洞头数的是全部技能人才，湖州数的是新增。',
  },
  states: [
    {
      id: 'alike',
      figures: [last, flow],
      title: {
        en: `{figure:${last}} and {figure:${flow}}: they look like rivals`,
        zh: `{figure:${last}}与{figure:${flow}}：看上去像一场比赛`,
      },
      description: {
        en: `Two rings of nearly the same height: Dongtou’s {figure:${last}} skilled workers and Huzhou’s {figure:${flow}:accrual}.`,
        zh: `高度相近的空心圆：洞头技能人才{figure:${last}}人，湖州{figure:${flow}:unit:accrual}。`,
      },
      note: {
        en: 'Set like this the pair misleads. One is a stock, the other a flow.',
        zh: '这样摆放会误导：一个是存量，一个是流量。',
      },
      draw: (pen) => draw(false, pen),
    },
    {
      id: 'unlike',
      figures: [start, ...path, flow],
      title: {
        en: 'One is everybody there is to be, the other is who arrives each year',
        zh: '一个是总共有多少，一个是每年新添多少',
      },
      description: {
        en: `Above, Dongtou’s stock: {figure:${start}} printed for 2022, struck in red with our correction above it, then {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}} and {figure:${path[4]}} for 2023 to 2027. Below, Huzhou’s flow: {figure:${flow}} new ones in each year of a plan that runs from August 2024 to the end of 2026, as a block a year.`,
        zh: `上为洞头的存量：2022年印作{figure:${start}}，红线划去，更正标在上方；2023至2027年依次为{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${path[4]}}。下为湖州的流量：2024年8月至2026年底每年新增{figure:${flow}:unit}，每年一块。`,
      },
      note: {
        en: 'Huzhou prints no total, so the blocks may not be added. The 2022 level in Dongtou’s table has very likely lost a zero; the correction in red is ours.',
        zh: '湖州没有写总数，各块不可相加。洞头表中2022年的数很可能漏印了一个零，红色为本站更正。',
      },
      draw: (pen) => draw(true, pen),
    },
  ],
});
