import { describe, expect, it } from 'vitest';
import { fixture } from '../format/fixture.ts';
import { checkText } from './template-problems.ts';

describe('checkText', () => {
  const owner = 'src/charts/x.chart.ts: state total: title';

  it.each([
    ['Filings rose {change:filings-2020/filings-2021}', []],
    ['70 in {figure:filings-2020}', [`${owner}: typed number "70": use {figure:…}`]],
    ['{figure:nowhere}', [`${owner}: unknown figure: nowhere`]],
    [
      'five people, {figure:nowhere}',
      [`${owner}: typed number "five people": use {figure:…}`, `${owner}: unknown figure: nowhere`],
    ],
  ])('checkText("%s") is %j', (text, problems) => {
    expect(checkText(text, 'en', owner, fixture)).toEqual(problems);
  });

  it('checkText without a ledger looks for typed numbers only', () => {
    expect(checkText('{figure:nowhere}', 'en', owner)).toEqual([]);
  });
});
