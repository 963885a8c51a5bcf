import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keyOf, kinds, type Kit } from '../../src/client/embed-kit.ts';
import { distPages, documentOf, readDist } from '../lib/dist.ts';
import { axeViolations } from './axe.ts';
import { layoutProblems } from './layout.ts';
import { openPage, siteUrl } from './page.ts';

const path = '/en/charts/suzhou-training/';
const kit = (lang: 'en' | 'zh'): Kit =>
  JSON.parse(readDist(`${lang}/charts/suzhou-training.embed.json`)) as Kit;

/** Runs before the page: the clipboard writes down what it is given. */
function recordCopies(): void {
  const writeText = (text: string): Promise<void> => {
    document.documentElement.dataset.copied = text;
    return Promise.resolve();
  };
  Reflect.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

/** Runs before the page: as over plain http. */
function loseClipboard(): void {
  Reflect.defineProperty(navigator, 'clipboard', { value: undefined });
}

async function openDialog(page: Page): Promise<void> {
  await page.locator('[data-embed-open]').click();
  await expect.poll(() => page.locator('.preview iframe').getAttribute('height')).not.toBeNull();
}

const code = (page: Page, kind: string): Promise<string | null> =>
  page.locator(`[data-kind="${kind}"]`).textContent();

/** The address of what the preview shows, without its host. */
const previewed = (page: Page): Promise<string> =>
  page.locator('.preview iframe').evaluate((frame: HTMLIFrameElement) => {
    const { pathname = '', search = '' } = frame.contentWindow?.location ?? {};
    return pathname + search;
  });

describe('the embed dialog', () => {
  test('opens and closes by keyboard, and loads nothing before', async () => {
    const page = await openPage(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const opener = page.locator('[data-embed-open]');
    await opener.focus();
    expect(asked).toEqual([]);
    expect(await page.locator('#embed').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.some((each) => each.includes('/embed/'))).toBe(true);
    expect(asked.some((each) => each.endsWith('/suzhou-training.embed.json'))).toBe(true);
    expect(await page.locator('#embed-title').evaluate((h) => h === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('#embed').isVisible()).toBe(false);
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('is opened by its address', async () => {
    const page = await openPage(`${path}#embed`);
    await expect.poll(() => page.locator('#embed:modal').count()).toBe(1);
  });

  test('writes the code of what is chosen, and shows it', async () => {
    const page = await openPage(path);
    await openDialog(page);
    const own = kit('en');
    const plain = { state: 'reported', theme: 'light', version: '' };
    expect(await code(page, 'responsive')).toBe(own.frames[keyOf(plain)]?.responsive);
    await page.locator('[name="state"]').selectOption('a-year');
    await page.locator('[name="theme"][value="dark"]').check();
    const choice = { state: 'a-year', theme: 'dark', version: '' };
    const wanted = own.frames[keyOf(choice)];
    await expect.poll(() => code(page, 'responsive')).toBe(wanted?.responsive);
    expect(wanted?.responsive).toContain('/en/embed/suzhou-training/dark/?state=a-year');
    expect(await code(page, 'noscript')).toBe(wanted?.noscript);
    expect(await code(page, 'image')).toBe(own.images['a-year']);
    await expect
      .poll(() => previewed(page))
      .toMatch(/\/en\/embed\/suzhou-training\/dark\/\?state=a-year$/);
    await page.locator('[name="lang"][value="zh"]').check();
    await expect.poll(() => code(page, 'link')).toBe(kit('zh').link);
    await expect.poll(() => previewed(page)).toMatch(/\/zh\/embed\/suzhou-training\/dark\//);
  });

  test('shows the chart at three widths, as high as it is', async () => {
    const page = await openPage(path, { width: 1440 });
    await openDialog(page);
    for (const width of await page
      .locator('[name="embed-width"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))) {
      await page.locator(`[name="embed-width"][value="${width}"]`).check();
      const sizes = (): Promise<readonly number[]> =>
        page.locator('.preview iframe').evaluate((frame: HTMLIFrameElement) => {
          // A frame wider than the screen is shown smaller: its own size is asked for.
          const body = frame.contentDocument?.body.getBoundingClientRect();
          return [frame.offsetWidth, Math.floor(frame.offsetHeight - (body?.height ?? 0))];
        });
      await expect.poll(sizes).toEqual([Number(width), 0]);
    }
  });

  test('keeps the code it has, and says so, where the others cannot be loaded', async () => {
    const page = await openPage(path);
    const before = await code(page, 'responsive');
    await page.route('**/*.embed.json', (route) => route.fulfill({ body: 'not json' }));
    await page.locator('[data-embed-open]').click();
    await expect
      .poll(() => page.locator('.choices output').textContent())
      .toBe(await page.locator('#embed').getAttribute('data-failed'));
    expect(await code(page, 'responsive')).toBe(before);
  });

  test('offers each kind of code by arrow keys, one at a time', async () => {
    const page = await openPage(path);
    await openDialog(page);
    await page.locator('[name="embed-kind"]').first().focus();
    for (const kind of kinds) {
      expect(await page.locator('.codes pre:visible').getAttribute('data-kind')).toBe(kind);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('copies, and says so', async () => {
    const page = await openPage(path, { before: recordCopies });
    await openDialog(page);
    await page.locator('.codes [data-copy]:visible').click();
    const said = page.locator('.codes output:visible');
    await expect.poll(() => said.textContent()).toBe('Copied.');
    expect(await page.locator('html').getAttribute('data-copied')).toBe(
      await code(page, 'responsive'),
    );
  });

  test('without a clipboard selects the code, and says so', async () => {
    const page = await openPage(path, { before: loseClipboard });
    await openDialog(page);
    await page.locator('.codes [data-copy]:visible').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await code(page, 'responsive'),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code-responsive');
    expect(await page.locator('.codes output:visible').textContent()).toMatch(/^Selected: copy it/);
  });

  test.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const page = await openPage('/zh/charts/promises-of-2020/', { lang: 'zh', colorScheme });
    await openDialog(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each([320, 390, 820, 1440])('fits at %d px', async (width) => {
    const page = await openPage('/en/charts/promises-of-2020/', { width });
    await openDialog(page);
    expect((await layoutProblems(page)).join('\n')).toBe('');
  });

  test('without script is a section of the page', async () => {
    const page = await openPage(path, { javaScript: false });
    await page.locator('.take a[href="#embed"]').click();
    expect(await page.locator('#embed').isVisible()).toBe(true);
    expect(await page.locator('.preview, .choices, [data-copy]').locator(':visible').count()).toBe(
      0,
    );
    await page.locator('[name="embed-kind"][value="image"]').check();
    expect(await page.locator('.codes pre:visible').getAttribute('data-kind')).toBe('image');
  });
});

describe('the words that go with a chart', () => {
  test.each(['credit', 'wikipedia', 'alt'])('%s is copied as it stands', async (id) => {
    const page = await openPage(path, { before: recordCopies });
    await page.locator(`[data-copy="${id}"]`).click();
    const text = await page.locator(`#${id}`).textContent();
    expect(await page.locator('html').getAttribute('data-copied')).toBe(text);
    await expect
      .poll(() => page.locator('.copyable output').allTextContents())
      .toContain('Copied.');
  });
});

describe('the views of a chart', () => {
  const switched = '/en/charts/new-urban-jobs/';
  const shown = (page: Page): Promise<string[]> =>
    page
      .locator('.switch > figure:visible')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-state') ?? ''));

  test('are chosen by the address, which follows what is chosen', async () => {
    const page = await openPage(`${switched}#absolute`);
    expect(await shown(page)).toEqual(['absolute']);
    await page.locator('.views input[value="per-head"]').check();
    expect(await shown(page)).toEqual(['per-head']);
    expect(page.url()).toBe(siteUrl(`${switched}#per-head`));
    await page.evaluate(() => {
      location.hash = 'absolute';
    });
    await expect.poll(() => shown(page)).toEqual(['absolute']);
  });

  test('without script the one that the address names is there', async () => {
    const page = await openPage(`${switched}#absolute`, { javaScript: false });
    expect(await shown(page)).toContain('absolute');
  });
});

test.each(distPages().filter(({ kind }) => kind === 'charts/*'))(
  '$path has its poster first, and every view at its own address',
  (page) => {
    const document = documentOf(page);
    const figures = [...document.querySelectorAll('figure[data-state]')];
    expect(figures.map(({ id }) => id)).toEqual(
      figures.map((figure) => figure.getAttribute('data-state')),
    );
    expect(document.querySelector('main figure')?.closest('.states, .switch')).not.toBeNull();
  },
);
