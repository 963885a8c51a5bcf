import fc from 'fast-check';
import { expect, test } from 'vitest';
import { langs } from '../../i18n/lang.ts';
import { breakLines } from './break.ts';
import { measure } from './measure.ts';

test.each([
  ['en', 'January 2021, year not said', 90, ['January 2021,', 'year not said']],
  ['en', 'one', 90, ['one']],
  ['zh', '2021年9月发布，累计', 80, ['2021年9月', '发布，累计']],
  ['zh', '年底公布，还剩八天', 66, ['年底公布，', '还剩八天']],
  ['zh', '有效用工备案人数，“以上”', 72, ['有效用工', '备案人数，', '“以上”']],
] as const)('breakLines(%s, %j, %d)', (lang, text, width, lines) => {
  expect(breakLines(text, width, 12.5, lang)).toEqual(lines);
});

const words = fc.array(
  fc.constantFrom(
    '用工',
    '备案',
    '人数',
    '，',
    '。',
    '“',
    '”',
    '（',
    '）',
    '2021',
    '年',
    '537.68',
    '万',
    '人',
    ' ',
    'Suzhou',
    'filings',
    ', ',
  ),
  { minLength: 1, maxLength: 30 },
);

test.each(langs)(
  'breakLines(any %s text) loses nothing, fits, and starts no line with closing punctuation',
  (lang) => {
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 400 }), (list, width) => {
        const text = list.join('');
        let lines: string[];
        try {
          lines = breakLines(text, width, 12, lang);
        } catch (error) {
          expect(String(error)).toMatch(/is wider than its/);
          return;
        }
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const [nth, line] of lines.entries()) {
          expect(measure(line, 12)).toBeLessThanOrEqual(width);
          if (nth > 0) expect(line).not.toMatch(/^[，。”）]/);
        }
      }),
    );
  },
);

test('breakLines(a word wider than its room) says so', () => {
  expect(() => breakLines('understanding', 20, 12, 'en')).toThrow(
    'invalid label: "understanding" is wider than its 20 px',
  );
});
