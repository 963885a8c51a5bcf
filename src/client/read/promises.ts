import type { Lack } from '../../reading/lacks.ts';
import type { Reading } from '../../reading/reading.ts';
import { element } from './element.ts';
import { when } from './when.ts';

/** So many promises are listed; the file for download has all. */
const most = 300;

/** The promises of a text as rows of a table, each with what it has or lacks. */
export function promiseRows(
  readings: readonly Reading[],
  lacks: ReadonlyMap<string, readonly Lack[]>,
  words: Readonly<Record<string, string>>,
): readonly HTMLTableRowElement[] {
  return readings
    .filter(({ locator }) => lacks.has(locator))
    .slice(0, most)
    .map(({ locator, printed, period }) => {
      const missing = lacks.get(locator) ?? [];
      const cell = (lack: Lack, has: string): HTMLElement =>
        missing.includes(lack)
          ? element('td', { class: 'lack' }, words[`reader.lack.${lack}`] ?? lack)
          : element('td', {}, has);
      const link = element(
        'button',
        { type: 'button', class: 'link', 'data-go': locator },
        locator,
      );
      return element(
        'tr',
        {},
        element('td', {}, link),
        element('th', { scope: 'row', lang: 'zh-Hans' }, printed),
        cell('date', when(period, words)),
        cell('baseline', words['reader.has'] ?? ''),
        cell('result', words['reader.has'] ?? ''),
      );
    });
}
