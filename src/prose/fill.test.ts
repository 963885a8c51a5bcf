import { describe, expect, it } from 'vitest';
import { fixture } from '../format/fixture.ts';
import { fill, parts } from './fill.ts';

const owner = 'src/charts/x.chart.ts: state total';

describe('fill', () => {
  it.each([
    ['No number', 'No number', 'No number'],
    ['{figure:filings-2020}', '5.38 million', '537.68万'],
    ['{figure:filings-2020:unit}', '5.38 million people', '537.68万人'],
    ['{figure:filings-2020:full}', '5,376,800', '537.68万'],
    ['{figure:training-promised:accrual}', 'at least 700,000 in all', '累计70万以上'],
    ['{figure:harmony-promised}!', 'at least 65%!', '65%以上!'],
    ['{figure:harmony-promised:capital}', 'At least 65%', '65%以上'],
    ['{figure:training-promised:unit:bound=false}', '700,000 person-times', '70万人次'],
    ['{figure:elsewhere-share}', 'about two thirds', '约三分之二'],
    ['{ratio:training-reported/training-promised}', '1.9 times', '1.9倍'],
    ['{share:elsewhere-2020/filings-2020}', '66%', '66%'],
    ['{change:filings-2020/filings-2021}', 'up 89,700 (1.7%)', '增加8.97万（1.7%）'],
    ['{change:filings-2020/filings-2021:form=relative}', 'up 1.7%', '增加1.7%'],
    ['{change:harmony-promised/harmony-reported}', 'up 2.6 percentage points', '上升2.6个百分点'],
    ['{count:figures}', '10', '10'],
    ['{count:figures:document=measures}', '1', '1'],
    ['{count:figures:indicator=filings:group=non-local}', '1', '1'],
    ['{count:figures:topic=filings:status=projection:bound=nearly}', '1', '1'],
    ['{count:promises}', '3', '3'],
    ['{count:promises:place=suzhou}', '2', '2'],
    ['{count:results}', '6', '6'],
    ['{count:answers:verdict=unreported}', '1', '1'],
    ['{count:answers:place=suzhou:spelled}', 'two', '两'],
    ['{count:documents:kind=press}', '2', '2'],
    ['{count:places:compared=yes}', '1', '1'],
    ['{count:indicators}', '8', '8'],
  ])('fill("%s") is %s and %s', (template, en, zh) => {
    expect(fill(template, fixture, 'en', owner)).toBe(en);
    expect(fill(template, fixture, 'zh', owner)).toBe(zh);
  });

  it.each([
    ['{figure:nowhere}', 'unknown figure: nowhere'],
    ['{figure:}', 'missing id'],
    ['{figure}', 'missing id'],
    ['{figure:filings-2020:loud}', 'unknown attribute: loud'],
    ['{figure:filings-2020:unit=yes}', 'invalid unit: yes'],
    ['{ratio:filings-2020}', 'missing to'],
    [
      '{ratio:filings-2020/harmony-reported}',
      'unlike units: filings-2020 is in people, harmony-reported in percent',
    ],
    ['{share:coverage-promised/harmony-reported}', 'missing number: coverage-promised is a word'],
    ['{change:filings-2020/filings-2021:form=all}', 'invalid form: all'],
    ['{count:people}', 'unknown count: people'],
    ['{count:figures:colour=red}', 'unknown condition: colour'],
    ['{count:figures:document=x}', 'unknown document: x'],
    ['{count:figures:status=hoped}', 'unknown status: hoped'],
    ['{count:figures:document}', 'invalid document: true'],
    ['{total}', 'unknown template: {total}'],
    ['{figure:filings-2020', 'unpaired brace: {figure:filings-2020'],
  ])('fill("%s") throws "%s"', (template, message) => {
    expect(() => fill(template, fixture, 'en', owner)).toThrow(`${owner}: ${message}`);
  });
});

describe('parts', () => {
  it('parts("a {figure:…} b {ratio:…/…}") keeps numbers apart with the rows they come from', () => {
    const template = 'a {figure:filings-2020} b {ratio:training-reported/training-promised}';
    expect(parts(template, fixture, 'en', owner)).toEqual([
      'a ',
      {
        kind: 'figure',
        tag: 'figure:filings-2020',
        named: ['filings-2020'],
        ids: ['filings-2020'],
        text: '5.38 million',
        bound: 'exact',
        number: '5.38 million',
        unit: 'people',
        label: 'Employment filings, Suzhou, on 30 November 2020: 5.38 million people (reported)',
      },
      ' b ',
      {
        kind: 'ratio',
        tag: 'ratio:training-reported/training-promised',
        named: ['training-reported', 'training-promised'],
        ids: ['training-reported', 'training-promised'],
        text: '1.9 times',
        bound: 'exact',
        number: '1.9',
        unit: '',
        label:
          'Training, Suzhou, in 2020: 1.33 million person-times in the year (reported); ' +
          'Training, Suzhou, by 31 December 2022: at least 700,000 person-times in all (promised)',
      },
    ]);
  });
});
