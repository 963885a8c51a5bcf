import { either, inDigits, last, next, when, type Rule } from './rule.ts';

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const latinAfter = /^[A-Za-z]/;

/** Registration numbers, telephone numbers, numbers of documents, and digits inside Latin words. */
export const codes: readonly Rule[] = [
  when(
    'document-number',
    'year of a document number',
    ({ before, after, number }) =>
      /^(?:19|20)\d\d$/.test(number) &&
      /[〔[【(]$/.test(before) &&
      /^[〕\]】)] *(?:第? *\d+ *号)/.test(after),
    last('〔[【('),
    next('〕]】)'),
  ),
  when(
    'document-number',
    'number of a document',
    ({ before, after }) =>
      /^ *号/.test(after) && /[〔[【(](?:19|20)\d\d[〕\]】)] *第? *$/.test(before),
    next('号'),
  ),
  when(
    'document-number',
    'number of a document',
    ({ before, after }) =>
      /(?:第|令|公告|文号[:：]?) *$/.test(before) && /^ *号(?!线|楼|厂|馆)/.test(after),
    next('号'),
  ),
  when(
    'document-number',
    'number of a document',
    (sight) => /^ *号(?:文|令|公告|文件)/.test(sight.after),
    next('号'),
  ),
  when(
    'contact',
    'long number without a unit',
    (sight) =>
      sight.number.length > 6 && /^\d+$/.test(sight.number) && sight.unit === '' && !sight.bounded,
  ),
  when(
    'contact',
    'telephone, post or registration',
    (sight) =>
      inDigits(sight) &&
      sight.unit === '' &&
      /(?:电话|热线|传真|手机|咨询|联系(?:我们|方式|人)?|邮编|邮政编码|标识码|备案?号?|备|网安备|QQ|微信|编号|证号|账号|代码)[^，。；、0-9]{0,8}[(（]?(?:\d{3,4}[)）]?[- ]?)?$/.test(
        sight.before,
      ),
  ),
  when(
    'contact',
    'telephone',
    ({ before, after, number }) =>
      number.length > 2 &&
      ((/^0\d{2,3}$/.test(number) && /^[)）]?[- ]?\d{7,8}/.test(after)) ||
        (/^\d{7,8}$/.test(number) && /0\d{2,3}[)）]?[- ]?$/.test(before)) ||
        (/^\d{3}$/.test(number) && /^-\d{3,4}-\d{4}/.test(after))),
  ),
  when(
    'contact',
    'part of a telephone number',
    ({ before, number, unit }) =>
      unit === '' &&
      /^\d{3,5}$/.test(number) &&
      /(?<!\d)(?:0\d{2,3}-|[1-9]\d{2}-|\d{3}-\d{3,4}-)$/.test(before),
    last('-'),
  ),
  when(
    'contact',
    'part of a registration',
    ({ before }) => /ICP备\d+号?-$/.test(before),
    last('-'),
  ),
  when(
    'contact',
    'house number',
    ({ before, after, unit }) =>
      unit === '' && /[路街道巷弄里区]$/.test(before) && /^(?:[-—]\d+)?号/.test(after),
    last('路街道巷弄里区'),
    next('-—号'),
  ),
  when(
    'contact',
    'address of a page',
    ({ before, after }) =>
      /(?:https?:\/\/|www\.)\S*$/.test(before) || /^[\w.-]*@|^\.(?:com|cn|gov)/.test(after),
  ),
  when(
    'other',
    'counter of the page',
    ({ before, unit }) =>
      /^(?:次|人次|人|字)?$/.test(unit) &&
      /(?:^|[\s|【】[(（:：])(?:本[页文]|文章|页面|累计|总)?(?:浏览|阅读|点击|访问|查看|下载|转发|评论|点赞)(?:次数|人数|人次|总数|[量数])?[:：] *$/.test(
        before,
      ),
    last(':：'),
  ),
  when(
    'name',
    'part of a Latin word',
    (sight) =>
      inDigits(sight) &&
      sight.unit === '' &&
      (latinAfter.test(sight.after) || /[A-Za-z][-.]?$/.test(sight.before)) &&
      !/(?:GDP|CPI|R&D)$/.test(sight.before),
    either(last(`${latin}-.`), next(latin)),
  ),
  when(
    'name',
    'part of a Latin word',
    (sight) =>
      inDigits(sight) &&
      sight.unit !== '%' &&
      /(?:[^A-Za-z]|^)[A-Z]{1,2}\d*[-.]?$/.test(sight.before) &&
      !/(?:达|为)$/.test(sight.before),
    last(`${latin}0123456789-.`),
  ),
];
