import { get } from './panel.ts';

/** What the page does, by the names that buttons and keys have for it. */
export type Actions = Readonly<Record<string, () => void>>;

const keys: Readonly<Record<string, string>> = {
  ...{ a: 'accept', s: 'aside', u: 'undo', n: 'next', e: 'edit' },
  ...{ j: 'after', k: 'before', ArrowRight: 'after', ArrowLeft: 'before' },
};

/** Lets buttons and keys act; `leave` takes the focus out of a field, `show` takes a numeral. */
export function listen(actions: Actions, leave: () => void, show: (item: number) => void): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const numeral = target.closest<HTMLElement>('[data-i]');
    if (numeral) show(Number(numeral.dataset.i));
    actions[target.closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.();
  });
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const within = (what: string): boolean =>
      target instanceof Element && target.closest(what) !== null;
    const typing = within('input, select, textarea');
    if (event.key === 'Escape' && typing) leave();
    // In a field the keys that decide do what the field is for.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (within('#why')) actions.aside?.();
      else if (within('#row')) actions.accept?.();
    }
    const letters = get('letters');
    const off = letters instanceof HTMLInputElement && !letters.checked;
    if (typing || off || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[keys[event.key] ?? ''];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
