import { drawnInBrowser, withoutScript } from './names.ts';
import { median, ratio, short } from './results.ts';
import type { Visit } from './visit.ts';

/** The name of another build in the tables. */
export const other = 'other build';

type Middle = { readonly [Name in keyof Visit]: number };

/** The median visit of each variant, by its name. */
export type Middles = Readonly<Record<string, Middle>>;

/** The median of each measure. */
export function middleOf(visits: readonly Visit[]): Middle {
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

/** What is printed: ours as it is, the others in times of it; shifts as they are. */
export function tableOf({ ours, ...rest }: Middles): Readonly<Record<string, unknown>> {
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

/** What is kept: counts, and everything else in times of ours. */
export function ratiosOf({ ours, ...rest }: Middles): unknown {
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
