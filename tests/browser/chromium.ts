import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { foreignHost } from '../browsers/engine.ts';
import { npmChromium } from './npm-chromium.ts';
import type { BrowserProgram } from './npm-chromium.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Offline and quiet: without the last flag the browser looks up hosts of its own at start. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters keep their own widths; the fontconfig file says so to a browser with a window.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${foreignHost} 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost`,
] as const;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that is installed on this machine, if one is. */
export function installedChromium(path = process.env.PATH ?? ''): string | undefined {
  const onPath = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/**
 * Finds a Chromium: `CHROME_PATH`, else the one npm brings, else an installed one. The one npm brings
 * is the same everywhere, and without a window's machinery it takes a third of the time.
 */
export async function findChromium(): Promise<BrowserProgram> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (existsSync(CHROME_PATH)) return { path: CHROME_PATH, env: {} };
    throw new Error(`missing browser: CHROME_PATH is ${CHROME_PATH}, and no such file exists`);
  }
  const bundled = await npmChromium();
  if (bundled !== undefined) return bundled;
  const installed = installedChromium();
  if (installed !== undefined) return { path: installed, env: {} };
  throw new Error(
    'missing browser: install Chromium or Chrome (Debian: sudo apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome) or set CHROME_PATH to one',
  );
}

/** A browser with a window's machinery, if there is one: `CHROME_PATH`, else an installed one. */
export function findWindowed(): BrowserProgram | undefined {
  const { CHROME_PATH = '' } = process.env;
  const path = CHROME_PATH === '' ? installedChromium() : CHROME_PATH;
  return path === undefined ? undefined : { path, env: {} };
}

/** Starts a browser; it ends with the process that started it. */
export function launchChromium({ path, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [...quiet],
    env: { ...process.env, ...env },
  });
}
