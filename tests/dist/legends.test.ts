import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';
import { grammarProblems, legendProblems } from '../lib/legends.ts';

const withCharts = distPages().filter(({ kind }) => /^(?:charts|embed|stories)\/\*$/.test(kind));

describe.each(withCharts)('$path', (page) => {
  it('explains just the signs it draws', () => {
    expect(legendProblems(documentOf(page))).toEqual([]);
    expect(grammarProblems(documentOf(page))).toEqual([]);
  });
});

test('charts draw promises and results', () => {
  for (const sign of ['target', 'reported'])
    expect(withCharts.some((page) => documentOf(page).querySelector(`[data-sign="${sign}"]`))).toBe(
      true,
    );
});

test.each([
  [
    'a sign explained',
    '<svg data-width="wide"><a data-sign="target"></a></svg><i data-legend="target"></i>',
    [],
  ],
  [
    'a sign without a word',
    '<svg data-width="wide"><a data-sign="target"></a></svg>',
    ['drawn: target; explained: '],
  ],
  [
    'a word without a sign',
    '<svg data-width="wide"></svg><i data-legend="band"></i>',
    ['drawn: ; explained: band'],
  ],
  ['a figure that is no chart', '<i data-legend="band"></i>', []],
])('legendProblems(%s)', (_, inner, problems) => {
  const { document } = parseHTML(`<html><body><figure>${inner}</figure></body></html>`);
  expect(legendProblems(document)).toEqual(problems);
});

test.each([
  ['a hollow promise', '<a data-sign="target" fill="var(--paper)"></a>', []],
  ['a promise filled', '<a data-sign="target" fill="red"></a>', ['target drawn with fill "red"']],
  ['a result in a group', '<g fill="red"><a data-sign="reported"></a></g>', []],
  [
    'a result left hollow',
    '<g fill="var(--paper)"><a data-sign="reported"></a></g>',
    ['reported drawn with fill "var(--paper)"'],
  ],
])('grammarProblems(%s)', (_, inner, problems) => {
  const { document } = parseHTML(`<html><body><svg>${inner}</svg></body></html>`);
  expect(grammarProblems(document)).toEqual(problems);
});
