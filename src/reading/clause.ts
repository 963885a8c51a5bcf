import type { Force } from '../data/schema/figures.ts';

/** What the sentence around a number says about it: when, and how it adds up. */
export interface Clause {
  readonly perYear: boolean;
  readonly cumulative: boolean;
  /** An ISO 8601 guess; empty where the sentence names no year. */
  readonly period: string;
  /** A guess at what kind of statement it is; null where nothing tells. */
  readonly status: 'target' | 'projection' | 'rule' | 'reported' | null;
  /** How strongly it is worded, should it be a target. */
  readonly force: Force;
}

const forces: readonly (readonly [Force, RegExp])[] = [
  ['ensure', /确保/],
  ['strive', /力争/],
];

const date =
  /((?:19|20)\d\d)(?:年? *[-—–~～至到]+ *((?:19|20)\d\d))?年(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})日)?(底|末)?/g;

/** Reads the sentence up to a number of a half-width line; sentences end with a stop or semicolon. */
export function clauseBefore(line: string, start: number): Clause {
  const before = line.slice(Math.max(0, start - 160), start);
  const sentence = before.split(/[。；;！？!?]/).at(-1) ?? '';
  const clause = sentence.split(/[，,]/).at(-1) ?? '';
  return {
    perYear:
      sentence.includes('每年') ||
      /年均|逐年|^ *年(?=培训|新增|产|增|发放|服务|接待|销售|营业|实现|开发|提供|完成|处理|可|减)/.test(
        clause,
      ),
    cumulative: /累计|总计|以来|期间|[0-9一二三四五]年(?:共|累计|合计)/.test(sentence),
    period: periodOf(sentence),
    force: forceOf(sentence, clause),
    status: statusOf(sentence, line.slice(start, start + 40).split(/[。；;]/)[0] ?? ''),
  };
}

const statuses: readonly (readonly [NonNullable<Clause['status']>, RegExp])[] = [
  ['projection', /预计|预估|预测|有望/],
  ['reported', /截至|累计(?:实现|完成|发放|开展|帮助)|同比|比上年|去年|已|完成|达成|实有/],
  ['target', /[到至](?:20\d\d)年|力争|目标|确保|争取|计划|年内|将|保持|控制在|每年/],
  ['rule', /不超过|不低于|不少于|不得|标准|补贴|补助|奖励|给予|年龄|期限|满$|周岁|以上的/],
];

function statusOf(before: string, after: string): Clause['status'] {
  const found = statuses.find(([, words]) => words.test(before));
  return found?.[0] ?? (/以上的|的[，,]|周岁/.test(after) ? 'rule' : null);
}

/** 确保 and 力争 govern what follows in their sentence, 保持 and its kin only their own clause. */
function forceOf(sentence: string, clause: string): Force {
  if (/保持|维持|稳定在|控制在/.test(clause)) return 'hold';
  return forces.find(([, words]) => words.test(sentence))?.[0] ?? 'plain';
}

function periodOf(sentence: string): string {
  const last = Array.from(sentence.matchAll(date)).at(-1);
  if (!last) return '';
  const [, year = '', to, month, day, end] = last;
  if (to !== undefined) return Number(to) > Number(year) ? `${year}/${to}` : '';
  if (month === undefined) return end === undefined ? year : `${year}-12-31`;
  if (Number(month) < 1 || Number(month) > 12) return year;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (end === undefined) return day === undefined ? prefix : isoDay(prefix, Number(day));
  // Day 0 of the next month is the last day of this one.
  return isoDay(prefix, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

function isoDay(month: string, day: number): string {
  const text = `${month}-${String(day).padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || !real.toISOString().startsWith(text) ? month : text;
}
