import { expect, it } from 'vitest';
import { reached, withScripts } from './page-scripts.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/only.js': 'import"./shared.js";',
  '/_astro/story.js':
    'import{n as e}from"./shared.js";import"./far.js";e(()=>import(`./later.js`))',
  '/_astro/shared.js': 'export{a as n}',
  '/_astro/far.js': 'import"./shared.js";import{t}from"./near.js";t()',
  '/_astro/near.js': 'export const t=1',
  '/_astro/later.js': '',
};
const read = (address: string): Promise<string> => {
  const text = files[address];
  return text === undefined ? Promise.reject(new Error(address)) : Promise.resolve(text);
};
const script = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
const ahead = (name: string): string => `<link rel="modulepreload" href="/_astro/${name}.js">`;

it.each([
  ['atOnce', ['story', 'shared', 'far', 'near']],
  ['ever', ['story', 'shared', 'far', 'later', 'near']],
] as const)('reached(scripts, read, %s) has what they load', async (when, names) => {
  const found = await reached(['/_astro/story.js'], read, when);
  expect(found).toEqual(names.map((name) => `/_astro/${name}.js`));
});

it.each([
  ['<p>', '<p>'],
  [`<p>${script('near')}`, `<p>${script('near')}`],
  [`<p>${script('only')}`, `<p>${script('shared')}`],
  [
    `${script('only')}<p>${script('far')}`,
    `${ahead('near')}${script('shared')}${script('far')}<p>`,
  ],
  [script('story'), `${ahead('shared')}${ahead('far')}${ahead('near')}${script('story')}`],
  [`${script('shared')}${script('only')}`, script('shared')],
])('withScripts(%s) asks for all at once: %s', async (html, expected) => {
  expect(await withScripts(html, read)).toBe(expected);
});

it.each([
  '<script src="/_astro/near.js" type="module"></script>',
  "<script type='module' src='/_astro/near.js'></script>",
  '<script type="module" async src="/_astro/near.js"></script>',
])('withScripts(html) refuses %s, which is written otherwise', async (written) => {
  await expect(withScripts(`${script('far')}<p>${written}`, read)).rejects.toThrow(
    `invalid script: ${written.replace('</script>', '')} (write <script type="module" src="…"></script>)`,
  );
});

it('withScripts(html) leaves code of the page, its data and what is said of scripts', async () => {
  const html =
    '<script>1</script><script type="application/json">{"a":"\\u003cscript src=x>"}</script>&lt;script src="/a.js">';
  expect(await withScripts(html, read)).toBe(html);
});

it('withScripts(html) refuses a script that is not there', async () => {
  await expect(withScripts(script('none'), read)).rejects.toThrow('/_astro/none.js');
});
