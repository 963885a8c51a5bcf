import { expect, test } from 'vitest';
import { pruned, themed } from './embed-css.ts';

const written = ':root{color-scheme:light dark;--ink:light-dark(#1d1a16, #ede7da)}';
const built =
  ':root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--ink:var(--lightningcss-light,#1d1a16)var(--lightningcss-dark,#ede7da)}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}p{top:0}';

test.each([
  ['as written', written, 'light', ':root{color-scheme:light;--ink:#1d1a16}'],
  ['as written', written, 'dark', ':root{color-scheme:dark;--ink:#ede7da}'],
  ['as written', written, 'auto', written],
  ['for older browsers', built, 'light', ':root{color-scheme:light;--ink:#1d1a16}p{top:0}'],
  ['for older browsers', built, 'dark', ':root{color-scheme:dark;--ink:#ede7da}p{top:0}'],
] as const)('themed(colours %s) of %s, %s', (_, css, theme, expected) => {
  expect(themed(css, theme)).toBe(expected);
});

const html = '<p class="a b" data-place="1" style="fill:var(--x)">';

test.each([
  ['.a{top:0}.c{top:1px}', '.a{top:0}'],
  ['.a .b,.a .c{top:0}', '.a .b{top:0}'],
  ['.a:not(.c,[hidden]){top:0}', '.a:not(.c,[hidden]){top:0}'],
  [':is(.a, .b) p{top:0}', ':is(.a, .b) p{top:0}'],
  ['[data-place="1"]{top:0}[data-place="12"]{top:0}', '[data-place="1"]{top:0}'],
  ['[data-place]{top:0}[lang=zh]{top:0}', '[data-place]{top:0}'],
  ['@media print{.c{top:0}}p{top:0.5em}', 'p{top:0.5em}'],
  ['@container (width>=680px){.a .c{top:0}.b{top:0}}', '@container (width>=680px){.b{top:0}}'],
  ['p{--x:var(--y);--y:1px;--z:var(--w);--w:2px}', 'p{--x:var(--y);--y:1px;}'],
  ['@font-face{src:x}', '@font-face{src:x}'],
  ['p{font-family:"Ledger Sans", "Ledger Sans Marks", Arial}', 'p{font-family:Arial}'],
])('pruned(%s) is %s', (css, expected) => {
  expect(pruned(css, html)).toBe(expected);
});
