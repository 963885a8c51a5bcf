import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { fixtureLedger } from '../data/fixture.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs, type Lang, type Text } from '../i18n/lang.ts';
import type { Chart, State } from './chart.ts';
import { ceilings } from './forms/ceilings.ts';
import { entries } from './forms/entries.ts';
import { groups } from './forms/groups.ts';
import { levels } from './forms/levels.ts';
import { signed } from './forms/path-lines.ts';
import { values } from './forms/path-words.ts';
import { path } from './forms/path.ts';
import { tally } from './forms/tally.ts';
import { times } from './forms/times.ts';
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
const share = 'unstated-share-undated';
const both = (text: string): Text => ({ en: text, zh: text });

const layouts: Readonly<Record<string, (pen: Pen) => Drawing>> = {
  entries: entries({
    heading: both('Times'),
    reference: promised,
    lines: [
      { id: promised, entry: both('Promised'), sub: both('by the end') },
      {
        id: reported,
        entry: both('Reported'),
        sub: both('so far'),
        against: promised,
        tag: { key: `${reported}:tag`, text: both('a tag') },
      },
      { id: share, entry: both('Not yet'), sub: both('an empty line') },
    ],
  })([promised, reported]),
  tally: (pen) => {
    const counts: Readonly<Record<string, number>> = { [reported]: 9, [share]: 7 };
    const figure: Pen['figure'] = (id) => ({ ...pen.figure(id), value: counts[id] ?? 0 });
    const parts = [{ id: share, name: both('of a kind') }];
    const lines = [{ id: reported, entry: both('Counts'), sub: both('in groups'), parts }];
    return tally({ heading: both('Count'), lines })([reported])({ ...pen, figure });
  },
  groups: groups({
    heading: both('Times'),
    scale: 'linear',
    groups: [
      { place: 'suzhou', lines: [{ id: promised, entry: both('in all') }] },
      { place: 'suzhou', lines: [{ id: reported, entry: both('so far') }] },
    ],
  }),
  levels: levels([{ id: reported, level: promised, entry: both('Training') }])({
    heading: both('Times'),
    lines: [
      {
        id: reported,
        level: promised,
        entry: both('Training'),
        sub: both('a part of the level'),
        under: both('in all'),
      },
    ],
    slots: 2,
  }),
  times: times({
    heading: both('Times'),
    lines: [
      { id: reported, entry: both('Reported') },
      { id: promised, entry: both('In all') },
    ],
    kinds: { day: both('on a day'), stretch: both('a year'), open: both('from when, nobody says') },
  })(),
  ceilings: (pen) => {
    const figure: Pen['figure'] = (id) => ({ ...pen.figure(id), value: 5 });
    const panels = [promised, reported].map((id) => ({
      figures: [id],
      named: id,
      under: both('of one panel'),
    }));
    return ceilings(panels)(1)({ ...pen, figure });
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
