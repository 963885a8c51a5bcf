import { expect, test } from 'vitest';
import { fitTitle } from './title.ts';

const room = { width: 492, height: 424 };

test.each([
  ['en', 'A title. And more', ['A title.', 'And more']],
  ['en', 'One two three four five', ['One two three', 'four five']],
  [
    'zh',
    '洞头的方案年年有数，有些数却低于起点',
    ['洞头的方案', '年年有数，', '有些数却', '低于起点'],
  ],
] as const)('fitTitle(%s, %s) breaks after sentences and clauses, evenly', (lang, words, lines) => {
  expect(fitTitle(words, room, lang).lines).toEqual(lines);
});

test('fitTitle(zh) rather takes a smaller size than leave two characters over or tear a word', () => {
  const { lines, size } = fitTitle('长三角三地向劳动者承诺了什么，', room, 'zh');
  expect(lines).toEqual(['长三角三地向劳动者', '承诺了什么，']);
  expect(size).toBeLessThan(72);
});

test('fitTitle(a title without end) throws', () => {
  expect(() => fitTitle('word '.repeat(90), room, 'en')).toThrow('no room for its title');
});
