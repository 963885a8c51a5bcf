import { afterAll, describe, expect, test } from 'vitest';
import { browser } from '../browser/page.ts';
import { asksAll } from '../lib/dist.ts';
import type { Verdict } from './embed-fit.ts';
import { hosts } from './embed-hosts.ts';
import { embedsOf, few, tryHost } from './embed-matrix.ts';
import { inChromium } from './in-chromium.ts';
import { starts } from './readers.ts';

const widths = asksAll ? [300, 375, 480, 640, 768, 1000] : [640];
const langs = asksAll ? ['en', 'zh'] : ['en'];
const columns = widths.flatMap((width) => langs.map((lang) => [width, lang] as const));

/** What became of charts, by browser and host, and column. */
const rows = new Map<string, Map<number, Verdict[]>>();

function note(row: string, width: number, found: readonly Verdict[]): void {
  const cells = rows.get(row) ?? new Map<number, Verdict[]>();
  rows.set(row, cells.set(width, [...(cells.get(width) ?? []), ...found]));
}

function table(): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, nth) => cell.padEnd(nth === 0 ? 40 : 28)).join('');
  const said = (found: readonly Verdict[] = []): string =>
    [...new Set(found)]
      .map((name) => `${found.filter((each) => each === name).length} ${name}`)
      .join(', ');
  return [
    line([`${langs.join(' + ')}, frames by px of the column`, ...widths.map(String)]),
    ...[...rows].map(([name, cells]) =>
      line([name, ...widths.map((width) => said(cells.get(width)))]),
    ),
  ].join('\n');
}

const bundled = { name: 'Chromium by npm', start: () => inChromium('', browser) } as const;

afterAll(() => {
  console.log(table());
});

describe.each([...starts, bundled])('$name', (each) => {
  const engine = each.start();
  afterAll(() => engine.close());

  // The quickest tries every host at every run.
  const some = hosts.filter(({ common }) => asksAll || common === true || each === bundled);
  describe.each(some)('$name', (host) => {
    test.each(columns)('holds every chart in a column of %i px (%s)', async (width, lang) => {
      const embeds = embedsOf(lang, asksAll ? undefined : few);
      const { first, wrong } = await tryHost(() => engine.open(host.scheme), host, embeds, width);
      note(`${each.name}: ${host.name}`, width, first);
      expect(wrong.join('\n')).toBe('');
    });
  });
});
