import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heaviestEmbed } from '../../src/site/bars.ts';
import { askedPages, distFiles, distRoot, isEmbed, samplePages } from '../lib/dist.ts';
import type { DistPage } from '../lib/dist.ts';
import { brotli, facesFor, weigh } from '../lib/weights.ts';
import type { Weight } from '../lib/weights.ts';

type Budget = Partial<Record<keyof Weight, number>>;

const story: Budget = { total: 60_000, js: 6000, css: 9000, fonts: 25_000, requests: 5 };
const plain: Budget = { total: 50_000, js: 4000 };
const embed: Budget = { total: heaviestEmbed, js: 1000, requests: 1 };
const card: Budget = { total: 3000, js: 0, requests: 1 };

const budgets: Readonly<Record<string, Budget>> = {
  home: story,
  'stories/*': story,
  // The whole of it is bounded uncompressed, as it is mailed: files.test.ts.
  'files/*': { total: 50_000, js: 0, fonts: 0, requests: 1 },
  'figures/*': card,
  // Its reader is loaded beside the page; the page is there before it.
  read: { total: 60_000, js: 9000 },
  explore: { total: 60_000, fonts: 25_000 },
};

/** A kind nobody named has the bar of a plain page. */
function budgetOf(page: DistPage): Budget {
  return isEmbed(page) ? embed : (budgets[page.kind] ?? plain);
}

function over(weight: Weight, budget: Budget): readonly string[] {
  return Object.entries(budget).flatMap(([name, bar]) => {
    const value = weight[name as keyof Weight];
    return value > bar ? [`${name}: ${value} is over ${bar}`] : [];
  });
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(8)))
    .join('');
}

const pages = askedPages();

describe.each(pages)('$path', (page) => {
  it('keeps to its budget', () => {
    expect(over(weigh(page), budgetOf(page))).toEqual([]);
  });
});

it('prints the heaviest page of every kind', () => {
  const heads = ['kB, brotli 11', 'html', 'js', 'css', 'fonts', 'images', 'all', 'bar', 'asks'];
  const lines = samplePages(pages).map((page) => {
    const weight = weigh(page);
    const { html, js, css, fonts, images, total } = weight;
    const bar = budgetOf(page).total ?? 0;
    const sizes = [html, js, css, fonts, images, total, bar].map((b) => (b / 1000).toFixed(1));
    return row([`${page.kind} ${page.lang ?? ''}`, ...sizes, weight.requests]);
  });
  console.log([row(heads), ...lines].join('\n'));
  expect(lines.length).toBeGreaterThan(0);
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

describe('the scales themselves', () => {
  it('over(weight, budget) names what is too heavy', () => {
    const weight: Weight = {
      html: 1,
      js: 7000,
      css: 0,
      fonts: 0,
      images: 0,
      total: 70_000,
      requests: 2,
    };
    expect(over(weight, story)).toEqual(['total: 70000 is over 60000', 'js: 7000 is over 6000']);
    expect(over(weight, embed)).toHaveLength(3);
  });

  it('facesFor(css, file, text) takes only the faces whose range the text touches', () => {
    const css =
      '@font-face{font-family:a;src:url(latin.woff2);unicode-range:U+0-7F}' +
      '@font-face{font-family:a;src:url("./han.woff2");unicode-range:U+4E??, U+9FA5}';
    expect(facesFor(css, '_astro/a.css', 'ab')).toEqual(['_astro/latin.woff2']);
    expect(facesFor(css, '_astro/a.css', '一')).toEqual(['_astro/han.woff2']);
  });
});
