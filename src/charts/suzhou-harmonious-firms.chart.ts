import type * as Plot from '@observablehq/plot';
import type { Figure } from '../data/schema/figures.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { panel, timeline, type Panel, type Timeline } from './layout/timeline.ts';
import { label, line } from './marks.ts';
import { bound, sign } from './signs.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const near = 'suzhou-harmonious-firms-2020-12-31-target';
const far = 'suzhou-harmonious-firms-2022-12-31-target';
const result = 'suzhou-harmonious-firms-undated';

type View = 'floors' | 'result' | 'path';

function page(pen: Pen): Timeline {
  return {
    span: ['2020-05-01', '2023-06-30'],
    extent: [60, 80],
    levels: [60, 65, 70, 75, 80],
    sign: '%',
    years: ['2021', '2022', '2023'],
    notice: pen.say(
      { en: 'The scale starts at {start}, not at zero.', zh: '纵轴从{start}开始，不从零开始。' },
      { start: `${pen.tick(60)}%` },
    ),
  };
}

function draw(view: View, pen: Pen): Drawing {
  const spec = page(pen);
  const at = panel(spec, pen);
  const marks = [near, far].flatMap((id) => floor(pen.figure(id), at, pen));
  if (view !== 'floors')
    marks.push(...report(at, pen), ...(view === 'result' ? [undated(at, pen)] : []));
  if (view === 'path') marks.push(...path(at, pen));
  return timeline(spec, pen, marks);
}

/** The last day of a figure's period. @throws when it has none. */
function due(figure: Figure): string {
  if (figure.period?.end == null) throw new Error(`missing end of the period: ${figure.id}`);
  return figure.period.end;
}

/** A floor: a ring with its chevron up, and a thin line over the time after it is due. */
function floor(figure: Figure, at: Panel, pen: Pen): Plot.Markish[] {
  const [x, y] = [at.at(due(figure)), at.y(pen.number(figure))];
  const colour = pen.colour(figure);
  const key = partKey(figure.id, 'value');
  return [
    line({
      key: partKey(figure.id, 'limit'),
      from: [x, y],
      to: [at.right, y],
      colour,
      width: 1.25,
    }),
    sign(figure, { x, y, colour }, pen.width, 'y'),
    ...bound(figure, { x, y, colour }, 'y'),
    label(
      { key, x, y, text: pen.value(figure) },
      {
        size: pen.text + 6,
        dx: -12,
        dy: -16,
        anchor: 'end',
        fill: colour,
        className: 'serif',
        halo: true,
      },
    ),
  ];
}

/** The result has no date: a line over every day it may be of, a disc where it was published. */
function report(at: Panel, pen: Pen): Plot.Markish[] {
  const figure = pen.figure(result);
  const colour = pen.colour(figure);
  const start = pen.ledger.document(pen.figure(near).document).published;
  const end = pen.ledger.document(figure.document).published;
  const [x1, x2, y] = [at.at(start), at.at(end), at.y(pen.number(figure))];
  return [
    line({ key: partKey(result, 'stem'), from: [x1, y], to: [x2, y], colour, width: 3 }),
    sign(figure, { x: x2, y, colour }, pen.width, 'y'),
    label(
      { key: partKey(result, 'value'), x: x2, y, text: pen.value(figure) },
      { size: pen.text + 10, dx: 14, dy: -2, fill: colour, className: 'serif', halo: true },
    ),
  ];
}

/** Says beside the result, or below the floor that lies close under it, that it has no date. */
function undated(at: Panel, pen: Pen): Plot.Markish {
  const figure = pen.figure(result);
  const x = at.at(pen.ledger.document(figure.document).published);
  const text = pen.say({ en: 'undated; published September 2021', zh: '未写日期，2021年9月发布' });
  const lines = pen.lines(text, at.right - x - 14, pen.small, 2);
  const level = pen.width === 'wide' ? figure : pen.figure(near);
  const y = at.y(pen.number(level)) + 20 + 8 * (lines.length - 1);
  const spot = { key: partKey(result, 'note'), x, y, text: lines.join('\n') };
  return label(spot, { size: pen.small, dx: 14, fill: 'var(--ink-2)', halo: true });
}

/** Where the straight line between two floors passes a level: our arithmetic, so in our red. */
function crossing(from: Figure, to: Figure, level: number): string {
  const [start, end] = [Date.parse(due(from)), Date.parse(due(to))];
  const share = (level - (from.value ?? 0)) / ((to.value ?? 0) - (from.value ?? 0));
  return new Date(start + share * (end - start)).toISOString().slice(0, 10);
}

