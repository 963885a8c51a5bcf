import { numbered, refusals, type Part } from './alike.ts';
import { chosen, grouped } from './choose.ts';
import { selection } from './csv.ts';
import { readQuery, writeQuery, type Query } from './query.ts';
import { refused } from './refused.ts';
import { linesOf, show, type Line } from './table.ts';
import { filled, type Told } from './told.ts';

const form = document.querySelector<HTMLFormElement>('.explore-filter');
const table = document.querySelector<HTMLTableElement>('[data-explore]');
const panel = document.querySelector<HTMLElement>('#explore-drawing');
const data = document.querySelector('#explore-told')?.textContent;

if (form && table && panel && data) start(form, table, panel, JSON.parse(data) as Told);

/** A published file. @throws where it cannot be had. */
async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing ${address}: ${response.status}`);
  return response.text();
}

/** Hands a CSV to the reader as a file. */
function save(csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = 'jobs-ledger-selection.csv';
  link.click();
  // A browser may ask the reader where to put it before it reads it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** The explorer: the address holds the whole state, and everything shown follows from it. */
function start(
  form: HTMLFormElement,
  table: HTMLTableElement,
  panel: HTMLElement,
  told: Told,
): void {
  const { words } = told;
  const lines = linesOf(table);
  const names = new Map(lines.map(({ measure, counts }) => [measure, counts]));
  const { compare } = new Intl.Collator(told.lang);
  const control = (name: string): HTMLInputElement | HTMLSelectElement | null =>
    form.querySelector(`[name="${name}"]`);
  const find = (selector: string): HTMLElement | null => document.querySelector(selector);
  const said = form.querySelector('output');
  const heard = find('[data-heard]');
  const [reset, off] = [find('[type="reset"]'), find('[data-measure]')];
  const [drawer, download] = [find('[data-draw]'), find('[data-download]')];
  const citation = find('#explore-citation');
  const own = find('[data-own]')?.dataset.own ?? '';
  const cited = citation?.textContent ?? '';

  let query = readQuery('');
  let found: readonly Line[] = lines;
  /** Which drawing is the last asked for: one that is done too late is not shown. */
  let turn = 0;

  const nameOf = (filter: string, value: string): string => {
    const option = control(filter)?.querySelector<HTMLOptionElement>(
      `option[value="${CSS.escape(value)}"]`,
    );
    return option?.textContent ?? names.get(value) ?? value;
  };

  const asked = (): Query => {
    const entries = Object.keys(query).map((name) => [name, control(name)?.value]);
    const shown = entries.filter(([, value]) => value !== undefined);
    return { ...query, ...(Object.fromEntries(shown) as Partial<Query>) };
  };

  /** Shows a state. What the page has no list for stays as it is; an unknown value finds nothing. */
  const apply = (next: Query): void => {
    query = next;
    for (const [name, value] of Object.entries(query)) {
      const own = control(name);
      if (own && (own.value !== value || name === 'q')) own.value = value;
      // An address may ask for what there is not.
      if (own instanceof HTMLSelectElement && own.selectedIndex < 0) own.value = '';
    }
    query = asked();
    found = chosen(lines, query, compare);
    show(table, grouped(found, query), (group) => nameOf(query.group, group));
    const [count, total] = [found.length, lines.length];
    const phrase = count === 0 ? words.none : count === 1 ? words.one : words.other;
    if (said) said.textContent = filled(phrase, { count, total });
    const all = { ...query, sort: '', group: '', draw: '' };
    reset?.toggleAttribute('hidden', writeQuery(all) === '');
    off?.toggleAttribute('hidden', query.measure === '');
    if (off)
      off.textContent = filled(words.measure, { name: names.get(query.measure) ?? query.measure });
    download?.toggleAttribute('disabled', count === 0);
    const search = writeQuery(query);
    if (citation) citation.textContent = cited.replace(own, () => own + search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang-switch]'))
      link.search = search;
    void draw();
  };

  const go = (next: Query, replace = false): void => {
    const address = location.pathname + writeQuery(next);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    apply(next);
  };

  const tell = (shown: Element | string, text: string): void => {
    panel.replaceChildren(shown);
    if (heard) heard.textContent = text;
  };

  const draw = async (): Promise<void> => {
    const own = (turn += 1);
    panel.removeAttribute('aria-busy');
    const isAsked = query.draw === '1';
    drawer?.setAttribute('aria-expanded', String(isAsked));
    if (drawer) drawer.textContent = isAsked ? words.away : words.draw;
    if (!isAsked) {
      tell('', '');
      return;
    }
    const wrong = refusals(found, told.verdicts);
    if (wrong.length > 0) {
      const topics = [...new Set(found.map(({ topic }) => topic))];
      const ways = {
        nameOf: ({ filter, value }: Part) => nameOf(filter, value),
        addressOf: ({ filter, value }: Part) => writeQuery({ ...query, [filter]: value }),
      };
      const why = wrong.map(({ reason }) => told.no[reason] ?? '');
      tell(refused(wrong, topics, told, ways), [words.no, ...why].join(' '));
      return;
    }
    const counted = numbered(found);
    // What is under the panel waits below the screen, and does not move when the drawing comes.
    panel.setAttribute('aria-busy', 'true');
    if (panel.childElementCount === 0) tell(words.loading, words.loading);
    try {
      const { drawing } = await import('./draw.ts');
      const ids = counted.map(({ id }) => id);
      const drawn = await drawing(ids, found.length - counted.length, told);
      if (own === turn) tell(drawn, drawn.querySelector('h2')?.textContent ?? '');
    } catch {
      if (own === turn) tell(words.failed, words.failed);
    } finally {
      if (own === turn) panel.removeAttribute('aria-busy');
    }
  };

  const take = async (): Promise<void> => {
    const ids = found.map(({ id }) => id);
    try {
      save(selection(await textOf(told.csv), ids));
    } catch {
      tell(words.lost, words.lost);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go(asked());
  });
  // A word that is typed on is one step back, not one a letter.
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) go(asked(), query.q !== '');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const { sort, group, draw } = query;
    go({ ...readQuery(''), sort, group, draw });
    // The button that was pressed goes away.
    control('q')?.focus();
  });
  off?.addEventListener('click', () => {
    go({ ...query, measure: '' });
    control('q')?.focus();
  });
  drawer?.addEventListener('click', () => {
    go({ ...query, draw: query.draw === '1' ? '' : '1' });
  });
  download?.addEventListener('click', () => void take());
  panel.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('[data-only]')
        : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(readQuery(link.search));
    drawer?.focus();
  });
  addEventListener('popstate', () => {
    apply(readQuery(location.search));
  });
  // Nothing asked is what the page shows already.
  if (location.search !== '') apply(readQuery(location.search));
}
