import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Correction } from '../data/schema/corrections.ts';
import { correctedOf, correctionLine } from './corrections.ts';

const figure = ledger.figure('suzhou-measures-2020-05-20');
const correction = (kind: Correction['kind']): Correction => ({
  figure: figure.id,
  date: '2027-05-01',
  kind,
  was: 19,
  corrected: 29,
  reason: { en: '', zh: '' },
});

test.each([
  ['ours', 'en', 'corrected 1 May 2027, was 19 measures; our slip, now 29 measures'],
  ['ours', 'zh', '2027年5月1日更正，原为19条；是我们的差错，现为29条'],
  [
    'source',
    'en',
    'corrected 1 May 2027, was 19 measures; very likely the document’s slip, we read 29 measures',
  ],
  ['source', 'zh', '2027年5月1日更正，原为19条；疑为文件差错，我们读作29条'],
] as const)('correctionLine(of kind %s, %s) says %s', (kind, lang, line) => {
  expect(correctionLine(correction(kind), figure, lang)).toBe(line);
});

const slip = ledger.figure('dongtou-skilled-workers-2022-baseline');

test('correctedOf(figures) names the figure of several, and not the only one', () => {
  expect(correctedOf([figure], 'en')).toEqual([]);
  expect(correctedOf([slip, slip], 'en')).toEqual([
    'Corrected 21 November 2026, was 1,900 people; very likely the document’s slip, we read 19,000 people',
  ]);
  expect(correctedOf([figure, slip], 'zh')).toEqual([
    '洞头 · 技能人才总量 · 2022年：2026年11月21日更正，原为1900人；疑为文件差错，我们读作1.9万人',
  ]);
});
