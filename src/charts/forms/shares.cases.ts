import type { Cases } from './cases.ts';
import { shares } from './shares.ts';

export default {
  all: shares({
    headings: [
      { en: 'Promised first', zh: '先是承诺' },
      { en: 'Reported last', zh: '最后是结果' },
    ],
    count: (id) => ({
      en: `{count:results:document=${id}} of {count:figures:document=${id}}`,
      zh: `{count:figures:document=${id}}个中{count:results:document=${id}}个`,
    }),
  }),
} satisfies Cases;
