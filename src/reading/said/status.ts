import { cueWords, type Cue, type Headed } from '../words/status.ts';
import { seek, soughtWords } from '../words/seek.ts';
import type { Genre } from '../words/genres.ts';
import type { Time } from './dates.ts';
import { goalAt } from './goals.ts';
import { signBefore } from '../text/width.ts';
import { lastBefore, type Mark } from './marks.ts';
import { leadIns, type Setting } from './setting.ts';

/** What kind of statement a number is part of. */
export type Status = 'reported' | 'target' | 'projection' | 'baseline' | 'rule' | 'definition';

/** What a sentence tells: a status, that it may be a promise or a result, or nothing. */
export type Told = Status | 'either' | null;

/** Where a number stands in its line: its start, the end of its unit and bound, and these two. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly bounded: boolean;
  /** The words of the bound after the unit: 内. */
  readonly within: string;
}

const cuesOf = seek(...cueWords.map(([cue, list]) => soughtWords(cue, list)));
const scopes: Readonly<Record<Genre, Headed>> = {
  plan: 'target',
  report: 'reported',
  policy: 'rule',
};

/** What the headings above a paragraph make of it, and where they do not tell, the title. */
export function scopeOf({ headed, title }: Setting): Headed | null {
  return headed ?? (title.genre && scopes[title.genre]);
}

/** Reads the cues of a half-width line; gives back what they say of a number in it. */
export function statusesOf(
  line: string,
  setting: Setting,
  goals: readonly Mark<''>[],
): (place: Place, time: Time | null, sentence: string) => Told {
  // 完成计划: the word names what a result is held against, and promises nothing after it.
  const marks = cuesOf(line).filter(({ start }) => !goalAt(goals, start));
  const leads = leadIns(line);
  const { title } = setting;
  const grants = /奖励|奖补|补贴|补助|津贴|资助|给予/.test(line);
  return (place, time, sentence) => {
    const before = line.slice(Math.max(0, place.start - 160), place.start);
    const after = line.slice(place.end, place.end + 14);
    const fixed = ruleAt(before, after, place, grants);
    if (fixed) return fixed;
    if (grants && rate(before, after, place.unit, scopeOf(setting))) return 'rule';
    const said = cuesIn(line, marks, place.start - sentence.length, place.start);
    const [own = null] = said;
    if (own === 'projected' || (said.includes('projected') && !firm.has(own ?? 'held'))) {
      return 'projection';
    }
    const lead = lastBefore(leads, place.start)?.what;
    const scope = lead ?? scopeOf(setting);
    const to = title.reviewed || title.published;
    const due = time !== null && time.until && time.period.slice(0, 4) > to.slice(0, 4);
    const past =
      time !== null &&
      !time.until &&
      time.period !== '' &&
      time.period.slice(0, 4) < title.planned.slice(0, 4);
    if (scope !== 'rule' && goalAt(goals, place.start)) return 'target';
    if (scope === 'target' && /^[从由]/.test(signBefore(line, place.start))) return 'baseline';
    if (scope === null && own === 'kept' && !due) {
      if (keptThen(said, time, title.published)) return 'reported';
      // Without a date, a title or another cue, the level may be one to keep or one that was kept.
      if ((time?.period ?? '') === '' && said.every((cue) => cue === 'kept')) return 'either';
    }
    return decide(scope, own, due, past);
  };
}

/** Cues that say what a number is, although something was foreseen earlier in the sentence. */
const firm: ReadonlySet<Cue> = new Set(['done', 'aimed', 'promised']);

/** Cues that stand in relative clauses too. */
const loose: ReadonlySet<Cue> = new Set(['done', 'measured', 'ruled', 'held', 'kept']);

/**
 * The cues of a sentence before a place, the nearest first. One inside a relative clause says
 * nothing of the number: 已建工会的企业达65%.
 */
function cuesIn(
  line: string,
  marks: readonly Mark<Cue>[],
  from: number,
  to: number,
): readonly Cue[] {
  const found: Cue[] = [];
  let mark = lastBefore(marks, to);
  while (mark && mark.start >= from && found.length < 6) {
    const relative = loose.has(mark.what) && /^[^，。；,;]*的/.test(line.slice(mark.end, to));
    if (!relative) found.push(mark.what);
    mark = lastBefore(marks, mark.end - 1);
  }
  return found;
}

