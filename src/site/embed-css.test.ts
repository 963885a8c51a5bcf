import { expect, test } from 'vitest';
import { themed, withoutFaces } from './embed-css.ts';

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

test('withoutFaces(css) names the faces of the reader alone', () => {
  const css = 'p{font-family:"Ledger Sans", "Ledger Sans Marks", Arial}';
  expect(withoutFaces(css)).toBe('p{font-family:Arial}');
});
