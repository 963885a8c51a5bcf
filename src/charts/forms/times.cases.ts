import type { Cases } from './cases.ts';
import { times } from './times.ts';

const rule = 'yi-reward-2024-09-01-rule';

const draw = times({
  heading: { en: 'Counted', zh: '数量' },
  lines: [
    { id: 'jia-filings-2020-11-30', entry: { en: 'On a day', zh: '某一天' } },
    {
      id: 'jia-training-2020',
      entry: { en: 'Through a year', zh: '一整年' },
      condition: { id: rule, text: { en: `{figure:${rule}:unit}`, zh: `{figure:${rule}:unit}` } },
    },
    { id: 'jia-training-undated', entry: { en: 'From when, nobody says', zh: '从何时起，没有写' } },
  ],
  kinds: {
    day: { en: 'present', zh: '实有' },
    stretch: { en: 'over 2020', zh: '2020年全年' },
    open: { en: 'a running total', zh: '累计' },
  },
});

export default {
  all: draw(),
  'first-lines': draw({
    first: 2,
    tags: { day: { en: 'a day', zh: '一天' }, stretch: { en: 'a year', zh: '一年' } },
  }),
} satisfies Cases;
