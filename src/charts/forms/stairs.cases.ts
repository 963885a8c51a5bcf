import type { Cases } from './cases.ts';
import { stairs } from './stairs.ts';

const all = 'jia-filings-2020-11-30';
const part = 'jia-filings-elsewhere-2020-11-30';
const floor = 'jia-good-firms-2020-12-31-target';
const later = 'ding-filings-2020-11-30';

const place = { en: 'place', zh: '地点' };
const what = { en: 'what', zh: '内容' };

const draw = stairs({
  counts: [
    { id: all, name: { en: 'all', zh: '全部' } },
    { id: part, name: { en: 'a part', zh: '部分' } },
    { id: floor, name: { en: 'not printed', zh: '没有写出' }, unprinted: true },
    { id: later, name: { en: 'elsewhere', zh: '别处' } },
  ],
  joined: [
    { of: part, to: all, says: { en: `{share:${part}/${all}}`, zh: `{share:${part}/${all}}` } },
    { of: floor, to: part, says: { en: `{figure:${floor}}`, zh: `{figure:${floor}}` } },
  ],
  differ: (a, b) => [...(a.place === b.place ? [] : [place]), what],
  legend: [{ en: 'place: counted elsewhere', zh: '地点：地方不同' }],
});

const shown = [all, part, floor, later];

export default { joined: draw([all, part], false), reasons: draw(shown, true) } satisfies Cases;
