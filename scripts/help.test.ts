import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });

describe.each([
  ['growth', 'npm run growth'],
  ['load', 'npm run load'],
  ['nginx', 'npm run nginx --silent -- --root FOLDER'],
  ['precompress', 'npm run precompress -- FOLDER'],
  ['reproduce', 'npm run reproduce'],
  ['test-base', 'npm run test:base'],
])('scripts/%s.ts', (script, usage) => {
  it('says with --help how it is called', () => {
    const { status, stdout } = run(script, '--help');
    expect([status, stdout.startsWith(usage)]).toEqual([0, true]);
  });

  it('does nothing on a flag that it does not know', () => {
    const { status, stdout, stderr } = run(script, '--halp');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain("Unknown option '--halp'");
  });
});

describe.each([
  ['audit', 'npm run audit'],
  ['build', 'npm run build'],
  ['data', 'npm run data [-- --check | --answers]'],
  ['scan', 'npm run scan -- SOURCE…'],
  ['serve', 'npm run serve [-- --port N]'],
])('scripts/%s.ts', (script, usage) => {
  it.each(['--help', '-h'])('says with %s how it is called, and does nothing else', (flag) => {
    const { status, stdout, stderr } = run(script, flag);
    expect([status, stderr, stdout.startsWith(usage)]).toEqual([0, '', true]);
  });
});

it.each([
  ['data', '--halp', "Unknown option '--halp'"],
  ['data', 'check', "Unexpected argument 'check'"],
  ['build', '--halp', 'unknown argument: --halp'],
  ['serve', '--halp', 'unknown flag: --halp'],
])('scripts/%s.ts does nothing on %s', (script, word, message) => {
  const { status, stdout, stderr } = run(script, word);
  expect([status === 0, stdout]).toEqual([false, '']);
  expect(stderr).toContain(message);
});

it.each(['scan', 'data'])(
  'scripts/%s.ts says how its rows go to a file without npm’s banner',
  (script) => {
    expect(run(script, '--help').stdout).toMatch(/^ *npm run --silent \w+ -- .*>/m);
  },
);

describe('scripts/nginx.ts', () => {
  it.each([
    [[], 'name the folder on the server: --root /srv/ledger'],
    [['--root', 'srv'], 'name the folder on the server: --root /srv/ledger'],
    [['--root', '/srv/$x'], 'invalid root: /srv/$x/ (leave out " \\ $)'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run('nginx', ...args);
    expect([status, stderr.split('\n', 1)[0]]).toEqual([2, message]);
  });

  it('prints the configuration for a folder and a path', () => {
    const { stdout } = run('nginx', '--root', '/srv/ledger/', '--base', 'led', '--listen', '8080');
    expect(stdout).toContain('alias "/srv/ledger/";');
    expect(stdout).toContain('location /led/ {');
    expect(stdout).toContain('listen 8080;');
  });
});

it('scripts/precompress.ts refuses a folder without a site', () => {
  expect(run('precompress', 'scripts').stderr).toContain('no site: scripts');
});
