import { expect, test } from 'vitest';
import { readDocument } from './document.ts';
import { readings } from './readings.ts';

/** Figures as `printed = value unit bound`, with the doubts that their rows tell. */
function shown(text: string): readonly string[] {
  return readings(readDocument(text))
    .filter(({ kind }) => kind === 'figure')
    .map(({ printed, decimal, unit, bound, doubts }) =>
      [printed, '=', decimal, unit, bound === 'exact' ? '' : bound, ...doubts]
        .filter((part) => part !== '')
        .join(' '),
    );
}

test.each([
  ['拨付7万6千元', ['7万6千元 = 76000 元']],
  ['招收3千零45人', ['3千零45人 = 3045 人']],
  ['筹资4千零60万元', ['4千零60万元 = 40600000 元']],
  ['投资2亿8000万元', ['2亿8000万元 = 280000000 元']],
  ['安置8千4百余人', ['8千4百余人 = 8400 人 more-than']],
  ['安置1万零8百人', ['1万零8百人 = 10800 人']],
  ['增长3.5个百分点和2百分点', ['3.5个百分点 = 3.5 个百分点', '2百分点 = 2 百分点']],
  ['共12年4个月', ['12年4个月 = 148 个月']],
])('readings(%j) join one number in two scripts: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['惠及三十几万人', ['三十几万人 = 300000 人 more-than']],
  ['服务十余万人次', ['十余万人次 = 100000 人次 more-than']],
  ['惠及四百多万户', ['四百多万户 = 4000000 户 more-than']],
  ['约四五家', ['约四五家 = 4 家 about pair']],
  ['来了七八十人', ['七八十人 = 70 人 about pair']],
  ['满足六七成需求', ['六七成 = 60 % about pair']],
  ['五六千人以上', ['五六千人以上 = 5000 人 at-least pair']],
])('readings(%j) say that a number is vague: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['报名48，210人', ['48，210人 = 48210 人 comma']],
  ['报名１，２０４，５００人', ['１，２０４，５００人 = 1204500 人']],
  ['新建6，扩建120家', ['120家 = 120 家']],
  ['培训4 930人次、12 345 678元', ['4 930人次 = 4930 人次', '12 345 678元 = 12345678 元']],
  ['培训 4\u2009930 人次', ['4 930 人次 = 4930 人次 space']],
  ['报名4\u00A0930.5万人', ['4\u00A0930.5万人 = 49305000 人']],
  ['2026 100人', ['100人 = 100 人']],
  ['培训12 34人，招收1 2345人', ['34人 = 34 人', '2345人 = 2345 人']],
  ['培训7. 25万人次', ['7. 25万人次 = 72500 人次 space']],
  ['培训2O3人，发放3l.5万元', ['2O3人 = 203 人 letter', '3l.5万元 = 315000 元 letter']],
  ['合格率10092', ['10092 = 10092 no-unit share']],
  ['参保率973%、完成率118%', ['973% = 973 % share', '118% = 118 %']],
  ['登记人数为4.6', ['4.6 = 4.6 no-unit']],
  ['求人倍率1.27', ['1.27 = 1.27']],
])('readings(%j) tell what a file spoilt: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['补助叁佰元整', ['叁佰元 = 300 元']],
  ['合同价贰拾柒万零捌佰圆整', ['贰拾柒万零捌佰圆 = 270800 元']],
  ['每份8元5角、2角5分', ['8元5角 = 8.5 元', '2角5分 = 0.25 元']],
  ['队伍万人，大陆仟佰', []],
  ['最长2小时45分', ['最长2小时45分 = 165 分钟 at-most']],
  ['租金30元/㎡·月，补贴90元/人年', ['30元/㎡·月 = 30 元/㎡·月', '90元/人年 = 90 元/人年']],
  ['上升0.3个千分点，出生率6.1‰', ['0.3个千分点 = 0.3 个千分点', '6.1‰ = 6.1 ‰']],
])('readings(%j) read amounts: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['800元与2600元之间', ['800元与2600元 = 800 元', '800元与2600元 = 2600 元']],
  ['介于3%和4.5%之间', ['3%和4.5% = 3 %', '3%和4.5% = 4.5 %']],
  ['分别增长3%、4%和5%左右', ['3% = 3 % about', '4% = 4 % about', '5%左右 = 5 % about']],
  ['均不低于70%、80%', ['不低于70% = 70 % at-least', '80% = 80 % at-least']],
  ['建成4家、5家以上', ['4家 = 4 家', '5家以上 = 5 家 at-least']],
])('readings(%j) read ranges and shared bounds: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  [
    '<p>帮扶<b>3.2</b>万人，<span class="n">覆盖率</span>&gt;95%</p>',
    ['3.2万人 = 32000 人', '>95% = 95 % more-than'],
  ],
  ['帮扶6\u200B.4\u00AD万人', ['6.4万人 = 64000 人']],
  ['累计帮扶困难群众73.6\n万人，比上年多', ['73.6万人 = 736000 人']],
  ['累计发放补贴资金21.\n48亿元，惠企', ['21.48亿元 = 2148000000 元']],
  ['失业率<5%，x>y', ['<5% = 5 % less-than']],
])('readings(%j) see through what a file puts into a number: %j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
