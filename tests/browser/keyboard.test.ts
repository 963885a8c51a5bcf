import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askedPages } from '../lib/dist.ts';
import { openPage } from './page.ts';

/** A document has hundreds of links: so many are walked from the first on, and from the last back. */
const most = 22;

declare global {
  interface Window {
    stops: readonly Element[];
  }
}

/** Finds what the keyboard should reach, in order; a group of radio buttons is one stop. */
function findStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    // The chosen one of a group; before the reader has chosen, its first.
    const isStop = (radio: HTMLInputElement): boolean => {
      const group = radios.filter(({ name, form }) => name === radio.name && form === radio.form);
      return radio === (group.find(({ checked }) => checked) ?? group[0]);
    };
    window.stops = [...document.querySelectorAll(all)].filter((element) => {
      if (element instanceof HTMLInputElement && element.type === 'radio' && !isStop(element))
        return false;
      return element.checkVisibility({ visibilityProperty: true });
    });
    return window.stops.length;
  });
}

/** Which stop has the focus, and what is wrong with how it shows. */
function look(page: Page): Promise<{ stop: number; faults: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    // From below the keyboard comes to the last of a group in which none is chosen.
    const group = (element: Element): string =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
    const isHere = (stop: Element): boolean =>
      stop === focused || (group(stop) !== '' && group(stop) === group(focused));
    const name = `${focused.localName} “${focused.textContent.trim().slice(0, 30)}”`;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const faults: string[] = [];
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline');
    const boxes = [...focused.getClientRects()].map((box) => ({
      x: (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
      y: (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
      seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }));
    const seen = boxes.filter((box) => box.seen);
    const over = seen.map(({ x, y }) => document.elementFromPoint(x, y));
    if (seen.length === 0) faults.push('outside the window');
    else if (!over.some((top) => top !== null && (focused.contains(top) || top.contains(focused))))
      faults.push(`covered by ${over[0]?.className ?? ''}`);
    return {
      stop: window.stops.findIndex(isHere),
      faults: faults.length > 0 ? `${name}: ${faults.join(', ')}` : '',
    };
  });
}

/** Tabs through the stops; what is reached has a moment to come into view. */
async function walk(page: Page, key: string, stops: readonly number[]): Promise<void> {
  for (const stop of stops) {
    await page.keyboard.press(key);
    await expect
      .poll(() => look(page), { message: `${key} to ${stop}` })
      .toEqual({ stop, faults: '' });
  }
}

// An embed of another theme has the same stops.
const pages = askedPages().filter(({ lang, kind }) => lang !== 'zh' && !/^embed\/\*\/./.test(kind));
const ways = [
  ...pages.map(({ path }) => ({ path, width: 1280 })),
  ...pages.filter(({ kind }) => kind === 'stories/*').map(({ path }) => ({ path, width: 390 })),
];

describe.each(ways)('by keyboard, $path at $width px', ({ path, width }) => {
  test('every stop is reached in order, outlined and in plain view', async () => {
    const page = await openPage(path, { width, height: 844, reducedMotion: 'reduce' });
    const count = await findStops(page);
    const nth = Array.from({ length: Math.min(count, most) }, (_, i) => i);
    await walk(page, 'Tab', nth);
    // From the last stop back, for what comes into view from above.
    await page.evaluate(() => {
      (window.stops.at(-1) as HTMLElement).focus();
    });
    const back = nth.slice(1).map((i) => count - 1 - i);
    await walk(page, 'Shift+Tab', back);
  });
});
