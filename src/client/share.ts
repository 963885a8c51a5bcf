/**
 * Shares the page where the reader is: the system's own sheet, else a copied address, else the
 * address selected for the reader to copy. A button that brings words copies those.
 */
for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const said = button.nextElementSibling;
  button.addEventListener('click', () => {
    if (said) void share(said, button.dataset);
  });
  const clear = (): void => {
    said?.replaceChildren();
  };
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Node && !said?.contains(target)) clear();
    },
    true,
  );
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (said?.contains(document.activeElement)) button.focus();
    clear();
  });
}

async function share(
  said: Element,
  { share: words = '', copied = '', select = '' }: DOMStringMap,
): Promise<void> {
  const url = words || location.href;
  try {
    // Not every browser has the sheet that the types promise.
    if (words === '' && 'share' in navigator) {
      await navigator.share({ title: document.title, url });
      return;
    }
  } catch (error) {
    // A reader who closes the sheet has shared nothing, and nothing is wrong.
    if (error instanceof Error && error.name === 'AbortError') return;
  }
  try {
    await navigator.clipboard.writeText(url);
    said.textContent = copied;
  } catch {
    // Over plain http, and in some apps, there is no clipboard.
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = url;
    field.ariaLabel = select;
    said.replaceChildren(select, field);
    field.focus({ preventScroll: true });
    field.select();
  }
}

// Marks the file as a module, so that its names stay its own.
export {};
