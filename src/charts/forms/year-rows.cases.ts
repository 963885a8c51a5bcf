import { blocks } from './blocks.ts';
import { row, type Cases } from './cases.ts';
import { correction } from './path-correction.ts';
import { joined, signed, stemmed } from './path-lines.ts';
import { valueAt } from './path-words.ts';
import { staircase } from './staircase.ts';
import { yearRows } from './year-rows.ts';

const total = 'bing-new-jobs-total-2027-target';
const [first = '', ...steps] = row('new-jobs');
const [running, [level = '', ...stock]] = [row('training'), row('skilled')];
const [all = '', last = ''] = [running.at(-1), stock.at(-1)];
const flow = 'yi-training-2026-12-31-target';

export default {
  totals: yearRows({
    rows: [
      {
        ...{ id: total, isCounted: true, isOurs: true },
        entry: { en: 'Years summed', zh: '各年相加' },
        under: { en: 'from 2023', zh: '从2023年起' },
        layers: [
          staircase({
            ...{ total, steps },
            outside: { id: first, text: { en: 'left out', zh: '不计入' } },
          }),
        ],
      },
      {
        id: all,
        entry: { en: 'A running total', zh: '累计' },
        under: { en: 'as printed', zh: '原文' },
        layers: [staircase({ total: all, steps: running, isRunning: true })],
      },
    ],
    lines: 3,
    figures: running,
    heading: { en: 'Running total', zh: '累计' },
  }),
  'one-scale': yearRows({
    rows: [
      {
        id: last,
        under: { en: 'all there are to be', zh: '总量' },
        layers: [
          joined(stock),
          stemmed(last),
          signed([level, ...stock]),
          valueAt(level, 'after'),
          correction(level, { stem: 'stem', tick: 'reference' }),
        ],
      },
      {
        id: flow,
        under: { en: 'the same in every year', zh: '各年相同' },
        layers: [blocks(flow), stemmed(flow), signed([flow])],
      },
    ],
    lines: 2,
    isShared: true,
    figures: [level, last],
    heading: { en: 'Counted', zh: '数量' },
  }),
} satisfies Cases;
