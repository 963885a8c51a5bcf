import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';
import { openPage, siteUrl, windowedBrowser } from './page.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
/** Where layouts begin and end, besides the columns a newspaper has. */
const columns = [375, 392, 592, 640, 712, 800];

/** The lines a chart's page gives to copy, pointing at this run's server. */
const snippets = (lang: string): readonly string[] =>
  distPages()
    .filter((page) => page.lang === lang && page.kind === 'charts/*')
    .map((page) => documentOf(page).querySelector('pre.code')?.textContent ?? '')
    .map((code) => code.replace(`src="${SITE_URL}/`, `src="${siteUrl('/')}`));

/** Serves a page of somebody else's, from an origin of its own, and opens it. */
async function openHost(body: string, width: number): Promise<Page> {
  const html = `<!doctype html><meta charset="utf-8"><title>Host</title><div style="width:${width}px">${body}</div>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const context = await (
    await windowedBrowser()
  ).newContext({ viewport: { width: 900, height: 900 } });
  onTestFinished(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await context.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return page;
}

interface Embed {
  readonly frame: Frame;
  /** The height of the box that the host gives. */
  readonly box: () => Promise<number>;
}

async function embeds(page: Page): Promise<Embed[]> {
  const found: Embed[] = [];
  for (const element of await page.locator('iframe').all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await (await element.elementHandle()).contentFrame();
    if (frame === null) throw new Error('missing frame');
    await frame.waitForSelector('.mark');
    found.push({ frame, box: async () => (await element.boundingBox())?.height ?? 0 });
  }
  return found;
}

const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.body.getBoundingClientRect().height);

/** How high an embed is in its worst column and view. */
const tallest = (frame: Frame): Promise<number> =>
  frame.evaluate((widths) => {
    const { body } = document;
    const views = [...document.querySelectorAll('input')];
    const heights = widths.flatMap((width) => {
      body.style.boxSizing = 'border-box';
      body.style.width = `${width}px`;
      return [undefined, ...views].map((view) => {
        if (view !== undefined) view.checked = true;
        return body.getBoundingClientRect().height;
      });
    });
    return Math.max(...heights);
  }, columns);

const heightIn = (snippet: string): number => Number(/ height="(\d+)"/.exec(snippet)?.[1]);

test.each([
  ['en', 375],
  ['zh', 640],
])('the embed codes of %s, as copied, show all of each chart at %i px', async (lang, width) => {
  const codes = snippets(lang);
  const page = await openHost(codes.join('\n'), width);
  const fits = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  if (!fits) console.log('this browser has no frame-sizing: boxes keep the height of the code');
  const wrong: string[] = [];
  for (const [i, { frame, box }] of (await embeds(page)).entries()) {
    const code = codes[i] ?? '';
    const said = heightIn(code);
    const height = await contentHeight(frame);
    if (fits) await expect.poll(async () => Math.abs((await box()) - height)).toBeLessThan(2);
    else expect(await box()).toBe(said);
    const most = await tallest(frame);
    if (said < most || said > 1.15 * most) wrong.push(`${said} for ${most}: ${code}`);
  }
  expect(wrong, 'a height holds every view in every column, and hardly more').toEqual([]);
});

test.each(['light', 'dark'] as const)('an embed is light on a %s system', async (colorScheme) => {
  const page = await openPage('/en/embed/dongtou-unemployment/', { colorScheme });
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(251, 248, 240)');
});

test('a link of an embed opens a page of its own, and leaves the host where it is', async () => {
  const [code = ''] = snippets('en');
  const page = await openHost(code, 640);
  await page.context().route(`${SITE_URL}/**`, (route) => route.fulfill({ body: 'The site' }));
  const [embed] = await embeds(page);
  const opened = page.context().waitForEvent('page');
  await embed?.frame.locator('.mark a').nth(1).click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(tab.url()).toContain('/en/charts/');
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  expect(page.frames()).toHaveLength(2);
});

test('a host that fits the frame fits it again when the reader chooses another view', async () => {
  const code = snippets('en').find((each) => each.includes('/tongren-when/')) ?? '';
  const page = await openHost(code, 640);
  const fits = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  const [embed] = await embeds(page);
  if (embed === undefined) throw new Error('missing embed');
  const before = await contentHeight(embed.frame);
  await embed.frame.locator('input').first().check();
  const after = await contentHeight(embed.frame);
  expect(after).not.toBe(before);
  await expect.poll(embed.box).toBe(fits ? Math.round(after) : heightIn(code));
});
