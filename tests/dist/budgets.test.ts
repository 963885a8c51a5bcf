import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barNameOf, budgetProblems, measurePage } from '../../scripts/lib/budgets/measure.ts';
import { budgetTable } from '../../scripts/lib/budgets/table.ts';
import { askedPages, distFiles, distRoot, samplePages } from '../lib/dist.ts';
import { brotli } from '../lib/weights.ts';

const pages = askedPages();

describe.each(pages)('$path', (page) => {
  it('keeps to its budget', () => {
    expect(budgetProblems(page)).toEqual([]);
  });
});

it('prints the heaviest page of every kind', () => {
  const rows = samplePages(pages).map((page) => ({
    name: `${page.kind} ${page.lang ?? ''}`.trim(),
    bar: barNameOf(page),
    measured: measurePage(page),
  }));
  console.log(budgetTable(rows));
  expect(rows.length).toBeGreaterThan(0);
});

describe('the reader', () => {
  const files = distFiles().filter((file) =>
    /^_astro\/(?:worker|simplify|read\.astro)[^/]*\.js$/.test(file),
  );
  const sizeOf = (start: string): number =>
    files
      .filter((file) => file.startsWith(`_astro/${start}`))
      .reduce((sum, file) => sum + brotli(readFileSync(join(distRoot, file))), 0);

  it('has at most 60 kB of script, and the simplifier, for traditional text alone, apart', () => {
    expect(files).toHaveLength(3);
    expect(sizeOf('worker') + sizeOf('read.astro')).toBeLessThan(60_000);
    expect(sizeOf('simplify')).toBeGreaterThan(20_000);
  });
});
