import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectOnly, expectPictures } from '../charts/gallery/kept.ts';
import { statePictures } from '../charts/gallery/picture.ts';
import { findChart } from '../charts/registry.ts';
import { findState } from '../charts/render.ts';
import { stepsIn } from '../components/steps.ts';
import { ledger } from '../data/current.ts';

const folder = 'src/content/stories';

/**
 * The states that a story's step shows, and so makes a claim on: their pictures are held to what
 * was looked at. A state that sums up every figure is another with each new row, and is left out.
 */
const claimed = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => stepsIn(readFileSync(join(folder, name), 'utf8')))
    .map((step) => [findChart(step.chart), findState(findChart(step.chart), step.state)] as const)
    .filter(([, { summarised }]) => !summarised)
    .map(([chart, state]) => [`${chart.id}.${state.id}`, [chart, state] as const]),
);

const names: string[] = [];

test.each([...claimed])('%s is as the story shows it', (_, [chart, state]) => {
  const pictures = statePictures(chart, state, ledger);
  names.push(...pictures.map(({ name }) => `${name}.svg`));
  expectPictures(pictures);
});

test('snapshots holds the pictures of these states and no others', () => {
  expect(claimed.size).toBeGreaterThan(0);
  expectOnly('.', names);
});
