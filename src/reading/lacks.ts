import type { ReadDocument } from './open.ts';
import type { Reading } from './reading.ts';

/** What a promise may lack in its text: a date, a level to start from, a result. */
export type Lack = 'date' | 'baseline' | 'result';

/** So many characters in a row say that two numbers may be about one thing. */
const alike = 4;

/**
 * What every promise of a document lacks, by the locator of its reading. A baseline or a result
 * is missing only where no other number of the same unit could be it, so that nothing is called
 * missing that is only worded otherwise nearby.
 */
export function lacksOf(
  document: Pick<ReadDocument, 'mentions' | 'paragraphs'>,
  readings: readonly Reading[],
): ReadonlyMap<string, readonly Lack[]> {
  const starts = new Map(document.mentions.map((mention) => [mention.locator, mention]));
  const subjectOf = ({ locator, why }: Reading): string => {
    const mention = starts.get(locator);
    if (mention === undefined || why === 'cell of a table') return '';
    const line = document.paragraphs[mention.paragraph - 1] ?? '';
    return subject(line.slice(Math.max(0, mention.index - 40), mention.index));
  };
  const figures = readings.filter(({ kind }) => kind === 'figure');
  const levels = new Map<string, Level[]>();
  for (const reading of figures) {
    if (reading.status !== 'reported' && reading.status !== 'baseline') continue;
    const level = { status: reading.status, end: endOf(reading.period) };
    const parts = piecesOf(subjectOf(reading));
    for (const part of ['', ...(parts.length === 0 ? ['?'] : parts)]) {
      const key = `${reading.unit} ${part}`;
      const others = levels.get(key);
      if (others) others.push(level);
      else levels.set(key, [level]);
    }
  }
  const told = figures.flatMap((reading): [string, readonly Lack[]][] => {
    if (reading.status !== 'target') return [];
    const parts = piecesOf(subjectOf(reading));
    const keys = parts.length === 0 ? [''] : ['?', ...parts];
    const found = keys.flatMap(
      (part) => levels.get(`${reading.unit} ${part}`)?.slice(-enough) ?? [],
    );
    const end = endOf(reading.period);
    const has = (sort: (level: Level) => boolean): boolean => found.some(sort);
    const lacks: readonly (readonly [Lack, boolean])[] = [
      ['date', reading.period === ''],
      ['baseline', !has((level) => level.status === 'baseline' || !reaches(level.end, end))],
      ['result', !has((level) => level.status === 'reported' && !precedes(level.end, end))],
    ];
    return [[reading.locator, lacks.filter(([, is]) => is).map(([lack]) => lack)]];
  });
  return new Map(told);
}

/** So many of the numbers that could be meant are looked at; a long table would hold thousands. */
const enough = 41;

interface Level {
  readonly status: 'reported' | 'baseline';
  readonly end: string;
}

/** What stands before a number in its clause, as far as it names something. */
function subject(before: string): string {
  const clause = before.split(/[。；;，,：:！？!?\n]/).at(-1) ?? '';
  return (clause.match(/\p{Script=Han}+/gu) ?? []).join('');
}

/** Every run of a few characters; of a shorter subject itself. */
function piecesOf(text: string): readonly string[] {
  if (text.length < 2) return [];
  if (text.length <= alike) return [text];
  return Array.from({ length: text.length - alike + 1 }, (_, at) => text.slice(at, at + alike));
}

/** The last day of a period, near enough to compare: `2024` ends on `2024-12-31`. */
function endOf(period: string): string {
  const end = period.split('/').at(-1) ?? '';
  return end === '' || end === '..' ? '' : `${end}-12-31`.slice(0, 10);
}

/** Whether a day is another or comes after it; what is not dated does neither. */
function reaches(day: string, other: string): boolean {
  return day !== '' && other !== '' && day >= other;
}

/** Whether a day comes before another; what is not dated comes before none. */
function precedes(day: string, other: string): boolean {
  return day !== '' && other !== '' && day < other;
}
