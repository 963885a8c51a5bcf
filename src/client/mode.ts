import { ALL_CHARTS, ROOM } from './room.ts';

/**
 * Keeps the class `staged` right as the screen changes, the reader asks for all charts, or the page
 * is printed; `keep` wraps each change so that it can hold the reader's place.
 */
export function watchMode(button: Element | null, keep: (change: () => void) => void): void {
  const { classList } = document.documentElement;
  const room = matchMedia(ROOM);
  let all = remembered();
  let printing = false;
  const update = (): void => {
    button?.setAttribute('aria-pressed', String(all));
    const staged = room.matches && !all && !printing;
    if (staged !== classList.contains('staged')) keep(() => classList.toggle('staged', staged));
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
  room.addEventListener('change', update);
  addEventListener('beforeprint', print(true));
  addEventListener('afterprint', print(false));
  update();
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
