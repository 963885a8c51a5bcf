import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as lists from '../words/names.ts';
import * as units from '../words/units.ts';
import { halfWidth } from '../text/width.ts';
import { numerals } from '../numbers/numerals.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { numeralValue } from '../numbers/value.ts';
import { unitAt } from '../units.ts';
import { rules, spotOf } from './kind.ts';
import type { Sight } from './rule.ts';

const folder = 'src/reading/fixtures';
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => paragraphs(readFileSync(`${folder}/${name}`, 'utf8')));
const examples = Object.values({ ...lists, ...units }).flatMap((list) =>
  list.map(({ example }) => example),
);
/** Phrases of our own for rules that no fixture meets. */
const phrases = [
  '苏人社发〔2024〕12号，第 5 号令，（2024）第3号公告，联系电话：0512-6512345、12333',
  '浙ICP备05012345号-2，人民路 88-2号，见http://www.x.cn/2024/1，A4纸，5G基站，Q3季度',
  '2024-2026年，2024-05-06，2024.05，5.2024年，上午9:30至11时20分，8点半，5月1日—7日，1—6月份',
  '第1季度，90后，20世纪，上半年，近3年，过去五年，3年来，五年内，用3年时间，5年累计，5·12，10周年',
  '电话0512-651-2345，2024-26年，每一家\n5.2024年任务',
  '一、总则\n1.1范围\n2、目的\n(三)对象，（4）程序，一是抓，其一，二、三产业，位居全省第 3 位，全国前10，表 2',
  '每1万人，“1+3”，3+X，1∶5，5×3，1对1，2小时服务，15分钟就业圈，3年行动，500强，第5页，2.0版，4级，3个方面',
  '来源：本站 浏览次数：845',
  '“3510”计划，单位：万人，百分点，千瓦，每人1个，不足一半，过半，半数以上，一倍，三百五',
];

const sights = [...fixtures, ...examples, ...phrases.flatMap((each) => each.split('\n'))].flatMap(
  (paragraph) => {
    const line = halfWidth(paragraph);
    return numerals(line).flatMap(({ printed, index }): readonly Sight[] => {
      const end = index + printed.length;
      const unit = unitAt(line, end);
      const value = Number(numeralValue(printed)?.value.digits ?? NaN);
      const sight = {
        number: printed,
        before: line.slice(Math.max(0, index - 60), index),
        after: line.slice(end, end + 60),
        rest: line.slice(unit?.end ?? end, (unit?.end ?? end) + 60),
        value,
      };
      return [
        { ...sight, unit: unit?.unit ?? '', bounded: false, ranged: false, joined: false },
        { ...sight, unit: '', rest: sight.after, bounded: true, ranged: true, joined: false },
      ];
    });
  },
);

test('a rule answers nowhere that its gates do not let it be asked', () => {
  const kept = rules.flatMap(({ answer, gates }, at) =>
    sights
      .filter((sight) => answer(sight) !== null && !gates.every((gate) => gate(spotOf(sight))))
      .map(({ before, number, after }) => `rule ${at}: ${before}[${number}]${after}`),
  );
  expect(kept).toEqual([]);
});

test('every gated rule answers somewhere, so that its gates are tried', () => {
  const silent = rules.flatMap(({ answer, gates }, at) =>
    gates.length > 0 && !sights.some((sight) => answer(sight) !== null) ? [at] : [],
  );
  expect(silent).toEqual([]);
});
