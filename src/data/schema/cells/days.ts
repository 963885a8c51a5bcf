import { isDay, parsePeriod, type Period } from '../../period.ts';
import { invalid, kind, type Cell } from '../kind.ts';

/** A real day. */
export function day(): Cell<string> {
  return dayWithin('0001-01-01', '9999-12-31');
}

/** A real day on which something was published: after the republic began, and in this century. */
export function publishedDay(): Cell<string> {
  return dayWithin('1949-10-01', '2099-12-31');
}

function dayWithin(first: string, last: string): Cell<string> {
  return kind(
    { en: 'a date like 2020-11-30', zh: '日期，如2020-11-30' },
    (cell) => {
      if (!isDay(cell)) return invalid('date', cell, 'use a real day like 2020-11-30');
      return cell >= first && cell <= last
        ? { value: cell }
        : invalid('date', cell, `use a day from ${first} to ${last}`);
    },
    { type: 'date' },
  );
}

/** An ISO 8601 year, month, day or interval. */
export function period(): Cell<Period> {
  const accepts = {
    en: 'an ISO 8601 date, month, year or interval',
    zh: 'ISO 8601的日期、月份、年份或区间',
  };
  return kind(accepts, (cell) => {
    const value = parsePeriod(cell);
    if (value) return { value };
    const remedy = 'use 2023, 2020-11-30, 2020-05/2023-05 or ../2022-12-31, start before end';
    return invalid('period', cell, remedy);
  });
}
