import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { draw } from '../plot.ts';
import type { Along } from './shapes.ts';
import { signs } from './signs.ts';

test.each<[Along, string]>([
  ['x', 'M0,-8L0,8'],
  ['y', 'M-8,0L8,0'],
])('signs(a baseline, along %j) is a tick across that scale', (along, path) => {
  const pen = createPen(fixtureLedger(), 'en', 'narrow', 'a baseline');
  const figure = { ...pen.figure('suzhou-training-2022-target'), status: 'baseline' as const };
  const marks = signs([{ figure }], { x: [50], y: [50], along }, pen);
  const { svg } = draw({ height: 100, marks }, pen.width, 'a baseline', [figure]);
  expect(svg).toContain(`d="${path}"`);
});
