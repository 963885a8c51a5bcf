import { createLedger, type Ledger } from '../data/ledger.ts';
import { parsePeriod } from '../data/period.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Text } from '../i18n/lang.ts';

const none: Text = { en: '', zh: '' };

const unit = (id: string, en: string, zh: string, one = en): Ledger['units'][number] => ({
  id,
  name: { en, zh },
  symbol: { en, zh },
  singular: one,
});

const indicator = (
  id: string,
  unitId: string,
  en: string,
  zh: string,
): Ledger['indicators'][number] => ({
  id,
  topic: 'filings',
  unit: unitId,
  kind: 'stock',
  better: 'neither',
  name: { en, zh },
  definition: none,
});

const document = (id: string): Ledger['documents'][number] => ({
  id,
  kind: 'press',
  published: '2021-01-08',
  url: null,
  sha256: '0'.repeat(64),
  textSha256: null,
  title: none,
  publisher: none,
  urlKind: 'none',
  citationZh: '',
  note: none,
});

/** A made-up figure for tests; what is not given is plain. */
export function figure(given: Partial<Figure> & Pick<Figure, 'id'>): Figure {
  return {
    document: 'award',
    mentions: ['p2n1'],
    printed: '537.68万',
    place: 'suzhou',
    indicator: 'filings',
    group: null,
    status: 'reported',
    force: null,
    bound: 'exact',
    value: 5376800,
    word: null,
    period: parsePeriod('2020-11-30'),
    accrual: 'point',
    note: none,
    ...given,
  };
}

/** A small ledger for tests: the shapes that real figures take, with the numbers they have. */
export const fixture: Ledger = createLedger({
  documents: [document('award'), document('measures')],
  places: [
    {
      id: 'suzhou',
      name: { en: 'Suzhou', zh: '苏州' },
      kind: 'city',
      code: '320500',
      partOf: null,
      latitude: 31.299,
      longitude: 120.585,
      compared: true,
      colour: 1,
    },
  ],
  topics: [
    {
      id: 'filings',
      name: { en: 'Filings', zh: '备案' },
      comparable: 'one-place',
      reason: none,
      judgedOn: [],
    },
  ],
  units: [
    unit('people', 'people', '人', 'person'),
    unit('person-times', 'person-times', '人次', 'person-time'),
    unit('percent', '%', '%'),
    unit('yuan', 'yuan', '元'),
    unit('rank', 'in rank', '位'),
    unit('year', 'years', '年', 'year'),
  ],
  groups: [{ id: 'non-local', name: { en: 'people from elsewhere', zh: '外来人员' } }],
  indicators: [
    indicator('filings', 'people', 'Employment filings', '用工备案人数'),
    indicator('share', 'percent', 'Share of filings', '占备案人数比例'),
    indicator('training', 'person-times', 'Training', '职业技能培训'),
    indicator('harmony', 'percent', 'Firms with harmonious labour relations', '和谐企业比例'),
    indicator('rank', 'rank', 'Rank', '位次'),
    indicator('years', 'year', 'Years', '年限'),
    indicator('money', 'yuan', 'Money', '资金'),
    indicator('coverage', 'percent', 'Coverage', '覆盖率'),
  ],
  figures: [
    figure({ id: 'filings-2020' }),
    figure({
      id: 'filings-2021',
      document: 'measures',
      printed: '546.65万',
      value: 5466500,
      period: parsePeriod('2021-05-31'),
    }),
    figure({
      id: 'elsewhere-2020',
      printed: '357.24万',
      group: 'non-local',
      value: 3572400,
    }),
    figure({
      id: 'elsewhere-share',
      printed: '三分之二',
      indicator: 'share',
      group: 'non-local',
      bound: 'about',
      value: 66.67,
    }),
    figure({
      id: 'training-promised',
      printed: '70万',
      indicator: 'training',
      status: 'target',
      bound: 'at-least',
      value: 700000,
      period: parsePeriod('../2022-12-31'),
      accrual: 'cumulative',
    }),
    figure({
      id: 'training-reported',
      printed: '133.07万',
      indicator: 'training',
      value: 1330700,
      period: parsePeriod('2020'),
      accrual: 'per-year',
    }),
    figure({
      id: 'harmony-promised',
      printed: '65%以上',
      indicator: 'harmony',
      status: 'target',
      bound: 'at-least',
      value: 65,
      period: parsePeriod('2020-12-31'),
    }),
    figure({
      id: 'harmony-reported',
      printed: '67.6%',
      indicator: 'harmony',
      value: 67.6,
      period: null,
    }),
    figure({
      id: 'money-projected',
      printed: '近2亿元',
      indicator: 'money',
      status: 'projection',
      bound: 'nearly',
      value: 200000000,
      period: null,
    }),
    figure({
      id: 'coverage-promised',
      printed: '全覆盖',
      indicator: 'coverage',
      place: null,
      status: 'target',
      value: null,
      word: { en: 'full coverage', zh: '全覆盖' },
      period: parsePeriod('2027'),
    }),
  ],
  answers: [
    { promise: 'training-promised', result: 'training-reported', verdict: 'met', caveat: none },
    { promise: 'harmony-promised', result: 'harmony-reported', verdict: 'met', caveat: none },
    { promise: 'coverage-promised', result: null, verdict: 'unreported', caveat: none },
  ],
  mentions: [],
  context: [],
  corrections: [],
  datasets: [],
  terms: [],
  guarded: [
    {
      lang: 'en',
      word: 'meet',
      forms: ['meet', 'meets', 'met'],
      except: ['meeting room', 'met by chance'],
    },
    { lang: 'zh', word: '达标', forms: ['达标'], except: ['达标赛'] },
  ],
});
