import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { holdFrames } from '../browser/story-clock.ts';
import { windowedBrowser } from '../browser/page.ts';
import { forget, hearPolicy, loseComforts } from './before.ts';
import type { Engine, Setup, Tab } from './engine.ts';
import { inChromium } from './in-chromium.ts';
import { findFirefox, inFirefox } from './in-firefox.ts';
import { inWebkit } from './in-webkit.ts';
import { serveSite } from './site.ts';
import type { Site, SiteOptions } from './site.ts';
import { findWebkit } from './webkit.ts';

/** A way to start a browser of this machine. */
export interface Start {
  readonly name: 'WebKitGTK' | 'Firefox' | 'Chromium';
  readonly start: (setup?: Setup) => Engine;
}

/** What this machine lacks stops a run that requires all; else it is said, and the rest runs. */
function missing(what: string): readonly Start[] {
  if (process.env.REQUIRE_BROWSERS === '1') throw new Error(`missing browser: ${what}`);
  console.log(`skipped: ${what}`);
  return [];
}

function findStarts(): readonly Start[] {
  const faces = inject('faces');
  const webkit = findWebkit();
  const firefox = findFirefox();
  const installed = inject('windowed') !== undefined;
  return [
    typeof webkit === 'string'
      ? missing(webkit)
      : [{ name: 'WebKitGTK', start: (setup?: Setup) => inWebkit(webkit, faces, setup) } as const],
    typeof firefox === 'string'
      ? missing(firefox)
      : [{ name: 'Firefox', start: (setup?: Setup) => inFirefox(firefox, faces, setup) } as const],
    installed ? [] : missing('no newer Chromium is installed (Debian: chromium)'),
    [
      {
        name: 'Chromium',
        start: (setup?: Setup) => inChromium('Chromium', windowedBrowser, setup),
      } as const,
    ],
  ].flat();
}

/** The browsers of this machine, that of the iPhone first. */
export const starts: readonly Start[] = findStarts();

/** Somebody who reads the site: with what browser, and what is peculiar about it. */
export interface Reader {
  readonly name: string;
  readonly browser: Start;
  readonly setup?: Setup;
  readonly site?: SiteOptions;
  /** In an app that keeps from pages what is for safe ones. */
  readonly inApp?: true;
  /** With text of twice the size. */
  readonly large?: true;
}

const named = { hold: holdFrames };
const startsOf = (...names: readonly string[]): readonly Start[] =>
  starts.filter(({ name }) => names.includes(name));

/** Everybody the site is tried by. */
export const readers: readonly Reader[] = [
  ...starts.map((browser) => ({ name: browser.name, browser })),
  ...startsOf('WebKitGTK', 'Chromium').map((browser): Reader => ({
    name: `${browser.name} in an app`,
    browser,
    site: { always: [loseComforts], foreign: true },
    inApp: true,
  })),
  ...startsOf('Chromium').map((browser) => ({
    name: 'an old browser',
    browser,
    site: { css: forget },
  })),
  ...starts.map((browser): Reader => ({
    name: `${browser.name} with large text`,
    browser,
    setup: { largeText: true },
    large: true,
  })),
];

/** A reader at work. */
export interface Reading {
  readonly site: Site;
  /** Opens a path of the site until the test ends. */
  readonly open: (path: string, before?: string) => Promise<Tab>;
}

/** Gets a reader to work before the tests of a block, and takes away what was started after them. */
export function reading({ browser, setup, site: options = {} }: Reader): () => Reading {
  let now: Reading | undefined;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const always = [hearPolicy, ...(options.always ?? [])];
    const site = await serveSite({ ...options, always, named });
    const engine = browser.start(options.foreign ? { ...setup, proxy: site.host } : setup);
    end = async () => {
      await engine.close();
      await site.close();
    };
    const open: Reading['open'] = async (path, before) => {
      const tab = await engine.open();
      onTestFinished(() => tab.close());
      await tab.go(site.address(path, before));
      return tab;
    };
    now = { site, open };
  });
  afterAll(() => end());
  return () => {
    if (now === undefined) throw new Error('nobody reads yet');
    return now;
  };
}

/** Waits until the engine of a story has begun. */
export async function ready(tab: Tab): Promise<void> {
  await expect.poll(() => tab.evaluate(() => document.documentElement.dataset.ready)).toBe('');
}

/** What the policy of a page has refused. */
export function refused(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => window.refused);
}
