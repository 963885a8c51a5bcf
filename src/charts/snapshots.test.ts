import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { fixtureLedger } from '../data/fixture.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import type { Chart, State } from './chart.ts';
import { signed } from './forms/path-lines.ts';
import { values } from './forms/path-words.ts';
import { path } from './forms/path.ts';
import { rows } from './layout/rows.ts';
import { tallies } from './layout/tally.ts';
import { createPen, type Pen } from './pen.ts';
import { draw, widths, type Drawing, type Width } from './plot.ts';
import { charts } from './registry.ts';
import { render } from './render.ts';

const sizes = Object.keys(widths) as Width[];

/** One element a line, so that a diff shows which mark moved. */
const lines = (svg: string): string => `${svg.replace(/></g, '>\n<')}\n`;

const states = charts.flatMap((chart) => chart.states.map((state) => [chart, state] as const));
const published = states.flatMap(([chart, state]) =>
  langs.map((lang) => [chart, state, lang] as const),
);

test.each(
  published.map(
    ([chart, state, lang]) => [`${chart.id}.${state.id}.${lang}`, chart, state, lang] as const,
  ),
)(
  'render(%s) is the committed picture',
  async (name: string, chart: Chart, state: State, lang: Lang) => {
    const { drawings } = render(chart, state, lang, ledger);
    for (const width of sizes)
      await expect(lines(drawings[width])).toMatchFileSnapshot(`snapshots/${name}.${width}.svg`);
  },
);

const promised = 'suzhou-training-2022-target';
const reported = 'suzhou-training-2020-11-30';

const layouts: Readonly<Record<string, (pen: Pen) => Drawing>> = {
  rows: (pen) => {
    const [a, b] = [pen.figure(promised), pen.figure(reported)];
    const tag = { key: `${reported}:tag`, text: 'a tag' };
    const list = [
      { figure: a, entry: 'Promised', sub: 'by 2022' },
      { figure: b, entry: 'Reported', sub: 'in 2020', gap: a, tag },
    ];
    return rows(
      { rows: list, slots: 3, max: 1e6, ticks: [0, 5e5, 1e6], heading: 'Times', reference: a },
      pen,
    );
  },
  tally: (pen) => {
    const figure = { ...pen.figure(reported), value: 7 };
    return tallies(
      { rows: [{ figure, entry: 'Counts', sub: 'in 2020' }], slots: 1, heading: 'Count' },
      pen,
    );
  },
  path: path({ figures: [promised, reported] })([
    signed([reported, promised]),
    values([reported, promised]),
  ]),
};

const small: Ledger = fixtureLedger();

test.each(Object.entries(layouts))(
  '%s(a small fixed ledger) is the committed picture',
  async (name, layout) => {
    for (const width of sizes) {
      const pen = createPen(small, 'en', width, name);
      const { svg } = draw(layout(pen), width, name, small.figures);
      await expect(lines(svg)).toMatchFileSnapshot(`snapshots/layout.${name}.${width}.svg`);
    }
  },
);
