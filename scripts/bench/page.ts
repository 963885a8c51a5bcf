import { findChromium, launchChromium } from '../../tests/browser/chromium.ts';
import type { BenchOptions } from './benches.ts';
import { other, problemsOf, ratiosOf, tableOf, type Visits } from './page-results.ts';
import { writeResults } from './results.ts';
import { serveFolders } from './serve.ts';
import { variantsOf, type Variant } from './variants.ts';
import { visit, type Visit } from './visit.ts';

/** One long story and the longest, one in each language. */
const stories = ['en/stories/suzhou/', 'zh/stories/dongtou/'] as const;

/**
 * Measures our stories beside the same charts drawn in the browser, beside the page without script
 * and, where one is named, beside another build. Gives the bars that are missed.
 */
export async function benchPage({ runs, against }: BenchOptions): Promise<readonly string[]> {
  const results: Record<string, unknown> = {};
  const missed: string[] = [];
  for (const story of stories) {
    const made = await variantsOf('dist', story);
    const visits = await measure(
      against === undefined ? made : [...made, { name: other, folders: [against] }],
      story,
      runs,
    );
    console.log(`\n${story}: ours, and the others as multiples of it (median of ${runs})`);
    console.table(tableOf(visits));
    results[story] = ratiosOf(visits);
    missed.push(...problemsOf(visits).map((problem) => `${story}: ${problem}`));
  }
  await writeResults('page', results);
  return missed;
}

/** Visits every variant in turn, again and again, so that a busy moment falls on all alike. */
async function measure(variants: readonly Variant[], story: string, runs: number): Promise<Visits> {
  const browser = await launchChromium(await findChromium());
  const servers = await Promise.all(variants.map(({ folders }) => serveFolders(folders)));
  try {
    const visits = variants.map((): Visit[] => []);
    for (let run = 0; run <= runs; run += 1)
      for (const [nth, { name }] of variants.entries()) {
        const url = `${servers[nth]?.url ?? ''}/${story}`;
        // The first visit lets the server compress what it will send.
        if (run === 0) await visit(browser, url, false);
        else {
          const found = await visit(browser, url);
          visits[nth]?.push(found);
          const charts = (found.charts / 1000).toFixed(2);
          console.log(`${story} run ${run}/${runs} ${name}: charts there after ${charts} s`);
        }
      }
    return Object.fromEntries(variants.map(({ name }, nth) => [name, visits[nth] ?? []]));
  } finally {
    for (const server of servers) server.close();
    await browser.close();
  }
}
