import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { draw } from '../plot.ts';
import { fitText } from './fit.ts';
import { measure } from './measure.ts';

test('fitText(drawing) notes the width of each line of Latin text, its size said on it or around it', () => {
  const look = { x: 9, y: 9, fontSize: 12, className: 'furniture' } as const;
  const mark = Plot.text(['ab\nc < d', '就业'], { ...look, text: (words: string) => words });
  const drawing = draw({ height: 40, marks: [mark] }, 'narrow', 'a label');
  const noted = (text: string): string => `textLength="${measure(text, 12).toFixed(1)}"`;
  const fitted = fitText(drawing);
  expect(fitted).toContain('font-size="12"');
  expect(fitted.split('textLength=')).toHaveLength(3);
  for (const text of ['ab', 'c < d']) expect(fitted).toContain(noted(text));
  expect(drawing.svg).not.toContain('textLength');
});
