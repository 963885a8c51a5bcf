import type { Scanned } from '../scan/scanned.ts';
import { escaped } from './escaped.ts';

/** A stretch of a paragraph that is marked, and the number of its reading. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly item: number;
}

/** The paragraphs of a document as HTML, every numeral a button that knows its reading. */
export function textMarked({ read, readings }: Scanned): string {
  const owner = new Map(
    readings.flatMap((reading, item) =>
      reading.mentions.map((locator) => [locator, item] as const),
    ),
  );
  const numerals = Map.groupBy(read.mentions, ({ paragraph }) => paragraph);
  const words = Map.groupBy(
    readings.flatMap((reading, item) =>
      reading.locator.includes('n')
        ? []
        : [{ reading, item, at: Number(reading.locator.slice(1)) }],
    ),
    ({ at }) => at,
  );
  return read.paragraphs
    .map((text, above) => {
      const number = above + 1;
      const marks = (numerals.get(number) ?? []).map(({ locator, index, printed }): Mark => {
        return { start: index, end: index + printed.length, item: owner.get(locator) ?? 0 };
      });
      const worded = (words.get(number) ?? []).map(({ reading, item }): Mark => {
        const start = Math.max(0, text.indexOf(reading.printed));
        return { start, end: start + reading.printed.length, item };
      });
      return `<p><small>p${number}</small> ${marked(text, [...marks, ...worded], readings)}</p>`;
    })
    .join('\n');
}

function marked(text: string, marks: readonly Mark[], readings: Scanned['readings']): string {
  let from = 0;
  const parts = marks
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, item }) => {
      if (start < from) return [];
      const kind = readings[item]?.kind === 'figure' ? 'figure' : 'none';
      const before = escaped(text.slice(from, start));
      from = end;
      return [
        before,
        `<button type="button" class="${kind}" data-i="${item}">${escaped(text.slice(start, end))}</button>`,
      ];
    });
  return [...parts, escaped(text.slice(from))].join('');
}
