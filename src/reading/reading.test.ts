import { expect, test } from 'vitest';
import { mentions } from './numbers/mentions.ts';
import { readParagraph } from './reading.ts';

/** Figures as `printed = value unit bound`, other numerals as `printed: kind`. */
function shown(line: string): readonly string[] {
  return readParagraph(line, mentions(line)).map(({ kind, printed, decimal, unit, bound }) =>
    kind === 'figure'
      ? `${printed} = ${decimal} ${unit} ${bound}`.replace('  ', ' ')
      : `${printed}: ${kind}`,
  );
}

test.each([
  ['备案537.68万人', ['537.68万人 = 5376800 人 exact']],
  [
    '惠及10多万人次、近2亿元',
    ['10多万人次 = 100000 人次 more-than', '近2亿元 = 200000000 元 nearly'],
  ],
  ['指导2.82万余次', ['2.82万余次 = 28200 次 more-than']],
  ['达到0.875万人以上', ['0.875万人以上 = 8750 人 at-least']],
  ['达意向2.3 万人、5千人', ['2.3 万人 = 23000 人 exact', '5千人 = 5000 人 exact']],
  ['产值超百亿元，近百家', ['超百亿元 = 10000000000 元 more-than', '近百家 = 100 家 nearly']],
  ['新增四千三百余人', ['四千三百余人 = 4300 人 more-than']],
  ['住房10万套(间)', ['10万套(间) = 100000 套 exact']],
])('readParagraph(%j) reads numbers: %j', (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test.each([
  ['约占总数三分之二', ['约占总数三分之二 = 66.67 % about']],
  ['超过全市备案总数的十分之一', ['十分之一 = 10 % more-than']],
  [
    '一半以上、近半数、七成左右',
    ['一半以上 = 50 % at-least', '近半数 = 50 % nearly', '七成左右 = 70 % about'],
  ],
  [
    '三分之一不到，五成不到由县里帮扶，一半不到的人，5人不到岗、4%不到位',
    [
      '三分之一不到 = 33.33 % less-than',
      '五成不到 = 50 % less-than',
      '一半不到 = 50 % less-than',
      '5人 = 5 人 exact',
      '4% = 4 % exact',
    ],
  ],
  [
    '三分之二强、四分之一弱，七成五以上',
    ['三分之二强 = 66.67 % more-than', '四分之一弱 = 25 % nearly', '七成五以上 = 75 % at-least'],
  ],
  ['增长百分之八点五、２．１％', ['百分之八点五 = 8.5 % exact', '２．１％ = 2.1 % exact']],
  ['高于全省平均1.2个百分点', ['1.2个百分点 = 1.2 个百分点 exact', '百: unit']],
  ['同比增长-2.1%', ['-2.1% = -2.1 % exact']],
])('readParagraph(%j) reads shares: %j', (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test.each([
  [
    '节约5万元，签约3个，附近2家',
    ['5万元 = 50000 元 exact', '3个 = 3 个 exact', '2家 = 2 家 exact'],
  ],
  ['最高不超过3万元', ['不超过3万元 = 30000 元 at-most']],
  ['最高可申请50万元', ['50万元 = 500000 元 at-most']],
  ['至少建成3家', ['3家 = 3 家 at-least']],
  [
    '年满16周岁、35周岁（含）以下',
    ['满16周岁 = 16 周岁 at-least', '35周岁（含）以下 = 35 周岁 at-most'],
  ],
  ['在2个月内审结，不足5年', ['2个月内 = 2 个月 at-most', '不足5年 = 5 年 less-than']],
  ['比例不低于工资总额的8%', ['8% = 8 % at-least']],
  ['每月工资3200元/月左右', ['3200元/月左右 = 3200 元/月 about']],
  [
    '每月2500元、2300元，每小时不低于26元',
    ['2500元 = 2500 元/月 exact', '2300元 = 2300 元/月 exact', '不低于26元 = 26 元/小时 at-least'],
  ],
  [
    '每人每月最高给予800—900元，420元每天，每人400元，每年5万元',
    [
      '800—900元 = 800 元/月 at-most',
      '800—900元 = 900 元/月 at-most',
      '420元 = 420 元/天 exact',
      '400元 = 400 元 exact',
      '5万元 = 50000 元 exact',
    ],
  ],
  ['每月走访企业，发放5万元；每日岗位3个', ['5万元 = 50000 元 exact', '3个 = 3 个 exact']],
])('readParagraph(%j) reads bounds: %j', (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test.each([
  ['16—24周岁', ['16—24周岁 = 16 周岁 exact', '16—24周岁 = 24 周岁 exact']],
  ['培训3-5万人次', ['3-5万人次 = 30000 人次 exact', '3-5万人次 = 50000 人次 exact']],
  ['增长5%～8%', ['5%～8% = 5 % exact', '5%～8% = 8 % exact']],
  [
    '分别为1.2、3.4和5万人',
    ['1.2 = 12000 人 exact', '3.4 = 34000 人 exact', '5万人 = 50000 人 exact'],
  ],
  ['8000元到1万元', ['8000元到1万元 = 8000 元 exact', '8000元到1万元 = 10000 元 exact']],
])('readParagraph(%j) reads ranges and lists: %j', (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test.each([
  [
    '2023—2027年5月20日10:27',
    ['2023: date', '2027: date', '5: date', '20: date', '10: date', '27: date'],
  ],
  ['近3年、上半年、二季度、三年行动', ['3: date', '半: date', '二: date', '三: name']],
  ['（三）一是抓好。2.落实', ['三: ordinal', '一: ordinal', '2: ordinal']],
  ['第一书记，居全省第2位', ['一: ordinal', '第2位 = 2 位 exact']],
  [
    '“六稳”“1+3”十四五、“八个一”',
    ['六: name', '1: name', '3: name', '十四五: name', '八: name', '一: name'],
  ],
  ['进一步、十分重视、一流、零工', ['一: idiom', '十: idiom', '一: idiom', '零: idiom']],
  ['10分钟阅读圈、24小时图书馆', ['10: name', '24: name']],
  [
    '来源：本站 浏览次数：845 【阅读量：1203次】点击数: 96次',
    ['845: other', '1203: other', '96: other'],
  ],
  ['平台浏览量：3万次，访问5万人次', ['3万次 = 30000 次 exact', '5万人次 = 50000 人次 exact']],
  ['国办发〔2023〕11号', ['2023: document-number', '11: document-number']],
  ['电话：0512-12333，邮编215031', ['0512: contact', '12333: contact', '215031: contact']],
  ['每万人拥有11.1件', ['万: unit', '11.1件 = 11.1 件 exact']],
  ['5G基站、4A级、PM2.5', ['5: name', '4: name', '2.5: name']],
  ['四个方面、三大计划、连续四年', ['四: heading', '三大 = 3 大 exact', '连续四年 = 4 年 exact']],
])('readParagraph(%j) tells figures from other numerals: %j', (line, expected) => {
  expect(shown(line)).toEqual(expected);
});

test('readParagraph(line) tells years, yearly and cumulative figures', () => {
  const line = '到2026年底，每年培训5万人次；2023年以来累计发放6亿元。';
  const [, yearly, , total] = readParagraph(line, mentions(line));
  expect(yearly).toMatchObject({
    perYear: true,
    cumulative: false,
    period: '2026-12-31',
    status: 'target',
  });
  expect(total).toMatchObject({ perYear: false, cumulative: true, period: '2023/..' });
});
