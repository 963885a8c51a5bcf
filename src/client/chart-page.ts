/** A chart's page: an address that ends on a view shows that view, and the embed opens as a dialog. */
const dialog = document.querySelector<HTMLDialogElement>('#embed');

/** The radio button of the view that the address names. */
function named(): HTMLInputElement | null {
  const id = CSS.escape(decodeURIComponent(location.hash.slice(1)));
  return document.querySelector(`.switch .views input[value="${id}"]`);
}

async function openEmbed(): Promise<void> {
  if (dialog === null) return;
  const { fillEmbed } = await import('./embed-dialog.ts');
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('h2')?.focus();
  fillEmbed(dialog);
}

function follow(): void {
  if (location.hash === '#embed') void openEmbed();
  const button = named();
  if (button === null || button.checked) return;
  button.checked = true;
  document.getElementById(button.value)?.scrollIntoView();
}

document.querySelector('.switch .views')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) history.replaceState(null, '', `#${target.value}`);
});
document.querySelector('[data-embed-open]')?.addEventListener('click', () => void openEmbed());
addEventListener('hashchange', follow);
follow();

// Marks the file as a module, so that its names stay its own.
export {};
