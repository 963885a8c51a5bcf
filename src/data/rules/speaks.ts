import { seriesKey } from '../promises.ts';
import type { Figure } from '../schema/figures.ts';

/** Whether a result is of the same thing and the same people as a promise, for the year it ends in. */
export function speaksTo(result: Figure, promise: Figure): boolean {
  const year = yearOf(result);
  return isAlike(result, promise) && year !== '' && year === yearOf(promise);
}

/** Whether both are of one series, and run up alike: a sum over years is not reached by one of them. */
function isAlike(result: Figure, promise: Figure): boolean {
  return (
    seriesKey(result) === seriesKey(promise) &&
    (result.accrual === 'cumulative') === (promise.accrual === 'cumulative')
  );
}

/** The year in which a period ends; empty where there is none. */
function yearOf({ period }: Figure): string {
  return (period?.end ?? period?.start ?? '').slice(0, 4);
}
