import { describe, expect, test } from 'vitest';
import { keyOf, type Kit } from '../../src/client/embed-kit.ts';
import { readDist } from '../lib/dist.ts';
import type { Tab } from './engine.ts';
import { readers, reading, refused } from './readers.ts';

const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((found) => document.querySelector(found)?.textContent.trim() ?? '', selector);

const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((found) => document.querySelectorAll(found).length, selector);

/** Chooses of a list as a reader does. */
function choose(tab: Tab, selector: string, value: string): Promise<void> {
  return tab.evaluate(
    ([found = '', chosen = '']) => {
      const list = document.querySelector<HTMLSelectElement>(found);
      if (list === null) throw new Error(`missing list: ${found}`);
      list.value = chosen;
      for (const type of ['input', 'change'])
        list.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, value],
  );
}

describe.each(readers)('$name', (reader) => {
  const now = reading(reader);

  test('chooses figures, finds them again by their address, and draws them', async () => {
    const tab = await now().open('/en/explore/');
    const rows = '[data-explore] tr[data-row]';
    const all = await countOf(tab, rows);
    await expect.poll(() => textOf(tab, '.explore-filter output')).toContain(`of ${all}`);
    await choose(tab, '.explore-filter [name="place"]', 'dongtou');
    await expect.poll(() => countOf(tab, rows)).toBeLessThan(all);
    const some = await countOf(tab, rows);
    const address = await tab.evaluate(() => location.href);
    expect(address).toContain('place=dongtou');
    await tab.go(address);
    await expect.poll(() => countOf(tab, rows)).toBe(some);
    await tab.go(
      now().site.address('/en/explore/') +
        '?place=dongtou&measure=new-urban-jobs&accrual=per-year&draw=1',
    );
    await expect.poll(() => countOf(tab, '#explore-drawing svg')).toBeGreaterThan(0);
    expect(await countOf(tab, '#explore-drawing [data-sign="target"]')).toBeGreaterThan(3);
    expect(await refused(tab)).toEqual([]);
  });

  test('reads a document of their own', async () => {
    const tab = await now().open('/zh/read/');
    await tab.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field) field.value = text;
    }, '到2030年，新增就业5.2万人以上，培训3万人次。');
    await tab.click('main [type="submit"]');
    await expect
      .poll(() =>
        tab.evaluate(() => [...document.querySelectorAll('.mark')].map((mark) => mark.textContent)),
      )
      .toEqual(['2030', '5.2万', '3万']);
    expect(await refused(tab)).toEqual([]);
  });

  test('takes the code of a chart, as they want it', async () => {
    const path = '/en/charts/suzhou-training/';
    const kit = JSON.parse(readDist(`${path.slice(1, -1)}.embed.json`)) as Kit;
    const tab = await now().open(path);
    await tab.click('[data-embed-open]');
    await expect.poll(() => countOf(tab, '#embed[open] .preview iframe[height]')).toBe(1);
    await choose(tab, '[name="state"]', 'a-year');
    const wanted = kit.frames[keyOf({ state: 'a-year', theme: 'light', version: '' })]?.responsive;
    await expect.poll(() => textOf(tab, '[data-kind="responsive"]')).toBe(wanted?.trim());
    const shown = (): Promise<string | undefined> =>
      tab.evaluate(
        () => document.querySelector<HTMLIFrameElement>('.preview iframe')?.contentDocument?.URL,
      );
    await expect.poll(shown).toContain('/en/embed/suzhou-training/?state=a-year');
    await tab.evaluate(() => {
      document.querySelector('.codes [data-kind="responsive"]')?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
    });
    await tab.click('.codes [data-copy="code-responsive"]');
    const taken = (): Promise<string | undefined> =>
      tab.evaluate(() => {
        const said = [...document.querySelectorAll<HTMLElement>('.codes output')].find(
          (each) => each.getClientRects().length > 0 && each.textContent.trim() !== '',
        );
        return said?.textContent.startsWith('Selected') === true
          ? getSelection()?.toString().trim()
          : said?.textContent.trim();
      });
    await expect
      .poll(taken)
      .toBeOneOf(reader.inApp ? [wanted?.trim()] : ['Copied.', wanted?.trim()]);
    await tab.press('Escape');
    await expect.poll(() => countOf(tab, '#embed[open]')).toBe(0);
    expect(await refused(tab)).toEqual([]);
  });
});
