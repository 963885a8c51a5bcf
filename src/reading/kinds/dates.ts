import { either, inDigits, last, next, when, type Rule, type Sight } from './rule.ts';

const year = /^(?:19|20)\d\d$/;
const hanYear = /^[一二][零〇九][零〇一二三四五六七八九]{2}$/;
const span = /^(?:年|个月|个多月|周|个星期|星期|天|日|个季度|季度)$/;
const clauseStart = /(?:^|[，。；、,;:：!！?？）)\s])(?:在|力争|计划|确保|争取|要|并)?$/;

const isMonth = ({ value }: Sight): boolean => value >= 1 && value <= 12;
const isDay = ({ value }: Sight): boolean => value >= 1 && value <= 31;

/** Years, months, days, times of day, and spans that only say when. */
export const dates: readonly Rule[] = [
  when(
    'date',
    'year',
    ({ number, after }) => (year.test(number) || hanYear.test(number)) && /^ *年(?!龄)/.test(after),
    next('年'),
  ),
  when(
    'date',
    'years',
    ({ number, after }) =>
      year.test(number) &&
      /^ *年? *(?:[-—–~～〜]{1,2}|至|到|、|\/) *(?:(?:19|20)\d\d|\d\d年)/.test(after),
    next('年-—–~～〜至到、/'),
  ),
  when(
    'date',
    'years',
    ({ number, before }) =>
      year.test(number) && /(?:19|20)\d\d年? *(?:[-—–~～〜]{1,2}|至|到|、|\/) *$/.test(before),
    last('-—–~～〜至到、/'),
  ),
  when(
    'date',
    'years',
    ({ before, after, value }) =>
      value < 100 && /(?:19|20)\d\d(?:[-—–~～〜]{1,2}|至)$/.test(before) && after.startsWith('年'),
    last('-—–~～〜至'),
    next('年'),
  ),
  when(
    'date',
    'year',
    ({ number, after, unit }) =>
      year.test(number) &&
      unit !== '年' &&
      /^(?:届|级(?!以)|版|款|财年|学年|年度|[)）]$|[)）]?$)/.test(after),
  ),
  when(
    'date',
    'year',
    ({ number, before, after, unit }) =>
      year.test(number) &&
      unit === '' &&
      /[(（《“ ]$|^$/.test(before) &&
      /^[)）》” ]|^$|^[一-龥]/.test(after),
  ),
  when(
    'date',
    'date with points',
    ({ number, unit, bounded }) =>
      number.includes('.') &&
      (/^\d+(?:\.\d+){2,}$/.test(number) ||
        (/^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(number) && unit === '' && !bounded)),
  ),
  when(
    'date',
    'number of a heading and a year',
    ({ number, after, before }) =>
      before === '' && /^\d{1,2}\.(?:19|20)\d\d$/.test(number) && after.startsWith('年'),
    last(''),
    next('年'),
  ),
  when(
    'date',
    'ISO date',
    ({ number, after }) => year.test(number) && /^[-/.](?:0?[1-9]|1[0-2])(?!\d)/.test(after),
    next('-/.'),
  ),
  when(
    'date',
    'ISO date',
    (sight) =>
      isDay(sight) &&
      /(?:^|\D)(?:19|20)\d\d[-/.](?:\d{1,2}[-/.])?$/.test(sight.before) &&
      /^(?!\d)/.test(sight.after) &&
      sight.unit !== '%',
    last('-/.'),
  ),
  when(
    'date',
    'month',
    (sight) => isMonth(sight) && /^ *月(?!嫂|饼|薪|供|租|均|子)/.test(sight.after),
    next('月'),
  ),
  when(
    'date',
    'months',
    (sight) =>
      isMonth(sight) &&
      /^ *月?(?:份)? *(?:[-—–~～〜]{1,2}|至|到|、|和) *\d{1,2} *月/.test(sight.after),
    next('月份-—–~～〜至到、和'),
  ),
  when(
    'date',
    'day',
    (sight) =>
      isDay(sight) &&
      /^ *(?:日|号(?=前|起|止|至))(?!内|以内|之内)/.test(sight.after) &&
      (sight.unit !== '日' || !sight.bounded || /月 *$/.test(sight.before)),
    next('日号'),
  ),
  when(
    'date',
    'days',
    (sight) =>
      isDay(sight) &&
      /月 *$|月\d{1,2}日?[-—–~～〜至到、]{1,2}$/.test(sight.before) &&
      /^ *(?:日|号|[-—–~～〜至到、])/.test(sight.after),
    last('月日-—–~～〜至到、'),
    next('日号-—–~～〜至到、'),
  ),
  when(
    'date',
    'time of day',
    ({ number, before, after }) =>
      /^\d{1,2}$/.test(number) &&
      (/^[:：]\d\d(?!\d)/.test(after) ||
        (number.length === 2 && /(?:^|[^.\d])\d{1,2}[:：](?:\d\d[:：])?$/.test(before))),
    either(last(':：'), next(':：')),
  ),
  when(
    'date',
    'time of day',
    (sight) =>
      sight.value <= 24 &&
      sight.unit === '' &&
      (/^ *(?:时|点)(?:\d|半|整|许|前|后|起|至|到|开始|[，。、,]|$)/.test(sight.after) ||
        /(?:上午|下午|晚上?|凌晨|早上?|中午)$/.test(sight.before)),
    either(last('午晚上晨早'), next('时点')),
  ),
  when(
    'date',
    'minutes of a time',
    ({ before, after }) => /[\d一二三四五六七八九十][时点]$/.test(before) && after.startsWith('分'),
    last('时点'),
    next('分'),
  ),
  when(
    'date',
    'quarter',
    ({ before, after, number }) =>
      /^[1-4一二三四]$/.test(number) && /^ *季度/.test(after) && !/[个每]$/.test(before),
    next('季'),
  ),
  when(
    'date',
    'decade or century',
    ({ after }) => /^ *(?:世纪|年代|后(?=[、，青人群]|$))/.test(after),
    next('世年后'),
  ),
  when(
    'date',
    'half of a year',
    ({ number, before, after }) =>
      number === '半' && /[上下前后近]$/.test(before) && after.startsWith('年'),
    last('上下前后近'),
    next('年'),
  ),
  when(
    'date',
    'span that says when',
    ({ before, unit }) =>
      span.test(unit) &&
      /(?:近|最近|过去|未来|今后|往后|接下来|此后|前|后|这|头|上|下)$/.test(before) &&
      !/接近$|将近$/.test(before),
    last('近去来后前这头上下'),
  ),
  when(
    'date',
    'span that says when',
    ({ unit, rest }) => span.test(unit) && /^(?:多|余)?(?:来|间|前|后)(?![历景台勤备])/.test(rest),
  ),
  when(
    'date',
    'deadline',
    ({ before, unit, rest }) =>
      unit === '年' && /^(?:之|以)?内/.test(rest) && clauseStart.test(before),
  ),
  when(
    'date',
    'span that says when',
    ({ before, unit, rest, bounded, ranged }) =>
      unit === '年' &&
      !bounded &&
      !ranged &&
      clauseStart.test(before) &&
      /^(?![一-龥]{0,4}(?:行动|规划|计划|目标|攻坚|方案))[一-龥]/.test(rest),
  ),
  when(
    'date',
    'span that says when',
    ({ unit, rest, bounded, ranged }) =>
      unit === '年' && !bounded && !ranged && /^(?:的?努力|左右的?努力|时间)/.test(rest),
  ),
  when(
    'date',
    'span over which something is counted',
    (sight) => sight.unit === '年' && /^(?:累计|合计|共|总计)/.test(sight.rest) && !sight.bounded,
  ),
  when(
    'date',
    'day of a festival',
    ({ before, after, number }) =>
      /^\d{1,2}$/.test(number) && (/^[·•]\d/.test(after) || /\d[·•]$/.test(before)),
    either(last('·•'), next('·•')),
  ),
  when(
    'date',
    'time of the text',
    (sight) => inDigits(sight) && /^ *(?:周年|周岁生日)/.test(sight.after),
    next('周'),
  ),
];
