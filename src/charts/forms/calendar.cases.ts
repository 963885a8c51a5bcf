import { calendar } from './calendar.ts';
import { row, type Cases } from './cases.ts';

const training = 'jia-training-2022-12-31-target';
const later = 'yi-training-2026-12-31-target';
const [first = '', ...path] = row('new-jobs');
const last = path.at(-1) ?? first;

const draw = calendar([
  {
    name: { en: 'Promises', zh: '承诺' },
    figures: ['jia-good-firms-2020-12-31-target', training],
  },
  {
    name: { en: 'Results', zh: '结果' },
    figures: ['jia-filings-2020-11-30', 'jia-filings-2021-05-31'],
  },
  { name: { en: 'A level, then a path', zh: '起点与逐年目标' }, figures: [first, ...path] },
  { name: { en: 'Nothing reported', zh: '没有结果' }, figures: [last], empty: true },
  { name: { en: 'A later promise', zh: '后来的承诺' }, figures: [later] },
]);

export default {
  alone: draw(),
  together: draw({
    shared: [
      [training, first],
      [later, last],
    ],
    apart: [training, later],
    text: (months) => ({ en: `${months} months apart`, zh: `间隔${months}个月` }),
  }),
} satisfies Cases;
