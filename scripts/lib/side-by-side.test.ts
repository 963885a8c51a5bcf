import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';
import type { Job } from './side-by-side.ts';

/** A job that takes some turns of the clock. */
interface Timed extends Job {
  readonly turns: number;
}

/** When jobs began and ended, in turns: `name from–to`. */
async function times(jobs: readonly Timed[], hands: number): Promise<readonly string[]> {
  let now = 0;
  const waiting: { readonly at: number; readonly go: () => void }[] = [];
  const done = sideBySide(jobs, hands, async ({ name, turns }) => {
    const from = now;
    await new Promise<void>((go) => waiting.push({ at: now + turns, go }));
    return `${name} ${from}–${now}`;
  });
  for (; now < 20; now += 1) {
    for (const { at, go } of waiting) if (at === now) go();
    await new Promise((next) => setImmediate(next));
  }
  return done;
}

const a = { name: 'a', turns: 3 };
const b = { name: 'b', turns: 1 };
const c = { name: 'c', turns: 2 };

describe('sideBySide(jobs, hands, run)', () => {
  it.each<[string, readonly Timed[], number, readonly string[]]>([
    ['nothing', [], 2, []],
    ['one after another by one hand', [a, b, c], 1, ['a 0–3', 'b 3–4', 'c 4–6']],
    ['the next where a hand is free', [a, b, c], 2, ['a 0–3', 'b 0–1', 'c 1–3']],
    ['one after what it needs', [a, { ...b, after: ['a'] }], 2, ['a 0–3', 'b 3–4']],
    ['others meanwhile', [a, { ...b, after: ['a'] }, c], 2, ['a 0–3', 'b 3–4', 'c 0–2']],
    ['one that needs nobody here', [{ ...b, after: ['z'] }], 2, ['b 0–1']],
    [
      'the first of those that may begin',
      [{ ...b, after: ['c'] }, c, a],
      1,
      ['b 2–3', 'c 0–2', 'a 3–6'],
    ],
  ])('runs %s', async (_, jobs, hands, expected) => {
    expect(await times(jobs, hands)).toEqual(expected);
  });

  it('rejects with a job that does', async () => {
    const failed = sideBySide([a, b], 2, () => Promise.reject(new Error('broken')));
    await expect(failed).rejects.toThrow('broken');
  });

  it('refuses jobs that wait for each other', async () => {
    const circle = [
      { ...a, after: ['b'] },
      { ...b, after: ['a'] },
    ];
    const waiting = sideBySide(circle, 2, () => Promise.resolve());
    await expect(waiting).rejects.toThrow('jobs wait for each other: a, b');
  });
});
