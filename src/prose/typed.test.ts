import { describe, expect, it } from 'vitest';
import { fixture } from '../format/fixture.ts';
import type { Lang } from '../i18n/lang.ts';
import { checkText, typedNumbers } from './typed.ts';

function values(text: string, lang: Lang): readonly string[] {
  return typedNumbers(text, lang).map(({ value }) => value);
}

describe('English', () => {
  it.each([
    'The city promised it in 2020.',
    'On 20 May 2020 the city promised 20 May as a day for workers.',
    'From 2020 to 2022, workers were trained.',
    'Between May 2020 and mid-2021 nothing was said.',
    'In 2020 workers were still few.',
    'the end of 2022',
    'The 2020 measures, the 2023 targets and the 2020 census.',
    'Suzhou’s 2020 measures',
    'the plan for 2023–2027 and the season 2020–21',
    'the 1990s',
    '1–8 January 2021',
    'on 2020-11-30',
    'One of the firms is named.',
    'One thing stands out, and one firm is missing.',
    'A worker is one person, even when one person trains twice.',
    'Once more, no one can tell.',
    'It is printed twice, and counted twice.',
    'double counting',
    'The two plans, and the two documents, disagree.',
    'One measure, one yardstick.',
    'the first half of 2021 and the second half',
    'The third document, the second place, the first one.',
    'half-hearted, halfway and on the other half of the page',
    'a quarter later',
    'one-stop service, zero distance',
    'The Fourteenth Five-Year Plan and other five-year plans.',
    'Text and charts: CC BY 4.0. Figures: CC0. Standard: GB/T 7714—2025.',
    'since COVID-19',
    'see https://example.org/2020/art_1229773313.html',
    'at least {figure:x} people and {ratio:a/b}',
    '\uFFFC workers and \uFFFC.',
    'people who have lived there for half a year or more',
    'Millions hope.',
    'often and at all times',
    'the “1+3” scheme',
    'the two halves overlap; two points are no trend',
    'they had stayed for half a year or longer',
    'ten to one it rains',
  ])('typedNumbers("%s", "en") finds nothing', (text) => {
    expect(values(text, 'en')).toEqual([]);
  });

  it.each([
    ['537.68', ['537.68']],
    ['Some 5,376,800 people', ['5,376,800']],
    ['67.6% of firms', ['67.6%']],
    ['Step 3', ['3']],
    ['in the 21st century', ['21']],
    ['full-width ５３７ and ①, ½ and Ⅳ', ['５３７', '①', '½', 'Ⅳ']],
    ['2100 and 1899', ['2100', '1899']],
    ['2020.5 or 2020% or ¥2020', ['2020.5', '2020%', '2020']],
    ['1932 new urban jobs', ['1932']],
    ['from 1932 new jobs to 1300', ['1932', '1300']],
    ['the 1900 skilled workers', ['1900']],
    ['over 2000 measures', ['2000']],
    ['two workers', ['two workers']],
    ['Five million people', ['Five million people']],
    ['some three hundred and five firms', ['three hundred and five firms']],
    ['twenty-five', ['twenty-five']],
    ['ten highly skilled people', ['ten highly skilled people']],
    ['hundreds of firms', ['hundreds of firms']],
    ['a million workers', ['million workers']],
    ['a dozen people', ['dozen people']],
    ['five per cent', ['five per cent']],
    ['one per cent', ['one per cent']],
    ['one hundred', ['one hundred']],
    ['two thirds', ['two thirds']],
    ['one-third of the total', ['one-third']],
    ['a quarter of the filings', ['a quarter of']],
    ['more than half', ['than half']],
    ['half of the workers', ['half of']],
    ['half the registered workers', ['half the registered workers']],
    ['one in ten', ['one in ten']],
    ['three times the target', ['three times']],
    ['twice the target', ['twice the']],
    ['It doubled.', ['doubled']],
    ['Four times a target', ['Four times']],
    ['Eight months later, and half a year on', ['Eight months', 'half a year']],
    ['a tenfold rise', ['tenfold']],
    ['a two-year promise', ['two-year']],
    ['within three months', ['three months']],
    ['two of the measures', ['two of the measures']],
    ['five documents', ['five documents']],
    ['What three places promised', ['three places']],
    ['printed 三分之二 and 70万人次', ['三分之二', '70万']],
    ['\uFFFC million people, \uFFFC%', ['million people', '%']],
  ])('typedNumbers("%s", "en") finds %j', (text, found) => {
    expect(values(text, 'en')).toEqual(found);
  });
});

