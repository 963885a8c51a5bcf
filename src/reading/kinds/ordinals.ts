import { inDigits, last, next, when, type Rule } from './rule.ts';

const rankBefore =
  /(?:位?居|名?列|排名?|位列|跃居|跃升|升至|位于|保持|稳居|进入|全国|全省|全市|全球|世界|省内|国内|获|荣获)[^，。；、,;]{0,12}第 *$/;

/** Numbers that say which, not how many. */
export const ordinals: readonly Rule[] = [
  when(
    'ordinal',
    'heading',
    ({ before, after, number }) =>
      before.trim() === '' && /^[一二三四五六七八九十]+$/.test(number) && /^ *[、.．]/.test(after),
    next('、.．'),
  ),
  when(
    'ordinal',
    'number of a list',
    (sight) =>
      inDigits(sight) &&
      /^\d{1,2}$/.test(sight.number) &&
      /(?:^|[。；;：:)）」”])\s*$/.test(sight.before) &&
      /^ *[.．、](?!\d)/.test(sight.after) &&
      !/^、\d/.test(sight.after),
    next('.．、'),
  ),
  when(
    'ordinal',
    'number of a section',
    ({ before, number, unit, after, bounded }) =>
      before === '' &&
      !bounded &&
      unit === '' &&
      /^\d{1,2}\.\d{1,2}$/.test(number) &&
      /^ *[一-龥]/.test(after),
    last(''),
  ),
  when(
    'ordinal',
    'in brackets',
    ({ before, after, number }) =>
      /[(（〔]$/.test(before) &&
      /^[)）〕]/.test(after) &&
      /^(?:[一二三四五六七八九十]+|\d{1,2})$/.test(number),
    last('(（〔'),
    next(')）〕'),
  ),
  when(
    'ordinal',
    'number of a list',
    ({ before, after, number }) =>
      /(?:^|[，。；：、,;:”）)!！？?\s])$/.test(before) &&
      /^[一二三四五六七八九十]+$/.test(number) &&
      /^(?:是|要(?!素)|则|为)/.test(after),
    next('是要则为'),
  ),
  when(
    'ordinal',
    'number of a list',
    ({ before, number }) => before.endsWith('其') && /^[一二三四五六]$/.test(number),
    last('其'),
  ),
  when(
    'ordinal',
    'sectors of the economy',
    ({ number, after }) =>
      /^[一二三]+$/.test(number) && /^(?:、[二三])*(?:、三)?(?:次)?产业?(?!品|能|权)/.test(after),
    next('、次产'),
  ),
  when(
    'figure',
    'rank',
    ({ before, after, rest, value }) =>
      value > 0 &&
      rankBefore.test(before) &&
      /^ *(?:[位名]|大(?!会)|$|[，。；,;)）、”])/.test(after) &&
      !after.startsWith('位的') &&
      !rest.startsWith('位的'),
    last('第'),
  ),
  when(
    'figure',
    'rank',
    ({ before, after }) =>
      /(?:全国|全省|全市|全球|世界|中国|国内|省内)第 *$/.test(before) &&
      /^ *(?:大(?!会)|位|名)/.test(after),
    last('第'),
    next('大位名'),
  ),
  when(
    'figure',
    'rank',
    ({ before, after }) =>
      /(?:国|省|市|区|县|球|世界|内|列|居)前 *$/.test(before) &&
      /^ *(?:[位名](?!列)|$|[，。；、,;)”])/.test(after),
    last('前'),
  ),
  when(
    'ordinal',
    'ordinal',
    ({ before }) => /第 *(?:\d+ *[-—–~～至到、] *)?$/.test(before),
    last('第-—–~～至到、'),
  ),
  when(
    'ordinal',
    'number of a table or a picture',
    ({ before, unit }) =>
      /(?:附件|附表|(?<!代)表|图|专栏|附录|案例|序号)[:： ]*$/.test(before) && unit === '',
    last('件表图栏录例号:：'),
  ),
];
