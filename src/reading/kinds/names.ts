import { isScale } from '../numbers/value.ts';
import { inDigits, when, type Rule, type Sight } from './rule.ts';

/** Slogans, congresses, places and other names that hold a numeral and count nothing. */
const nameWords = [
  '十[一二三四五]五|双一流|一带一路|三农|三支一扶|一老一小|一网通办|一网统管|一件事|两会|两山|两新|两岸|两委|两优一先|三区三线|三线一单|四好农村路|三资|五险一金|六稳|六保|三保|五育|七优享|新八级|八级工',
  '二十大|十九大|十八大|[一二]十[一-九]?届|[一二三四五六七]中全会|五一|五四|六一|七一|八一|三八|九九|六五|八五',
  '四川|三亚|九江|六安|三明|百色|三门|三峡|长三角|珠三角|千岛湖|万州|万宁|四平|五指山|九龙|六合|三沙|三水|两江|百岛|七里|八里|五常|五河|十堰|万达|万科|百度|千禧|万象|五粮|三星|三一|一汽|二汽',
  '五位一体|四个全面|三位一体|两个一百年|两个维护|两个确立|四个意识|四个自信|两个毫不动摇|两个健康|三重一大|三会一课|四风|八项规定|十项规定|三严三实|两学一做|四史|四大班子|五大发展理念|一站式|一窗式',
  '百强|百日|千企|万企|千村|万村|千名|百名|百企|百校|十佳|百佳|三甲|二甲|三级甲|二级甲|五星|四星|三维|二维码|四新|三新',
];

/** Everyday words and idioms. */
const idiomWords = [
  '半导体|半岛|半径|半成品|半固态|多半|大半|零工|零售|零部件|零碳|零就业|零门槛|零距离|零温差|零差别|零容忍|零事故|零增长|零投诉|零星|零散|归零|清零|零接触|零障碍|零延时|零基础|零待',
  '第三方|三方|四季|五官|八方|万众|万物|千方百计|千家万户|成千上万|百姓|百花|百货|百科|百年|千里马|万里|五湖四海|四面|一次性|二次创业|二次供水|百分百|十足|十分(?![之钟])|万分|一分为二|三思|七夕|两用|两翼|两端|两侧|两型|两化|两高|两难|两法|四化|一刻钟|三伏|三九|百家争鸣',
];

const inside = (words: readonly string[]): ((sight: Sight) => boolean) => {
  const pattern = new RegExp(words.join('|'), 'g');
  return ({ before, number, after, unit, bounded, joined }) => {
    if (joined || (unit !== '' && (bounded || /^\d/.test(number)))) return false;
    const from = Math.max(0, before.length - 8);
    const around = before.slice(from) + number + after.slice(0, 8);
    const start = before.length - from;
    const end = start + number.length;
    return Array.from(around.matchAll(pattern)).some(
      ({ index, 0: word }) => index <= start && index + word.length >= end,
    );
  };
};

/** The words inside the innermost quotation marks around the number, or null. */
function quoted({ before, number, after }: Sight): string | null {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'), before.lastIndexOf('‘'));
  const shut = Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'), before.lastIndexOf('’'));
  const close = /[”」’]/.exec(after);
  const opens = /[“「‘]/.exec(after);
  if (open < 0 || shut > open || !close || (opens && opens.index < close.index)) return null;
  return before.slice(open + 1) + number + after.slice(0, close.index);
}

const counted =
  /^(?:方面|层面|维度|环节|坚持|结合|转变|关系|意识|自信|维护|确立|毫不|先行|布局|考量|大局|到位|面向|导向|抓手|字|着力点|突出|统筹|必须|务必|聚焦|强化|提升行动|所有|机制)/;

