import { findChromium, launchChromium } from '../../tests/browser/chromium.ts';
import type { BenchOptions } from './benches.ts';
import { median, ratio, short, writeResults } from './results.ts';
import { serveFolders } from './serve.ts';
import { drawnInBrowser, variantsOf, withoutScript, type Variant } from './variants.ts';
import { visit, type Visit } from './visit.ts';

/** One long story and the longest, one in each language. */
const stories = ['en/stories/suzhou/', 'zh/stories/dongtou/'] as const;
const other = 'other build';

/** The median visit of a variant. */
type Middle = { readonly [Name in keyof Visit]: number };
type Middles = Readonly<Record<string, Middle>>;

/**
 * Measures our stories beside the same charts drawn in the browser, beside the page without script
 * and, where one is named, beside another build. Gives the bars that are missed.
 */
export async function benchPage({ runs, against }: BenchOptions): Promise<readonly string[]> {
  const results: Record<string, unknown> = {};
  const missed: string[] = [];
  for (const story of stories) {
    const made = await variantsOf('dist', story);
    const middles = await measure(
      against === undefined ? made : [...made, { name: other, folders: [against] }],
      story,
      runs,
    );
    console.log(`\n${story}: ours, and the others as multiples of it (median of ${runs})`);
    console.table(tableOf(middles));
    results[story] = ratiosOf(middles);
    missed.push(...problemsOf(middles).map((problem) => `${story}: ${problem}`));
  }
  await writeResults('page', results);
  return missed;
}

/** Visits every variant in turn, again and again, so that a busy moment falls on all alike. */
async function measure(
  variants: readonly Variant[],
  story: string,
  runs: number,
): Promise<Middles> {
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
    return Object.fromEntries(variants.map(({ name }, nth) => [name, middleOf(visits[nth] ?? [])]));
  } finally {
    for (const server of servers) server.close();
    await browser.close();
  }
}

function middleOf(visits: readonly Visit[]): Middle {
  const of = (name: keyof Visit): number => median(visits.map((each) => each[name]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    nodes: of('nodes'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    charts: of('charts'),
    shift: of('shift'),
    blocking: of('blocking'),
    script: of('script'),
    heap: of('heap'),
    worstFrame: of('worstFrame'),
  };
}

const names = ['bytes', 'requests', 'nodes', 'firstPaint', 'largestPaint', 'charts'] as const;
const more = ['shift', 'blocking', 'script', 'heap', 'worstFrame'] as const;
/** What repeats from run to run, and may be written down as it is. */
const counts = ['bytes', 'requests', 'nodes'] as const;

function others(middles: Middles): readonly (readonly [string, Middle])[] {
  return Object.entries(middles).filter(([name]) => name !== 'ours');
}

function tableOf({ ours, ...rest }: Middles): Readonly<Record<string, unknown>> {
  if (ours === undefined) return {};
  return Object.fromEntries(
    [...names, ...more].map((name) => [
      name,
      {
        ours: name === 'shift' ? short(ours[name]) : Math.round(ours[name]),
        ...Object.fromEntries(
          others(rest).map(([which, each]) => [
            which,
            name === 'shift' ? short(each[name]) : (ratio(each[name], ours[name]) ?? 'only here'),
          ]),
        ),
      },
    ]),
  );
}

function ratiosOf({ ours, ...rest }: Middles): unknown {
  if (ours === undefined) return {};
  const kept = counts.map((name): [string, number] => [name, ours[name]]);
  return {
    ours: { ...Object.fromEntries(kept), shift: short(ours.shift) },
    timesOurs: Object.fromEntries(
      others(rest).map(([which, each]) => [
        which,
        Object.fromEntries(
          [...names, ...more].map((name) => [
            name,
            name === 'shift' ? short(each[name]) : ratio(each[name], ours[name]),
          ]),
        ),
      ]),
    ),
  };
}

/** The bars that the medians of one run miss. */
export function problemsOf(middles: Middles): readonly string[] {
  const { ours } = middles;
  if (ours === undefined) return ['ours was not measured'];
  const problems: string[] = [];
  const bar = (than: string, name: 'charts' | 'firstPaint', least: number): void => {
    const times = (middles[than]?.[name] ?? Infinity) / ours[name];
    if (times < least)
      problems.push(`${name}: ${than} takes ${short(times)} of ours; the bar is ${short(least)}`);
  };
  if (ours.shift > 0.01) problems.push(`shift: ours is ${short(ours.shift)}; the bar is 0.01`);
  bar(drawnInBrowser, 'charts', 3);
  bar(withoutScript, 'charts', 1 / 1.1);
  // 30% sooner than the other build.
  bar(other, 'charts', 1 / 0.7);
  bar(other, 'firstPaint', 1 / 0.7);
  return problems;
}
