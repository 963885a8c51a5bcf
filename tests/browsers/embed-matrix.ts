import { distPages, documentOf, readDist } from '../lib/dist.ts';
import { siteUrl } from '../browser/page.ts';
import { listen } from '../../scripts/lib/listen.ts';
import { allowed, fits, verdict } from './embed-fit.ts';
import type { Fit, Verdict } from './embed-fit.ts';
import { hostPage } from './embed-hosts.ts';
import type { Embed, Host } from './embed-hosts.ts';
import type { Asked, Tab } from './engine.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;

/** Short and long, of one state and of four, with a table and with a link in its place. */
export const few = ['suzhou-training', 'dongtou-series', 'dongtou-plan', 'ledger'] as const;

/** The charts of one language, as a journalist comes by them, at this run's server. */
export function embedsOf(lang: string, ids?: readonly string[]): readonly Embed[] {
  const here = (text: string): string => text.replaceAll(`${SITE_URL}/`, siteUrl('/'));
  return distPages()
    .filter((page) => page.lang === lang && page.kind === 'charts/*')
    .filter(({ path }) => ids?.some((id) => path.endsWith(`/${id}/`)) !== false)
    .map((page) => {
      const code = documentOf(page).querySelector('pre.code')?.textContent ?? '';
      const answer = JSON.parse(readDist(`${page.path.slice(1, -1)}.oembed.json`)) as {
        html: string;
      };
      const address = siteUrl(page.path.replace('/charts/', '/embed/'));
      return { code: here(code), address, oembed: here(answer.html) };
    });
}

/** A server of somebody else's, at an origin of its own: shows a page until it is closed. */
async function serveHost(
  html: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const { port, close } = await listen(
    (_, response) => {
      response.setHeader('Content-Type', 'text/html').end(html);
    },
    0,
    '127.0.0.1',
  );
  return { address: `http://127.0.0.1:${port}/`, close };
}

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

/** What became of the charts in a host. */
export interface Tried {
  /** As they came. */
  readonly first: readonly Verdict[];
  /** What no reader should see, and after what step. */
  readonly wrong: readonly string[];
}

/** Opens charts in a column of a host, and tries what a reader does to them there. */
export async function tryHost(
  open: () => Promise<Tab>,
  host: Host,
  embeds: readonly Embed[],
  width: number,
): Promise<Tried> {
  const { address, close } = await serveHost(hostPage(host, embeds, width));
  const page = await open();
  const wrong: string[] = [];
  let first: readonly Verdict[] = [];
  const look = async (
    step: string,
    frames: readonly Asked[],
    may: (fit: Fit) => boolean,
  ): Promise<readonly Fit[]> => {
    const found = await settled(page, frames, may);
    if (found.length !== embeds.length) wrong.push(`${step}: ${found.length} frames`);
    for (const [at, fit] of found.entries())
      if (!may(fit))
        wrong.push(`${step}: ${verdict(fit)} ${JSON.stringify(fit)} ${embeds[at]?.address ?? ''}`);
    return found;
  };
  try {
    await page.go(address);
    const frames = await page.frames(host.unseen === true);
    const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
    // The window in a frame that nobody sees is not laid out; that its box has its height is what
    // keeps the page from jumping.
    if (host.unseen === true)
      await look('out of sight', frames, (fit) => verdict({ ...fit, inner: fit.box }) === 'fits');
    for (const [nth, [step, act]] of steps.entries()) {
      await act(page, frames);
      const gets = host.heard || (sizes && nth === 0);
      const found = await look(step, frames, (fit) =>
        allowed(fit.content, gets, host.most).includes(verdict(fit)),
      );
      if (nth === 0) first = found.map(verdict);
    }
  } finally {
    await page.close();
    await close();
  }
  return { first, wrong };
}
