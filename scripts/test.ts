import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, stopAll } from './lib/run.ts';
import type { Outcome } from './lib/run.ts';
import { addUp, layerLine, oneCheck, summary, vitestTally } from './lib/tally.ts';
import type { Tally, VitestReport } from './lib/tally.ts';
import { worthSaying } from './lib/worth-saying.ts';

interface Layer {
  readonly name: string;
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** A Vitest project, whose own report is counted. */
  readonly project?: string;
  /** The layer without which this one says nothing. */
  readonly needs?: string;
  /** Whether it runs only where every page is asked, or where it is named. */
  readonly thorough?: true;
  /** A layer that may say `skipped: …` instead of doing its work. */
  readonly skippable?: true;
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

/**
 * Layers of one stage run side by side: most keep one processor busy, Vitest's two. `types` writes
 * the types of the content, which `lint` reads and `build` writes anew.
 */
const stages: readonly (readonly Layer[])[] = [
  [
    { name: 'types', command: npm('types') },
    { name: 'format', command: npm('format:check') },
  ],
  [
    { name: 'lint', command: npm('lint') },
    { name: 'data', command: [process.execPath, 'scripts/data.ts', '--check'] },
    { name: 'audit', command: [process.execPath, 'scripts/audit.ts'], skippable: true },
  ],
  [{ name: 'build', command: npm('build') }],
  [{ name: 'unit', command: vitest('unit'), project: 'unit' }],
  [{ name: 'dist', command: vitest('dist'), project: 'dist', needs: 'build' }],
  [{ name: 'browser', command: vitest('browser'), project: 'browser', needs: 'build' }],
  [{ name: 'base', command: npm('test:base'), thorough: true }],
  [{ name: 'twice', command: npm('reproduce'), thorough: true }],
];

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

/** The stages, with those of their layers that are named, if any is. */
function chosen(names: readonly string[]): readonly (readonly Layer[])[] {
  const layers = stages.flat();
  const unknown = names.find((name) => layers.every((layer) => layer.name !== name));
  if (unknown !== undefined) {
    const known = layers.map(({ name }) => name).join(', ');
    console.error(`unknown layer: ${unknown} (choose from ${known})`);
    process.exit(1);
  }
  const all = process.env.TEST_ALL === '1';
  return stages.map((stage) =>
    stage.filter(({ name, thorough }) =>
      names.length === 0 ? all || thorough !== true : names.includes(name),
    ),
  );
}

async function runLayer(layer: Layer, broken: ReadonlySet<string>): Promise<Tally> {
  if (layer.needs !== undefined && broken.has(layer.needs)) {
    console.log(`✗ ${layer.name.padEnd(8)} not run, because ${layer.needs} failed: 1 failed`);
    return oneCheck(false);
  }
  const start = performance.now();
  const [program, ...args] = layer.command;
  const outcome = await run(program, args);
  const result = tally(layer, outcome);
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  console.log(layerLine(layer.name, result, performance.now() - start));
  const more = result.failed > 0 ? outcome.output.trimEnd() : worthSaying(outcome.output);
  if (more !== '') console.log(`\n${more}\n`);
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
// Every page is asked what is otherwise asked of one page of each kind.
if (words.includes('--all')) process.env.TEST_ALL = '1';

const tallies: Tally[] = [];
const broken = new Set<string>();
for (const stage of chosen(words.filter((word) => word !== '--all'))) {
  const names = stage.map(({ name }) => name).join(', ');
  if (process.stdout.isTTY) process.stdout.write(`… ${names}`);
  const results = await Promise.all(stage.map((layer) => runLayer(layer, broken)));
  for (const [i, { name }] of stage.entries()) if ((results[i]?.failed ?? 0) > 0) broken.add(name);
  tallies.push(...results);
}
rmSync(reports, { recursive: true, force: true });
const total = addUp(tallies);
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
