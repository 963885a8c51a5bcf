/*
 * npm run test:base   builds the site for a base path, checks every link of it, and walks through it
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';

const help = `npm run test:base [-- --base /PATH/]

Builds the site for a host where it lies below the root, into .build/base/, checks every link,
policy and address of it, and walks through it in a browser. dist/ stays as it is.

  --base /PATH/   the path (default: /jobs-ledger/)`;

/** What of the tests asks about addresses. */
const asked = {
  dist: ['links', 'policy', 'feeds', 'social', 'oembed', 'sums', 'nginx'],
  browser: ['base'],
} as const;

function runTests(project: keyof typeof asked): boolean {
  const files = asked[project].map((name) => `tests/${project}/${name}.test.ts`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...files];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

try {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: '/jobs-ledger/' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(help);
  else {
    const room = '.build/base';
    const dist = `${room}/dist`;
    Object.assign(process.env, { BASE_PATH: values.base, DIST_DIR: dist });
    mkdirSync(room, { recursive: true });
    await buildSite({ dist, draw: astroBuild });
    const passed = [runTests('dist'), runTests('browser')].every(Boolean);
    // A site with a fault is left there to look at.
    if (passed) rmSync(room, { recursive: true });
    process.exitCode = passed ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