/** Whether a level was kept: its sentence reports, or its year was over when the text came out. */
function keptThen(said: readonly Cue[], time: Time | null, published: string): boolean {
  const other = said.find((cue) => cue !== 'kept');
  if (other !== undefined) return other === 'done' || other === 'measured';
  const [end = ''] = /\d{4}(?!.*\/)/.exec(time?.period ?? '') ?? [];
  return end !== '' && end < published.slice(0, 4);
}

/** What a cue says where its sentence stands in a scope. */
function decide(scope: Headed | null, cue: Cue | null, due: boolean, past: boolean): Status | null {
  const aimed = cue === 'aimed' || due;
  const measured = cue === 'done' || cue === 'measured';
  switch (scope) {
    case 'target':
      if (cue === 'ruled') return 'rule';
      return (cue === 'done' || past) && !due ? 'reported' : 'target';
    case 'reported':
      return aimed || cue === 'promised' ? 'target' : 'reported';
    case 'rule':
      return measured ? 'reported' : aimed ? 'target' : 'rule';
    case null:
      if (aimed || cue === 'promised' || cue === 'held' || cue === 'kept') return 'target';
      return cue === 'ruled' ? 'rule' : measured ? 'reported' : null;
  }
}

const whom =
  /^的(?:[，,]|给予|可|按|[^，。；、,的]{0,6}(?:企业|单位|个人|人员|高校|毕业生|劳动者|用人|机构|项目|家庭|工程|房屋|车辆|工地))/;
/** 对…的，给予补贴: what whoever fits gets. */
const granted = /对[^。；]{2,60}的[^。；]{0,30}(?:奖励|补贴|补助|资助|给予)[^，。；、]{0,6}$/;
/** So much for each: 按每人600元给予补贴. A report may say so of what it has paid. */
function rate(before: string, after: string, unit: string, scope: Headed | null): boolean {
  if (!/^元(?:\/.+)?$/.test(unit)) return false;
  const [lead = ''] = before.split(/[，,。；;：:]/).slice(-1);
  const [rest = ''] = after.split(/[，,。；;]/, 1);
  const measure = /按照?[^\d]{0,10}$/.test(lead);
  const each =
    unit.includes('/') ||
    /每(?:人次?|名|户|家|个|岗|位|次|期|套|例|项|学年)[^\d]{0,10}$/.test(lead);
  if (!grant.test(measure ? rest : lead + rest)) return false;
  return measure || (each && scope !== 'reported');
}

const grant = /奖励|奖补|补贴|补助|津贴|资助/;

/** A time within which something has to be done: 2个月内审结. */
const limit = /^(?:个?工作日|个月|天|日|小时|个小时)(?:以|之)?内$/;
const condition =
  /(?:毕业|离校|失业|参保|缴费|就业|经营|工作|服务|居住|创业|登记)(?:满|超过|不足|未满|不少于|年限)? *$/;

/** Ages, conditions and counts of measures, which no genre and no heading makes a result. */
function ruleAt(
  before: string,
  after: string,
  { unit, bounded, within }: Place,
  grants: boolean,
): Status | null {
  if (unit === '大') return 'definition';
  if (/^[条项]$/.test(unit) && /^(?:具体|重点)?(?:措施|举措|政策|意见|行动|条款)/.test(after))
    return 'definition';
  if (unit === '周岁' || (unit === '岁' && bounded && !/寿命[^，。；]*$/.test(before)))
    return 'rule';
  if (whom.test(after) || (grants && granted.test(before))) return 'rule';
  if (bounded && /^(?:年|个月|学期)$/.test(unit) && condition.test(before)) return 'rule';
  const limited =
    /^(?:年|个月|次|元(?:\/.+)?)$/.test(unit) &&
    /(?:不得?超过|最[长高多]|至多)[^，。；]{0,6}$/.test(before);
  return limited || (within.endsWith('内') && limit.test(unit + within)) ? 'rule' : null;
}
