import type { Asked } from './engine.ts';

/** How a frame stands to what it holds, in px. */
export interface Fit {
  /** The box that the host gives. */
  readonly box: number;
  /** The window in it, which a browser has been seen to leave lower. */
  readonly inner: number;
  readonly content: number;
  /** Whether the reader can scroll to what is out of sight. */
  readonly scrolls: boolean;
}

/** `fits` to 2 px, `scrolls`, has `room` under it, or is `cut`: shows less than it holds, for good. */
export type Verdict = 'fits' | 'scrolls' | 'room' | 'cut';

/** What becomes of the chart in a frame. */
export function verdict({ box, inner, content, scrolls }: Fit): Verdict {
  if (Math.abs(inner - box) > 2) return 'cut';
  if (Math.abs(box - content) <= 2) return 'fits';
  if (content < box) return 'room';
  return scrolls ? 'scrolls' : 'cut';
}

/** The boxes that a host gives its frames: the inside of their borders. */
function boxesOf(page: Asked): Promise<{ box: number; scrolling: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => ({
      box: frame.clientHeight,
      scrolling: frame.getAttribute('scrolling') !== 'no',
    })),
  );
}

/** What a frame holds; undefined before it is there. */
async function inside(frame: Asked): Promise<Omit<Fit, 'box'> | undefined> {
  try {
    return await frame.evaluate(() => {
      if (document.readyState !== 'complete' || document.querySelector('.mark') === null) return;
      const root = document.documentElement;
      return {
        inner: innerHeight,
        content: document.body.getBoundingClientRect().height,
        scrolls:
          root.scrollHeight > root.clientHeight && getComputedStyle(root).overflowY !== 'hidden',
      };
    });
  } catch {
    // It is on its way from the empty page to ours.
    return undefined;
  }
}

/** How every frame of a page stands; undefined while one is not there. */
export async function fits(page: Asked, frames: readonly Asked[]): Promise<Fit[] | undefined> {
  const boxes = await boxesOf(page);
  const held = await Promise.all(frames.map(inside));
  const all = boxes.map(({ box, scrolling }, nth) => {
    const found = held[nth];
    return found && { ...found, box, scrolls: found.scrolls && scrolling };
  });
  const there = all.filter((fit) => fit !== undefined);
  return there.length === all.length ? there : undefined;
}

/** What may become of a chart, given whether its height gets through and the most a host allows. */
export function allowed(content: number, gets: boolean, most = Infinity): readonly Verdict[] {
  if (!gets) return ['fits', 'room', 'scrolls'];
  return content > most + 2 ? ['scrolls'] : ['fits'];
}
