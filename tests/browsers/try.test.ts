import { describe, expect, test } from 'vitest';
import { readers, reading } from './readers.ts';
describe.each(readers)('$name', (reader) => {
  const now = reading(reader);
  test('opens', async () => {
    const t0 = performance.now();
    const tab = await now().open('/en/stories/dongtou/');
    await tab.resize({ width: 390, height: 844 });
    const got = await tab.evaluate(
      (n) => ({
        n,
        secure: isSecureContext,
        font: getComputedStyle(document.documentElement).fontSize,
        clip: typeof navigator.clipboard,
        share: typeof navigator.share,
        size: [innerWidth, innerHeight],
        staged: document.documentElement.className,
        ready: document.documentElement.dataset.ready,
        p: getComputedStyle(document.querySelector('.step-text p') ?? document.body).fontSize,
        refused: window.refused,
        ls: (() => {
          try {
            return localStorage.length;
          } catch (e) {
            return String(e);
          }
        })(),
      }),
      5,
    );
    console.log(reader.name, Math.round(performance.now() - t0), JSON.stringify(got));
    await tab.close();
    expect(got.n).toBe(5);
  });
});
