import { expect, test } from 'vitest';
import { readDocument } from './document.ts';
import { lacksOf } from './lacks.ts';
import { readings } from './readings.ts';

/** What each promise of a text lacks, in reading order, each with its printed form. */
function lacks(text: string): readonly string[] {
  const document = readDocument(text);
  const all = readings(document);
  const found = lacksOf(document, all);
  return all.flatMap(({ locator, printed }) => {
    const own = found.get(locator);
    return own === undefined ? [] : [[printed, ...own].join(' ')];
  });
}

test.each<[string, readonly string[]]>([
  ['某市工作方案\n到2026年，城镇新增就业5万人以上。', ['5万人以上 baseline result']],
  ['某市工作方案\n力争城镇新增就业5万人。', ['5万人 date baseline result']],
  [
    '某市2023年工作报告\n2023年，全市城镇新增就业4.8万人。\n力争2024年城镇新增就业5万人。',
    ['5万人 result'],
  ],
  [
    '某局消息\n目标是到2022年城镇新增就业5万人。\n2022年，城镇新增就业5.1万人。',
    ['5万人 baseline'],
  ],
  // Another unit is another thing, whatever the words.
  [
    '某市2023年工作报告\n2023年，全市城镇新增就业增长4.8%。\n力争2024年城镇新增就业5万人。',
    ['5万人 baseline result'],
  ],
  ['某市2023年工作报告\n2023年，全市城镇新增就业4.8万人。', []],
])('lacksOf(%j) is %j', (text, expected) => {
  expect(lacks(text)).toEqual(expected);
});
