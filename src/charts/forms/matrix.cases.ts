import { row, years, type Cases } from './cases.ts';
import { matrix } from './matrix.ts';

const lows = row('check-ups').slice(2);

export default {
  judged: (pen) => {
    const cells = (...ids: readonly (readonly string[])[]) =>
      ids.map((some) => some.map((id) => pen.figure(id)));
    return matrix(
      {
        columns: ['jia', 'yi', 'bing'].map((id) => pen.ledger.place(id).name[pen.lang]),
        heading: pen.say({ en: 'Compare?', zh: '可否相比' }),
        rows: [
          {
            name: pen.say({ en: 'Unemployment', zh: '失业率' }),
            verdict: { text: pen.say({ en: 'compare', zh: '可以相比' }), cells: 'joined' },
            cells: cells([], ['yi-unemployment-2026-target'], ['bing-unemployment-2026-target']),
          },
          {
            name: pen.say({ en: 'Training', zh: '培训' }),
            verdict: {
              text: pen.say({ en: 'side by side', zh: '只可并列' }),
              cells: 'loosely-joined',
            },
            cells: cells(
              ['jia-training-2022-12-31-target', 'jia-training-undated'],
              ['yi-training-2026-12-31-target'],
              ['bing-training-2022-baseline', 'bing-training-2027-target'],
            ),
          },
          {
            name: pen.say({ en: 'Filings', zh: '备案' }),
            verdict: { text: pen.say({ en: 'one place', zh: '只有一地' }), cells: 'apart' },
            cells: cells(['jia-filings-2021-05-31'], [], []),
          },
        ],
      },
      pen,
    );
  },
  'blank-page': (pen) =>
    matrix(
      {
        columns: years,
        heading: pen.say({ en: 'Reported', zh: '结果' }),
        rows: ['new-jobs', 'check-ups', 'pacts'].map((indicator) => ({
          name: pen.ledger.indicator(indicator).name[pen.lang],
          cells: row(indicator).map((id) => [pen.figure(id)]),
        })),
        word: ({ word }) => (word?.zh === '——' ? '—' : pen.say({ en: 'Aa', zh: '字' })),
        shaded: ({ id }) => lows.includes(id),
        note: {
          figure: pen.figure('bing-new-jobs-2023-target'),
          text: pen.say({ en: 'Nothing is reported.', zh: '没有一份报告结果。' }),
        },
      },
      pen,
    ),
} satisfies Cases;