/** Slogans, names and words that hold a numeral. */
export const names: readonly Rule[] = [
  when('idiom', 'every one', ({ before, number }) => before.endsWith('每') && number === '一'),
  when('unit', 'denominator', ({ before }) => before.endsWith('每')),
  when('name', 'a slogan or a name', inside(nameWords)),
  when('idiom', 'a word', inside(idiomWords)),
  when(
    'name',
    'a formula such as 1+3',
    ({ number, before, after, unit }) =>
      /^\d+$/.test(number) && (/^\+[\dXNnx]/.test(after) || (/\d\+$/.test(before) && unit !== '%')),
  ),
  when(
    'name',
    'a formula such as 1+3',
    ({ number, before, after }) =>
      (after.startsWith('+') && before.endsWith('“')) ||
      (/^[\dXNnx一-龥]?\+/.test(number + after) && number.length === 1 && /^\+N/i.test(after)) ||
      before.endsWith('+'),
  ),
  when(
    'name',
    'a ratio',
    ({ number, before, after }) =>
      /^\d/.test(number) &&
      (/^[∶:：]\d/.test(after) ||
        /\d[∶:：]$/.test(before) ||
        /^[xX×*]\d/.test(after) ||
        /\d[xX×*]$/.test(before)),
  ),
  when(
    'name',
    'one against one',
    ({ before, after }) => /^ *对 *[一1多]/.test(after) || /[一1]对 *$/.test(before),
  ),
  when(
    'name',
    'a round-the-clock service',
    ({ unit, rest }) =>
      unit.endsWith('小时') &&
      /^(?:图书馆|自助|服务|值班|值守|热线|在线|不打烊|营业|药店|无人|待命|开放|警务)/.test(rest),
  ),
  when(
    'name',
    'a circle that is so many minutes wide',
    ({ unit, rest }) =>
      /^(?:分钟|小时|公里|km|里)$/.test(unit) && /^[^，。；、,;]{0,8}圈/.test(rest),
  ),
  when(
    'name',
    'a plan named after its years',
    ({ unit, rest, bounded }) =>
      unit === '年' &&
      !bounded &&
      /^(?:[一-龥]{0,4})?(?:行动|规划|计划|目标|攻坚|纲要|任务|大变样|方案|制(?!造))/.test(rest),
  ),
  when(
    'name',
    'a list of the strongest',
    ({ after, number }) =>
      /^ *强(?!化|度|制|力|调|基|链|村富民)/.test(after) &&
      /^(?:\d{2,4}|[十百千]+|五百)$/.test(number),
  ),
  when('other', 'pages', ({ after }) => /^ *页/.test(after)),
  when('name', 'a version or a grade', ({ after }) =>
    /^ *(?:版|代(?!表)|级(?!以上|及以上|地震))/.test(after),
  ),
  when(
    'heading',
    'counts what follows',
    ({ unit, rest, number, bounded }) =>
      /^(?:个|大|项|条)$/.test(unit) && !bounded && counted.test(rest) && number.length <= 2,
  ),
  when('name', 'inside quotation marks', (sight) => {
    const words = quoted(sight);
    const exact = inDigits(sight) && sight.unit !== '' && /[%万亿]|人次/.test(words ?? '');
    return words !== null && (words.includes('+') || words.length <= 12) && !exact;
  }),
  when(
    'unit',
    'power of a unit',
    ({ before, number, after }) =>
      isScale(number) &&
      /(?:^|[(（[:：、/])$/.test(before) &&
      /^[^，。；()\d]{1,6}(?:[)）\]、/]|$)/.test(after),
  ),
  when(
    'unit',
    'part of 百分点 or 千瓦',
    ({ number, after }) =>
      (number === '百' && after.startsWith('分点')) ||
      (number === '千' && /^(?:瓦|克|米|伏|卡|帕|字节)/.test(after)),
  ),
  when(
    'unit',
    'denominator',
    (sight) =>
      sight.value === 1 &&
      inDigits(sight) &&
      !sight.bounded &&
      /每[^，。；、,;0-9年月季周天日]{1,8}$/.test(sight.before) &&
      /^(?:人|名|户|家|年|个|个月|件|项|次|位)$/.test(sight.unit),
  ),
];
