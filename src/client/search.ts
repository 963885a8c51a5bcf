import { combobox } from './combobox.ts';
import type { Index } from '../search/entry.ts';
import { finder } from '../search/finder.ts';
import style from '../styles/search.css?url';

const link = document.querySelector<HTMLAnchorElement>('[data-find]');
let dialog: HTMLDialogElement | undefined;
let loaded: Promise<void> | undefined;

/** Opens the search, on the search page by going to its field. `opener` leads to that page. */
export function openSearch(opener: HTMLAnchorElement): void {
  const here = document.querySelector<HTMLInputElement>('[data-find-here] input');
  if (here) {
    here.focus();
    return;
  }
  dialog ??= makeDialog(opener);
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector('input');
  field?.select();
  if (field) searchHere(field).catch(() => location.assign(opener.href));
}

/** Makes a field of a form search, once. Throws where the index cannot be loaded. */
export function searchHere(field: HTMLInputElement): Promise<void> {
  return (loaded ??= start(field));
}

async function start(field: HTMLInputElement): Promise<void> {
  const response = await fetch(link?.dataset.find ?? '');
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  const index = (await response.json()) as Index;
  combobox(field, finder(index.entries), index);
}

/** A dialog with a field in it; it closes by Escape, and by a click beside it. */
function makeDialog(opener: HTMLAnchorElement): HTMLDialogElement {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style }),
  );
  const made = document.createElement('dialog');
  const form = document.createElement('form');
  const field = document.createElement('input');
  const name = opener.textContent.trim();
  Object.assign(field, { type: 'search', name: 'q', autocomplete: 'off', ariaLabel: name });
  Object.assign(form, { className: 'find', method: 'dialog' });
  Object.assign(made, { className: 'finder', ariaLabel: name });
  form.append(field);
  made.append(form);
  document.body.append(made);
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  return made;
}
