import { describe, expect, test } from 'vitest';
import { ledger } from './current.ts';

describe('ledger.figure(id) says what the Suzhou texts say', () => {
  test.each([
    ['suzhou-filings-2020-11-30', 5_376_800, '537.68万人'],
    ['suzhou-filings-non-local-2020-11-30', 3_572_400, '357.24万人'],
    ['suzhou-filings-2021-05-31', 5_466_500, '546.65万人'],
    ['suzhou-floating-population-2020-11-30', 8_473_100, '847.31万人'],
    ['suzhou-long-stay-population-2020-11-30', 6_450_100, '645.01万人'],
    ['suzhou-training-2022-12-31-target', 700_000, '70万人次以上'],
    ['suzhou-training-a-year-undated', 1_330_700, '133.07万人次'],
    ['suzhou-training-cumulative-undated', 2_350_400, '235.04万人次'],
    ['suzhou-harmonious-firms-2020-12-31-target', 65, '65%以上'],
    ['suzhou-harmonious-firms-2022-12-31-target', 75, '75%以上'],
    ['suzhou-harmonious-firms-undated', 67.6, '67.6%'],
    ['suzhou-measures-2020', 16, '16项'],
    ['suzhou-measures-undated', 19, '19条'],
    ['suzhou-tongren-workers-undated', 4162, '4162人'],
    ['suzhou-tongren-workers-registered-poor-undated', 1806, '1806人'],
    ['jiangsu-tongren-new-jobs-registered-poor-2020', 2209, '2209人'],
    ['jiangsu-tongren-new-jobs-share-of-target-2020', 401, '401%'],
    ['jiangsu-tongren-placed-undated', 4344, '4344人'],
    ['unstated-tongren-trained-undated', 17_500, '1.75万名'],
    ['unstated-tongren-placed-undated', 40_900, '4.09万名'],
  ])('%s is %d, printed %s', (id, expected, printed) => {
    expect(ledger.figure(id)).toMatchObject({ value: expected, printed });
  });
});
