import { join } from 'node:path';
import type { Job } from './side-by-side.ts';

/** A part of the tests that is run and counted by itself. */
export interface Layer extends Job {
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

function npm(script: string): Layer['command'] {
  return ['npm', 'run', '--silent', script];
}

/** A project of Vitest, which writes its report where `reportOf` finds it. */
function vitest(project: string, reports: string): Layer['command'] {
  const reporters = ['--reporter=default', '--reporter=json'];
  const report = `--outputFile.json=${reportOf(project, reports)}`;
  const program = 'node_modules/vitest/vitest.mjs';
  return [process.execPath, program, 'run', '--project', project, ...reporters, report];
}

/** Where the report of a project lies, in the folder of the reports. */
export function reportOf(project: string, reports: string): string {
  return join(reports, `${project}.json`);
}

/**
 * The parts of the tests: of those that may begin, the first does. A browser waits half of its time,
 * so it begins soon, and other layers work beside it. `build`, `types` and a test of `unit` write the
 * types of the content, which `lint` reads.
 */
export function allLayers(reports: string): readonly Layer[] {
  const project = (name: string): Layer => ({
    name,
    command: vitest(name, reports),
    project: name,
  });
  const ofSite = (name: string): Layer => ({ ...project(name), needs: 'build', after: ['build'] });
  return [
    { name: 'build', command: npm('build') },
    { name: 'format', command: npm('format:check') },
    { name: 'data', command: [process.execPath, 'scripts/data.ts', '--check'] },
    { name: 'audit', command: [process.execPath, 'scripts/audit.ts'], skippable: true },
    ofSite('browser'),
    { name: 'types', command: npm('types'), after: ['build'] },
    { name: 'lint', command: npm('lint'), after: ['build', 'types'] },
    { ...project('unit'), after: ['build', 'types', 'lint'] },
    ofSite('dist'),
    { ...ofSite('browsers'), after: ['build', 'browser'], extra: true },
    { name: 'base', command: npm('test:base'), extra: true },
    { name: 'twice', command: npm('reproduce'), extra: true },
  ];
}

/**
 * The layers that are named; where none is, those of every run, or `all`. Throws where one is named
 * that there is not.
 */
export function chosenLayers(
  layers: readonly Layer[],
  names: readonly string[],
  all: boolean,
): readonly Layer[] {
  const unknown = names.find((name) => layers.every((layer) => layer.name !== name));
  if (unknown !== undefined) {
    const known = layers.map(({ name }) => name).join(', ');
    throw new Error(`unknown layer: ${unknown} (choose from ${known})`);
  }
  if (names.length > 0) return layers.filter(({ name }) => names.includes(name));
  return layers.filter(({ extra }) => all || extra !== true);
}
