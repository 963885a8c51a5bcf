import type { Mark } from './marks.ts';

const goalWords = /目标|任务|计划/;
/** A sign of a clause; a comma parts clauses, but for one inside a number. */
const sign = String.raw`(?:[^，,。；：:、（(]|(?<=\d),(?=\d{3}))`;
/** 完成全年5万人目标的82%: from behind the verb up to the share. */
const measured = new RegExp(
  String.raw`(?:完成|达到|实现|相当于|超过|[占为达超])了?(?<goal>${sign}{0,24}?(?:目标|任务|计划)(?:任务|数|值|总数|总量)?(?:${sign}{0,12}的)? *)(?=\d[\d.]* *(?:%|个?百分点)|百分之|[一二三四五六七八九]成)`,
  'g',
);
/** 完成全年5万人的目标: a number that is named as one. */
const named = new RegExp(
  String.raw`(?:完成|达到|实现)了?(?<goal>${sign}{0,16}\d${sign}{0,6}?的?(?:年度|全年|预期|既定|总体)?目标)`,
  'g',
);

/**
 * The parts of a line that name the goal that a result is held against: what is counted in one is
 * promised, and its times are of it alone.
 */
export function goalsOf(line: string): readonly Mark<''>[] {
  if (!goalWords.test(line)) return [];
  return [measured, named].flatMap((rule) =>
    Array.from(line.matchAll(rule), ({ 0: all, index, groups }): Mark<''> => {
      const end = index + all.length;
      return { start: end - (groups?.goal?.length ?? 0), end, what: '' };
    }),
  );
}

/** The goal that a place stands in, if any. */
export function goalAt(goals: readonly Mark<''>[], at: number): Mark<''> | null {
  return goals.find(({ start, end }) => start <= at && at < end) ?? null;
}
