import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import type { Drawing } from '../plot.ts';
import { createPen } from '../pen.ts';
import { missingTarget, targetAt } from './missing-target.ts';

test.each([
  [100, 500, 500],
  [401, 2209, 550.87],
  [50, 500, 1000],
])('targetAt(%d, a result of %d) is %d', (percentage, value, target) => {
  expect(targetAt(percentage, value)).toBeCloseTo(target, 2);
});

const [result, share] = ['suzhou-training-2020-11-30', 'unstated-share-undated'];
const word = { en: 'w', zh: '字' };
const spec = {
  heading: word,
  result: { id: result, entry: word, sub: word },
  share: { id: share, entry: word, sub: word },
  of: word,
  above: () => word,
  blank: word,
  ours: word,
  ways: { rounded: word, cut: word },
};

/** The lens over a result of so many, so many per cent of its target. */
function drawn(value: number, percentage: number): Drawing {
  const pen = createPen(fixtureLedger(), 'en', 'wide', 'a test');
  const values = new Map([
    [result, value],
    [share, percentage],
  ]);
  const figure: typeof pen.figure = (id) => ({ ...pen.figure(id), value: values.get(id) ?? null });
  return missingTarget(spec)('worked')({ ...pen, figure });
}

test('missingTarget(…)(worked) draws where one whole number of people gives the percentage', () => {
  expect(drawn(2209, 401).height).toBeGreaterThan(300);
});

test.each([
  [50_000, 66],
  [100, 700],
])('missingTarget(…)(worked) throws of %d, %d per cent: no one number gives it', (...given) => {
  expect(() => drawn(...given)).toThrow(`invalid share: ${share} leaves several targets, or none`);
});
