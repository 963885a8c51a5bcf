import { expect, test } from 'vitest';
import { handed } from './handed.ts';
import { marksOf, ownFigures } from './marks.ts';
import { readAny } from './read-any.ts';
import type { FigureTold } from './told.ts';

const figure = (name: string, ...mentions: readonly string[]): FigureTold => {
  return { mentions, name, text: '', address: `#${name}` };
};
const figures = [
  figure('jobs', 'p1n2'),
  figure('share', 'p2n1', 'p2n2'),
  figure('word', 'p2'),
  figure('gone', 'p2n9', 'p7n1'),
];
const document = { hash: '', title: '', address: '', figures };
const read = await readAny('到2030年，新增就业5.2万人以上。\n占三分之二。', () => undefined);
const { head } = handed(read);
const own = ownFigures(document, head.numerals);

test('ownFigures(document, numerals) counts those that stand in the text', () => {
  expect(own.lit).toBe(3);
  expect(ownFigures(undefined, head.numerals)).toEqual({ at: new Map(), lit: 0 });
});

test('marksOf(paragraph, number, figures) marks numerals and words of ours', () => {
  const marks = head.first.flatMap((paragraph, above) => marksOf(paragraph, above + 1, own));
  expect(
    marks.map(({ locator, reading, figures: ours }) => [
      locator,
      reading?.locator ?? '',
      ours.map(({ name }) => name).join(' '),
    ]),
  ).toEqual([
    ['p1n1', 'p1n1', ''],
    ['p1n2', 'p1n2', 'jobs'],
    ['p2', '', 'word'],
    ['p2n1', 'p2n1', 'share'],
    ['p2n2', 'p2n1', 'share'],
  ]);
  expect(marks[1]?.lacks).toEqual(read.lacks.get('p1n2'));
});
