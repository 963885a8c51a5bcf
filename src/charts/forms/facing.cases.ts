import type { Cases } from './cases.ts';
import { facing } from './facing.ts';

const training = 'jia-training-2022-12-31-target';
const near = 'jia-good-firms-2020-12-31-target';
const far = 'jia-good-firms-2022-12-31-target';
const [year, sum, share] = ['jia-training-2020', 'jia-training-undated', 'jia-good-firms-undated'];

const draw = facing({
  heads: {
    promised: { en: 'Promised', zh: '承诺' },
    reported: { en: 'Later figures', zh: '后来的数字' },
    due: { en: 'Due', zh: '期限' },
    seen: { en: 'By the last text', zh: '到最后一篇' },
  },
  dues: {
    'in-time': { en: 'due', zh: '已到期' },
    later: { en: 'not yet due', zh: '未到期' },
    undated: { en: 'no day', zh: '没有日期' },
  },
  lines: [
    {
      id: training,
      entry: { en: 'Training, person-times', zh: '培训，人次' },
      brief: { en: 'Training', zh: '培训' },
      due: { en: 'end of 2022', zh: '2022年底' },
      result: { id: year, sub: { en: 'in 2020', zh: '2020年' } },
    },
    {
      id: near,
      entry: { en: 'Good firms', zh: '和谐企业' },
      due: { en: 'end of 2020', zh: '2020年底' },
      result: { id: sum, sub: { en: 'a total', zh: '累计' } },
    },
    {
      id: far,
      entry: { en: 'Good firms', zh: '和谐企业' },
      due: { en: 'end of 2022', zh: '2022年底' },
      result: { id: share, sub: { en: 'no day', zh: '没有日期' } },
    },
    {
      id: 'jia-grant-undated-projection',
      entry: { en: 'Grants, yuan', zh: '补贴，元' },
      due: { en: 'no day', zh: '未写期限' },
    },
  ],
  answers: [
    { promises: [training], results: [year, sum] },
    { promises: [near, far], results: [share] },
  ],
  blank: { en: 'Nothing later.', zh: '没有下文。' },
});

export default {
  promised: draw('promised'),
  due: draw('due'),
  answered: draw('answered'),
} satisfies Cases;
