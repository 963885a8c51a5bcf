import { ledger } from '../data/current.ts';
import type { Text } from '../i18n/lang.ts';
import { counted } from '../prose/count.ts';
import { chart } from './chart.ts';
import { shares } from './forms/shares.ts';
import { toldDocuments } from './told-documents.ts';

const shareOf = (id: string): Text => ({
  en: `{count:results:document=${id}} of {count:figures:document=${id}}`,
  zh: `{count:figures:document=${id}}个中{count:results:document=${id}}个`,
});
const byDocuments = toldDocuments(shareOf);

export default chart({
  title: { en: 'How much of each document is a result', zh: '每份文件里有多少是结果' },
  subtitle: {
    en: 'Every figure of a document is one cell of its bar. Hollow: promised. Solid: reported.',
    zh: '一个数字占一格：空心是承诺，实心是结果。',
  },
  states: [
    {
      id: 'by-document',
      holds: (rows) =>
        rows.documents.every(({ id, kind, published }) => {
          const none = (what: string): boolean => counted(what, { document: id }, rows).count === 0;
          if (kind === 'plan') return none('results');
          return published.startsWith('2021') ? none('targets') && none('projections') : true;
        }),
      summarised: true,
      figures: ledger.figures.map(({ id }) => id),
      title: {
        en: 'The texts of 2021 promise nothing in numbers, and the plans report nothing',
        zh: '2021年的文章没有带数字的承诺，方案没有结果',
      },
      description: {
        en: `A bar a document, each as long as the page, of {count:figures} cells in all: {count:targets} promised and {count:figures:status=projection} projected (hollow), {count:figures:status=baseline:stated=number} starting levels, {count:figures:status=rule} rules and {count:figures:status=definition} counts of parts (pale), {count:results} reported (solid); {count:figures:status=baseline:stated=word} cells that hold a dash or words for a level are left blank. Results: ${byDocuments.en}.`,
        zh: `每份文件一根等长的横条，共{count:figures}格：目标{count:targets}、预估{count:figures:status=projection}（空心），起点{count:figures:status=baseline:stated=number}、规则{count:figures:status=rule}、构成{count:figures:status=definition}（浅色），结果{count:results}（实心）；起点一栏是横线或文字的{count:figures:status=baseline:stated=word}格留空。结果所占：${byDocuments.zh}。`,
      },
      note: {
        en: 'The bars are equally long, the documents are not: a cell of one weighs more than a cell of another.',
        zh: '横条一样长，文件却有长短：各条里的一格，分量并不相同。',
      },
      draw: shares({
        headings: [
          { en: 'Promised, then levels and rules', zh: '承诺，其次起点与规则' },
          { en: 'Reported', zh: '结果' },
        ],
        count: shareOf,
      }),
    },
  ],
});
