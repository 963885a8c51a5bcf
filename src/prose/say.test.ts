import { describe, expect, it } from 'vitest';
import { figure, fixture } from '../format/fixture.ts';
import { sayChange, sayCount, sayFigure, sayRatio, sayShare } from './say.ts';

const named = fixture.figure;

describe('sayFigure', () => {
  it.each([
    [
      'filings-2020',
      'Employment filings, Suzhou, on 30 November 2020: 5.38 million people (reported)',
      '用工备案人数，苏州，2020年11月30日：537.68万人（结果）',
    ],
    [
      'elsewhere-share',
      'Share of filings, people from elsewhere, Suzhou, on 30 November 2020: about two thirds (reported)',
      '占备案人数比例，外来人员，苏州，2020年11月30日：约三分之二（结果）',
    ],
    [
      'coverage-promised',
      'Coverage, in 2027: full coverage (promised)',
      '覆盖率，2027年：全覆盖（承诺）',
    ],
    [
      'money-projected',
      'Money, Suzhou, undated: nearly 200 million yuan (projection)',
      '资金，苏州，未注明时间：近2亿元（预估）',
    ],
  ])('sayFigure(%s).label is a phrase that stands alone', (id, en, zh) => {
    expect(sayFigure(named(id), fixture, 'en').label).toBe(en);
    expect(sayFigure(named(id), fixture, 'zh').label).toBe(zh);
  });

  it('sayFigure(training-promised) keeps bound, number and unit apart', () => {
    expect(sayFigure(named('training-promised'), fixture, 'zh')).toMatchObject({
      text: '70万以上',
      bound: 'at-least',
      number: '70万',
      unit: '人次',
      ids: ['training-promised'],
    });
  });
});

describe('bounds of what is computed', () => {
  const named = {
    exact: figure({ id: 'exact' }),
    vague: figure({ id: 'vague', bound: 'nearly' }),
    floor: figure({ id: 'floor', bound: 'more-than' }),
    promised: figure({ id: 'promised', bound: 'at-least', status: 'target' }),
  };
  const { exact, vague } = named;

  it.each([
    ['exact', 'exact', 'exact', '1 times'],
    ['vague', 'exact', 'about', 'about 1 times'],
    ['exact', 'vague', 'about', 'about 1 times'],
    ['floor', 'exact', 'more-than', 'more than 1 times'],
    ['exact', 'floor', 'about', 'about 1 times'],
    ['exact', 'promised', 'exact', '1 times'],
  ] as const)('sayRatio(%s, %s) is %s', (of, to, bound, text) => {
    expect(sayRatio(named[of], named[to], fixture, 'en')).toMatchObject({ bound, text });
  });

  it('sayShare(vague, exact) is about 100%', () => {
    expect(sayShare(vague, exact, fixture, 'en').text).toBe('about 100%');
  });
});

it('sayChange(harmony-promised, harmony-reported) counts points', () => {
  const said = sayChange(named('harmony-promised'), named('harmony-reported'), fixture, 'zh');
  expect(said).toMatchObject({ text: '上升2.6个百分点', number: '2.6', unit: '%' });
});

it("sayCount('promises', {}) carries the ids it counts", () => {
  expect(sayCount('promises', {}, fixture, 'en', true)).toMatchObject({
    text: 'three',
    number: '3',
    ids: ['training-promised', 'harmony-promised', 'coverage-promised'],
  });
});
