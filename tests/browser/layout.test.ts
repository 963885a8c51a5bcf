import { describe, expect, it } from 'vitest';
import { askedPages, distPages } from '../lib/dist.ts';
import { layoutProblems } from './layout.ts';
import { openPage } from './page.ts';

// An embed is little but its chart: that the words of each chart fit is asked each time.
const visited = new Set(askedPages().map(({ path }) => path));
const charts = distPages().filter(({ kind, path }) => kind === 'embed/*' && !visited.has(path));

describe.each(charts)('the text of $path', ({ path, lang = 'en' }) => {
  it('fits at 320 and 768 px', async () => {
    const page = await openPage(path, { lang, width: 320 });
    const narrow = await layoutProblems(page);
    await page.setViewportSize({ width: 768, height: 900 });
    const wide = await layoutProblems(page);
    expect([...narrow, ...wide].join('\n')).toBe('');
  });
});

const plain = '<p style="font:16px serif;margin:20px">';
const planted: readonly (readonly [string, string, RegExp | ''])[] = [
  ['nothing wrong', `${plain}one</p>${plain}two</p>`, ''],
  ['tight lines', `<p style="font:40px/40px serif;margin:0 20px">one<br>two</p>`, ''],
  [
    'text on text',
    `${plain}one two</p><p style="font:16px serif;margin:-36px 20px">three</p>`,
    /^overlap: “one two”/,
  ],
  [
    'a label on a label',
    '<svg width="200" height="50"><text x="9" y="20">one</text><text x="20" y="24">two</text></svg>',
    /^overlap: “one” \(text at 17/,
  ],
  [
    'a cut line',
    `<div style="overflow:hidden;width:60px;white-space:nowrap">${plain}longer than sixty</p></div>`,
    /^clipped by div: “longer than sixty”/,
  ],
  [
    'a label outside its drawing',
    '<svg width="80" height="30"><text x="60" y="20">outside</text></svg>',
    /^clipped by svg/,
  ],
  [
    'a wide line',
    `<p style="font:16px serif;white-space:nowrap">${'word '.repeat(40)}</p>`,
    /^the page scrolls sideways: \d+ px in 390 px\noff the page/,
  ],
  [
    'a wide line that scrolls in its box',
    `<div style="overflow:auto;white-space:nowrap">${plain}${'word '.repeat(40)}</p></div>`,
    '',
  ],
  [
    'a bar the page passes behind',
    `${plain}one two</p><p style="font:16px serif;margin:0 20px;position:fixed;top:20px;background:#fff">bar</p>`,
    '',
  ],
  [
    'a bar the page shows through',
    `${plain}one two</p><p style="font:16px serif;margin:0 20px;position:fixed;top:20px">bar</p>`,
    /^overlap: “(bar|one two)”/,
  ],
  [
    'a rule through a label',
    '<svg width="200" height="50"><path d="M0,20H200" stroke="#000"/><text x="9" y="24">one</text></svg>',
    /^struck by path M0,20H200: “one”/,
  ],
  [
    'a mark over a label',
    '<svg width="200" height="50"><text x="9" y="24" stroke="#fff">one</text><circle cx="20" cy="20" r="5"/></svg>',
    /^struck by circle/,
  ],
  [
    'a rule behind the halo of a label',
    '<svg width="200" height="50"><path d="M0,20H200" stroke="#000"/><text x="9" y="24" stroke="#fff">one</text></svg>',
    '',
  ],
  [
    'a correction',
    '<svg width="200" height="50"><text data-key="a:value" x="9" y="24">one</text><path data-key="a:limit" d="M0,20H50" stroke="var(--red)"/></svg>',
    '',
  ],
  ['small text', '<p style="font:11px serif">small</p>', /^11\.0 px text: “small”/],
  [
    'small text in a shrunk drawing',
    '<svg width="50" height="25" viewBox="0 0 100 50"><text x="9" y="20" font-size="20">s</text></svg>',
    /^10\.0 px text/,
  ],
  ['hidden text', '<p class="sr-only" style="font-size:1px">x</p><p hidden>y</p>', ''],
  ['closed details', '<details><summary>one</summary><p style="font-size:9px">x</p></details>', ''],
];

describe('layoutProblems(page)', () => {
  it.each(planted)('judges %s', async (_, html, expected) => {
    const page = await openPage('/', { width: 390 });
    // A blank page has no policy that would refuse the inline style.
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><title>x</title><body>${html}`);
    const found = (await layoutProblems(page)).join('\n');
    if (expected === '') expect(found).toBe('');
    else expect(found).toMatch(expected);
  });
});
