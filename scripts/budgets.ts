/*
 * npm run budgets
 * Measures the built pages and holds them to src/site/bars.ts; --help says more.
 * Ends with 1 where a page is over its bar, with 2 where the call cannot be understood.
 */
import { parseArgs } from 'node:util';
import { distPages, samplePages } from '../tests/lib/dist.ts';
import { barNameOf, measurePage, overBar } from './lib/budgets/measure.ts';
import { shiftsOf } from './lib/budgets/shifts.ts';
import { budgetTable, tightened, type Row } from './lib/budgets/table.ts';
import { bars, largestShift } from '../src/site/bars.ts';

const help = `npm run budgets [-- --all] [--tighten] [--no-browser]

Prints, for the longest page of every kind in both languages, what it brings before its reader
scrolls: bytes after brotli 11 by kind, files it asks for, elements, other origins, and what moves.
The bars are in src/site/bars.ts; npm test holds every build to the same.

  --all         every page
  --tighten     prints beside each bar what the most of all pages is, and that and a tenth
  --no-browser  leaves out what moves, which takes a Chromium
  --help        this text`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        all: { type: 'boolean', default: false },
        tighten: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    return await hold(values);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

interface Asked {
  readonly all: boolean;
  readonly tighten: boolean;
  readonly browser: boolean;
}

async function hold({ all, tighten, browser }: Asked): Promise<number> {
  const pages = all ? distPages() : samplePages();
  const paths = pages.map(({ path }) => path);
  const shifts = browser
    ? await shiftsOf(paths, (path) => {
        if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K… ${path}`);
      })
    : new Map<string, number>();
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  const rows = pages.map((page): Row => {
    const shift = shifts.get(page.path);
    const name = all ? page.path : `${page.kind} ${page.lang ?? ''}`.trim();
    const row = { name, bar: barNameOf(page), measured: measurePage(page) };
    return shift === undefined ? row : { ...row, shift };
  });
  console.log(budgetTable(rows));
  // The longest page of a kind is not the one with most of everything.
  if (tighten) {
    const every = distPages().map((page): Row => {
      return { name: page.path, bar: barNameOf(page), measured: measurePage(page) };
    });
    console.log(`\n${tightened(every)}`);
  }
  const problems = rows.flatMap(({ name, bar, measured, shift = 0 }) => [
    ...overBar(measured, bars[bar]).map((problem) => `${name}: ${problem}`),
    ...(shift > largestShift
      ? [`${name}: shift: ${shift.toFixed(3)} is over ${largestShift}`]
      : []),
  ]);
  for (const problem of problems) console.error(`✗ ${problem}`);
  return problems.length > 0 ? 1 : 0;
}
