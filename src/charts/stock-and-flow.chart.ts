import { chart } from './chart.ts';
import { blocks } from './forms/blocks.ts';
import { correction } from './forms/path-correction.ts';
import { joined, signed, stemmed } from './forms/path-lines.ts';
import { valueAt } from './forms/path-words.ts';
import { yearRows, type YearRow } from './forms/year-rows.ts';

const flow = 'huzhou-new-skilled-workers-2026-12-31-target';
const start = 'dongtou-skilled-workers-2022-baseline';
const path = [2023, 2024, 2025, 2026, 2027].map((year) => `dongtou-skilled-workers-${year}-target`);
const [last = start] = path.slice(-1);

/** Both on one scale: a stock over its years, and a flow. */
const draw = (stock: Omit<YearRow, 'id'>, arrivals: Omit<YearRow, 'id'>) =>
  yearRows({
    rows: [
      { id: last, ...stock },
      { id: flow, ...arrivals },
    ],
    lines: 2,
    isShared: true,
    figures: [start, last],
    heading: { en: 'People', zh: '人数' },
  });

const alike = draw(
  { under: { en: 'skilled workers', zh: '技能人才' }, layers: [stemmed(last), signed([last])] },
  {
    under: { en: 'skilled workers a year', zh: '技能人才，每年' },
    layers: [stemmed(flow), signed([flow])],
  },
);

const unlike = draw(
  {
    under: { en: 'all there are to be by 2027', zh: '到2027年的总量' },
    layers: [
      joined(path),
      stemmed(last),
      signed([start, ...path]),
      valueAt(start, 'after'),
      correction(start, { stem: 'stem', tick: 'reference' }),
    ],
  },
  {
    under: { en: 'newly added, every year', zh: '每年新增' },
    layers: [blocks(flow), stemmed(flow), signed([flow])],
  },
);

export default chart({
  title: { en: 'Skilled workers: a stock and a flow', zh: '技能人才：存量与流量' },
  subtitle: {
    en: 'People, on one scale from zero. Dongtou counts all skilled workers, Huzhou those newly added.',
    zh: '单位为人，同一刻度，从零点开始。洞头数的是全部技能人才，湖州数的是新增。',
  },
  states: [
    {
      id: 'alike',
      name: { en: 'Alike', zh: '看着相像' },
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
      draw: alike,
    },
    {
      id: 'unlike',
      name: { en: 'Stock and flow', zh: '存量与流量' },
      figures: [start, ...path, flow],
      title: {
        en: `A stock of {figure:${last}} skilled workers, a flow of {figure:${flow}} new ones a year`,
        zh: `存量{figure:${last}:unit}，流量每年{figure:${flow}:unit}`,
      },
      description: {
        en: `Above, Dongtou’s stock: {figure:${start}} printed for 2022, struck in red with our correction above it, then {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}} and {figure:${path[4]}} for 2023 to 2027. Below, Huzhou’s flow: {figure:${flow}} new ones in each year of a plan that runs from August 2024 to the end of 2026, as a block a year.`,
        zh: `上为洞头的存量：2022年印作{figure:${start}}，红线划去，更正标在上方；2023至2027年依次为{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${path[4]}}。下为湖州的流量：2024年8月至2026年底每年新增{figure:${flow}:unit}，每年一块。`,
      },
      note: {
        en: 'Huzhou prints no total, so the blocks may not be added. The 2022 level in Dongtou’s table has very likely lost a zero; the correction in red is ours.',
        zh: '湖州没有写总数，各块不可相加。洞头表中2022年的数很可能漏印了一个零，红色为本站更正。',
      },
      draw: unlike,
    },
  ],
});
