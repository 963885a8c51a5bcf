import { doubtsLeft } from './entry.ts';
import { element, fieldsOf, fill } from './form.ts';
import { wholeIn } from './part.ts';
import type { Decision, Entry, Item, Row, Sheet } from './sheet.ts';

/** The element of the page with an id. */
export function get(id: string): HTMLElement {
  return document.getElementById(id) ?? document.body;
}

/** Says something to whoever reads the page, aloud too. */
export function say(text: string): void {
  get('said').textContent = text;
}

/** Shows in the text what was decided of an item, and whether it is the one at hand. */
export function showMarks(
  buttons: readonly HTMLElement[],
  decision: Decision | undefined,
  changed: boolean,
  here: boolean,
): void {
  for (const button of buttons) {
    button.dataset.done = decision?.as ?? '';
    button.dataset.draft = changed ? 'yes' : '';
    button.title = changed ? 'changed, and not yet decided' : '';
    if (here) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

/** Shows an item with what stands in its fields; `choose` takes one of its likely indicators. */
export function showItem(
  sheet: Sheet,
  item: Item,
  entry: Entry,
  choose: (indicator: string) => void,
): void {
  const { fields } = sheet;
  const { row, ...aside } = entry;
  get('row').replaceChildren(...fieldsOf(fields, row, ['indicator', 'place', 'group']));
  fill(get('why'), aside);
  get('where').textContent =
    `${item.numerals.map(({ mention }) => mention).join(' ') || item.locator} · ${item.row.printed ?? ''}${item.unit === '' ? '' : ` · counts ${item.unit}`}`;
  showDoubts(item, entry);
  get('candidates').replaceChildren(
    ...item.candidates.map(({ id, name, confidence }) => {
      const button = element('button', { type: 'button' }, `${name} · ${id} · ${confidence}%`);
      button.addEventListener('click', () => {
        choose(id);
      });
      return button;
    }),
  );
}

/** Offers the figures that the numeral at hand may be a part of. */
export function showWholes(figures: readonly Row[], note: string): void {
  const whole = wholeIn(note) ?? '';
  get('part').replaceChildren(
    element('option', { value: '' }),
    ...figures.map(({ id = '', printed = '' }) =>
      element(
        'option',
        { value: id, ...(id === whole ? { selected: '' } : {}) },
        `${printed} · ${id}`,
      ),
    ),
  );
}

/** Shows what is still doubtful of an item. */
export function showDoubts(item: Item, entry: Entry): void {
  get('doubts').replaceChildren(
    ...doubtsLeft(item, entry).map((doubt) => element('li', {}, doubt)),
  );
}

/** Says what was read or decided of an item, whether it was changed since, and what may be done. */
export function showState(
  item: Item,
  { reason }: Entry,
  decision: Decision | undefined,
  changed: boolean,
  joined: readonly string[],
): void {
  const one =
    joined.length === 0 ? '' : `, as one figure with ${joined.join(' ')}: one row has all places`;
  const numerals = item.numerals.length > 1 ? `, its ${item.numerals.length} numerals as one` : '';
  const before = decision
    ? { figure: `You accepted it${one}.`, aside: 'You set it aside.' }[decision.as]
    : item.figure
      ? `Read as a figure${numerals}.`
      : `Read as no figure: ${item.reason}, ${item.note}.`;
  const since = 'You have changed it since: accept it or set it aside, or undo the change.';
  get('taken').textContent = changed ? `${before} ${since}` : before;
  const aside =
    item.numerals.length === 0 ? 'Leave out, it needs no row' : `Set aside as ${reason}`;
  name('accept', item.figure ? 'Accept the figure' : 'Take as a figure', item.figure);
  name('aside', aside, !item.figure);
}

/** Names a button by what it does now; the one that follows the reading stands out. */
function name(action: string, words: string, likely: boolean): void {
  const button = document.querySelector<HTMLElement>(`[data-do="${action}"]`);
  const label = button?.querySelector('span');
  if (!button || !label) return;
  label.textContent = words;
  button.classList.toggle('likely', likely);
}
