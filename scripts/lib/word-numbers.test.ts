import { expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { words } from '../../src/i18n/words.ts';
import { allowedInWords, numbersIn } from './word-numbers.ts';

test.each<[string, Lang, readonly string[]]>([
  ['What three places promised', 'en', ['three places']],
  ['All 243 figures', 'en', ['243']],
  ['{count} of 243 figures', 'en', ['243']],
  ['search for 70万 …', 'en', ['70万']],
  ['printed 三分之二', 'en', ['三分之二']],
  ['half a year later', 'en', ['half a year']],
  ['percentage points, and 5 percentage points', 'en', ['5']],
  ['共243个数据', 'zh', ['243']],
  ['五份文件', 'zh', ['五份']],
  ['七十万人次', 'zh', ['七十万人次']],
  ['半年以后', 'zh', ['半年']],
  ['首尾两年，共两年', 'zh', ['两年']],
  ['Step {n} of {total}', 'en', []],
  ['up {x} percentage points', 'en', []],
  ['half a year', 'en', []],
  ['Text and charts: CC BY 4.0. Save it as UTF-8.', 'en', []],
  ['第{n}步，共{total}步', 'zh', []],
  ['文件用的是较早的编码GB18030。', 'zh', []],
])('numbersIn(%j, %j) is %j', (said, lang, numbers) => {
  expect(numbersIn(said, lang)).toEqual(numbers);
});

test('nothing is allowed that no word says', () => {
  const all = Object.values(words).flatMap((each) => Object.values(each));
  const idle = allowedInWords.filter(({ pattern }) => !all.some((each) => each.match(pattern)));
  expect(idle).toEqual([]);
});
