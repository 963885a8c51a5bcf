import { chart } from './chart.ts';
import type { Layer } from './forms/field.ts';
import { crossing, noteUnder, span } from './forms/path-days.ts';
import { carried, signed } from './forms/path-lines.ts';
import { valueAt } from './forms/path-words.ts';
import { path } from './forms/path.ts';

const near = 'suzhou-harmonious-firms-2020-12-31-target';
const far = 'suzhou-harmonious-firms-2022-12-31-target';
const result = 'suzhou-harmonious-firms-undated';

const view = path({ figures: [near, far, result], printed: [near, result], isNear: true });

const floors: readonly Layer[] = [
  carried(near, 'limit'),
  carried(far, 'limit'),
  signed([near, far]),
  valueAt(near, 'corner'),
  valueAt(far, 'corner'),
];
const reported = [...floors, span(result, near), signed([result]), valueAt(result, 'after')];
const undated = noteUnder(result, near, {
  en: 'undated; published September 2021',
  zh: '未写日期，2021年9月发布',
});
const straight = crossing(near, far, result, {
  before: { en: '← ahead', zh: '← 超前' },
  after: { en: 'behind →', zh: '落后 →' },
  day: [
    { en: 'the line passes ', zh: '直线于' },
    { en: '', zh: '经过' },
  ],
});

export default chart({
  title: { en: 'Suzhou: firms with harmonious labour relations', zh: '苏州：和谐劳动关系企业占比' },
  subtitle: {
    en: 'Per cent of firms that have their own trade union and operate normally, not of all firms.',
    zh: '分母只算单独建会并正常经营的企业，不是全部企业。',
  },
  states: [
    {
      id: 'floors',
      name: { en: 'Promised', zh: '承诺' },
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
      draw: view(floors),
    },
    {
      id: 'result',
      name: { en: 'Reported', zh: '结果' },
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
      draw: view([...reported, undated]),
    },
    {
      id: 'path',
      name: { en: 'On track?', zh: '进度' },
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
      draw: view([...reported, straight]),
    },
  ],
});
