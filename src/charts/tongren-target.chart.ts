import { chart } from './chart.ts';
import { missingTarget } from './forms/missing-target.ts';

const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const reached = 'jiangsu-tongren-new-jobs-share-of-target-2020';

const draw = missingTarget({
  heading: { en: 'People', zh: '人数' },
  result: {
    id: hired,
    entry: { en: 'Newly in work', zh: '新增就业' },
    sub: { en: 'Jiangsu, 2020', zh: '江苏，2020年' },
  },
  share: {
    id: reached,
    entry: { en: 'Its target', zh: '目标任务' },
    sub: { en: 'for the same year', zh: '同一年' },
  },
  of: { en: `{figure:${reached}} of the target`, zh: `目标的{figure:${reached}}` },
  above: (percentage) => ({ en: `${percentage} above it`, zh: `超出${percentage}` }),
  blank: { en: 'not printed', zh: '未写出' },
  ours: { en: 'our working', zh: '我们的推算' },
  ways: {
    rounded: { en: 'if the share was rounded', zh: '若百分数为四舍五入' },
    cut: { en: 'if its decimals were cut off', zh: '若直接舍去小数' },
  },
});

export default chart({
  title: { en: 'A result against a target that is not printed', zh: '结果与没有写出的目标' },
  subtitle: {
    en: 'Registered-poor people from Tongren newly in work in Jiangsu in 2020.',
    zh: '2020年在江苏新增就业的铜仁籍建档立卡人员。',
  },
  states: [
    {
      id: 'printed',
      name: { en: 'As printed', zh: '原文' },
      figures: [hired, reached],
      title: {
        en: `{figure:${hired}} is {figure:${reached}} of a number that is missing`,
        zh: `{figure:${hired}}人是目标的{figure:${reached}}，目标没有写出`,
      },
      description: {
        en: `Two lines. The result of 2020, {figure:${hired}}, with red ticks that show how often the target goes into it, for it is {figure:${reached}} of the target. On the line of the target there is no number, only its length in dashed red, worked out by us.`,
        zh: `两行。一行是2020年的结果{figure:${hired}}人，即目标的{figure:${reached}}，红色短线标出其中含有几个目标；另一行是目标，没有数字，只有我们推算的红色虚线长度。`,
      },
      note: {
        en: 'A share of the target includes the target itself: what lies above it is less by the whole of it. Red is our working.',
        zh: '“完成目标的百分之几”包含目标本身，扣掉目标才是超出的部分。红色为我们的推算。',
      },
      draw: draw('printed'),
    },
    {
      id: 'range',
      name: { en: 'Worked out', zh: '推算' },
      figures: [hired, reached],
      title: {
        en: 'Divide, and the missing target shows itself, almost',
        zh: '用除法一推，目标差不多就出来了',
      },
      description: {
        en: `The result {figure:${hired}} of 2020 and its {figure:${reached}}, and under them a magnified scale of whole people. If the share was rounded, only one number of people fits; if its decimals were cut off, only the number below it. Both are drawn in red.`,
        zh: `上为2020年的结果{figure:${hired}}人与{figure:${reached}}，下为放大的人数刻度。若百分数为四舍五入，对得上的人数只有一个；若直接舍去小数，对得上的是比它少一人的数。两者都用红色画出。`,
      },
      note: {
        en: 'Red is our working, not the bureau’s. The scale below starts far above zero.',
        zh: '红色为我们的推算，不是原文的数字。下方刻度只是局部放大。',
      },
      draw: draw('worked'),
    },
  ],
});
