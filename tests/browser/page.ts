import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** How a page is opened; what is left out is a desktop reader with script, in light, with motion. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly javaScript?: boolean;
  /** A finger in place of a mouse. */
  readonly touch?: boolean;
  readonly forcedColors?: 'active';
  /** Nothing comes from the browser's cache, as on a first visit. */
  readonly cold?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** A page that is kept from test to test, and what it has been heard to say since it was opened. */
interface Kept {
  readonly page: Page;
  readonly problems: string[];
}

let shared: Promise<Browser> | undefined;
let windowed: Promise<Browser> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();
const idle = new Map<string, Kept[]>();

/** The browser of this worker. */
export function browser(): Promise<Browser> {
  shared ??= launchChromium(inject('chromium'));
  return shared;
}

/** A browser that has windows, and may be newer; where none is installed, the one of this worker. */
export function windowedBrowser(): Promise<Browser> {
  const program = inject('windowed');
  windowed ??= program === undefined ? browser() : launchChromium(program);
  return windowed;
}

/** The address of a path of the site: `/en/` under whatever base it is served. */
export function siteUrl(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('siteUrl')).href;
}

/** Writes down what a reader's console and network should never show. */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${url}`.trim());
  });
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const own = target === origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) problems.push(`request leaves the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Only these cannot be changed once a context is there; a page is kept for each choice of them. */
type Reader = Required<Pick<PageOptions, 'lang' | 'javaScript' | 'touch'>>;

async function newContext({ lang, javaScript, touch }: Reader): Promise<BrowserContext> {
  const context = await (
    await browser()
  ).newContext({
    locale: lang,
    javaScriptEnabled: javaScript,
    hasTouch: touch,
    isMobile: touch,
  });
  context.setDefaultTimeout(120_000);
  return context;
}

/** A page costs a process and a second to begin, so one that a test is done with is taken first. */
async function take(key: string, reader: Reader): Promise<Kept> {
  const found = idle.get(key)?.pop();
  if (found) return found;
  const context = contexts.get(key) ?? newContext(reader);
  contexts.set(key, context);
  const page = await (await context).newPage();
  return { page, problems: watch(page, new URL(siteUrl('/')).origin) };
}

/** Takes from a page all that a test has left in it; one that a test has closed is not kept. */
async function putBack(key: string, kept: Kept): Promise<void> {
  const { page, problems } = kept;
  if (page.isClosed()) return;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  await page.evaluate(() => {
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(-1, -1);
  await page.goto('about:blank');
  problems.length = 0;
  // The size of a reader's text cannot be asked back from the browser.
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  if (size !== '16px') {
    await page.close();
    return;
  }
  idle.set(key, [...(idle.get(key) ?? []), kept]);
}

async function withoutCache(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return session;
}

/**
 * Opens a page of the built site and waits for its fonts.
 * When the test ends the page is tidied and kept for the next, and the test fails if the page had
 * an error in its console, an exception, a missing file, or asked another origin for anything.
 * A test that changes the page's context changes it for the tests after it.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, lang = 'en', javaScript = true, touch = false } = options;
  const reader = { lang, javaScript, touch };
  const key = JSON.stringify(reader);
  const kept = await take(key, reader);
  const { page, problems } = kept;
  const script = options.before && (await page.addInitScript(options.before));
  const cold = options.cold === true ? await withoutCache(page) : undefined;
  onTestFinished(async () => {
    const heard = [...problems];
    await script?.dispose();
    await cold?.detach();
    await putBack(key, kept);
    expect(heard, `the page ${path} is quiet`).toEqual([]);
  });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  });
  await page.goto(siteUrl(path), { waitUntil: 'load' });
  await fontsReady(page);
  return page;
}

async function fontsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Loads the page anew, as after a change of its width. */
export async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'load' });
  await fontsReady(page);
}
