import { chart } from './chart.ts';
import { times } from './forms/times.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const months = 'jiangsu-tongren-months-in-work-2020-rule';
const placed = 'jiangsu-tongren-placed-undated';
const all = 'unstated-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

const draw = times({
  heading: { en: 'People', zh: '人数' },
  lines: [
    { id: poor, entry: { en: 'Registered poor, Suzhou', zh: '建档立卡，在苏州' } },
    {
      id: hired,
      entry: { en: 'New jobs, Jiangsu', zh: '新增就业，在江苏' },
      condition: {
        id: months,
        text: { en: `{figure:${months}:unit}`, zh: `满{figure:${months}:unit:bound=false}` },
      },
    },
    { id: workers, entry: { en: 'All workers, Suzhou', zh: '全部务工人员，在苏州' } },
    { id: placed, entry: { en: 'In work, Jiangsu', zh: '实现就业，在江苏' } },
    { id: all, entry: { en: 'In work, place not stated', zh: '实现就业，地点未写明' } },
    { id: trained, entry: { en: 'Trained, place not stated', zh: '参加培训，地点未写明' } },
  ],
  kinds: {
    day: { en: 'present, “as of now”', zh: '“截至目前”实有' },
    stretch: { en: 'over 2020', zh: '2020年全年' },
    open: { en: 'running total, first day not printed', zh: '累计，起始日未写' },
  },
});

export default chart({
  title: { en: 'When people from Tongren are counted', zh: '铜仁籍务工人员：在什么时候数的' },
  subtitle: {
    en: 'A disc is the day a count is of, or the last day it covers; a line, the time it adds up.',
    zh: '圆点为统计日或截止日，线为累加的时间段，虚线表示起点未写明。',
  },
  states: [
    {
      id: 'day-and-year',
      name: { en: 'A day and a year', zh: '某日与某年' },
      figures: [poor, hired, months],
      title: {
        en: `{figure:${hired}} is more than {figure:${poor}}, and nothing is wrong`,
        zh: `{figure:${hired}}大于{figure:${poor}}，并不矛盾`,
      },
      description: {
        en: `Two lines on a scale of time. A disc in January 2021: {figure:${poor}} registered-poor people present in Suzhou. A line through all of 2020: {figure:${hired}} newly in work in Jiangsu, each for {figure:${months}:unit}.`,
        zh: `时间轴上两行：2021年1月的一个圆点，为在苏州实有的建档立卡人员{figure:${poor}}人；贯穿2020年全年的一条线，为在江苏新增就业满{figure:${months}:unit:bound=false}的{figure:${hired}}人。`,
      },
      note: {
        en: 'The one counts who was there on a day in one city, the other who found work in a year in the whole province. The day is not printed: it is drawn where the text was published.',
        zh: '一个是某一天一座城市里有多少人，一个是一年里全省新增多少人。统计日未写明，按文章发表日画。',
      },
      draw: draw({
        first: 2,
        tags: {
          day: { en: 'on a day', zh: '某一天' },
          stretch: { en: 'through a year', zh: '一整年' },
        },
      }),
    },
    {
      id: 'all',
      name: { en: 'All counts', zh: '全部' },
      figures: [poor, hired, months, workers, placed, all, trained],
      title: {
        en: 'A day, a year, and totals with no first day',
        zh: '一天、一年，和不知从何时算起的累计',
      },
      description: {
        en: `Six lines. On a day: {figure:${poor}} registered poor and {figure:${workers}} workers in Suzhou. Over 2020: {figure:${hired}} newly in work in Jiangsu for {figure:${months}:unit}. As running totals, dashed because no first day is printed: {figure:${placed}} in work in Jiangsu, {figure:${all}} in work and {figure:${trained}} trained with no place stated.`,
        zh: `共六行。某一天：在苏州建档立卡{figure:${poor}}人、全部务工人员{figure:${workers}}人。2020年全年：在江苏新增就业满{figure:${months}:unit:bound=false}的{figure:${hired}}人。起点未写、画成虚线的累计数：在江苏就业{figure:${placed}}人，地点未写明的就业{figure:${all}}人、培训{figure:${trained}}人。`,
      },
      note: {
        en: 'Counts over different times may not be added or subtracted. Totals end where the text was published; where they begin, nobody says.',
        zh: '时间不同的数不可加减。累计数画到文章发表日为止，从何时算起没有写明。',
      },
      draw: draw(),
    },
  ],
});
