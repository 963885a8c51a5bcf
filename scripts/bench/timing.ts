import { median } from './results.ts';

/**
 * The median of the processor's time that each of some tasks takes, in ms, done in turn so often;
 * by name. What else the machine does meanwhile does not count.
 */
export function timed(
  tasks: Readonly<Record<string, () => unknown>>,
  runs: number,
): Readonly<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
  // The first round is for the compiler, and does not count.
  for (let run = 0; run <= runs; run += 1)
    for (const [name, task] of Object.entries(tasks)) {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      if (run > 0) times[name]?.push((user + system) / 1000);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * How a cost grows with a size: the slope of the line through their logarithms, 1 where twice the
 * size costs twice as much. @throws where fewer than two sizes are given.
 */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) /
    logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  if (!Number.isFinite(slope)) throw new Error('missing sizes: an exponent takes two at least');
  return slope;
}
