import { chart } from './chart.ts';
import { ceilings } from './forms/ceilings.ts';

const start = 'dongtou-surveyed-unemployment-2022-baseline';
const path = [2023, 2024, 2025, 2026, 2027].map(
  (year) => `dongtou-surveyed-unemployment-${year}-target`,
);
const meeting = 'dongtou-surveyed-unemployment-2026-target';
const inclusive = 'huzhou-surveyed-unemployment-2026-target';
const rate = `{figure:${inclusive}:bound=false}`;

const draw = ceilings([
  {
    figures: [start, ...path],
    named: meeting,
    under: { en: `every year; ${rate} itself is too much`, zh: `各年相同，不含${rate}` },
  },
  {
    figures: [inclusive],
    named: inclusive,
    under: { en: `by 2026; ${rate} itself is allowed`, zh: `2026年，含${rate}` },
  },
]);

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
      name: { en: 'Dongtou', zh: '洞头' },
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
      draw: draw(1),
    },
    {
      id: 'pair',
      claims: ['one-comparable-pair'],
      name: { en: 'Huzhou and Dongtou', zh: '湖州与洞头' },
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
        en: 'The best pair in the ledger: one rate, one number, one year. Neither plan reports what the rate became, and Huzhou’s prints no starting level. How a district comes by a surveyed rate the plan does not say.',
        zh: '账本里最可比的一对：同一指标、同一数字、同一年份。两份方案都没有报告实际结果，湖州的也没有写起点。一个区的调查失业率怎样得出，洞头的没有说。',
      },
      draw: draw(2),
    },
  ],
});
