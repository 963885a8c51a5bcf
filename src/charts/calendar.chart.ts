import type * as Plot from '@observablehq/plot';
import type { Figure } from '../data/schema/figures.ts';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { lane, lanes, type Lane, type Lanes } from './layout/lanes.ts';
import { band, label, line } from './marks.ts';
import { sign } from './signs.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const homes = 'suzhou-rental-homes-2023-05-target';
const [filed, refiled] = ['suzhou-filings-2020-11-30', 'suzhou-filings-2021-05-31'] as const;
const promisedBySuzhou = [
  'suzhou-harmonious-firms-2020-12-31-target',
  'suzhou-training-2022-12-31-target',
  homes,
];
const first = 'dongtou-new-urban-jobs-2022-baseline';
const last = 'dongtou-new-urban-jobs-2027-target';
const path = [2023, 2024, 2025, 2026].map((year) => `dongtou-new-urban-jobs-${year}-target`);
const huzhou = 'huzhou-new-urban-jobs-2026-12-31-target';
const all = [...promisedBySuzhou, filed, refiled, huzhou, first, ...path, last];

const page: Lanes = {
  span: ['2020-01-01', '2028-01-01'],
  years: ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'],
  count: 6,
  breaks: [2, 4, 6],
};

/** The days of a figure. @throws where the document leaves an end open. */
function days({ id, period }: Figure): readonly [string, string] {
  if (period?.start == null || period.end == null) throw new Error(`open period: ${id}`);
  return [period.start, period.end];
}

const end = ({ id, period }: Figure): string => {
  if (period?.end == null) throw new Error(`missing end of the period: ${id}`);
  return period.end;
};

interface Run {
  readonly nth: number;
  readonly ids: readonly string[];
  readonly from: string;
  readonly name: Text;
}

function runs(pen: Pen): readonly Run[] {
  const begin = (id: string): string => days(pen.figure(id))[0];
  return [
    {
      nth: 0,
      ids: promisedBySuzhou,
      from: begin(homes),
      name: { en: 'Suzhou promised', zh: '苏州：承诺' },
    },
    {
      nth: 1,
      ids: [filed, refiled],
      from: begin(filed),
      name: { en: 'Suzhou reported, dated', zh: '苏州：有日期的结果' },
    },
    {
      nth: 2,
      ids: [first, ...path, last],
      from: begin(first),
      name: { en: 'Dongtou promised', zh: '洞头：承诺' },
    },
    {
      nth: 4,
      ids: [huzhou],
      from: begin(huzhou),
      name: { en: 'Huzhou promised', zh: '湖州：承诺' },
    },
  ];
}

