import { pattern } from '../words/list.ts';
import { changeWords, flowWords } from '../words/time.ts';
import { timesOf } from './dates.ts';
import type { Setting } from './setting.ts';

const flow = new RegExp(pattern([...changeWords, ...flowWords]));
const isDay = (period: string): boolean => /^\d{4}-\d\d-\d\d$/.test(period);

/** What stands over a cell: its column's heading and the lines over the table. */
export interface Over {
  readonly name: string;
  /** Null where something else says when. */
  readonly captions: readonly string[] | null;
}

/**
 * The period that a cell's column or the lines over its table name; empty where they name none.
 * Of 上半年 and 截至6月末, what happened is of the one, and what there is, of the other; without
 * a day, a table of 上半年 does not say whether what there is was counted at its end.
 */
export function periodOver(
  { name, captions }: Over,
  row: string,
  { title, headed, year, part }: Setting,
): string {
  const reference = { title, period: year || title.reviewed || title.planned, ahead: false };
  const timesIn = (text: string): readonly string[] =>
    timesOf(text, reference).flatMap(({ what }) => (what.period === '' ? [] : [what.period]));
  const own = timesIn(name).at(-1);
  if (own !== undefined || captions === null) return own ?? '';
  const times = captions.filter((text) => text !== title.text).flatMap(timesIn);
  const day = times.findLast(isDay) ?? '';
  const looked = title.wide || headed === 'target' ? '' : part || year || title.reviewed;
  const span = (times.findLast((period) => !isDay(period)) ?? day) || looked;
  return flow.test(name + row) ? span : day;
}
