import { expect, test } from 'vitest';
import { classesIn, pruned } from './pruned-css.ts';

const html = '<p class="a b" data-place="1" style="fill:var(--x)">';

test.each([
  ['.a{top:0}.c{top:1px}', '.a{top:0}'],
  ['.a .b,.a .c{top:0}', '.a .b{top:0}'],
  ['.a:not(.c,[hidden]){top:0}', '.a:not(.c,[hidden]){top:0}'],
  [':is(.a, .b:not(.c)) p,.c{top:0}', ':is(.a, .b:not(.c)) p{top:0}'],
  ['details[open]{top:0}[hidden]{top:0}', 'details[open]{top:0}'],
  ['[data-place="1"]{top:0}[data-place="12"]{top:0}', '[data-place="1"]{top:0}'],
  ['[data-place]{top:0}[lang=zh]{top:0}', '[data-place]{top:0}'],
  ['@media print{.c{top:0}}p{top:0.5em}', 'p{top:0.5em}'],
  ['@container (width>=680px){.a .c{top:0}.b{top:0}}', '@container (width>=680px){.b{top:0}}'],
  ['p{--x:var(--y);--y:1px;--z:var(--w);--w:2px}', 'p{--x:var(--y);--y:1px;}'],
  ['@font-face{src:x}', '@font-face{src:x}'],
])('pruned(%s) is %s', (css, expected) => {
  expect(pruned(css, html)).toBe(expected);
});

test('classesIn(html) has those of templates and none that is merely said', () => {
  const page = `${html}<template><b class="c"></b></template>&lt;p class=&quot;d&quot;&gt;`;
  expect([...classesIn(page)]).toEqual(['a', 'b', 'c']);
});

const later = new Set(['lit', 'data-lit', '--left', '--place-']);

test.each([
  ['.lit{top:0}.unlit{top:0}', '.lit{top:0}'],
  ['[data-lit]{top:0}[data-lit="2"]{top:0}[data-lit^=a]{top:0}', null],
  ['p{--left:0;--right:0;--place-1:red;--placed:0}', 'p{--left:0;--place-1:red;}'],
])('pruned(%s) keeps what comes later: %s', (css, expected) => {
  expect(pruned(css, html, later)).toBe(expected ?? css);
});
