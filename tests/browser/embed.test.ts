import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';
import { browser, openPage, siteUrl, windowedBrowser } from './page.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
/** Where layouts begin and end, besides the columns a newspaper has; the last two are wider than an embed. */
const columns = [375, 392, 592, 640, 712, 800, 882, 1000];

/** The lines a chart's page gives to copy, pointing at this run's server. */
const snippets = (lang: string): readonly string[] =>
  distPages()
    .filter((page) => page.lang === lang && page.kind === 'charts/*')
    .map((page) => documentOf(page).querySelector('pre.code')?.textContent ?? '')
    .map((code) => code.replaceAll(`"${SITE_URL}/`, `"${siteUrl('/')}`));

/** Serves a page of somebody else's, from an origin of its own, and opens it. */
async function openHost(body: string, width: number, start = windowedBrowser): Promise<Page> {
  const html = `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><div style="width:${width}px">${body}</div>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const context = await (await start()).newContext({ viewport: { width: 900, height: 900 } });
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

/** How high an embed is in its worst column and view. */
const tallest = (frame: Frame): Promise<number> =>
  frame.evaluate((widths) => {
    const { body, documentElement: root } = document;
    const views = [...document.querySelectorAll('input')];
    const heights = widths.flatMap((width) => {
      root.style.width = `${width}px`;
      return [undefined, ...views].map((view) => {
        if (view !== undefined) view.checked = true;
        return body.getBoundingClientRect().height;
      });
    });
    return Math.max(...heights);
  }, columns);

const heightIn = (snippet: string): number => Number(/ height="(\d+)"/.exec(snippet)?.[1]);

test.each(['en', 'zh'])(
  'the height in the codes of %s holds every view in every column, and hardly more',
  async (lang) => {
    const codes = snippets(lang);
    const frames = codes.map((code) => code.replace(/<script.*/s, ''));
    const page = await openHost(frames.join('\n'), 640, browser);
    const wrong: string[] = [];
    for (const [i, { frame, box }] of (await embeds(page)).entries()) {
      const code = codes[i] ?? '';
      const said = heightIn(code);
      expect(await box()).toBe(said);
      const most = await tallest(frame);
      if (said < most || said > 1.15 * most) wrong.push(`${said} for ${most}: ${code}`);
    }
    expect(wrong).toEqual([]);
  },
);

const light = 'rgb(251, 248, 240)';
const dark = 'rgb(20, 24, 28)';

test.each([
  ['', 'light', light],
  ['', 'dark', light],
  ['dark/', 'light', dark],
  ['dark/', 'dark', dark],
  ['auto/', 'light', light],
  ['auto/', 'dark', dark],
] as const)('an embed at …/%s has its paper on a %s system', async (path, colorScheme, paper) => {
  const page = await openPage(`/en/embed/dongtou-unemployment/${path}`, { colorScheme });
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe(paper);
});

/** The claims that a reader sees. */
const claims = (page: Page | Frame): Promise<string[]> =>
  page.locator('.claim:visible').allTextContents();

test('an embed opens with the state that its address asks for, else with the poster', async () => {
  const path = '/en/embed/tongren-places/';
  const plain = await openPage(path, { javaScript: false });
  const asked = await openPage(`${path}?state=city`);
  const [poster, ...more] = await claims(plain);
  expect(more).toEqual([]);
  expect(await claims(asked)).toHaveLength(1);
  expect(await claims(asked)).not.toEqual([poster]);
  await asked.goto(siteUrl(`${path}?state=nowhere`));
  expect(await claims(asked)).toEqual([poster]);
  await plain.locator('input').first().check();
  expect(await claims(plain)).not.toEqual([poster]);
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

test('an embed says its height in every dialect, and nothing else', async () => {
  const src = siteUrl('/en/embed/suzhou-training/?childId=pym-7#?secret=abcdef');
  const page = await openHost(
    `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
    <iframe src="${src}" width="100%" height="900" sandbox="allow-scripts"></iframe>`,
    640,
  );
  await embeds(page);
  const said = (): Promise<string[]> =>
    page.evaluate(() => {
      const { heard } = window as unknown as { heard: unknown[] };
      return [...new Set(heard.map((each) => JSON.stringify(each)))].sort();
    });
  await expect.poll(async () => (await said()).length).toBeGreaterThan(3);
  const shapes = (await said()).map((each) => each.replaceAll(/(?<!\d)\d{3,4}(?!\d)/g, 'N'));
  expect([...new Set(shapes)]).toEqual([
    '"pymxPYMxpym-7xPYMxheightxPYMxN"',
    '{"datawrapper-height":{"/en/embed/suzhou-training/":N}}',
    '{"jobs-ledger-height":N}',
    '{"message":"height","value":N,"secret":"abcdef"}',
  ]);
});

/** A frame that is none of ours, and says a height. */
const liar = (height: string): string =>
  `<iframe height="300" srcdoc="&lt;script>parent.postMessage({'jobs-ledger-height': ${height}}, '*')&lt;/script>"></iframe>`;

test('the script of a host sets the frame that spoke, to no less than 80 and no more than 4000 px', async () => {
  const script = `<script src="${siteUrl('/embed.js')}"></script>`;
  const said = ['1', '500', '1e9', 'NaN', '"700"', 'null'];
  const page = await openHost(
    script + said.map(liar).join('\n') + '<iframe height="300"></iframe>',
    640,
  );
  const heights = (): Promise<number[]> =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((each) => each.clientHeight));
  await expect.poll(heights).toEqual([80, 500, 4000, 300, 300, 300, 300]);
});
