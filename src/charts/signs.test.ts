import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import { createPen } from './pen.ts';
import { draw } from './plot.ts';
import { sign, type Axis } from './signs.ts';

test.each<[Axis, string]>([
  ['x', 'M50,42L50,58'],
  ['y', 'M42,50L58,50'],
])('sign(a baseline, …, %j) is a tick across that axis', (axis, path) => {
  const ledger = fixtureLedger();
  const pen = createPen(ledger, 'en', 'narrow', 'a baseline');
  const figure = { ...pen.figure('suzhou-training-2022-target'), status: 'baseline' as const };
  const mark = sign(figure, { x: 50, y: 50, colour: 'var(--place-1)' }, pen.width, axis);
  const { svg } = draw({ height: 100, marks: [mark] }, pen.width, 'a baseline', [figure]);
  expect(svg).toContain(`d="${path}"`);
});
