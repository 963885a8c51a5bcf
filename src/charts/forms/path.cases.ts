import { row, years, type Cases } from './cases.ts';
import { correction, fromOurs } from './path-correction.ts';
import { crossing, noteUnder, span } from './path-days.ts';
import { carried, room, signed, stairs } from './path-lines.ts';
import { quotients, whole } from './path-quotients.ts';
import { valueAt, values } from './path-words.ts';
import { path } from './path.ts';

const [rate, wage, skilled, share] = [
  row('unemployment'),
  row('wage'),
  row('skilled'),
  row('skilled-share'),
];
const [level = '', ...targets] = skilled;
const pairs = years.map((_, nth) => ({ count: skilled[nth] ?? '', share: share[nth] ?? '' }));

const near = 'jia-good-firms-2020-12-31-target';
const far = 'jia-good-firms-2022-12-31-target';
const result = 'jia-good-firms-undated';
const days = path({ figures: [near, far, result], printed: [near, result], isNear: true });
const floors = [carried(near, 'limit'), signed([near, far]), valueAt(near, 'corner')];

export default {
  ceilings: path({ figures: rate })([
    room(rate[0] ?? '', rate.at(-1) ?? '', { en: 'room to rise', zh: '可以上升的余地' }),
    carried(rate[0] ?? ''),
    signed(rate),
    values(rate),
  ]),
  stairs: path({ figures: wage })([stairs(wage), signed(wage), values(wage)]),
  corrected: path({ figures: skilled })([
    fromOurs(level, targets),
    signed(skilled),
    values(targets, level),
    valueAt(level, 'after'),
    correction(level, { stem: 'rest', tick: 'tag', strike: 'correction' }),
  ]),
  quotients: path({
    figures: skilled,
    values: (pen) => pairs.map((pair) => whole(pair, pen)),
  })([quotients(pairs, { en: 'as printed', zh: '按原文' })]),
  days: days([
    ...floors,
    span(result, near),
    signed([result]),
    valueAt(result, 'after'),
    noteUnder(result, near, { en: 'undated', zh: '未写日期' }),
  ]),
  crossing: days([
    ...floors,
    signed([result]),
    crossing(near, far, result, {
      before: { en: '← ahead', zh: '← 超前' },
      after: { en: 'behind →', zh: '落后 →' },
      day: [
        { en: 'the line passes ', zh: '直线于' },
        { en: '', zh: '经过' },
      ],
    }),
  ]),
} satisfies Cases;
