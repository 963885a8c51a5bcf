import style from '../styles/carry.css?url';

let styled = false;

/**
 * Gives each trace that is shown a button that copies its figure with its source, a link to the
 * figure's own page, and its id, by which anybody may ask about it. The words to say so are the popover's.
 */
export function carry(body: Element, words: DOMStringMap): void {
  if (!styled) document.head.append(made('link', { rel: 'stylesheet', href: style }));
  styled = true;
  for (const row of body.querySelectorAll<HTMLAnchorElement>(':scope > a')) {
    const { traces = '', copy = '', link = '' } = words;
    const id = row.hash.slice(1);
    const href = traces.replace(/traces\/$/, `figures/${id}/`);
    const button = made('button', { type: 'button', textContent: copy });
    const said = made('output', {});
    const tools = made('p', { className: 'carry small' });
    row.replaceWith(tools, said);
    tools.append(
      button,
      made('a', { href, textContent: link }),
      row,
      made('code', { textContent: id }),
    );
    button.addEventListener('click', () => void copyFrom(href, said, words));
  }
}

/** Copies a figure with its source; where nothing may be copied, they are selected in a field. */
async function copyFrom(
  href: string,
  said: HTMLOutputElement,
  { copied = '', select = '', missing = '' }: DOMStringMap,
): Promise<void> {
  const text = citationAt(href);
  try {
    // A browser that lets only a press copy takes words that are still on their way.
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    said.textContent = copied;
  } catch {
    const words = await text.catch(() => null);
    if (words === null) {
      said.textContent = missing;
      return;
    }
    const field = made('textarea', { readOnly: true, rows: 7, value: words, ariaLabel: select });
    said.replaceChildren(select, field);
    field.focus();
    field.select();
  }
}

/** The words that stand beside the figure's page as plain text. */
async function citationAt(href: string): Promise<string> {
  const response = await fetch(href.replace(/\/$/, '.txt'));
  if (!response.ok) throw new Error(`${response.status}: ${href}`);
  return (await response.text()).trim();
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), given);
}
