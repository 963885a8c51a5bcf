import type { Cases } from './cases.ts';
import { groups as draw, type Group } from './groups.ts';

const groups: readonly Group[] = [
  {
    place: 'jia',
    lines: [
      { id: 'jia-training-2022-12-31-target', entry: { en: 'promised in all', zh: '承诺，合计' } },
      { id: 'jia-training-2020', entry: { en: 'in a year', zh: '一年' } },
    ],
  },
  {
    place: 'yi',
    lines: [
      { id: 'yi-training-2026-12-31-target', entry: { en: 'in all, about', zh: '合计，约数' } },
    ],
  },
  {
    place: 'bing',
    lines: [{ id: 'bing-training-2022-baseline', entry: { en: 'where it starts', zh: '起点' } }],
  },
];

const heading = { en: 'Person-times', zh: '人次' };

export default {
  linear: draw({ groups, heading, scale: 'linear' }),
  logarithmic: draw({ groups, heading, scale: 'log' }),
  'per-head': draw({ groups, heading: { en: 'Per 10,000', zh: '每万人' }, scale: 'per-head' }),
} satisfies Cases;
