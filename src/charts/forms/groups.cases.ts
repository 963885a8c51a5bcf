import type { Cases } from './cases.ts';
import { groups } from './groups.ts';

const draw = groups({ en: 'Person-times', zh: '人次' }, [
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
]);

export default {
  linear: draw('linear'),
  logarithmic: draw('log'),
  'per-head': draw('per-head'),
} satisfies Cases;
