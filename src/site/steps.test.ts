import { expect, test } from 'vitest';
import type { Outline } from '../prose/outline.ts';
import { contextIn, figuresUsed, isListedBefore, statesShown } from './steps.ts';

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
  claims: [],
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

test.each([
  ['of the first step', 'a', 'suzhou-training', 'promised', [], false],
  ['after the same', 'b', 'suzhou-training', 'promised', [], true],
  ['after more', 'b', 'promises-of-2020', 'promised', [], true],
  ['after others', 'b', 'dongtou-unemployment', 'ceilings', [], false],
  ['after the same without an outside fact', 'b', 'suzhou-training', 'promised', ['fact'], false],
])('isListedBefore(…) %s', (_, id, chart, state, context, expected) => {
  const steps = [
    { ...step, chart, state },
    { ...step, id: 'b' },
  ];
  const states = statesShown(step).map((own) =>
    isListedBefore({ ...outline, steps }, id, { ...own, context }),
  );
  expect(states).toEqual([expected]);
});
