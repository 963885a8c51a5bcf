import { ALL_CHARTS, WIDE } from './room.ts';

/** Whether the charts share a stage, or stand one after another. */
export interface Mode {
  /** Follows the screen at once; says whether there was anything to change. */
  resize(): boolean;
  /** Shows all charts until the reader asks for the stage again. */
  unroll(): void;
}

/**
 * Keeps the class `staged` right as the screen changes, the reader asks for all charts, or the page
 * is printed; `keep` wraps each change so that it can hold the reader's place.
 */
export function watchMode(button: Element | null, keep: (change: () => void) => void): Mode {
  const { classList, dataset } = document.documentElement;
  // Which screens have room for a stage is said by `first-paint.js`; without it there is none.
  const room = matchMedia(dataset.room ?? 'not all');
  const touch = matchMedia('(hover: none)');
  let width = innerWidth;
  // A page that had to do without its stage for too long keeps standing still.
  let all = remembered() || (room.matches && !classList.contains('staged'));
  let printing = false;
  const update = (): boolean => {
    button?.setAttribute('aria-pressed', String(all));
    const staged = room.matches && !all && !printing;
    if (staged === classList.contains('staged')) return false;
    keep(() => classList.toggle('staged', staged));
    return true;
  };
  const resize = (): boolean => {
    // On a phone the browser's own bar comes and goes while one reads; only turning it counts.
    if (touch.matches && width === innerWidth) return false;
    width = innerWidth;
    return update();
  };
  const print = (now: boolean) => () => {
    printing = now;
    update();
  };
  button?.addEventListener('click', () => {
    all = !all;
    remember(all);
    update();
  });
  room.addEventListener('change', resize);
  // The stage goes from above the text to beside it, so every step's height changes.
  matchMedia(WIDE).addEventListener('change', () => {
    keep(() => undefined);
  });
  addEventListener('beforeprint', print(true));
  addEventListener('afterprint', print(false));
  update();
  const unroll = (): void => {
    all = true;
    update();
  };
  return { resize, unroll };
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem(ALL_CHARTS) !== null;
  } catch {
    return false;
  }
}

function remember(all: boolean): void {
  try {
    if (all) sessionStorage.setItem(ALL_CHARTS, 'yes');
    else sessionStorage.removeItem(ALL_CHARTS);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
