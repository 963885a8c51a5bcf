import { drawnInBrowser, withoutScript } from './names.ts';
import { median, ratio, short } from './results.ts';
import type { Visit } from './visit.ts';

/** The name of another build in the tables. */
export const other = 'other build';

/** The visits of each variant, by its name: the nth of each was made in the nth round. */
export type Visits = Readonly<Record<string, readonly Visit[]>>;

const names = ['bytes', 'requests', 'nodes', 'firstPaint', 'largestPaint', 'charts'] as const;
const more = ['shift', 'blocking', 'script', 'heap', 'worstFrame'] as const;
/** What repeats from run to run, and may be written down as it is. */
const counts = ['bytes', 'requests', 'nodes'] as const;

function others(visits: Visits): readonly (readonly [string, readonly Visit[]])[] {
  return Object.entries(visits).filter(([name]) => name !== 'ours');
}

const middle = (visits: readonly Visit[], name: keyof Visit): number =>
  median(visits.map((visit) => visit[name]));

/**
 * A measure in times of ours: the median of what each round found. Visits of one round were made one
 * right after the other, so that a machine that slows down between rounds changes nothing.
 */
function times(visits: readonly Visit[], ours: readonly Visit[], name: keyof Visit): number | null {
  const found = visits.map((visit, round) => ratio(visit[name], ours[round]?.[name] ?? NaN));
  const known = found.filter((each) => each !== null);
  return known.length < found.length ? null : short(median(known));
}

/** What is printed: ours as it is, the others in times of it; shifts as they are. */
export function tableOf({ ours, ...rest }: Visits): Readonly<Record<string, unknown>> {
  if (ours === undefined) return {};
  return Object.fromEntries(
    [...names, ...more].map((name) => [
      name,
      {
        ours: name === 'shift' ? short(middle(ours, name)) : Math.round(middle(ours, name)),
        ...Object.fromEntries(
          others(rest).map(([which, each]) => [
            which,
            name === 'shift' ? short(middle(each, name)) : (times(each, ours, name) ?? 'only here'),
          ]),
        ),
      },
    ]),
  );
}

/** What is kept: counts, and everything else in times of ours. */
export function ratiosOf({ ours, ...rest }: Visits): unknown {
  if (ours === undefined) return {};
  const kept = counts.map((name): [string, number] => [name, middle(ours, name)]);
  return {
    ours: { ...Object.fromEntries(kept), shift: short(middle(ours, 'shift')) },
    timesOurs: Object.fromEntries(
      others(rest).map(([which, each]) => [
        which,
        Object.fromEntries(
          [...names, ...more].map((name) => [
            name,
            name === 'shift' ? short(middle(each, name)) : times(each, ours, name),
          ]),
        ),
      ]),
    ),
  };
}

/** The bars that the medians of one run miss. */
export function problemsOf({ ours, ...rest }: Visits): readonly string[] {
  if (ours === undefined) return ['ours was not measured'];
  const problems: string[] = [];
  const bar = (than: string, name: 'charts' | 'firstPaint', least: number): void => {
    const visits = rest[than];
    if (visits === undefined) return;
    const found = times(visits, ours, name) ?? 0;
    if (found < least)
      problems.push(`${name}: ${than} takes ${found} of ours; the bar is ${short(least)}`);
  };
  const shift = middle(ours, 'shift');
  if (shift > 0.01) problems.push(`shift: ours is ${short(shift)}; the bar is 0.01`);
  bar(drawnInBrowser, 'charts', 3);
  bar(withoutScript, 'charts', 1 / 1.1);
  // 30% sooner than the other build.
  bar(other, 'charts', 1 / 0.7);
  bar(other, 'firstPaint', 1 / 0.7);
  return problems;
}
