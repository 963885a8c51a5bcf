import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distPages, documentOf, readDist } from '../lib/dist.ts';
import { allowed, fits, verdict, type Asked, type Fit } from './embed-fit.ts';
import { hostPage, hosts, type Embed, type Host } from './embed-hosts.ts';
import { browser, siteUrl, windowedBrowser } from './page.ts';

const { SITE_URL = 'http://localhost:4321', TEST_ALL } = process.env;
const all = TEST_ALL === '1';
const widths = all ? [300, 375, 480, 640, 768, 1000] : [640];
/** Short and long, of one state and of four, with a table and with a link in its place. */
const few = ['suzhou-training', 'dongtou-series', 'dongtou-plan', 'ledger'];

/** The charts of one language, as a journalist comes by them, at this run's server. */
function embedsOf(lang: string): readonly Embed[] {
  const here = (text: string): string => text.replaceAll(`${SITE_URL}/`, siteUrl('/'));
  return distPages()
    .filter((page) => page.lang === lang && page.kind === 'charts/*')
    .filter(({ path }) => all || few.some((id) => path.endsWith(`/${id}/`)))
    .map((page) => {
      const code = documentOf(page).querySelector('pre.code')?.textContent ?? '';
      const answer = JSON.parse(readDist(`${page.path.slice(1, -1)}.oembed.json`)) as {
        html: string;
      };
      const address = siteUrl(page.path.replace('/charts/', '/embed/'));
      return { code: here(code), address, oembed: here(answer.html) };
    });
}

/** A server of somebody else's, at an origin of its own. */
let pages: string[] = [];
const server = createServer((request, response) => {
  const html = pages[Number(request.url?.slice(1))] ?? '';
  response.setHeader('Content-Type', 'text/html').end(html);
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  console.log(table());
});

function serve(html: string): string {
  pages = [...pages, html];
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.length - 1}`;
}

const engines: readonly (readonly [string, () => Promise<Browser>])[] = [
  ['Chromium, newest', windowedBrowser],
  ['Chromium by npm', browser],
];

/** The frames of a page; each is brought near the window once, so that a lazy one loads. */
async function framesOf(page: Page, { unseen }: Host): Promise<Asked[]> {
  const frames: Asked[] = [];
  for (const element of await page.$$('iframe')) {
    if (unseen !== true) await element.evaluate(show);
    const frame = await element.contentFrame();
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

const show = (frame: Element): void => {
  frame.scrollIntoView();
};

/** Brings each frame before the reader, and waits until it has been painted. */
async function showAll(page: Asked): Promise<void> {
  await page.evaluate(async () => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  }, undefined);
}

/** What becomes of each chart, when every one is as it may be, or after 15 s. */
async function settled(
  page: Asked,
  frames: readonly Asked[],
  may: (fit: Fit) => boolean,
): Promise<readonly Fit[]> {
  const end = performance.now() + 15_000;
  for (;;) {
    const found = await fits(page, frames);
    if (found?.every(may) === true || performance.now() > end) return found ?? [];
    await new Promise((done) => setTimeout(done, 100));
  }
}

const rows = new Map<string, Map<number, string>>();

function note(row: string, width: number, found: readonly Fit[]): void {
  const counts = new Map<string, number>();
  for (const fit of found) counts.set(verdict(fit), (counts.get(verdict(fit)) ?? 0) + 1);
  const cells = rows.get(row) ?? new Map<number, string>();
  const old = cells.get(width);
  const said = [...counts].map(([name, count]) => `${count} ${name}`).join(' ');
  cells.set(width, old === undefined ? said : `${old} + ${said}`);
  rows.set(row, cells);
}

function table(): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, nth) => cell.padEnd(nth === 0 ? 44 : 26)).join('');
  return [
    line(['en + zh, frames by px of the column', ...widths.map(String)]),
    ...[...rows].map(([name, cells]) =>
      line([name, ...widths.map((width) => cells.get(width) ?? '')]),
    ),
  ].join('\n');
}

const steps: readonly (readonly [
  string,
  (page: Asked, frames: readonly Asked[]) => Promise<unknown>,
])[] = [
  ['as it comes', (page) => showAll(page)],
  [
    'another state',
    (_, frames) =>
      Promise.all(
        frames.map((each) =>
          each.evaluate(() => document.querySelector('input')?.click(), undefined),
        ),
      ),
  ],
  [
    'table open',
    (_, frames) =>
      Promise.all(
        frames.map((each) =>
          each.evaluate(() => document.querySelector('summary')?.click(), undefined),
        ),
      ),
  ],
  [
    'column of 420 px',
    (page) =>
      page.evaluate(() => {
        document.getElementById('column')?.style.setProperty('width', '420px');
        dispatchEvent(new Event('resize'));
      }, undefined),
  ],
];

describe.each(engines)('%s', (engine, start) => {
  describe.each(hosts)('$name', (host) => {
    test.each(
      widths.flatMap((width) => (['en', 'zh'] as const).map((lang) => [width, lang] as const)),
    )('holds every chart in a column of %i px (%s)', async (width, lang) => {
      const embeds = embedsOf(lang);
      const context = await (
        await start()
      ).newContext({
        viewport: { width: 1100, height: 900 },
        colorScheme: host.scheme ?? 'light',
      });
      try {
        const page = await context.newPage();
        await page.goto(serve(hostPage(host, embeds, width)));
        const frames = await framesOf(page, host);
        expect(frames).toHaveLength(embeds.length);
        const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
        for (const [nth, [step, act]] of steps.entries()) {
          await act(page, frames);
          const gets = host.heard || (sizes && nth === 0);
          const may = (fit: Fit): boolean =>
            allowed(fit.content, gets, host.most).includes(verdict(fit));
          const found = await settled(page, frames, may);
          if (nth === 0) note(`${engine}: ${host.name}`, width, found);
          const wrong = found.flatMap((fit, at) =>
            may(fit) ? [] : [{ ...fit, chart: embeds[at]?.address, verdict: verdict(fit) }],
          );
          expect(found, step).toHaveLength(embeds.length);
          expect(wrong, step).toEqual([]);
        }
      } finally {
        await context.close();
      }
    });
  });
});
