import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distPages, documentOf, readDist } from '../lib/dist.ts';
import { allowed, fits, verdict, type Asked, type Fit, type Verdict } from './embed-fit.ts';
import { engines } from './embed-engines.ts';
import { hostPage, hosts, type Embed } from './embed-hosts.ts';
import { siteUrl } from './page.ts';

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
afterAll(async () => {
  await Promise.all(browsers.map(({ close }) => close()));
  server.closeAllConnections();
  server.close();
  console.log(table());
});

function serve(html: string): string {
  pages = [...pages, html];
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.length - 1}`;
}

const browsers = engines();
/** The pages of others that a browser tries in this run. */
const hostsOf = (name: string): typeof hosts =>
  hosts.filter(({ common }) => all || common === true || name === browsers[0]?.name);

/** Brings each frame before the reader, and waits until it has been painted. */
async function showAll(page: Asked): Promise<void> {
  await page.evaluate(async () => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
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

/** What has become of frames, by browser and host, column, and verdict. */
const rows = new Map<string, Map<number, Map<Verdict, number>>>();

function note(row: string, width: number, found: readonly Fit[]): void {
  const cells = rows.get(row) ?? new Map<number, Map<Verdict, number>>();
  const counts = cells.get(width) ?? new Map<Verdict, number>();
  for (const fit of found) counts.set(verdict(fit), (counts.get(verdict(fit)) ?? 0) + 1);
  rows.set(row, cells.set(width, counts));
}

function table(): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, nth) => cell.padEnd(nth === 0 ? 40 : 28)).join('');
  const said = (counts: Iterable<readonly [Verdict, number]> = []): string =>
    [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return [
    line([`${langs.join(' + ')}, frames by px of the column`, ...widths.map(String)]),
    ...[...rows].map(([name, cells]) =>
      line([name, ...widths.map((width) => said(cells.get(width)))]),
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
        frames.map((each) => each.evaluate(() => document.querySelector('input')?.click())),
      ),
  ],
  [
    'table open',
    (_, frames) =>
      Promise.all(
        frames.map((each) => each.evaluate(() => document.querySelector('summary')?.click())),
      ),
  ],
  [
    'column of 420 px',
    (page) =>
      page.evaluate(() => {
        document.getElementById('column')?.style.setProperty('width', '420px');
        dispatchEvent(new Event('resize'));
      }),
  ],
];

const langs = all ? ['en', 'zh'] : ['en'];
const columns = widths.flatMap((width) => langs.map((lang) => [width, lang] as const));

describe.each(browsers)('$name', ({ name, open }) => {
  describe.each(hostsOf(name))('$name', (host) => {
    test.each(columns)('holds every chart in a column of %i px (%s)', async (width, lang) => {
      const embeds = embedsOf(lang);
      const address = serve(hostPage(host, embeds, width));
      const { page, frames: framesOf, close } = await open(address, host.scheme ?? 'light');
      try {
        const frames = await framesOf(host.unseen === true);
        expect(frames).toHaveLength(embeds.length);
        const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
        if (host.unseen === true) {
          // The window in a frame that nobody sees is not laid out; that its box has its height is
          // what keeps the page from jumping.
          const may = (fit: Fit): boolean => verdict({ ...fit, inner: fit.box }) === 'fits';
          const found = await settled(page, frames, may);
          expect(
            found.filter((fit) => !may(fit)),
            'out of sight',
          ).toEqual([]);
        }
        for (const [nth, [step, act]] of steps.entries()) {
          await act(page, frames);
          const gets = host.heard || (sizes && nth === 0);
          const may = (fit: Fit): boolean =>
            allowed(fit.content, gets, host.most).includes(verdict(fit));
          const found = await settled(page, frames, may);
          if (nth === 0) note(`${name}: ${host.name}`, width, found);
          const wrong = found.flatMap((fit, at) =>
            may(fit) ? [] : [{ ...fit, chart: embeds[at]?.address, verdict: verdict(fit) }],
          );
          expect(found, step).toHaveLength(embeds.length);
          expect(wrong, step).toEqual([]);
        }
      } finally {
        await close();
      }
    });
  });
});
