import type { Lack } from '../../reading/lacks.ts';
import { element } from './element.ts';
import type { Promised } from './handed.ts';
import { when } from './when.ts';

/** The promises of a text as rows of a table, each with what it has or lacks. */
export function promiseRows(
  promises: readonly Promised[],
  words: Readonly<Record<string, string>>,
): readonly HTMLTableRowElement[] {
  return promises.map(({ locator, printed, period, lacks }) => {
    const cell = (lack: Lack, has: string): HTMLElement =>
      lacks.includes(lack)
        ? element('td', { class: 'lack' }, words[`reader.lack.${lack}`] ?? lack)
        : element('td', {}, has);
    const link = element('button', { type: 'button', class: 'link', 'data-go': locator }, locator);
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
