import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

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
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

let shared: Promise<Browser> | undefined;

/** The browser of this run. */
export function browser(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserUrl'));
  return shared;
}

/** The address of a path of the site: `/en/` under whatever base it is served. */
export function siteUrl(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('siteUrl')).href;
}

/** Writes down what a reader's console and network should never show. */
export function watch(page: Page, origin: string): readonly string[] {
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

/**
 * Opens a page of the built site and waits for its fonts.
 * When the test ends the page is closed, and the test fails if the page had an error in its
 * console, an exception, a missing file, or asked another origin for anything.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, lang = 'en', colorScheme = 'light' } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    locale: lang,
    colorScheme,
    reducedMotion: options.reducedMotion ?? 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    forcedColors: options.forcedColors ?? 'none',
  });
  const page = await context.newPage();
  const problems = watch(page, new URL(siteUrl('/')).origin);
  onTestFinished(async () => {
    await context.close();
    expect(problems, `the page ${path} is quiet`).toEqual([]);
  });
  if (options.before) await page.addInitScript(options.before);
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
