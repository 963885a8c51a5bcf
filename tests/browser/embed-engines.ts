import { existsSync } from 'node:fs';
import type { Browser as Chromium } from 'playwright-core';
import puppeteer, { type Browser as Firefox } from 'puppeteer-core';
import type { Asked } from './embed-fit.ts';
import { inWebkit } from './embed-webkit.ts';
import { browser, windowedBrowser } from './page.ts';
import { findWebkit } from './webkit.ts';

/** A page in some browser, and the frames in it. */
export interface Opened {
  readonly page: Asked;
  /** The frames; each is first brought near the window, so that a lazy one loads, unless `unseen`. */
  readonly frames: (unseen: boolean) => Promise<readonly Asked[]>;
  readonly close: () => Promise<void>;
}

/** A browser that charts are tried in. */
export interface Engine {
  readonly name: string;
  readonly open: (address: string, scheme: 'light' | 'dark') => Promise<Opened>;
  readonly close: () => Promise<void>;
}

const size = { width: 1100, height: 900 };

function show(frame: Element): void {
  frame.scrollIntoView();
}

function inChromium(name: string, start: () => Promise<Chromium>): Engine {
  return {
    name,
    open: async (address, colorScheme) => {
      const context = await (await start()).newContext({ viewport: size, colorScheme });
      const page = await context.newPage();
      await page.goto(address);
      return {
        page,
        frames: async (unseen) => {
          const found: Asked[] = [];
          for (const element of await page.$$('iframe')) {
            if (!unseen) await element.evaluate(show);
            const frame = await element.contentFrame();
            if (frame !== null) found.push(frame);
          }
          return found;
        },
        close: () => context.close(),
      };
    },
    close: () => Promise.resolve(),
  };
}

/** Where Firefox is installed: `FIREFOX_PATH`, else where systems put it. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH = '' } = process.env;
  return [
    FIREFOX_PATH,
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path !== '' && existsSync(path));
}

/** Puppeteer's page or frame, asked as Playwright's is; what comes back is what was asked for. */
function asked({ evaluate }: { evaluate: (ask: () => unknown) => Promise<unknown> }): Asked {
  return {
    evaluate: async <T>(ask: () => T | Promise<T>): Promise<T> => (await evaluate(ask)) as T,
  };
}

function inFirefox(executablePath: string): Engine {
  const started = new Map<string, Promise<Firefox>>();
  const start = (scheme: 'light' | 'dark'): Promise<Firefox> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 },
    });
  return {
    name: 'Firefox',
    open: async (address, scheme) => {
      const firefox = started.get(scheme) ?? start(scheme);
      started.set(scheme, firefox);
      const page = await (await firefox).newPage();
      await page.setViewport(size);
      await page.goto(address);
      return {
        page: asked({ evaluate: (ask) => page.evaluate(ask) }),
        frames: async (unseen) => {
          const found: Asked[] = [];
          for (const element of await page.$$('iframe')) {
            if (!unseen) await element.evaluate(show);
            const frame = await element.contentFrame();
            found.push(asked({ evaluate: (ask) => frame.evaluate(ask) }));
          }
          return found;
        },
        close: () => page.close(),
      };
    },
    close: async () => {
      for (const firefox of started.values()) await (await firefox).close();
    },
  };
}

/** The browsers of this machine, the quickest first: two Chromiums, and others that it has. */
export function engines(): readonly Engine[] {
  const firefox = findFirefox();
  if (firefox === undefined) console.log('skipped: no Firefox is installed (or set FIREFOX_PATH)');
  const webkit = findWebkit();
  if (typeof webkit === 'string') console.log(`skipped: ${webkit}`);
  return [
    inChromium('Chromium by npm', browser),
    inChromium('Chromium, newest', windowedBrowser),
    ...(firefox === undefined ? [] : [inFirefox(firefox)]),
    ...(typeof webkit === 'string' ? [] : [inWebkit(webkit)]),
  ];
}
