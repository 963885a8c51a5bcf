import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './page.ts';

const story = '/en/stories/suzhou/';

/** The colours that the reader forces, as the browser computes them. */
function system(page: Page): Promise<Record<'Canvas' | 'CanvasText' | 'Highlight', string>> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.className = 'marks';
    const mark = probe.appendChild(document.createElement('i'));
    document.body.append(probe);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const read = (name: string): string => {
      sheet.replaceSync(`.marks > i:only-child { outline: 2px solid ${name} }`);
      return getComputedStyle(mark).outlineColor;
    };
    const found = {
      Canvas: read('Canvas'),
      CanvasText: read('CanvasText'),
      Highlight: read('Highlight'),
    };
    document.adoptedStyleSheets.pop();
    probe.remove();
    return found;
  });
}

/** How the marks of the drawings that are shown are filled and outlined. */
function paints(page: Page, selector: string): Promise<{ fill: string; stroke: string }[]> {
  return page.locator(selector).evaluateAll((marks) =>
    marks
      .filter((mark) => mark.getClientRects().length > 0)
      .map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return { fill, stroke };
      }),
  );
}

describe('in forced colours', () => {
  test('what is promised is hollow and what is reported is full', async () => {
    const page = await openPage(story, { forcedColors: 'active', javaScript: false });
    const { Canvas, CanvasText } = await system(page);
    expect(CanvasText).not.toBe(Canvas);
    const rings = await paints(page, '.drawings circle[fill="var(--paper)"]');
    const discs = await paints(page, '.drawings circle[fill^="var(--place"]');
    expect(rings.length).toBeGreaterThan(0);
    expect(discs.length).toBeGreaterThan(0);
    for (const ring of rings) expect(ring).toEqual({ fill: Canvas, stroke: CanvasText });
    for (const disc of discs) expect(disc.fill).toBe(CanvasText);
  });

  test('our own hand has the accent, and the tally and the spine stay', async () => {
    const page = await openPage(story, { forcedColors: 'active' });
    const { Canvas, Highlight } = await system(page);
    const current = page.locator('.tally [data-current]');
    const border = await current.evaluate((node) => {
      const { borderInlineStartColor, borderInlineStartWidth } = getComputedStyle(node);
      return [borderInlineStartColor, borderInlineStartWidth];
    });
    expect(border).toEqual([Highlight, '2px']);
    const spine = await page
      .locator('.stage')
      .evaluate((node) => getComputedStyle(node, '::before').borderInlineStartColor);
    expect(spine).toBe(Highlight);
    expect(spine).not.toBe(Canvas);
  });
});
