import { expect, test } from 'vitest';
import { draw } from '../charts/plot.ts';
import { heading } from '../charts/grammar/paper.ts';
import { fileOf, picture, placed } from './picture.ts';
import { element, textLines } from './tree.ts';

const setting = { x: 0, y: 9, size: 9, leading: 9, face: 'serif', fill: 'currentColor' } as const;
const drawing = draw({ height: 40, marks: [heading('< 5%', [1, 2], 12)] }, 'narrow', 'a label');

test('picture(parts) stands by itself: its faces by name, its colours outright', () => {
  const parts = [element('path', { stroke: 'var(--red)' }), ...textLines(['a'], setting)];
  const file = fileOf(picture({ width: 4, height: 3, title: 'T', description: 'D', parts }, 'zh'));
  expect(file).toContain(' xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain('viewBox="0 0 4 3" role="img" xml:lang="zh-Hans"');
  expect(file).toContain('<title>T</title><desc>D</desc>');
  expect(file).toMatch(/stroke="#\w{6}".* font-family="[^"]*Newsreader/);
  expect(file).not.toMatch(/var\(|currentColor|class=/);
});

test('placed(drawing, transform) takes what is in it', () => {
  const part = placed(drawing, 'scale(2)');
  picture({ width: 4, height: 3, title: 'T', parts: [part] }, 'en');
  expect(part.outerHTML).toContain('<g transform="scale(2)"><g ');
  expect(part.textContent).toBe('< 5%');
});
