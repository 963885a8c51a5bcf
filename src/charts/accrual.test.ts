import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { accrualGaps } from './accrual.ts';
import { charts } from './registry.ts';

const states = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    state.summarised === true
      ? []
      : langs.map((lang) => [`${chart.id}.${state.id}`, lang, state.description[lang]] as const),
  ),
);

test.each(states)('the description of %s (%s) says of each value a year or in all', (_, lang, text) => {
  expect(accrualGaps(text, ledger, lang)).toEqual([]);
});

const total = 'suzhou-training-2022-12-31-target';
const yearly = 'huzhou-new-urban-jobs-2026-12-31-target';
const level = 'suzhou-filings-2020-11-30';

test.each<[string, Lang, string[]]>([
  [`{figure:${total}} in all; {figure:${yearly}} a year`, 'en', []],
  [`{figure:${total}:accrual}, {figure:${yearly}:accrual:unit}`, 'en', []],
  [`{figure:${level}}`, 'en', []],
  [`{figure:${total}} a year`, 'en', [total]],
  [`In all. {figure:${total}}`, 'en', [total]],
  [`每年{figure:${yearly}}，累计{figure:${total}}`, 'zh', []],
  [`每年一次。{figure:${yearly}}人`, 'zh', [yearly]],
])('accrualGaps(%s, ledger, %s) is %j', (text, lang, gaps) => {
  expect(accrualGaps(text, ledger, lang)).toEqual(gaps);
});
