import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { npmChromium } from './npm-chromium.ts';
import type { BrowserProgram } from './npm-chromium.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Offline and quiet: without the last flag the browser looks up hosts of its own at start.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters keep their own widths; the fontconfig file says so to a browser with a window.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

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

/** Finds a Chromium: `CHROME_PATH`, else an installed one, else the one npm brings. */
export async function findChromium(): Promise<BrowserProgram> {
  const { CHROME_PATH, BROWSER_FROM_NPM } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (existsSync(CHROME_PATH)) return { path: CHROME_PATH, env: {} };
    throw new Error(`missing browser: CHROME_PATH is ${CHROME_PATH}, and no such file exists`);
  }
  const installed = BROWSER_FROM_NPM === '1' ? undefined : installedChromium();
  if (installed !== undefined) return { path: installed, env: {} };
  const bundled = await npmChromium();
  if (bundled !== undefined) return bundled;
  throw new Error(
    'missing browser: install Chromium or Chrome (Debian: sudo apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome) or set CHROME_PATH to one',
  );
}

/** Starts the browser for all test files to share. */
export async function launchChromium(fontconfig: string): Promise<BrowserServer> {
  const program = await findChromium();
  const env = { ...process.env, ...program.env, FONTCONFIG_FILE: fontconfig };
  return chromium.launchServer({ executablePath: program.path, args: flags, env });
}
