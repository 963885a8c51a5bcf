import type { Reading } from '../reading.ts';
import type { KnownIndicator } from './known.ts';
import type { Near } from './near.ts';

/** An indicator that the words point to, and how surely: 1 where all of its name stands there. */
export interface Candidate {
  readonly indicator: KnownIndicator;
  readonly confidence: number;
}

/** From here on an indicator is proposed; below it a person chooses among the candidates. */
export const sure = 0.7;
/** And only where the next one is this much less likely. */
const lead = 0.1;

/** Units that are never taken for one another: person-times are not people. */
const strict =
  /^(?:人|人次|户次|家次|次|场|期|%|分|分数|元|元\/月|年|个月|小时|周岁|位|人\/.+|件\/.+)$/;
const alike: Readonly<Record<string, string>> = {
  名: '人',
  岁: '周岁',
  项: '条',
  套: '套（间）',
  月: '个月',
};

/** Scores indicators by how much of their name stands around a number. */
export function indicatorsBy(
  known: readonly KnownIndicator[],
): (reading: Reading, near: Near) => readonly Candidate[] {
  const owners = Map.groupBy(
    known.flatMap((indicator) =>
      Array.from(pairsOf(indicator.name), (pair) => ({ indicator, pair })),
    ),
    ({ pair }) => pair,
  );
  // A pair of signs that many names share (人才) tells less than one that few have (专利).
  const weight = (pair: string): number => 1 / Math.sqrt(owners.get(pair)?.length ?? 1);
  const whole = new Map(
    known.map((indicator) => [indicator, sum(Array.from(pairsOf(indicator.name), weight))]),
  );
  const score = (reading: Reading, near: Near, words: string): readonly Candidate[] => {
    const there = new Map<KnownIndicator, number>();
    for (const pair of pairsOf(words)) {
      for (const { indicator } of owners.get(pair) ?? []) {
        there.set(indicator, (there.get(indicator) ?? 0) + weight(pair));
      }
    }
    return Array.from(there, ([indicator, found]) => {
      const share = found / (whole.get(indicator) ?? 1);
      return { indicator, confidence: share * fit(reading, near, indicator) };
    })
      .filter(({ confidence }) => confidence >= 0.25)
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, 3);
  };
  return (reading, near) => {
    const own = score(reading, near, `${near.item} ${near.after}`);
    const { measure } = near;
    if (measure === null || surest(own)) return own;
    const measured = score(reading, near, `${measure.words} ${near.after}`).filter(
      ({ indicator: { name } }) => name.includes(measure.name),
    );
    return measured.length > 0 ? measured : own;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** The likeliest indicator, or null where none is sure or two are about as likely. */
export function surest([first, second]: readonly Candidate[]): KnownIndicator | null {
  if (!first || first.confidence < sure) return null;
  return first.confidence - (second?.confidence ?? 0) < lead ? null : first.indicator;
}

/** How well unit and status go with an indicator, from 0 to 1. */
function fit(
  { unit, status, decimal }: Reading,
  { before }: Near,
  indicator: KnownIndicator,
): number {
  const own = alike[unit] ?? unit;
  if (own === '') return decimal === '' ? 1 : 0.8;
  const rule = (status === 'rule') === (indicator.kind === 'rule') ? 1 : 0.5;
  const per = indicator.unit.startsWith(`${own}/`) && /每|月/.test(before);
  if (own === indicator.unit || per) return rule;
  return strict.test(own) || strict.test(indicator.unit) ? 0 : rule * 0.8;
}

/** The pairs of neighbouring Han characters of a text. */
function pairsOf(text: string): ReadonlySet<string> {
  // A share is named in either way: 占比 and 占…比例.
  const runs = text.replaceAll('占比', '占 比例').match(/\p{Script=Han}+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
  );
}
