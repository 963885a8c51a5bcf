import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { changes, markChange } from './change.ts';
import { expectPictures } from './kept.ts';
import { contactSheet } from './page.ts';
import { marksOf, type Picture } from './picture.ts';

const svg = (...marks: readonly string[]): string =>
  `<svg class="wide" viewBox="0 0 680 1">\n${marks.join('\n')}\n</svg>\n`;
const mark = (key: string, sign: string): string =>
  `<circle data-key="${key}" data-sign="${sign}"/>`;
const label = '<text data-key="a:label">A</text>';

const drawn = (markup: string): Picture => ({
  name: 'chart.state.en.wide',
  owner: 'chart',
  state: 'state',
  lang: 'en',
  width: 'wide',
  title: 'Fewer than <i>',
  svg: markup,
});
const now = svg(mark('a', 'target'), label);

test.each([
  ['no mark', svg('<path class="furniture"/>'), []],
  ['a sign and words', now, ['a target', 'a:label']],
  ['a group that says the sign', svg(`<g data-sign="rule">${label}</g>`), ['a:label rule']],
])('marksOf(%s)', (_, markup, marks) => {
  expect(marksOf(markup)).toEqual(marks);
});

test.each([
  ['itself', now, []],
  ['nothing', undefined, ['new']],
  ['the same elsewhere', now.replace('<circle', '<circle cx="1"'), ['the same marks']],
  ['another sign', now.replace('target', 'reported'), ['− a reported, + a target']],
  ['more marks', svg(mark('a', 'target'), label, mark('b', 'rule')), ['− b rule']],
  ['fewer marks', svg(label), ['+ a target']],
])('changes(a picture, %s) are told', (_, before, told) => {
  expect(changes([drawn(now)], () => before).map(markChange)).toEqual(told);
});

test('contactSheet(pictures) has an index, each in both themes, and its weight', () => {
  const html = contactSheet([drawn(now)]);
  expect(html).toContain('<a href="#chart">chart</a>');
  expect(html.split(now)).toHaveLength(3);
  expect(html).toContain('Fewer than &lt;i>');
  expect(html).toMatch(/\d+ bytes, \d+ brotli/);
});

test('expectPictures(one that is not kept) names it, and a page that shows it', () => {
  const failed = (): void => {
    expectPictures([drawn(now)], false);
  };
  expect(failed).toThrow('chart.state.en.wide: new');
  expect(failed).toThrow('npm run accept keeps them');
  try {
    failed();
  } catch (error) {
    const [page = ''] = /file:\S+/.exec(String(error)) ?? [];
    expect(existsSync(fileURLToPath(page))).toBe(true);
    expect(readFileSync(fileURLToPath(page), 'utf8')).toContain(now);
  }
});
