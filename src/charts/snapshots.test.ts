import { expect, onTestFinished, test, vi } from 'vitest';
import { ledger } from '../data/current.ts';
import { createLedger, type Ledger } from '../data/ledger.ts';
import { readLedger } from '../data/read.ts';
import type { Chart, State } from './chart.ts';
import type { Cases } from './forms/cases.ts';
import { changes } from './gallery/change.ts';
import { expectOnly, expectPictures, expectText } from './gallery/kept.ts';
import { formPictures, marksOf, statePictures, type Picture } from './gallery/picture.ts';
import { charts } from './registry.ts';

const files = import.meta.glob<Cases>('./forms/*.cases.ts', { eager: true, import: 'default' });
const invented = readLedger('src/charts/forms/fixtures');
const forms = Object.entries(files).flatMap(([path, cases]) => {
  const form = path.slice('./forms/'.length, -'.cases.ts'.length);
  return Object.entries(cases).map(([name, drawn]) => [form, name, { [name]: drawn }] as const);
});

test.each(forms)('%s, %s: the invented ledger gives the committed pictures', (form, _, cases) => {
  expectPictures(formPictures(form, cases, invented));
});

test('snapshots/forms holds the pictures of these cases and no others', () => {
  const names = forms.flatMap(([form, , cases]) => formPictures(form, cases, invented));
  expectOnly(
    'forms',
    names.map(({ name }) => `${name.slice('forms/'.length)}.svg`),
  );
});

const sources = import.meta.glob<string>('./*.chart.ts', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const shapes = import.meta.glob<string>('./forms/*.ts', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** A form exports what makes a drawing; the files beside it hold its words, layers and orders. */
const isForm = (path: string): boolean =>
  /^export function [^{]*\bDrawing\b/m.test(shapes[path] ?? '');

test('every form that a chart draws with has cases', () => {
  const used = Object.values(sources).flatMap((code) =>
    Array.from(code.matchAll(/ from '(\.\/forms\/.+)\.ts'/g), ([, path]) => path ?? ''),
  );
  const drawn = [...new Set(used)].filter((path) => isForm(`${path}.ts`));
  expect(drawn).not.toEqual([]);
  const missing = drawn.filter((path) => !files[`${path}.cases.ts`]);
  expect(missing, 'write src/charts/forms/{form}.cases.ts').toEqual([]);
});

/** The states of a chart but those that show every figure, which any new row changes. */
const settled = ({ states }: Chart): State[] => states.filter(({ summarised }) => !summarised);

const pictures = (list: readonly Chart[], from: Ledger): Picture[] =>
  list.flatMap((chart) => settled(chart).flatMap((state) => statePictures(chart, state, from)));

/** Every mark of some pictures, and where it is not in all of them, in which it is. */
function marks(some: readonly Picture[]): string {
  const found = new Map<string, string[]>();
  for (const { svg, lang, width } of some)
    for (const mark of marksOf(svg))
      found.set(mark, [...(found.get(mark) ?? []), `${lang}.${width}`]);
  return [...found]
    .map(([mark, at]) => (at.length === some.length ? mark : `${mark} (${at.join(' ')})`))
    .sort()
    .join('\n');
}

const known = new Map<State, Picture[]>();

/** The pictures of a state, drawn for the first test that asks for them. */
function picturesOf(chart: Chart, state: State): Picture[] {
  const own = known.get(state) ?? statePictures(chart, state, ledger);
  known.set(state, own);
  return own;
}

test.each(charts.map((chart) => [chart.id, chart] as const))(
  '%s: every state draws without a warning and has the committed marks',
  (id, chart) => {
    const all = chart.states.map((state) => [state, picturesOf(chart, state)] as const);
    const told = all.filter(([{ summarised }]) => !summarised);
    if (told.length === 0) return;
    const text = told.map(([state, some]) => `${state.id}\n\n${marks(some)}\n`);
    expectText(`marks/${id}.txt`, text.join('\n'));
  },
);

test('snapshots/marks holds the marks of these charts and no others', () => {
  const some = charts.filter((chart) => settled(chart).length > 0);
  expectOnly(
    'marks',
    some.map(({ id }) => `${id}.txt`),
  );
});

/** The ledger with one more document, which says three things of places there have been all along. */
function longer(): Ledger {
  const figures = (['target', 'reported', 'baseline'] as const).flatMap((status, nth) => {
    const like = ledger.figures.find((figure) => figure.status === status);
    const own = { id: `one-more-${status}`, document: 'one-more', mentions: [`p${nth + 1}n1`] };
    return like === undefined ? [] : [{ ...like, ...own }];
  });
  const documents = ledger.documents.slice(0, 1).map((first) => ({ ...first, id: 'one-more' }));
  return createLedger({
    ...ledger,
    documents: [...ledger.documents, ...documents],
    figures: [...ledger.figures, ...figures],
  });
}

test('a document with three figures changes the pictures of the whole ledger, and no others', async () => {
  const more = longer();
  onTestFinished(() => {
    // The files after this one in its worker load the ledger that there is.
    vi.doUnmock('../data/current.ts');
    vi.resetModules();
    vi.unstubAllEnvs();
  });
  vi.resetModules();
  vi.doMock('../data/current.ts', () => ({ ledger: more }));
  // What is said of the texts that there are is no longer so, and would stop a build.
  vi.stubEnv('FALSE_SENTENCES', 'let');
  const { charts: again } = await import('./registry.ts');
  const drawn = charts.flatMap((chart) =>
    settled(chart).flatMap((state) => picturesOf(chart, state)),
  );
  const before = new Map(drawn.map(({ name, svg }) => [name, svg]));
  expect(before.size).toBeGreaterThan(0);
  expect(changes(pictures(again, more), (name) => before.get(name))).toEqual([]);
  const whole = again.flatMap(({ states }) => states.filter(({ summarised }) => summarised));
  for (const { figures } of whole) expect(figures).toContain('one-more-baseline');
});
