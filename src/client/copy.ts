/** Copies a text of the page; where nothing may be copied, selects it for the reader to copy. */
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const said = button.nextElementSibling;
  const text = document.getElementById(button.dataset.copy ?? '');
  if (said && text) button.addEventListener('click', () => void copy(text, said, button.dataset));
}

async function copy(
  text: HTMLElement,
  said: Element,
  { copied = '', select = '' }: DOMStringMap,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    text.focus();
    said.textContent = select;
  }
}