function path(at: Panel, pen: Pen): Plot.Markish[] {
  const [from, to, figure] = [pen.figure(near), pen.figure(far), pen.figure(result)];
  const date = crossing(from, to, pen.number(figure));
  const [x, y] = [at.at(date), at.y(pen.number(figure))];
  const ends = [from, to].map((end) => [at.at(due(end)), at.y(pen.number(end))] as const);
  const [start, finish] = ends;
  if (start === undefined || finish === undefined) return [];
  const before = pen.say({ en: '← ahead', zh: '← 超前' });
  const after = pen.say({ en: 'behind →', zh: '落后 →' });
  const text = pen.say({
    en: `the line passes ${pen.day(date)}`,
    zh: `直线于${pen.day(date)}经过`,
  });
  const lines = pen.lines(text, at.right - x, pen.small, 2).join('\n');
  const colour = 'var(--red)';
  const style = { size: pen.small, fill: colour, halo: true } as const;
  return [
    line({ key: linkKey(near, far), from: start, to: finish, colour, width: 1.25, dashed: true }),
    line({
      key: linkKey(near, result, 'reference'),
      from: [x, at.y(60)],
      to: [x, y],
      colour,
      width: 1,
    }),
    label({ key: linkKey(near, far, 'note'), x, y: at.y(61.4), text: lines }, { ...style, dx: 7 }),
    label(
      { key: partKey(result, 'tag'), x, y: at.y(63.8), text: before },
      { ...style, dx: -7, anchor: 'end' },
    ),
    label({ key: partKey(result, 'rest'), x, y: at.y(63.8), text: after }, { ...style, dx: 7 }),
  ];
}

export default chart({
  title: { en: 'Suzhou: firms with harmonious labour relations', zh: '苏州：和谐劳动关系企业占比' },
  subtitle: {
    en: 'Per cent of firms that have their own trade union and operate normally, not of all firms.',
    zh: '分母只算单独建会并正常经营的企业，不是全部企业。',
  },
  states: [
    {
      id: 'floors',
      figures: [near, far],
      title: {
        en: `Two floors: {figure:${near}} by the end of 2020, {figure:${far}} by the end of 2022`,
        zh: `两道下限：2020年底{figure:${near}}，2022年底{figure:${far}}`,
      },
      description: {
        en: `Two rings on a scale of time: {figure:${near}} promised for the end of 2020 and {figure:${far}} for the end of 2022, each with a sign for “or more”.`,
        zh: `时间轴上两个空心圆：2020年底承诺{figure:${near}}，2022年底承诺{figure:${far}}，各带“以上”的记号。`,
      },
      note: {
        en: 'Promised in May 2020. Both are floors: more is allowed.',
        zh: '2020年5月提出，两者都是下限。',
      },
      draw: (pen) => draw('floors', pen),
    },
    {
      id: 'result',
      figures: [near, far, result],
      title: {
        en: `One result between them: {figure:${result}}`,
        zh: `其间只有一个结果：{figure:${result}}`,
      },
      description: {
        en: `The two floors, {figure:${near}} at the end of 2020 and {figure:${far}} at the end of 2022, and a result of {figure:${result}} as a line over all the days it may be of, up to its publication in September 2021.`,
        zh: `两道下限，2020年底{figure:${near}}、2022年底{figure:${far}}；结果{figure:${result}}画成一条线，覆盖它可能属于的日子，直到2021年9月发布。`,
      },
      note: {
        en: 'The result carries no date of its own. The definition is the same, word for word.',
        zh: '结果没有自己的日期；定义与承诺逐字相同。',
      },
      draw: (pen) => draw('result', pen),
    },
    {
      id: 'path',
      figures: [near, far, result],
      title: {
        en: `On track? It depends on the day {figure:${result}} was true`,
        zh: `进度够不够？要看{figure:${result}}是哪一天的数`,
      },
      description: {
        en: `The floors {figure:${near}} and {figure:${far}} joined by a straight line of ours, which passes the result, {figure:${result}}, in the summer of 2021: a count from before that day is ahead of the line, a later one behind.`,
        zh: `把下限{figure:${near}}与{figure:${far}}连成直线，直线在2021年夏天经过结果{figure:${result}}：早于那天便超前，晚于那天便落后。`,
      },
      note: {
        en: 'The straight line is our own working; the city promised two floors, not a path.',
        zh: '直线是我们画的：市里承诺的是两道下限，不是一条路径。',
      },
      draw: (pen) => draw('path', pen),
    },
  ],
});
