import type { Page } from 'playwright-core';
import { largestShift } from '../../src/site/bars.ts';
import { askedPages, asksAll } from '../lib/dist.ts';

/** The addresses of what is told step by step and asked here, in every language: stories and cover. */
export const STORIES = askedPages()
  .filter(({ kind }) => kind === 'stories/*' || kind === 'home')
  .map(({ path }) => path);

/** A phone held upright, where the stage stands above the text, and a screen with room beside it. */
export const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

/** Each of them on every size of screen, as a table of tests. */
export const OPENINGS = STORIES.flatMap((path) => SIZES.map((size) => ({ path, ...size })));

/**
 * What is asked of the engine, which is the same in each language: a story in one, the cover in the
 * other. Everything, where everything is asked.
 */
export const TOLD = OPENINGS.filter(
  ({ path }) => asksAll || path.startsWith('/en/stories/') || path === '/zh/',
);

/** The most that may jump about while a story is read (cumulative layout shift). */
export const LARGEST_SHIFT = largestShift;

/** The steps' names, from the first to the last. */
export function stepsOf(page: Page): Promise<string[]> {
  return page.$$eval('[data-step]', (steps) =>
    steps.map((step) => step.getAttribute('data-step') ?? ''),
  );
}

/** Waits until the stage shows a step; its chart may still be on its way. */
export async function shown(page: Page, step: string): Promise<void> {
  const stage = page.locator(`[data-stage][data-active="${step}"]`);
  await stage.waitFor({ state: 'attached' });
}

/** Waits until two frames have passed; by then the page has seen what was done to it. */
export function twoFrames(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * Jumps to a step, as a link to it would, and waits until the stage shows it. A page that is not asked
 * where it opened before the reader moves takes the step for the place that it opened at.
 */
export async function jump(page: Page, step: string): Promise<void> {
  await twoFrames(page);
  await page.locator(`[data-step="${step}"]`).evaluate((node) => {
    node.scrollIntoView({ behavior: 'instant' });
  });
  await shown(page, step);
}

/** What in the stage is not as it was drawn in the active step; nothing once a change is over. */
export function differences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawings = (place: string): SVGSVGElement[] => [
      ...document.querySelectorAll<SVGSVGElement>(`${place} svg[data-width]`),
    ];
    const staged = drawings('[data-stage-chart]');
    const drawn = drawings('[data-step][data-active] [data-figure]');
    const visible = staged.filter((svg) => svg.getClientRects().length > 0);
    const found = staged
      .filter((svg, i) => svg.outerHTML !== drawn[i]?.outerHTML)
      .map((svg) => `the ${svg.getAttribute('data-width') ?? ''} drawing differs`);
    if (staged.length !== drawn.length) found.push(`${staged.length} of ${drawn.length} drawings`);
    if (visible.length !== 1) found.push(`${visible.length} visible drawings`);
    return found;
  });
}

/** The classes, place and buttons a reader would notice. */
export function state(page: Page): Promise<Record<string, string | null>> {
  return page.evaluate(() => {
    const find = (selector: string): Element | null => document.querySelector(selector);
    return {
      mode: document.documentElement.classList.contains('staged') ? 'staged' : 'all',
      step: find('[data-stage]')?.getAttribute('data-active') ?? null,
      section: find('[data-step][data-active]')?.getAttribute('data-step') ?? null,
      position: find('[data-position]')?.textContent ?? null,
      back: find('[data-back]')?.getAttribute('aria-disabled') ?? null,
      next: find('[data-next]')?.getAttribute('aria-disabled') ?? null,
      hash: location.hash,
      otherLanguage:
        find('a[data-lang-switch]')
          ?.getAttribute('href')
          ?.replace(/^[^#]*/, '') ?? null,
    };
  });
}