describe('Chinese', () => {
  it.each([
    '2020年，苏州作出承诺。',
    '2020年5月20日发布，5月底生效，1月6日表彰。',
    '2020—2022年、2023至2027年',
    '截至2020年11月底',
    '二〇二〇年',
    '一个城市、一家企业、一项政策、一名工人、一年之后',
    '一些企业十分重视，进一步推进，一起完成',
    '第一个、第二项、第三条、第十四个',
    '十四五期间，“十三五”规划',
    '五年规划',
    '长三角三地',
    '两地、两者、三地之间',
    '这两个数字，前两项',
    '两份文件，两个点不构成趋势，两次报告，两个空心圆',
    '已住满半年',
    '之一，其一，唯一，统一，万一有变，千万别信',
    '千家万户，成千上万',
    '上半年和下半年，另一半',
    '一成不变，统一成为一体',
    '十四五人才规划',
    '城乡二元结构，三次产业，二次分配',
    '三位一体，百年大计',
    '居住半年以上的常住流动人口',
    '“八个一”专项行动，“六稳”“六保”',
    '“1+3”综合工时制，“10分钟阅读圈”',
    '四川、九江、三亚，五一假期',
    '近年来，每年，多年，几个',
    '至少{figure:x}人次，\uFFFC人',
    '许可：CC BY 4.0',
    '三月',
    '苏州在2020年、2021年，2022年各发布一次',
  ])('typedNumbers("%s", "zh") finds nothing', (text) => {
    expect(values(text, 'zh')).toEqual([]);
  });

  it.each([
    ['全市537.68万人', ['537.68万']],
    ['10多万人次', ['10多万']],
    ['占67.6％', ['67.6％']],
    ['1932人', ['1932']],
    ['2000多个', ['2000']],
    ['20年', ['20']],
    ['3个月', ['3']],
    ['两年内', ['两年']],
    ['连续四年', ['四年']],
    ['近三年', ['三年']],
    ['三个文件', ['三个']],
    ['两家企业', ['两家']],
    ['两个月，两个人', ['两个', '两个']],
    ['半年后', ['半年']],
    ['八个月后', ['八个']],
    ['五人以上', ['五人']],
    ['十几家企业', ['十几家']],
    ['七十万人次', ['七十万人次']],
    ['百万工人', ['百万']],
    ['一亿元', ['一亿元']],
    ['一元', ['一元']],
    ['约三分之二', ['三分之二']],
    ['百分之六十五', ['百分之六十五']],
    ['超过十分之一', ['十分之一']],
    ['一半以上', ['一半']],
    ['半数企业', ['半']],
    ['增长一倍', ['一倍']],
    ['两倍多', ['两倍']],
    ['七成以上', ['七成以上']],
    ['三成企业', ['三成']],
    ['一个百分点', ['一个百分点']],
    ['十六项措施', ['十六项']],
    ['二十九条', ['二十九条']],
    ['八小时', ['八小时']],
    ['半年', ['半年']],
    ['全角１２３，①，㈠', ['１２３', '①', '㈠']],
    ['\uFFFC万人，\uFFFC%', ['万人', '%']],
  ])('typedNumbers("%s", "zh") finds %j', (text, found) => {
    expect(values(text, 'zh')).toEqual(found);
  });
});

it('typedNumbers tells where and why', () => {
  expect(typedNumbers('In 2020, 16 measures', 'en')).toEqual([
    { value: '16', index: 9, reason: 'a digit that is no year' },
  ]);
});

describe('checkText', () => {
  const owner = 'src/charts/x.chart.ts: state total: title';

  it.each([
    ['Filings rose {change:filings-2020/filings-2021}', []],
    ['70 in {figure:filings-2020}', [`${owner}: typed number "70": use {figure:…}`]],
    ['{figure:nowhere}', [`${owner}: unknown figure: nowhere`]],
    [
      'five people, {figure:nowhere}',
      [`${owner}: typed number "five people": use {figure:…}`, `${owner}: unknown figure: nowhere`],
    ],
  ])('checkText("%s") is %j', (text, problems) => {
    expect(checkText(text, 'en', owner, fixture)).toEqual(problems);
  });

  it('checkText without a ledger looks for typed numbers only', () => {
    expect(checkText('{figure:nowhere}', 'en', owner)).toEqual([]);
  });
});
