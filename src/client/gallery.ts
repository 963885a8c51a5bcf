import { answers, fields, searchFor, wantedIn, type Field, type Wanted } from './filter.ts';

/** The filter of the gallery: what is chosen stands in the address, and the address is followed. */
const form = document.querySelector<HTMLFormElement>('.gallery-filter');
const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
const shelves = [...document.querySelectorAll<HTMLElement>('.shelf-of')];

if (form) {
  const own = location.pathname;
  const select = (field: Field): HTMLSelectElement | null =>
    form.querySelector(`select[name="${field}"]`);

  const set = (wanted: Wanted): void => {
    for (const field of fields) {
      const list = select(field);
      if (!list) continue;
      list.value = wanted[field];
      // An address may ask for what there is not.
      if (list.selectedIndex < 0) list.value = '';
    }
    show(form, chosen());
  };
  const chosen = (): Wanted => {
    const of = (field: Field): string => select(field)?.value ?? '';
    return { place: of('place'), topic: of('topic'), question: of('question') };
  };

  form.addEventListener('change', () => {
    history.replaceState(null, '', own + searchFor(chosen()));
    show(form, chosen());
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    history.replaceState(null, '', own);
    set(wantedIn(''));
    // The button that was pressed goes away.
    select('place')?.focus();
  });
  addEventListener('popstate', () => {
    set(wantedIn(location.search));
  });
  set(wantedIn(location.search));
}

/** Shows the charts that answer, and says how many they are. */
function show(form: HTMLFormElement, wanted: Wanted): void {
  const all = fields.every((field) => wanted[field] === '');
  let count = 0;
  for (const card of cards) {
    const { on = '', questions = '' } = card.dataset;
    const fits = answers({ on, questions }, wanted);
    card.hidden = !fits;
    count += Number(fits);
  }
  for (const shelf of shelves)
    shelf.hidden = shelf.querySelector('[data-card]:not([hidden])') === null;
  const { one = '', other = '', none = '' } = form.dataset;
  const said = form.querySelector('output');
  const word = count === 0 ? none : (count === 1 ? one : other).replace('{count}', String(count));
  if (said) said.textContent = word;
  form.querySelector('[type="reset"]')?.toggleAttribute('hidden', all);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang-switch]'))
    link.search = searchFor(wanted);
}
