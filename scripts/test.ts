import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allLayers, chosenLayers, reportOf } from './lib/layers.ts';
import type { Layer } from './lib/layers.ts';
import { run, stopAll } from './lib/run.ts';
import type { Outcome } from './lib/run.ts';
import { sideBySide } from './lib/side-by-side.ts';
import { addUp, layerLine, oneCheck, summary, vitestTally } from './lib/tally.ts';
import type { Tally, VitestReport } from './lib/tally.ts';
import { worthSaying } from './lib/worth-saying.ts';

const help = `npm test [-- LAYER…]          everything, or some layers of it
npm run test:browsers         the site in WebKitGTK, Firefox and the newest Chromium that are
                              installed; REQUIRE_BROWSERS=1 fails where one is not
npm run test:all              both, every page asked what npm test asks of one of each kind, a walk
                              below a base path, and two builds compared

A layer runs as soon as it can, two at a time. The last line says what passed and failed.`;

/** As many side by side as keep two processors busy. */
const HANDS = 2;
const reports = mkdtempSync(join(tmpdir(), 'jobs-ledger-test-'));

function tally(layer: Layer, { ok, output }: Outcome): Tally {
  if (layer.skippable && ok && /^skipped: /m.test(output))
    return { passed: 0, failed: 0, skipped: 1 };
  if (layer.project === undefined) return oneCheck(ok);
  try {
    const text = readFileSync(reportOf(layer.project, reports), 'utf8');
    return vitestTally(JSON.parse(text) as VitestReport, ok);
  } catch {
    return vitestTally(undefined, ok);
  }
}

const broken = new Set<string>();
const running = new Set<string>();

/** On a screen, which layers are at work. */
function showRunning(): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K… ${[...running].join(', ')}`);
}

async function runLayer(layer: Layer): Promise<Tally> {
  if (layer.needs !== undefined && broken.has(layer.needs)) {
    console.log(`✗ ${layer.name.padEnd(8)} not run, because ${layer.needs} failed: 1 failed`);
    return oneCheck(false);
  }
  const start = performance.now();
  running.add(layer.name);
  showRunning();
  const [program, ...args] = layer.command;
  const outcome = await run(program, args);
  running.delete(layer.name);
  const result = tally(layer, outcome);
  if (result.failed > 0) broken.add(layer.name);
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  console.log(layerLine(layer.name, result, performance.now() - start));
  const more = result.failed > 0 ? outcome.output.trimEnd() : worthSaying(outcome.output);
  if (more !== '') console.log(`\n${more}\n`);
  if (running.size > 0) showRunning();
  return result;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopAll();
    rmSync(reports, { recursive: true, force: true });
    process.exit(1);
  });
}

/** Runs the layers that are named, and says in the end what passed and failed. */
async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(help);
    return;
  }
  const all = words.includes('--all');
  // Every page is asked what is otherwise asked of one page of each kind.
  if (all) process.env.TEST_ALL = '1';
  const names = words.filter((word) => word !== '--all');
  const total = addUp(
    await sideBySide(chosenLayers(allLayers(reports), names, all), HANDS, runLayer),
  );
  console.log(summary(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
