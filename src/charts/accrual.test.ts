import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Lang } from '../i18n/lang.ts';
import { accrualGaps } from './accrual.ts';

const total = 'suzhou-training-2022-12-31-target';
const yearly = 'huzhou-new-urban-jobs-2026-12-31-target';
const level = 'suzhou-filings-2020-11-30';

test.each<[string, Lang, string[]]>([
  [`{figure:${total}} in all; {figure:${yearly}} a year`, 'en', []],
  [`{figure:${total}:accrual}, {figure:${yearly}:accrual:unit}`, 'en', []],
  [`{figure:${yearly}:accrual}, {figure:${yearly}}`, 'en', []],
  [`{figure:${level}}`, 'en', []],
  [`{figure:${total}} a year`, 'en', [total]],
  [`{figure:${yearly}:accrual}, {figure:${total}}`, 'en', [total]],
  [`In all. {figure:${total}}`, 'en', [total]],
  [`每年{figure:${yearly}}，累计{figure:${total}}`, 'zh', []],
  [`每年一次。{figure:${yearly}}人`, 'zh', [yearly]],
])('accrualGaps(%s, ledger, %s) is %j', (text, lang, gaps) => {
  expect(accrualGaps(text, ledger, lang)).toEqual(gaps);
});