function drawRun({ nth, ids, from, name }: Run, at: Lane, pen: Pen): Plot.Markish[] {
  const figures = ids.map((id) => pen.figure(id));
  const [head, tail] = [figures[0], figures.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const colour = pen.colour(tail);
  const y = at.top(nth) + (pen.width === 'wide' ? at.slot / 2 : 28);
  const half = pen.width === 'wide' ? 9 : 7;
  return [
    band({
      key: partKey(tail.id, 'span'),
      x: [at.at(from), at.at(end(tail))],
      y: [y - half, y + half],
      colour,
    }),
    ...figures.map((figure) => sign(figure, { x: at.at(end(figure)), y, colour }, pen.width, 'x')),
    caption(head.id, pen.say(name), nth, at, pen, colour),
  ];
}

function caption(
  id: string,
  text: string,
  nth: number,
  at: Lane,
  pen: Pen,
  fill: string,
): Plot.Markish {
  const y = at.top(nth) + (pen.width === 'wide' ? at.slot / 2 : 11);
  return label({ key: partKey(id, 'label'), x: 0, y, text }, { size: pen.text, fill, halo: true });
}

/** The lines that stay empty: neither plan reports anything. */
function blanks(at: Lane, pen: Pen): Plot.Markish[] {
  const empty = [
    [last, 3, { en: 'Dongtou: its plan reports none', zh: '洞头：方案中没有结果' }],
    [huzhou, 5, { en: 'Huzhou: its plan reports none', zh: '湖州：方案中没有结果' }],
  ] as const;
  return empty.map(([id, nth, text]) => {
    const y = at.top(nth) + at.slot / 2;
    const spot = { key: partKey(id, 'rest'), x: 0, y, text: pen.say(text) };
    return label(spot, { size: pen.text, fill: 'var(--red)', halo: true });
  });
}

/** The spans that two documents share, and the one that none of them shares with a third. */
function shared(at: Lane, pen: Pen): Plot.Markish[] {
  const spans = [homes, first, last, huzhou].map((id) => days(pen.figure(id)));
  const [suzhou, begin, finish, plan] = spans;
  if (!suzhou || !begin || !finish || !plan) return [];
  const y = [at.top(0), at.height - 2] as const;
  const ink = 'var(--ink-2)';
  const [from, to] = [at.at(suzhou[1]), at.at(plan[0])];
  const foot = at.top(3) + at.slot / 2;
  const months = monthsBetween(suzhou[1], plan[0]);
  const text = pen.lang === 'zh' ? `间隔${months}个月` : `${months} months apart`;
  const red = 'var(--red)';
  return [
    band({ key: linkKey(homes, first, 'span'), x: [at.at(begin[0]), from], y, colour: ink }),
    band({ key: linkKey(huzhou, last, 'span'), x: [to, at.at(plan[1])], y, colour: ink }),
    line({
      key: linkKey(homes, huzhou),
      from: [from, foot],
      to: [to, foot],
      colour: red,
      width: 1.25,
      dashed: true,
    }),
    label(
      { key: linkKey(homes, huzhou, 'note'), x: to + 6, y: foot, text },
      { size: pen.small, fill: red, halo: true },
    ),
  ];
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - 1;
}

function draw(overlap: boolean, pen: Pen): Drawing {
  const at = lane(page, pen);
  const rows = runs(pen).flatMap((run) => drawRun(run, at, pen));
  return lanes(page, pen, [
    ...(overlap ? shared(at, pen) : []),
    ...rows,
    ...(overlap ? [] : blanks(at, pen)),
  ]);
}

const described = {
  en: `Suzhou promised from May 2020 on: {figure:${promisedBySuzhou[0]}} of firms with a union of their own that operate normally by the end of 2020, {figure:${promisedBySuzhou[1]}} person-times in all by the end of 2022, {figure:${homes}} homes in all by May 2023. Its dated results are of November 2020 ({figure:${filed}} filings) and May 2021 ({figure:${refiled}}). Dongtou starts from {figure:${first}} new urban jobs in 2022 and promises {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}} and {figure:${last}} for 2023 to 2027. Huzhou promises {figure:${huzhou}} a year from August 2024 to the end of 2026.`,
  zh: `苏州自2020年5月起承诺：2020年底和谐企业（分母为单独建会并正常经营的企业）{figure:${promisedBySuzhou[0]}}，2022年底培训{figure:${promisedBySuzhou[1]}:unit:accrual}，2023年5月住房{figure:${homes}:unit:accrual}。有日期的结果在2020年11月（备案{figure:${filed}:unit}）和2021年5月（{figure:${refiled}:unit}）。洞头2022年新增就业{figure:${first}:unit}，2023至2027年目标依次为{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${last}:unit}。湖州承诺2024年8月至2026年底每年{figure:${huzhou}:unit}。`,
};

export default chart({
  title: { en: 'Which years the documents speak of', zh: '几份文件各说哪些年' },
  subtitle: {
    en: 'Marks stand on the last day of what they measure; one indicator stands for each plan’s path.',
    zh: '记号立在各数所指时段的最后一天；每份方案以一项指标为代表。',
  },
  states: [
    {
      id: 'spans',
      figures: all,
      title: {
        en: 'Only the texts about Suzhou report results; the plans of Huzhou and Dongtou report none',
        zh: '报告结果的只有写苏州的文章，另外两地的方案没有',
      },
      description: described,
      note: {
        en: 'Suzhou’s other results carry no date; they were published in January and September 2021.',
        zh: '苏州其他结果没有写明日期，分别发布于2021年1月和9月。',
      },
      draw: (pen) => draw(false, pen),
    },
    {
      id: 'shared',
      figures: all,
      title: {
        en: 'Suzhou’s last promise falls due before Huzhou’s first begins',
        zh: '苏州最后一项承诺到期时，湖州的方案还没开始',
      },
      description: {
        en: `${described.en} Pale columns mark the months that Suzhou shares with Dongtou and that Dongtou shares with Huzhou. Between Suzhou’s end and Huzhou’s start lies more than a year.`,
        zh: `${described.zh}浅色的竖带是苏州与洞头、洞头与湖州重合的月份；苏州的终点与湖州的起点相隔一年多。`,
      },
      note: {
        en: 'The shared columns and the gap are our working. No year is common to all the places.',
        zh: '竖带与间隔是本站所算。三地没有任何共同的年份。',
      },
      draw: (pen) => draw(true, pen),
    },
  ],
});
