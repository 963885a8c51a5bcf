import { cover } from './mask.ts';
import type { Typed } from './typed-number.ts';
import { unit } from './units-zh.ts';

const numeral = '[零〇一二两三四五六七八九十百千万亿半]';

/** Set phrases that count nothing. */
const idioms = new RegExp(
  [
    '千家万户|万家灯火|百家争鸣|成千上万|千千万万|千方百计|千万(?=[不别要勿])|万一(?=[有遇发])',
    '百年大计|百年树人|百年未有|两个一百年|百万富翁|三位一体|一分为二|一成不变|事半功倍',
    '十[一二三四五]五(?=[”’」期规时末以]|$)|五年(?=规划|计划)|[二两]元(?=结构|体制)|八项规定',
    '(?<=[上下前后])半年|(?<=另)一半',
  ].join('|'),
  'gu',
);

const fraction = new RegExp(`${numeral}+分之${numeral}+`, 'gu');
const run = new RegExp(`${numeral}+`, 'gu');
const scaled = /[零〇一二两三四五六七八九十百千半][万亿]/u;
const beside = new RegExp(`^[多余来几]?(?:${unit})`, 'u');
/** 一 before these counts; before any other unit it is the article: 一个, 一家, 一年. */
const one = /^(?:人次|户次|家次|倍|成|元|个百分点|百分点|[%％])/u;
/** 这两个 and 前两项 point at things already named, as "the two" does in English. */
const deictic = /[这那此该前后述另]$/u;
const pointed = /^[个份项条家者]/u;
/** A pair of things that the text itself is made of: 两份文件, 两个点, 两次报告. */
const pair =
  /^(?:[份篇次]|个(?:点|数|词|字|文件|文本|地方|口径|说法|部分|方面|问题|结果|目标|下限|上限|条件|来源|年份|圆|环|空心圆|实心圆|记号))/u;

/** Finds Chinese numerals that say a quantity. */
export function typedHan(text: string): readonly Typed[] {
  const plain = cover(text, idioms);
  const fractions = Array.from(plain.matchAll(fraction), ({ 0: value, index }) => ({
    value,
    index,
    reason: 'a fraction in words',
  }));
  const whole = cover(plain, fraction);
  return [
    ...fractions,
    ...Array.from(whole.matchAll(run)).flatMap(({ 0: value, index }) => {
      const tail = whole.slice(index + value.length);
      const reason = quantity(value, whole.slice(0, index), tail);
      return reason === null
        ? []
        : [{ value: value + (beside.exec(tail)?.[0] ?? ''), index, reason }];
    }),
  ];
}

function quantity(value: string, lead: string, tail: string): string | null {
  if (lead.endsWith('第')) return null;
  if (/^[零〇一二三四五六七八九]{4}$/u.test(value) && tail.startsWith('年')) return null;
  if (scaled.test(value)) return 'a numeral with 万 or 亿';
  if (value === '一半' || (value.endsWith('半') && tail.startsWith('数'))) return 'a half';
  const unitAfter = beside.exec(tail)?.[0];
  if (unitAfter === undefined) return null;
  if (value === '一' && !one.test(unitAfter)) return null;
  if (value === '两' && deictic.test(lead) && pointed.test(unitAfter)) return null;
  if (value === '两' && pair.test(tail)) return null;
  return 'a numeral beside a unit';
}
