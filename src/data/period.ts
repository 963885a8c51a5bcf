/** When a figure holds: the cell as written, and the days it runs from and to. */
export interface Period {
  readonly text: string;
  /** First day, or null where the document gives no start. */
  readonly start: string | null;
  /** Last day, or null where the document gives no end. */
  readonly end: string | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day of the calendar written `2020-11-30`. */
export function isDay(text: string): boolean {
  return text.length === 10 && days(text) !== null;
}

/** The first and last day of `2020`, `2020-11` or `2020-11-30`; null for anything else. */
function days(text: string): { first: string; last: string } | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isReal(first) || Number(year) === 0) return null;
  if (day !== undefined) return { first, last: first };
  const lastMonth = month ?? '12';
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return { first, last: `${year}-${lastMonth}-${String(last).padStart(2, '0')}` };
}

function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  // A date such as 02-30 rolls over into March instead of failing.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * Reads an ISO 8601 year, month, day or interval of them; `..` leaves one end open.
 * Null where it is none of these or ends before it starts.
 */
export function parsePeriod(text: string): Period | null {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (to === undefined) {
    const both = days(from);
    return both && { text, start: both.first, end: both.last };
  }
  const start = from === '..' ? null : days(from)?.first;
  const end = to === '..' ? null : days(to)?.last;
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  return start !== null && end !== null && start > end ? null : { text, start, end };
}

/** The end of a period as an id carries it (`2020-11-30`); its start where the end is open. */
export function endText(period: Period): string {
  const [from = '', to = from] = period.text.split('/');
  return to === '..' ? from : to;
}
