import { family } from './check.ts';
import { compare, differ, same, show, integers } from './step.ts';
import { all, floor, exactly, minus, of, over } from './terms.ts';

const present = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const newJobs = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const rate = 'jiangsu-tongren-new-jobs-share-of-target-2020';
const trained = 'unstated-tongren-trained-undated';
const placed = 'unstated-tongren-placed-undated';
const inJiangsu = 'jiangsu-tongren-placed-undated';

export default family({
  'poor-share': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `Of {figure:${present}} workers from Tongren in Suzhou, {figure:${poor}} are registered poor.`,
      zh: `在苏州的铜仁籍务工人员{figure:${present}}人，其中建档立卡贫困人员{figure:${poor}}人。`,
    },
    meaning: {
      en: 'The same clause counts both, in the same place at the same time: this share may be used.',
      zh: '同一句话、同一地点、同一时间的两个数，可以相除。',
    },
    steps: [
      same('place', poor, present),
      compare(exactly(poor), '≤', exactly(present)),
      show(over(exactly(poor), exactly(present)), { id: 'share', form: 'percent' }),
    ],
  },
  'jiangsu-share': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `Of {figure:${placed}} poor people from Tongren helped into work, {figure:${inJiangsu}} were in Jiangsu.`,
      zh: `实现就业的铜仁籍贫困人员{figure:${placed}}人中，在江苏就业的有{figure:${inJiangsu}}人。`,
    },
    meaning: {
      en: 'The text says “of them”, so this share may be used.',
      zh: '原文用“其中”，可以相除。',
    },
    steps: [
      same('group', inJiangsu, placed),
      compare(exactly(inJiangsu), '≤', of(placed)),
      show(over(exactly(inJiangsu), of(placed)), { id: 'share', form: 'percent' }),
      show(minus(of(placed), exactly(inJiangsu)), {
        id: 'elsewhere',
        label: { en: 'Whose place the text does not name', zh: '原文没写地点的人数' },
      }),
    ],
  },
  'target-implied': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `If {figure:${newJobs}} people are {figure:${rate}} of a target, rounded to a whole per cent, the target can be one number of people only.`,
      zh: `{figure:${newJobs}}人是目标的{figure:${rate}}（按四舍五入到整数），对得上的目标人数只有一个。`,
    },
    meaning: {
      en: 'The text never prints the target. The whole number above is the only one that gives this percentage when it is rounded.',
      zh: '原文没有写目标数。若百分数是四舍五入的，对得上的只有上面那个整数。',
    },
    steps: [integers(over(exactly(newJobs), of(rate)), { id: 'target' })],
  },
  'target-cut': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `A target of one person less than the rounded working gives also comes to {figure:${rate}} when it is rounded.`,
      zh: `目标若比按四舍五入推出的少一人，四舍五入后也是{figure:${rate}}。`,
    },
    meaning: {
      en: 'It does not: rounded, the text would have to print a larger share. It fits only if the writer cut the decimals off, which happens. So the target may be either number.',
      zh: '对不上：四舍五入的话，印出的百分数应更大；直接舍去小数才相符，两个目标数都有可能。',
    },
    steps: [
      show(floor(over(exactly(newJobs), exactly(rate))), {
        id: 'target',
        label: { en: 'The whole number below', zh: '再少一人' },
      }),
      compare(over(exactly(newJobs), floor(over(exactly(newJobs), exactly(rate)))), '=', of(rate), {
        form: 'percent',
      }),
    ],
  },
  'above-target': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `{figure:${rate}:capital} of a target is {figure:${rate}} above it.`,
      zh: `目标的{figure:${rate}}，就是比目标多出{figure:${rate}}。`,
    },
    meaning: {
      en: 'The target itself is in it; only the rest is above the target.',
      zh: '其中包含目标本身，其余才是多出来的部分。',
    },
    steps: [
      compare(minus(exactly(rate), all), '=', exactly(rate), { id: 'above', form: 'percent' }),
    ],
  },
  contradiction: {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `{figure:${newJobs}:capital} newly in work, but only {figure:${poor}} present: the text contradicts itself.`,
      zh: `新增就业{figure:${newJobs}}人，实有却只有{figure:${poor}}人，原文自相矛盾。`,
    },
    meaning: {
      en: 'It does not. The larger number counts new jobs in all of Jiangsu over a year, the smaller people present in Suzhou on a day.',
      zh: '并不矛盾。前者是一年里江苏全省的新增就业，后者是某一天在苏州的实有人数。',
    },
    steps: [
      compare(exactly(newJobs), '>', exactly(poor)),
      same('place', newJobs, poor, 'fails'),
      same('accrual', newJobs, poor, 'fails'),
    ],
  },
  difference: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `{figure:${inJiangsu}:capital} in Jiangsu less {figure:${present}} in Suzhou leaves those elsewhere in the province.`,
      zh: `在江苏的{figure:${inJiangsu}}人减去在苏州的{figure:${present}}人，就是在省内其他地方的人数。`,
    },
    meaning: {
      en: 'The difference means nothing. One adds up poor people helped into work over a span not given, the other counts all Tongren workers on a day.',
      zh: '相减没有意义：一个累计就业的贫困人员，一个数某一天的全部铜仁籍务工人员。',
    },
    steps: [same('group', inJiangsu, present), same('accrual', inJiangsu, present)],
  },
  'training-rate': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `{share:${trained}/${placed}} of those placed in work had been trained.`,
      zh: `实现就业的人中有{share:${trained}/${placed}}受过培训。`,
    },
    meaning: {
      en: 'The text lists the numbers side by side. It says neither where they were counted nor that the trained are among the placed.',
      zh: '原文只是并列，没有写地点，也没有说受训者都在就业者之中。',
    },
    steps: [same('place', trained, placed), same('indicator', trained, placed)],
  },
  'all-in-suzhou': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `The {figure:${placed}} people placed in work came to Suzhou.`,
      zh: `实现就业的{figure:${placed}}人都来了苏州。`,
    },
    meaning: {
      en: 'At most those in Jiangsu can have, and Suzhou is only a part of Jiangsu.',
      zh: '至多是在江苏的那部分，苏州只是其中一地。',
    },
    steps: [compare(of(placed), '≤', exactly(inJiangsu))],
  },
  'year-within-total': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `The {figure:${newJobs}} newly in work in Jiangsu in 2020 find room in the {figure:${inJiangsu}} helped into work there in all.`,
      zh: `2020年在江苏新增就业的{figure:${newJobs}}人，没有超过累计的{figure:${inJiangsu}}人。`,
    },
    meaning: {
      en: 'A text of January and one of September agree this far: a year’s count is no larger than the total. Whether it is a part of it they do not say.',
      zh: '一年的数不大于累计数，两份文件不冲突；但没有说前者包含在后者之中。',
    },
    steps: [
      differ('document', newJobs, inJiangsu),
      same('place', newJobs, inJiangsu),
      compare(exactly(newJobs), '≤', exactly(inJiangsu)),
    ],
  },
});
