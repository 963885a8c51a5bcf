import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { expectOnly, expectPictures } from '../charts/gallery/kept.ts';
import { statePictures } from '../charts/gallery/picture.ts';
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

const names: string[] = [];

test.each([...claimed])('%s is as the story says', (_, [chart, state]) => {
  const pictures = statePictures(chart, state, ledger);
  names.push(...pictures.map(({ name }) => `${name}.svg`));
  expectPictures(pictures);
});

test('snapshots holds the pictures of these states and no others', () => {
  expect(claimed.size).toBeGreaterThan(0);
  expectOnly('.', names);
});
