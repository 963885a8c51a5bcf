import { describe, expect, it } from 'vitest';
import { samplePages } from '../lib/dist.ts';
import { openPage, siteUrl, watch } from './page.ts';
import { countShifts, scrollThrough, shiftProblems } from './shift.ts';

const largestShift = 0.01;

// The longest page of every kind; the other stories are walked from end to end elsewhere. `openPage`
// itself fails a page with an error in its console or a request to another origin, so the layout
// test listens on all the others.
const pages = samplePages();

describe.each(pages)('$path', ({ path, lang }) => {
  it('is quiet and stands still at 390 and 1280 px', async () => {
    const page = await openPage(path, { width: 390, lang: lang ?? 'en', before: countShifts });
    await scrollThrough(page);
    expect(await shiftProblems(page, largestShift)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('about:blank');
    await page.goto(siteUrl(path));
    await scrollThrough(page);
    expect(await shiftProblems(page, largestShift)).toEqual([]);
  });
});

describe('the watch itself', () => {
  it('sees an error, an exception, a missing file and a foreign request', async () => {
    const page = await openPage('/');
    const other = await page.context().browser()?.newPage();
    if (!other) throw new Error('missing browser');
    const problems = watch(other, new URL(siteUrl('/')).origin);
    await other.goto(siteUrl('/no-such-page/'));
    // The site's own policy would stop the foreign request before it is one.
    await other.goto('about:blank');
    await other.evaluate(() => {
      console.error('planted');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await other.evaluate(async () => {
      await fetch('http://localhost:9/').catch(() => undefined);
    });
    await other.close();
    const all = problems.join('\n');
    expect(all).toContain('console: planted');
    expect(all).toContain('page error: thrown');
    expect(all).toMatch(/404: .*no-such-page/);
    expect(all).toContain('request leaves the site: http://localhost:9/');
  });

  it('sees a page that moves', async () => {
    const page = await openPage('/', { before: countShifts });
    await page.evaluate(async () => {
      const bar = document.createElement('div');
      bar.style.height = '300px';
      document.body.prepend(bar);
      await new Promise((done) => setTimeout(done, 200));
    });
    expect((await shiftProblems(page, largestShift)).join()).toMatch(/moved/);
  });
});
