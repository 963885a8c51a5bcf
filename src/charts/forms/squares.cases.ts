import type { Cases } from './cases.ts';
import { squares } from './squares.ts';

const all = 'jia-filings-2020-11-30';
const part = 'jia-filings-elsewhere-2020-11-30';
const other = 'yi-filings-2020-11-30';

const draw = squares({
  each: (count) => ({ en: `= ${count} people`, zh: `＝${count}人` }),
  blocks: [
    {
      figure: all,
      name: { en: 'a whole', zh: '整体' },
      part: {
        figure: part,
        says: {
          en: `{figure:${part}} of them, {share:${part}/${all}}`,
          zh: `其中{figure:${part}}人`,
        },
        rest: { en: 'the rest', zh: '其余' },
      },
    },
    {
      figure: other,
      name: { en: 'another count', zh: '另一个数' },
      note: { to: all, text: { en: 'Not drawn inside the first.', zh: '不画进上面那一块。' } },
    },
  ],
});

export default { whole: draw([all]), both: draw([all, other]) } satisfies Cases;
