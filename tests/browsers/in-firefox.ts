import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { asked, foreignHost, usual } from './engine.ts';
import type { Asked, Engine, Setup } from './engine.ts';
import { framesOf } from './frames.ts';

/** Where Firefox is installed: `FIREFOX_PATH`, else where systems put it; or what is missing. */
export function findFirefox(): { readonly path: string } | string {
  const { FIREFOX_PATH = '' } = process.env;
  const path = [
    FIREFOX_PATH,
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((each) => each !== '' && existsSync(each));
  return path === undefined
    ? 'no Firefox is installed (Debian: firefox-esr; or set FIREFOX_PATH)'
    : { path };
}

function ask(page: Page | Frame): Asked {
  return asked((question, given) => page.evaluate(question as (given: unknown) => unknown, given));
}

/** Firefox, driven by WebDriver BiDi; `env` is what it is started with beyond the usual. */
export function inFirefox(
  { path: executablePath }: { readonly path: string },
  env: Readonly<Record<string, string>>,
  setup: Setup = {},
): Engine {
  const started = new Map<string, Promise<Browser>>();
  const start = (scheme: 'light' | 'dark'): Promise<Browser> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      env: { ...process.env, ...env },
      extraPrefsFirefox: {
        'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
        // As on a phone: a bar beside the page takes none of its room.
        'ui.useOverlayScrollbars': 1,
        'network.dns.localDomains': foreignHost,
        // The text alone grows, and not the page with it, as where the system is set so.
        ...(setup.largeText === true && {
          'ui.textScaleFactor': 200,
          'browser.display.os-zoom-behavior': 2,
        }),
      },
    });
  return {
    name: 'Firefox',
    open: async (scheme = 'light') => {
      const firefox = started.get(scheme) ?? start(scheme);
      started.set(scheme, firefox);
      const page = await (await firefox).newPage();
      await page.setViewport(usual);
      return {
        ...ask(page),
        go: async (address) => {
          await page.goto(address);
        },
        resize: (size) => page.setViewport(size),
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key),
        frames: async (unseen) => framesOf(await page.$$('iframe'), ask, unseen),
        close: () => page.close(),
      };
    },
    close: async () => {
      for (const firefox of started.values()) await (await firefox).close();
    },
  };
}
