import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { expectOnly, expectPictures } from '../charts/gallery/kept.ts';
import { statePictures, type Picture } from '../charts/gallery/picture.ts';
import type { Chart, State } from '../charts/chart.ts';
import { findChart } from '../charts/registry.ts';
import { findState } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import { outlineOf, type StepTag } from '../prose/outline.ts';

const folder = 'src/content/stories';

/** The steps whose words point at marks: what they say of the picture must be seen in it. */
function pointing(name: string): StepTag[] {
  const [, , ...body] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
  const { steps, points } = outlineOf(createProcessor().parse(body.join('---')));
  return steps.filter((_, nth) => points.some(({ within }) => within === nth));
}

/**
 * The states of which a story claims something: their pictures are held to what was looked at. One
 * that sums up every figure is another with each new row, and is left out.
 */
const claimed = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .flatMap(pointing)
    .map((step) => [findChart(step.chart), findState(findChart(step.chart), step.state)] as const)
    .filter(([, { summarised }]) => !summarised)
    .map(([chart, state]) => [`${chart.id}.${state.id}`, [chart, state] as const]),
);

const known = new Map<string, Picture[]>();

/** The pictures of a state, drawn for the first test that asks for them. */
function picturesOf(name: string, chart: Chart, state: State): Picture[] {
  const own = known.get(name) ?? statePictures(chart, state, ledger);
  known.set(name, own);
  return own;
}

test.each([...claimed])('%s is as the story says', (name, [chart, state]) => {
  expectPictures(picturesOf(name, chart, state));
});

test('snapshots holds the pictures of these states and no others', () => {
  expect(claimed.size).toBeGreaterThan(0);
  const all = [...claimed].flatMap(([name, [chart, state]]) => picturesOf(name, chart, state));
  expectOnly(
    '.',
    all.map(({ name }) => `${name}.svg`),
  );
});
