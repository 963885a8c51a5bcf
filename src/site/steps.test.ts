import { expect, test } from 'vitest';
import { figuresUsed, stepsIn } from './steps.ts';

const step = '<Step id="a" chart="suzhou-training" state="promised" title="T">';

test('stepsIn(body) reads each step', () => {
  expect(stepsIn(`${step}\nwords\n</Step>`)).toEqual([
    { id: 'a', chart: 'suzhou-training', state: 'promised' },
  ]);
});

test('figuresUsed(body) holds what is drawn, said and worked with, once', () => {
  const body = `${step}<Figure id="suzhou-measures-2020-05-20" /><Share of="suzhou-filings-2020-11-30" to="suzhou-training-2022-12-31-target" /></Step>`;
  expect(figuresUsed(body).map(({ id }) => id)).toEqual([
    'suzhou-training-2022-12-31-target',
    'suzhou-measures-2020-05-20',
    'suzhou-filings-2020-11-30',
  ]);
});
