/** Something that takes its time, and what has to have ended before it begins. */
export interface Job {
  readonly name: string;
  readonly after?: readonly string[];
}

/**
 * Runs jobs side by side, at most `hands` at a time: of those that may begin, the first in the list.
 * Whoever is not in the list is not waited for. Resolves with what they gave, in the order of the
 * list; rejects with the first that does, or where jobs wait for each other.
 */
export async function sideBySide<J extends Job, R>(
  jobs: readonly J[],
  hands: number,
  run: (job: J) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<string, readonly [R]>();
  const running = new Set<Promise<void>>();
  let waiting = jobs;
  while (waiting.length + running.size > 0) {
    const open = jobs.filter(({ name }) => !results.has(name)).map(({ name }) => name);
    const job = waiting.find(({ after = [] }) => after.every((name) => !open.includes(name)));
    if (job !== undefined && running.size < hands) {
      waiting = waiting.filter((each) => each !== job);
      const work = run(job).then((result) => {
        results.set(job.name, [result]);
        running.delete(work);
      });
      running.add(work);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`jobs wait for each other: ${open.join(', ')}`);
  }
  return jobs.flatMap(({ name }) => results.get(name) ?? []);
}
