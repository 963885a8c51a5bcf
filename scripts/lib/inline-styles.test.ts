import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { namesIn, withStyles } from './inline-styles.ts';

const files: Readonly<Record<string, string>> = {
  '/b/_astro/a.css': '.a{top:0}.none{top:0}.traced{top:0}',
  '/b/_astro/b.css': '.later{top:0}[data-lit]{top:0}.asked{top:0}',
  '/b/_astro/page.js': 'import("./more.js");p.closest(`.asked`)',
  '/b/_astro/more.js': 'p.className=`later`;p.dataset.lit=``',
  '/b/en/traces/index.html': '<p class="traced">',
};
const read = (address: string): Promise<string> => {
  const text = files[address];
  return text === undefined ? Promise.reject(new Error(address)) : Promise.resolve(text);
};
const policy = `<meta content="style-src 'self'; img-src 'self'">`;
const links = ['a', 'b'].map((name) => `<link rel="stylesheet" href="/b/_astro/${name}.css">`);
const body =
  '<p class="a" data-traces="/b/en/traces/"><script type="module" src="/b/_astro/page.js"></script>';

describe('withStyles(html)', () => {
  it('carries what the page, its scripts and the pages they ask for use, allowed by its hash', async () => {
    const style = '.a{top:0}.traced{top:0}\n.later{top:0}[data-lit]{top:0}';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(await withStyles(`${policy}${links.join('')}${body}`, read)).toBe(
      `${policy.replace("'self'", `'self' 'sha256-${hash}'`)}<style>${style}</style>${body}`,
    );
  });

  it('leaves a page without a linked sheet as it is', async () => {
    expect(await withStyles(body, read)).toBe(body);
  });

  it.each([
    ['no policy', links.join('')],
    ['a policy of its own', `<meta content="style-src 'none'">${links.join('')}`],
  ])('refuses a page with %s', async (_, html) => {
    await expect(withStyles(html, read)).rejects.toThrow("missing in the policy: style-src 'self'");
  });

  it.each([
    '<link href="/b/_astro/a.css" rel="stylesheet">',
    '<link rel=stylesheet href=/b/_astro/a.css>',
    '<link rel="stylesheet" href="/b/_astro/a.css" />',
    '<link rel="stylesheet" media="print" href="/b/_astro/a.css">',
  ])('refuses %s, which is written otherwise', async (written) => {
    await expect(withStyles(`${policy}${links.join('')}${written}`, read)).rejects.toThrow(
      `invalid stylesheet: ${written} (write <link rel="stylesheet" href="…">)`,
    );
  });

  it('refuses a page whose sheet is not there', async () => {
    const html = `${policy}<link rel="stylesheet" href="/b/_astro/none.css">`;
    await expect(withStyles(html, read)).rejects.toThrow('/b/_astro/none.css');
  });
});

it.each([
  ['p.className=`a b-c`', ['a', 'b-c']],
  ['p.dataset.showAll=``', ['data-show-all']],
  ['p.hidden=x', ['hidden']],
  ['p.ariaPressed??=x', ['aria-pressed']],
  ['p.style.color=`var(--feint)`', ['--feint']],
])('namesIn(%s) has %j', (script, names) => {
  const found = namesIn(script);
  expect(names.filter((name) => !found.has(name))).toEqual([]);
});

it.each([
  ['p.closest(`.asked [data-asked]`)', ['asked', 'data-asked']],
  ['p.matches(".asked")||p.querySelectorAll(\'.asked\')', ['asked']],
  ['if(p.read===1)p', ['data-read']],
])('namesIn(%s) lacks %j', (script, names) => {
  const found = namesIn(script);
  expect(names.filter((name) => found.has(name))).toEqual([]);
});
