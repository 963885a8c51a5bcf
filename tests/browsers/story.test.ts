import { describe, expect, test } from 'vitest';
import { everyChange, walk } from '../browser/story-clock.ts';
import { distPages } from '../lib/dist.ts';
import type { Tab } from './engine.ts';
import { readers, reading, ready, refused, type Reader } from './readers.ts';

/** A desk in one language, a phone in the other. */
const openings = distPages()
  .filter(({ kind }) => kind === 'stories/*' || kind === 'home')
  .map(({ path, lang }) =>
    lang === 'en' ? { path, width: 1280, height: 900 } : { path, width: 390, height: 844 },
  );

/** What a reader of a story would notice of where they are. */
interface Place {
  readonly step: string;
  readonly steps: readonly string[];
  /** Whether the stage shows what was drawn in the step, once. */
  readonly asDrawn: boolean;
}

/** Reads where a story stands. Runs inside the page. */
function placeOf(): Place {
  const drawings = (place: string): Element[] => [
    ...document.querySelectorAll(`${place} svg[data-width]`),
  ];
  const html = (place: string): string =>
    drawings(place)
      .map((svg) => svg.outerHTML)
      .join('');
  const seen = drawings('[data-stage-chart]').filter((svg) => svg.getClientRects().length > 0);
  return {
    step: document.querySelector('[data-stage]')?.getAttribute('data-active') ?? '',
    steps: [...document.querySelectorAll('[data-step]')].map(
      (step) => step.getAttribute('data-step') ?? '',
    ),
    asDrawn:
      seen.length === 1 &&
      html('[data-stage-chart]') === html('[data-step][data-active] [data-figure]'),
  };
}

/**
 * Whether there is no stage, for want of room, and each chart is seen in its step. Only who has large
 * text may find it so.
 */
async function isUnrolled(tab: Tab, { large }: Reader): Promise<boolean> {
  const { staged, charts } = await tab.evaluate(() => ({
    staged: document.documentElement.classList.contains('staged'),
    charts: [...document.querySelectorAll('[data-step]')].map((step) =>
      [...step.querySelectorAll('[data-figure] svg[data-width]')].some(
        (svg) => svg.getBoundingClientRect().height > 0,
      ),
    ),
  }));
  if (staged) return false;
  expect({ large, unseen: charts.filter((isSeen) => !isSeen).length }).toEqual({
    large: true,
    unseen: 0,
  });
  return true;
}

const settledAt = (tab: Tab): Promise<unknown> =>
  tab.evaluate(placeOf).then(({ step, asDrawn }) => ({ step, asDrawn }));

describe.each(readers)('$name', (reader) => {
  const now = reading(reader);
  // Every change is walked by those whose browser alone is peculiar; the others read on and back.
  const changes = reader.site === undefined && reader.setup === undefined;

  test.each(openings)(
    '$path at $width px: a chart reached by steps is the chart drawn there',
    async ({ path, ...size }) => {
      const tab = await now().open(path, 'hold');
      await tab.resize(size);
      await tab.go(now().site.address(path, 'hold'));
      await ready(tab);
      if (await isUnrolled(tab, reader)) return;
      const { steps, step } = await tab.evaluate(placeOf);
      expect(step).toBe(steps[0]);
      const on = steps.map((_, i) => i);
      const route = changes ? everyChange(steps.length) : [...on, ...on.toReversed()];
      const visits = route.map((nth) => ({ step: nth, pass: 1000 }));
      const drawn = await tab.evaluate(walk, visits);
      const wrong = drawn.flatMap((isDrawn, k) =>
        isDrawn ? [] : [`${steps[route[k - 1] ?? 0] ?? ''} → ${steps[route[k] ?? 0] ?? ''}`],
      );
      expect(wrong).toEqual([]);
      expect(await refused(tab)).toEqual([]);
    },
  );

  test('the buttons walk a story to its end and back, a step at a press', async () => {
    const tab = await now().open('/en/stories/suzhou/');
    await ready(tab);
    if (await isUnrolled(tab, reader)) return;
    const { steps } = await tab.evaluate(placeOf);
    for (const [button, order] of [
      ['[data-next]', steps.slice(1)],
      ['[data-back]', steps.toReversed().slice(1)],
    ] as const) {
      await tab.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.focus();
      }, button);
      for (const step of order) {
        await tab.press('Enter');
        await expect.poll(() => settledAt(tab)).toEqual({ step, asDrawn: true });
      }
    }
    expect(await refused(tab)).toEqual([]);
  });

  test('a story can be shared, or its address taken', async () => {
    const tab = await now().open('/en/stories/suzhou/');
    await ready(tab);
    if (await isUnrolled(tab, reader)) return;
    await tab.click('.step-nav [data-share]');
    const said = (): Promise<string> =>
      tab.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.step-nav [data-share]');
        const output = document.querySelector('.step-nav .share output')?.textContent.trim();
        if (output === undefined || output === '') return '';
        if (output === button?.dataset.copied) return 'copied';
        const field = document.activeElement;
        return output === button?.dataset.select && field instanceof HTMLInputElement
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : output;
      });
    await expect.poll(said).not.toBe('');
    const address = await tab.evaluate(() => location.href);
    expect(await said()).toBeOneOf(reader.inApp ? [address] : ['copied', address]);
  });
});
