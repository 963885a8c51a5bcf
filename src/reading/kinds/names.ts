import type { Word } from '../words/list.ts';
import { seek, soughtWords } from '../words/seek.ts';
import { idiomWords, nameWords } from '../words/names.ts';
import { isScale } from '../numbers/value.ts';
import { either, inDigits, last, next, when, type Rule, type Sight } from './rule.ts';

const inside = (list: readonly Word[]): ((sight: Sight) => boolean) => {
  const find = seek(soughtWords('', list));
  return ({ before, number, after, unit, bounded, joined }) => {
    if (joined || (unit !== '' && (bounded || /^\d/.test(number)))) return false;
    const from = Math.max(0, before.length - 8);
    const around = before.slice(from) + number + after.slice(0, 8);
    const start = before.length - from;
    const end = start + number.length;
    return find(around).some((word) => word.start <= start && word.end >= end);
  };
};

/** The words inside the innermost quotation marks around the number, or null. */
function quoted({ before, number, after }: Sight): string | null {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'), before.lastIndexOf('‘'));
  if (open < 0) return null;
  const shut = Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'), before.lastIndexOf('’'));
  const close = /[”」’]/.exec(after);
  const opens = /[“「‘]/.exec(after);
  if (shut > open || !close || (opens && opens.index < close.index)) return null;
  return before.slice(open + 1) + number + after.slice(0, close.index);
}

const counted =
  /^(?:方面|层面|维度|环节|坚持|结合|转变|关系|意识|自信|维护|确立|毫不|先行|布局|考量|大局|到位|面向|导向|抓手|字|着力点|突出|统筹|必须|务必|聚焦|强化|提升行动|所有|机制)/;

/** Slogans, names and words that hold a numeral. */
export const names: readonly Rule[] = [
  when(
    'idiom',
    'every one',
    ({ before, number }) => before.endsWith('每') && number === '一',
    last('每'),
  ),
  when('unit', 'denominator', ({ before }) => before.endsWith('每'), last('每')),
  when('name', 'a slogan or a name', inside(nameWords)),
  when('idiom', 'a word', inside(idiomWords)),
  when(
    'name',
    'a formula such as 1+3',
    ({ number, before, after, unit }) =>
      /^\d+$/.test(number) && (/^\+[\dXNnx]/.test(after) || (/\d\+$/.test(before) && unit !== '%')),
    either(last('+'), next('+')),
  ),
  when(
    'name',
    'a formula such as 1+3',
    ({ number, before, after }) =>
      (after.startsWith('+') && before.endsWith('“')) ||
      (/^[\dXNnx一-龥]?\+/.test(number + after) && number.length === 1 && /^\+N/i.test(after)) ||
      before.endsWith('+'),
    either(last('+'), next('+')),
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
    either(last('∶:：xX×*'), next('∶:：xX×*')),
  ),
  when(
    'name',
    'one against one',
    ({ before, after }) => /^ *对 *[一1多]/.test(after) || /[一1]对 *$/.test(before),
    either(last('对'), next('对')),
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
    next('强'),
  ),
  when('other', 'pages', ({ after }) => /^ *页/.test(after), next('页')),
  when(
    'name',
    'a version or a grade',
    ({ after }) => /^ *(?:版|代(?!表)|级(?!以上|及以上|地震))/.test(after),
    next('版代级'),
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
      (/^[百千]$/.test(number) && after.startsWith('分点')) ||
      (number === '千' && /^(?:瓦|克|米|伏|卡|帕|字节)/.test(after)),
    next('分瓦克米伏卡帕字'),
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
