import { bars, type Bar, type BarName } from '../../../src/site/bars.ts';
import type { Measured } from './measure.ts';

/** A page that was measured, and the bar it is held to. */
export interface Row {
  readonly name: string;
  readonly bar: BarName;
  readonly measured: Measured;
  /** What moved on it; undefined where no browser was asked. */
  readonly shift?: number;
}

const heads = [
  ...['kB, brotli 11', 'html', 'js', 'css', 'fonts', 'images', 'all', 'bar'],
  ...['asks', 'nodes', 'others', 'shift'],
];

/** The table of the budgets: a line a page, the bar of the whole beside it. */
export function budgetTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, bar, measured, shift }) => {
    const { html, js, css, fonts, images, total, requests, nodes, origins } = measured;
    const sizes = [html, js, css, fonts, images, total, bars[bar].total];
    const moved = shift === undefined ? '–' : shift.toFixed(3);
    return [
      name,
      ...sizes.map((bytes) => (bytes / 1000).toFixed(1)),
      requests,
      nodes,
      origins.length,
      moved,
    ];
  });
  return [heads, ...lines].map(line).join('\n');
}

/** What would be 10% over what each bar's pages reach, for whoever tightens the bars. */
export function tightened(rows: readonly Row[]): string {
  const names = [...new Set(rows.map(({ bar }) => bar))];
  const lines = names.flatMap((name) => {
    const own = rows.filter(({ bar }) => bar === name);
    return (Object.keys(bars[name]) as (keyof Bar)[]).map((measure) => {
      const most = Math.max(...own.map(({ measured }) => measured[measure]));
      return line([`${name} ${measure}`, bars[name][measure], most, Math.ceil(most * 1.1)]);
    });
  });
  return [line(['', 'bar', 'reached', '+10%']), ...lines].join('\n');
}

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(8)))
    .join('');
}
