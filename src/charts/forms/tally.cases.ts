import type { Cases } from './cases.ts';
import { tally } from './tally.ts';

const all = 'jia-measures-2020-05-01';
const fresh = 'jia-measures-new-2020-05-01';
const better = 'jia-measures-better-2020-05-01';

const heading = { en: 'Measures', zh: '条数' };
const entry = { en: 'A count in parts', zh: '分组的数' };
const sub = { en: 'a sub-entry', zh: '小字' };

const parts = [
  { id: fresh, name: { en: `new {figure:${fresh}}`, zh: `首创{figure:${fresh}}` } },
  {
    id: better,
    name: {
      en: `said at some length {figure:${better}}`,
      zh: `写得长一些的名称{figure:${better}}`,
    },
  },
];

export default {
  'in-parts': tally({ heading, lines: [{ id: all, entry, sub, parts }] })([all]),
  'second-line-only': tally({
    heading,
    lines: [
      { id: all, entry, sub },
      { id: fresh, entry: { en: 'A count', zh: '一个数' }, sub },
    ],
  })([fresh]),
} satisfies Cases;
