import { valued, type Cases } from './cases.ts';
import { map } from './map.ts';

const all = 'jia-filings-2020-11-30';
const part = 'jia-filings-elsewhere-2020-11-30';
const [there, nowhere] = ['yi-filings-2020-11-30', 'unstated-filings-2021-05-31'];

const draw = map({
  home: { place: 'ding', note: { en: 'nobody is counted here', zh: '没有数字在这里数' } },
  city: { figure: all, part: { figure: part, says: { en: 'a part', zh: '其中' } } },
  province: {
    name: { en: 'Around it', zh: '周围' },
    counts: [{ figure: there, says: { en: 'a count', zh: '一个数' } }],
  },
  unstated: {
    title: { en: 'Place not stated', zh: '地点未写明' },
    counts: [{ figure: nowhere, says: { en: 'another count', zh: '另一个数' } }],
  },
});

/** Numbers that words have room for beside their discs, which those of the ledger do not leave. */
const values = { [all]: 2000, [part]: 500, [there]: 1200, [nowhere]: 9000 };

export default {
  city: valued(values, draw([all, part])),
  all: valued(values, draw([all, part, there, nowhere])),
} satisfies Cases;
