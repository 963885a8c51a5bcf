import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { Figure } from '../data/schema/figures.ts';
import { svgDocument } from './dom.ts';
import { signed } from './sign.ts';

const base = fixtureLedger().figure('suzhou-training-2022-target');
const figures = new Map<string, Figure>(
  [
    { ...base, id: 'a', status: 'target', bound: 'at-least' },
    { ...base, id: 'b', status: 'definition', bound: 'exact' },
    { ...base, id: 'c', status: 'reported', bound: 'less-than' },
  ].map((figure) => [figure.id, figure as Figure]),
);

const cases: readonly (readonly [string, string, readonly string[], string])[] = [
  ['a figure’s mark', '<circle data-key="a"/>', ['target'], 'a=target'],
  ['its bound', '<path data-key="a:bound"/>', ['at-least'], 'a:bound=at-least'],
  ['a ceiling left out', '<path data-key="c:bound"/>', ['less-than'], 'c:bound=less-than'],
  ['a definition, drawn as a rule', '<circle data-key="b"/>', ['rule'], 'b=rule'],
  ['a difference', '<rect data-key="a~c:band"/>', ['band'], 'a~c:band=band'],
  ['a word in place of a mark', '<text data-key="a"/>', [], 'a='],
  ['a stem', '<path data-key="a:stem"/>', [], 'a:stem='],
  [
    'a link with a sign of its own',
    '<path data-key="a~c" data-sign="ours"/>',
    ['ours'],
    'a~c=ours',
  ],
  [
    'signs in the order of a legend',
    '<path data-key="a:bound"/><circle data-key="c"/><circle data-key="a"/>',
    ['target', 'reported', 'at-least'],
    'a:bound=at-least c=reported a=target',
  ],
  [
    'a group whose marks differ',
    '<g class="keep"><circle data-key="a"/><circle data-key="a2"/></g>',
    ['target'],
    'a=target a2=',
  ],
];

test.each(cases)('signed(%s)', (_, inner, signs, written) => {
  const root = svgDocument().documentElement;
  root.innerHTML = inner;
  expect(signed(root, figures)).toEqual(signs);
  const marks = [...root.querySelectorAll('[data-key]')];
  const said = marks.map(
    (mark) => `${mark.getAttribute('data-key') ?? ''}=${mark.getAttribute('data-sign') ?? ''}`,
  );
  expect(said.join(' ')).toBe(written);
});

test('signed(a group whose marks are all alike) says it once', () => {
  const root = svgDocument().documentElement;
  root.innerHTML =
    '<g class="keep"><circle data-key="a"/></g><g class="keep"><circle data-key="b"/><circle data-key="c"/></g>';
  signed(root, figures);
  expect(
    [...root.querySelectorAll('[data-sign]')].map(
      (e) => `${e.localName} ${e.getAttribute('data-sign') ?? ''}`,
    ),
  ).toEqual(['g target', 'circle rule', 'circle reported']);
});
