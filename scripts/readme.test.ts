import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts, engines, ...manifest } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const readme = read('README.md');

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/hosting.md'])('%s', (file) => {
  const text = read(file);

  it.each(matches(text, /npm run (?:--silent )?([\w:-]+)/g))(
    'names the script %s, which is there',
    (name) => {
      expect(Object.keys(scripts)).toContain(name);
    },
  );

  const paths = matches(text, /`((?:\.ci|data|docs|public|scripts|src|tests)\/[^`*<>\s]*)`/g);
  it.each([...paths, ...matches(text, /\]\(([\w./-]+)\)/g)])('names %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  const layers = [
    ...matches(text, /npm test -- ((?:[a-z]+ ?)+)`/g),
    ...matches(text, /npm test +# ([a-z, ]+)/g),
  ].flatMap((names) => names.split(/[ ,]+/));
  const { stderr } = spawnSync(process.execPath, ['scripts/test.ts', '?'], { encoding: 'utf8' });
  it.each(layers)('names the layer %s, which is there', (name) => {
    expect(/choose from (.*)\)/.exec(stderr)?.[1]?.split(', ')).toContain(name);
  });
});

const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
test.each(folders.map(({ name }) => name))('README.md lists the folder src/%s', (name) => {
  const [, block = ''] = /## Folders[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(block).toMatch(new RegExp(`^(?:src/|src/.*, )${name}/`, 'm'));
});

test('README.md has every dependency in its table, and no other', () => {
  const table = readme.slice(readme.indexOf('## Dependencies'));
  const listed = matches(table, /^\| ([^|]+?) +\|/gm).flatMap((cell) => cell.split(', '));
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const needed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const types = (name: string): boolean => name.startsWith('@types/');
  expect(listed.filter((name) => !/^(?:package|-+|@types\/\*)$/.test(name)).toSorted()).toEqual(
    needed.filter((name) => !types(name)).toSorted(),
  );
});

describe('scripts/need-node.js', () => {
  /** Its exit code and words on a Node of another version. */
  function on(version: string): { status: number | null; stderr: string } {
    const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
      import('./scripts/need-node.js');`;
    return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  }

  it.each([
    ['20.20.2', 1],
    ['22.17.9', 1],
    ['22.18.0', 0],
    ['23.11.0', 1],
    ['24.0.0', 0],
    ['26.1.0', 0],
  ])('on %s ends with %i', (version, status) => {
    expect(on(version).status).toBe(status);
  });

  it('asks for what package.json asks for', () => {
    expect(engines.node).toBe('^22.18.0 || >=24.0.0');
    expect(on('20.0.0').stderr).toContain('Node 22.18, or on 24 and newer');
    expect(readme).toContain('Node 22.18 or on 24 and newer');
  });
});
