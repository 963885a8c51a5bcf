/**
 * Runs in a page before its own scripts: frames wait until `pass` says that time has gone by, so a
 * change can be stopped at any moment and hundreds of them take seconds.
 */
export function holdFrames(): void {
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  let now = 0;
  window.requestAnimationFrame = (frame) => {
    waiting.set(++last, frame);
    return last;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.delete(id);
  };
  addEventListener('pass', (event) => {
    const { detail } = event as CustomEvent<number>;
    for (const end = now + detail; now < end; now += 20) {
      const frames = [...waiting.values()];
      waiting.clear();
      for (const frame of frames) frame(now);
    }
  });
}

/** What came of walking through every change. */
export interface Walk {
  /** Changes that did not end as drawn. */
  readonly wrong: string[];
  /** Changes that were under way when they were interrupted. */
  readonly moved: number;
  /** All changes. */
  readonly made: number;
}

/**
 * Runs in a page with held frames: from each step to each other, once to the end and once
 * interrupted half way by the step after, and compares all drawings with the step's own.
 */
export async function walkAll(): Promise<Walk> {
  const steps = [...document.querySelectorAll('[data-step]')];
  const stage = document.querySelector('[data-stage]');
  const nameOf = (step?: Element): string => step?.getAttribute('data-step') ?? '';
  const pass = (time: number): boolean => dispatchEvent(new CustomEvent('pass', { detail: time }));
  const drawings = (place?: Element | null): string =>
    [...(place?.querySelectorAll('svg[data-width]') ?? [])].map((svg) => svg.outerHTML).join('');
  const isDrawn = (step?: Element): boolean =>
    drawings(stage) === drawings(step?.querySelector('[data-figure]'));
  const jump = (step?: Element): Promise<void> =>
    new Promise((resolve, reject) => {
      const arrive = (): void => {
        if (stage?.getAttribute('data-active') !== nameOf(step)) return;
        clearTimeout(patience);
        observer.disconnect();
        resolve();
      };
      const patience = setTimeout(() => {
        reject(new Error(`the stage never shows ${nameOf(step)}`));
      }, 5000);
      const observer = new MutationObserver(arrive);
      if (stage) observer.observe(stage, { attributeFilter: ['data-active'] });
      step?.scrollIntoView({ behavior: 'instant' });
      arrive();
    });

  const wrong: string[] = [];
  let [moved, made] = [0, 0];
  for (const [i, from] of steps.entries()) {
    for (const [j, to] of steps.entries()) {
      if (i === j) continue;
      for (const third of [undefined, steps[(j + 1) % steps.length]]) {
        await jump(from);
        pass(1000);
        await jump(to);
        if (third) {
          pass(200);
          if (!isDrawn(to)) moved++;
          await jump(third);
        }
        pass(1000);
        made++;
        if (!isDrawn(third ?? to)) wrong.push(`${nameOf(from)} → ${nameOf(to)} (${nameOf(third)})`);
      }
    }
  }
  return { wrong, moved, made };
}
