/*
 * npm run lighthouse
 * Audits a built page of every kind with Lighthouse; --help says more.
 * Ends with 1 where a page is below 100 in anything, with 2 where the call cannot be understood.
 */
import { parseArgs } from 'node:util';
import { distPages, samplePages, type DistPage } from '../tests/lib/dist.ts';
import { auditor, categories, type Audited, type Category } from './lib/lighthouse.ts';

const help = `npm run lighthouse [-- PATH …]

Audits the longest page of every kind in both languages, or the pages of the named paths
(/en/stories/suzhou/), as a phone on a slow network sees them: performance, accessibility, best
practices and, where a page wants to be found, search engines. Prints the points, and each audit
that lost some. Everything is on this machine: Chromium, the server and the audits.

A page with less than 100 for its performance alone is asked twice more, and its best counts: a
busy machine takes points and never gives any.

  --no-performance  leaves out performance, on a machine that is busy
  --help            this text`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        performance: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    const asked = categories.filter((name) => values.performance || name !== 'performance');
    return await auditAll(chosen(positionals), asked);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

function chosen(paths: readonly string[]): readonly DistPage[] {
  // Every answer of a host is a page; this one only ever comes with the status of an error.
  const pages = distPages().filter(({ file }) => file !== '404.html');
  const unknown = paths.find((path) => pages.every((page) => page.path !== path));
  if (unknown !== undefined) throw new Error(`unknown page: ${unknown} (write it as /en/data/)`);
  return paths.length === 0 ? samplePages(pages) : pages.filter(({ path }) => paths.includes(path));
}

async function auditAll(pages: readonly DistPage[], asked: readonly Category[]): Promise<number> {
  const { audit, close } = await auditor(asked);
  let below = 0;
  try {
    console.log(line('', categories));
    for (const page of pages) {
      const found = await audit(page);
      const points = categories.map((name) => found.points[name] ?? '–');
      console.log([line(page.path, points), ...lost(found)].join('\n'));
      below += found.lost.length > 0 ? 1 : 0;
    }
  } finally {
    await close();
  }
  console.log(below === 0 ? 'every page: 100' : `${below} of ${pages.length} pages below 100`);
  return below > 0 ? 1 : 0;
}

function lost({ lost: audits }: Audited): readonly string[] {
  return audits.map((audit) => `  ✗ ${audit}`);
}

function line(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(44) + cells.map((cell) => String(cell).padStart(16)).join('');
}
