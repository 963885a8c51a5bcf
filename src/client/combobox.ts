import type { Entry, Index } from '../search/entry.ts';

/** More than a reader looks through. */
const most = 30;

/**
 * Makes a field list what it finds under itself, in its form. The arrows go through the list and
 * Enter follows what is marked; how many there are is told to a reader who does not see them.
 */
export function combobox(
  field: HTMLInputElement,
  find: (query: string) => readonly Entry[],
  words: Index,
): void {
  const list = document.createElement('div');
  const said = document.createElement('output');
  Object.assign(list, { id: 'found', role: 'listbox', ariaLabel: field.ariaLabel, hidden: true });
  field.form?.append(said, list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let options: readonly HTMLAnchorElement[] = [];
  let marked = 0;

  const mark = (next: number): void => {
    marked = options.length === 0 ? 0 : (next + options.length) % options.length;
    options.forEach((option, index) => (option.ariaSelected = String(index === marked)));
    const option = options[marked];
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const search = (): void => {
    const query = field.value.trim();
    const found = query === '' ? [] : find(query);
    options = found.slice(0, most).map((entry, index) => optionOf(entry, index, words));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.ariaExpanded = String(options.length > 0);
    said.textContent = query === '' ? '' : count(found.length, words);
    mark(0);
  };
  field.addEventListener('input', (event) => {
    // What is typed on the way to a Chinese character is none yet.
    if (!(event instanceof InputEvent && event.isComposing)) search();
  });
  field.addEventListener('compositionend', search);
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) options[marked]?.click();
    else mark(marked + step);
  });
  field.placeholder = words.example;
  search();
}

function optionOf({ kind, title, text, address }: Entry, index: number, words: Index) {
  const option = document.createElement('a');
  const name = document.createElement('b');
  const more = document.createElement('small');
  const group = document.createElement('i');
  name.textContent = title;
  group.textContent = words.kinds[kind];
  more.append(group, ' ', text);
  option.append(name, more);
  return Object.assign(option, {
    id: `found-${index}`,
    role: 'option',
    href: address,
    tabIndex: -1,
  });
}

function count(found: number, { none, one, other }: Index): string {
  if (found === 0) return none;
  return (found === 1 ? one : other).replace('{count}', String(found));
}
