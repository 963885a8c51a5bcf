import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, stopAll } from './lib/run.ts';
import type { Outcome } from './lib/run.ts';
import { sideBySide } from './lib/side-by-side.ts';
import type { Job } from './lib/side-by-side.ts';
import { addUp, layerLine, oneCheck, summary, vitestTally } from './lib/tally.ts';
import type { Tally, VitestReport } from './lib/tally.ts';
import { worthSaying } from './lib/worth-saying.ts';

interface Layer extends Job {
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** A Vitest project, whose own report is counted. */
  readonly project?: string;
  /** The layer without which this one says nothing. */
  readonly needs?: string;
  /** A layer that may say `skipped: …` instead of doing its work. */
  readonly skippable?: true;
  /** Run where it is named, or everything is asked. */
  readonly extra?: true;
}

const reports = mkdtempSync(join(tmpdir(), 'jobs-ledger-test-'));

function npm(script: string): Layer['command'] {
  return ['npm', 'run', '--silent', script];
}

function vitest(project: string): Layer['command'] {
  const report = `--outputFile.json=${join(reports, `${project}.json`)}`;
  const reporters = ['--reporter=default', '--reporter=json', report];
  return [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
  ];
}

/** A layer of Vitest that asks the built site. */
function ofSite(project: string): Layer {
  return { name: project, command: vitest(project), project, needs: 'build', after: ['build'] };
}

/**
 * The first that may begin does. A browser waits half of its time, so it begins soon, and other
 * layers work beside it. `build`, `types` and a test of `unit` write the types of the content, which
 * `lint` reads.
 */
const layers: readonly Layer[] = [
  { name: 'build', command: npm('build') },
  { name: 'format', command: npm('format:check') },
  { name: 'data', command: [process.execPath, 'scripts/data.ts', '--check'] },
  { name: 'audit', command: [process.execPath, 'scripts/audit.ts'], skippable: true },
  ofSite('browser'),
  { name: 'types', command: npm('types'), after: ['build'] },
  { name: 'lint', command: npm('lint'), after: ['build', 'types'] },
  { name: 'unit', command: vitest('unit'), project: 'unit', after: ['build', 'types', 'lint'] },
  ofSite('dist'),
  { ...ofSite('browsers'), extra: true },
  { name: 'base', command: npm('test:base'), extra: true },
];
/** As many side by side as keep two processors busy. */
const HANDS = 2;

function tally(layer: Layer, { ok, output }: Outcome): Tally {
  if (layer.skippable && ok && /^skipped: /m.test(output))
    return { passed: 0, failed: 0, skipped: 1 };
  if (layer.project === undefined) return oneCheck(ok);
  try {
    const text = readFileSync(join(reports, `${layer.project}.json`), 'utf8');
    return vitestTally(JSON.parse(text) as VitestReport, ok);
  } catch {
    return vitestTally(undefined, ok);
  }
}

/** The layers that are named; where none is, those of every run, or all. */
function chosen(names: readonly string[], all: boolean): readonly Layer[] {
  const unknown = names.find((name) => layers.every((layer) => layer.name !== name));
  if (unknown !== undefined) {
    const known = layers.map(({ name }) => name).join(', ');
    console.error(`unknown layer: ${unknown} (choose from ${known})`);
    process.exit(1);
  }
  if (names.length > 0) return layers.filter(({ name }) => names.includes(name));
  return layers.filter(({ extra }) => all || extra !== true);
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

const words = process.argv.slice(2);
const all = words.includes('--all');
// Every page is asked what is otherwise asked of one page of each kind.
if (all) process.env.TEST_ALL = '1';

const asked = chosen(
  words.filter((word) => word !== '--all'),
  all,
);
const tallies = await sideBySide(asked, HANDS, runLayer);
if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
rmSync(reports, { recursive: true, force: true });
const total = addUp(tallies);
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
