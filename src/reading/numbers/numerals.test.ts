import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numerals } from './numerals.ts';

test.each([
  ['备案537.68万人', ['537.68万']],
  ['惠及10多万人次，近2亿元', ['10多万', '2亿']],
  ['20余万和3几亿', ['20余万', '3几亿']],
  ['指导2.82万余次', ['2.82万']],
  ['1200多小时、8000多人次', ['1200', '8000']],
  ['2020-05-22', ['2020', '05', '22']],
  ['22.05.2020  23:04', ['22.05.2020', '23', '04']],
  ['1,932人', ['1,932']],
  ['１２．５％和３万', ['１２．５', '３万']],
  ['1，2、3', ['1', '2', '3']],
  ['达65%以上,2022年底', ['65', '2022']],
  ['约占总数三分之二', ['三', '二']],
  ['一半以上', ['一半']],
  ['十三五期间两个一百年', ['十三五', '两', '一百']],
  ['二〇二三年，〇点', ['二〇二三', '〇']],
  ['1.5万亿元', ['1.5万亿']],
  ['1+3和16—24', ['1', '3', '16', '24']],
  ['5.', ['5']],
  ['拨付壹万零壹元', ['壹万零壹']],
  ['伍仟元整、拾万元', ['伍仟', '拾万']],
  ['队伍壮大，大陆来客', []],
  ['全覆盖', []],
  ['', []],
])('numerals(%j) are %j', (paragraph, expected) => {
  expect(numerals(paragraph).map(({ printed }) => printed)).toEqual(expected);
});

const sign = fc.constantFrom(
  ...Array.from('0123456789０５.,．，、多余几万亿零一二三十百千两半人年%-+'),
);
const words = fc.string({ unit: fc.oneof(sign, fc.string({ minLength: 1, maxLength: 1 })) });

test('numerals(paragraph) stand where they say, in order, without overlap', () => {
  fc.assert(
    fc.property(words, (paragraph) => {
      let end = 0;
      for (const { printed, index } of numerals(paragraph)) {
        expect(index).toBeGreaterThanOrEqual(end);
        expect(paragraph.startsWith(printed, index)).toBe(true);
        end = index + printed.length;
      }
    }),
  );
});

test('numerals(paragraph) leave no digit and no Chinese numeral behind', () => {
  fc.assert(
    fc.property(words, (paragraph) => {
      const rest = numerals(paragraph).reduceRight(
        (text, { printed, index }) => text.slice(0, index) + text.slice(index + printed.length),
        paragraph,
      );
      expect(rest).not.toMatch(/[0-9０-９零〇一二三四五六七八九十百千万亿两半]/);
    }),
  );
});
