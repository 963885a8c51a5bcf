import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage, reload } from './page.ts';
import { askAll, COLOURLESS, QUESTIONS, UNSCRIPTED, type Question } from './questions.ts';
import { countShifts, layoutShift } from './shift.ts';
import { twoFrames } from './story-reader.ts';

/** Puts something at the head of the page's body that should not be there. */
function plant(page: Page, html: string): Promise<void> {
  return page.evaluate((text) => {
    document.body.insertAdjacentHTML('afterbegin', text);
  }, html);
}

/** One of the questions: that of moves loads a page anew that has moved, as what is planted does. */
const only = (questions: readonly Question[], name: string): readonly Question[] =>
  questions.filter((question) => question.name === name);

const IMAGE = '<img src="data:," width="20" height="20">';
const WIDE = `<pre>${'word '.repeat(200)}</pre>`;

test.each([
  ['axe', only(QUESTIONS, 'axe'), IMAGE, /^axe at 1280 px: image-alt/m],
  ['axe, without colours,', only(COLOURLESS, 'axe'), IMAGE, /^axe at 1280 px: image-alt/m],
  ['text', only(QUESTIONS, 'text'), WIDE, /^text at 1280 px: the page scrolls sideways/m],
])('the question of %s finds what is planted', async (_, questions, html, expected) => {
  const page = await openPage('/', { before: countShifts });
  await plant(page, html);
  expect((await askAll(page, questions, 1280)).join('\n')).toMatch(expected);
});

const MOVES = only(QUESTIONS, 'moves');

test('the question of moves finds a page that moves whenever it is loaded', async () => {
  const page = await openPage('/', { before: countShifts });
  const script = await page.addInitScript(() => {
    const move = (times: number): void => {
      document.body.insertAdjacentHTML('afterbegin', '<svg width="100" height="300"></svg>');
      if (times > 1)
        requestAnimationFrame(() => {
          move(times - 1);
        });
    };
    addEventListener('load', () => {
      move(20);
    });
  });
  onTestFinished(() => script.dispose());
  await reload(page);
  // What comes before the first paint moves nothing, so it is asked until a move is seen.
  await expect
    .poll(async () => (await askAll(page, MOVES, 1280)).join('\n'))
    .toMatch(/^moves at 1280 px: .* moved/m);
});

test('the question of moves lets be what moved once', async () => {
  const page = await openPage('/', { before: countShifts });
  // What comes before the first paint moves nothing, so it is planted until a move is seen.
  const moved = async (): Promise<number> => {
    await plant(page, '<svg width="100" height="300"></svg>');
    await twoFrames(page);
    return layoutShift(page);
  };
  await expect.poll(moved, { interval: 500 }).toBeGreaterThan(0);
  expect(await askAll(page, MOVES, 1280)).toEqual([]);
});

test('a face that came too late moves nothing where colours are asked for', async () => {
  const page = await openPage('/en/explore/', { before: countShifts });
  // A browser leaves a late face out, and takes it in once the page's media have changed.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  await reload(page);
  expect((await askAll(page, QUESTIONS, 1280)).join('\n')).toBe('');
});

test('axe finds what is planted without script', async () => {
  const page = await openPage('/', { javaScript: false });
  await plant(page, IMAGE);
  expect((await askAll(page, UNSCRIPTED, 1280)).join('\n')).toContain('axe at 1280 px: image-alt');
});

test.each(['dark', 'forced colours'])(
  'axe finds a colour that fails in the %s only',
  async (where) => {
    const page = await openPage('/', { before: countShifts });
    const media = where === 'dark' ? '(prefers-color-scheme: dark)' : '(forced-colors: active)';
    await plant(page, '<p id="planted">too faint to read</p>');
    await page.evaluate((condition) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `@media ${condition} { #planted { forced-color-adjust: none; background: #777; color: #888 } }`,
      );
      document.adoptedStyleSheets.push(sheet);
    }, media);
    expect((await askAll(page, only(QUESTIONS, 'axe'), 1280)).join('\n')).toMatch(
      new RegExp(`^axe at 1280 px: in (the )?${where}: color-contrast`, 'm'),
    );
  },
);
