import { isScale } from '../numbers/value.ts';
import { inDigits, when, type Rule, type Sight, type Verdict } from './rule.ts';

const time = /^(?:年|个月|天|日|周|小时|个小时|分钟|个工作日|工作日|周岁|岁)$/;
const cue = /(?:达|达到|为|至|到|增至|升至|降至|计|共|约|[:：=]|达成|完成|超|突破|是|近|有) *$/;
const counted =
  /(?:率|占比|比重|系数|指数|倍差|比值|得分|总数|人数|户数|家数|件数|次数|总量|数量)(?:保持在|稳定在)? *$/;
const newOne = /(?:新建|建成|新增|增设|新设|创建|建设|设立|获批)[^，。；、,;]{0,6}$/;

const isOne = ({ number }: Sight): boolean => number === '一' || number === '1';

/** What makes a number in Chinese characters a figure; the rest of them are words. */
export const hanFigures: readonly Rule[] = [
  when(
    'figure',
    'half of a unit of time',
    ({ number, after, bounded, before }) =>
      number === '半' &&
      /^(?:年|个月|小时|天)/.test(after) &&
      (bounded || /(?:满|为期|不足|超过|达|期限)$/.test(before)),
  ),
  when(
    'figure',
    'half',
    ({ number, after, before, bounded }) =>
      number === '半' &&
      (/^数(?!据|字)/.test(after) || /[近过超]$/.test(before)) &&
      (bounded || after.startsWith('数')),
  ),
  when(
    'figure',
    'half',
    ({ number, after, bounded, before }) =>
      number === '一半' &&
      (bounded ||
        /(?:占|达|为|的|近|约|超过|不足)[^，。；、,;]{0,6}$/.test(before) ||
        /^(?:的|[，。；,;、])/.test(after)),
  ),
  when('idiom', 'half in a word', ({ number }) => number === '半' || number === '一半'),
  { answer: (sight) => (inDigits(sight) || sight.joined ? null : han(sight)), gates: [] },
];

function han(sight: Sight): Verdict {
  const { number, unit, bounded, before, after, rest, value } = sight;
  if (Number.isNaN(value)) return { kind: 'idiom', why: 'no number' };
  if (/^[零〇]/.test(number)) return { kind: 'idiom', why: 'a word with zero' };
  if (isScale(number)) return scaleWord(sight);
  if (/^(?:几|数|若干)$/.test(before.slice(-1))) return { kind: 'other', why: 'a vague number' };
  if (isOne(sight)) {
    const measured =
      /^(?:倍|成|番|%)$/.test(unit) &&
      (bounded || /(?:翻|增长|提高|增加|下降|减少|占)[了近约]?$/.test(before));
    const bound = time.test(unit) && bounded;
    const term = time.test(unit) && /(?:满|为期|期限为?|有效期为?)$/.test(before);
    const first =
      /^(?:所|家|座|个|条|处|名|支)$/.test(unit) &&
      newOne.test(before) &&
      !/^(?:批|系列|体|流)/.test(after);
    if (measured || bound || term || first) return { kind: 'figure', why: '' };
    return { kind: 'idiom', why: 'a word with one' };
  }
  if (/[二三四五六七八九]{2}/.test(number) && !/[十百千万亿]/.test(number) && !bounded)
    return { kind: 'other', why: 'a vague number or a list' };
  if (unit === '' || (unit === '大' && value > 10 && !/^十[一-九]?$/.test(number)))
    return { kind: 'idiom', why: 'no unit' };
  if (unit === '大' && /^(?:会|报告|精神|以来|代表|常委)/.test(rest))
    return { kind: 'name', why: 'a congress' };
  if (/^(?:届|期|级)$/.test(unit) && !bounded) return { kind: 'name', why: 'one of several' };
  if (/^(?:名|个|项|条|家|所|人)$/.test(unit) && /^(?:一(?!流))/.test(rest))
    return { kind: 'name', why: 'a slogan' };
  if (/^[二三四]$/.test(number) && unit === '次')
    return bounded ? { kind: 'figure', why: '' } : { kind: 'idiom', why: 'again' };
  if (unit === '人' && /^(?:行|转|组)/.test(rest)) return { kind: 'name', why: 'a word' };
  return { kind: 'figure', why: '' };
}

/** 万人 alone counts nothing unless it is bounded: 超千万元, 百人以上, 近百家. */
function scaleWord({ number, unit, bounded, before, after }: Sight): Verdict {
  if (/[几数]$/.test(before)) return { kind: 'other', why: 'a vague number' };
  if (/^[余多]/.test(after) && unit !== '') return { kind: 'figure', why: '' };
  if (number === '十' && unit !== '') return { kind: 'figure', why: '' };
  if (bounded && (unit !== '' || /^.+[万亿]$/.test(number))) return { kind: 'figure', why: '' };
  return { kind: 'name', why: 'a power of ten in a word' };
}

/** Digits without a unit are figures only where words or a bound lead up to them. */
export const digitsAlone: readonly Rule[] = [
  when('other', 'no number', ({ value }) => Number.isNaN(value)),
  when('other', 'no unit', (sight) => {
    const { unit, bounded, before, number, joined, ranged } = sight;
    if (unit !== '' || joined || !inDigits(sight)) return false;
    const scaled = /[万亿]$/.test(number);
    return !(bounded || scaled || ((cue.test(before) || counted.test(before)) && !ranged));
  }),
];
