import { findChromium, launchChromium } from '../../../tests/browser/chromium.ts';
import { countShifts, layoutShift, scrollThrough } from '../../../tests/browser/shift.ts';
import { basePath, distRoot } from '../../../tests/lib/dist.ts';
import { serveDist } from '../serve-dist.ts';

/**
 * What moves on pages of the built site, by path: loaded on a phone and on a desk, and scrolled
 * from head to foot; the worse of the two. `told` hears of each page before it is opened.
 */
export async function shiftsOf(
  paths: readonly string[],
  told: (path: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const served = await serveDist({ root: distRoot, port: 0, host: '127.0.0.1', base: basePath });
  const browser = await launchChromium(await findChromium());
  try {
    const shifts = new Map<string, number>();
    for (const path of paths) {
      told(path);
      for (const viewport of [
        { width: 390, height: 844 },
        { width: 1280, height: 900 },
      ]) {
        const page = await browser.newPage({ viewport });
        await page.addInitScript(countShifts);
        await page.goto(new URL(path.replace(/^\//, ''), served.url).href, { waitUntil: 'load' });
        await scrollThrough(page);
        shifts.set(path, Math.max(shifts.get(path) ?? 0, await layoutShift(page)));
        await page.close();
      }
    }
    return shifts;
  } finally {
    await browser.close();
    await served.close();
  }
}
