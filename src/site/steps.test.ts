import { expect, test } from 'vitest';
import type { Outline } from '../prose/outline.ts';
import { contextIn, figuresUsed } from './steps.ts';

const step = { id: 'a', chart: 'suzhou-training', state: 'promised', name: '', line: 1 };
const outline: Outline = {
  steps: [step],
  figures: [
    'suzhou-measures-2020-05-20',
    'suzhou-filings-2020-11-30',
    'suzhou-training-2022-12-31-target',
    'huzhou-residents-2020-11-01',
  ].map((id) => ({ id, isSaid: true, line: 2 })),
  worked: [{ check: 'tongren-above-target', step: 'above' }],
  points: [],
  problems: [],
};

test('figuresUsed(outline) holds what is drawn, said and worked with, once', () => {
  expect(figuresUsed(outline).map(({ id }) => id)).toEqual([
    'suzhou-training-2022-12-31-target',
    'suzhou-measures-2020-05-20',
    'suzhou-filings-2020-11-30',
    'jiangsu-tongren-new-jobs-share-of-target-2020',
  ]);
});

test('contextIn(outline) holds the outside facts that its charts show', () => {
  expect(contextIn(outline)).toEqual([]);
  const steps = [{ ...step, chart: 'new-urban-jobs', state: 'per-head' }];
  expect(contextIn({ ...outline, steps })).toContain('huzhou-residents-2020-11-01');
});
