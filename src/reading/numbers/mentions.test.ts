import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentions } from './mentions.ts';

test('mentions(text) number paragraphs and numerals from 1', () => {
  expect(mentions('题目\n\n 5月20日\r\n无\n占三分之二')).toEqual([
    { locator: 'p2n1', paragraph: 2, ordinal: 1, printed: '5', index: 0 },
    { locator: 'p2n2', paragraph: 2, ordinal: 2, printed: '20', index: 2 },
    { locator: 'p4n1', paragraph: 4, ordinal: 1, printed: '三', index: 1 },
    { locator: 'p4n2', paragraph: 4, ordinal: 2, printed: '二', index: 4 },
  ]);
});

test('mentions(text) give every numeral an address of its own', () => {
  const unit = fc.constantFrom(...Array.from('1234５.万亿三十半人\n\r \u3000'));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const locators = mentions(text).map(({ locator }) => locator);
      expect(new Set(locators).size).toBe(locators.length);
      expect(locators.every((locator) => /^p[1-9]\d*n[1-9]\d*$/.test(locator))).toBe(true);
    }),
  );
});
