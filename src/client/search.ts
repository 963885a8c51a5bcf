import { combobox } from './combobox.ts';
import type { Index } from '../search/entry.ts';
import { finder } from '../search/finder.ts';
import style from '../styles/search.css?url';

let dialog: HTMLDialogElement | undefined;
let ready: Promise<void> | undefined;

/**
 * Opens the search; on the search page it goes to the field there. `link` leads to that page.
 * @throws where the index cannot be loaded.
 */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  const here = document.querySelector<HTMLInputElement>('[data-find-here] input');
  if (here === null) {
    dialog ??= makeDialog(link);
    if (!dialog.open) dialog.showModal();
  }
  const field = here ?? dialog?.querySelector('input');
  const { activeElement, body } = document;
  // A reader who has gone on while this was loaded is not called back.
  if (here === null || activeElement === body || activeElement === link) field?.focus();
  if (field) await (ready ??= start(field, link.href));
}

async function start(field: HTMLInputElement, page: string): Promise<void> {
  const response = await fetch(page.replace(/(\w+)\/search\/.*/, 'search.$1.json'));
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  const index = (await response.json()) as Index;
  combobox(field, finder(index.entries), index);
}

/** A dialog with a field in it; it closes by Escape, and by a click beside it. */
function makeDialog(link: HTMLAnchorElement): HTMLDialogElement {
  const styles = document.createElement('link');
  const made = document.createElement('dialog');
  const form = document.createElement('form');
  const field = document.createElement('input');
  const ariaLabel = link.textContent.trim();
  Object.assign(styles, { rel: 'stylesheet', href: style });
  Object.assign(field, { name: 'q', autocomplete: 'off', enterKeyHint: 'go', ariaLabel });
  Object.assign(form, { className: 'find', method: 'dialog' });
  Object.assign(made, { className: 'finder', ariaLabel });
  form.append(field);
  made.append(form);
  document.head.append(styles);
  document.body.append(made);
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  return made;
}
