import { describe, expect, test } from 'vitest';
import { readers, reading } from './readers.ts';
import { changedPage } from './site.ts';

const page =
  '<head><meta http-equiv="Content-Security-Policy" content="x"><style>a { b: c }</style></head>';

test.each([
  [undefined, page.replace('<head>', '<head><script src="/b.js"></script>')],
  [
    (css: string) => css.toUpperCase(),
    '<head><script src="/b.js"></script><style>A { B: C }</style></head>',
  ],
])('changedPage(html, before, %s)', (css, expected) => {
  expect(changedPage(page, '/b.js', css)).toBe(expected);
});

describe.each(readers)('$name', (reader) => {
  const now = reading(reader);

  test('is as peculiar as it is said to be', async () => {
    const tab = await now().open('/en/stories/suzhou/');
    const found = await tab.evaluate(() => {
      const stores = (): boolean => {
        try {
          return localStorage.length >= 0;
        } catch {
          return false;
        }
      };
      const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      return {
        inApp: !isSecureContext && !('clipboard' in navigator) && !stores(),
        isOld: !sheets.some(({ cssText }) => cssText.includes(':has(')),
        isLarge:
          getComputedStyle(document.documentElement).fontSize === '32px' ||
          outerWidth / innerWidth > 1.9,
      };
    });
    expect(found).toEqual({
      inApp: reader.inApp === true,
      isOld: reader.site?.css !== undefined,
      isLarge: reader.large === true,
    });
  });
});
