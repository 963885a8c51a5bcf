import type { Ledger } from '../../src/data/ledger.ts';
import { projections, promises } from '../../src/data/promises.ts';
import type { Figure } from '../../src/data/schema/figures.ts';
import { besides, reportedOf } from '../../src/due/due.ts';
import { date } from '../../src/format/date.ts';
import { period } from '../../src/format/period.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { rowsOf, type Cells } from './answers-due.ts';

/** What a result that comes before the day can say of a promise. */
function early(result: Figure, promise: Figure, due: string): Cells {
  const said = (lang: Lang): string => (result.period === null ? '' : period(result.period, lang));
  return {
    promise: promise.id,
    result: result.id,
    verdict: 'cannot-tell',
    caveat_en: `Counted ${said('en') || 'at a time that is not stated'}, before the promise falls due on ${date(due, 'en')}.`,
    caveat_zh: `所报为${said('zh') || '没有写明时间'}的数，承诺到${date(due, 'zh')}才到期。`,
  };
}

/**
 * Rows of `answers.csv` for results of the same series that were reported before a promise falls due
 * and stand beside none yet: the first promise of the series that is still to come is their one.
 */
export function earlyRows(ledger: Ledger): string {
  const rows = [...promises(ledger), ...projections(ledger)].flatMap(({ targets, projections }) => {
    const all = [...targets, ...projections];
    const [next] = all.filter((each) => reportedOf(each, ledger).length === 0);
    const due = next?.period?.end;
    if (next === undefined || typeof due !== 'string') return [];
    const unset = new Set(besides(all, ledger).map(({ result }) => result));
    return besides([next], ledger)
      .filter(({ result, isEarly }) => isEarly && unset.has(result))
      .map(({ result }) => early(result, next, due));
  });
  return rowsOf(rows);
}
