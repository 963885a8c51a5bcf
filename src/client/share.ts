/** Shares the story at the step being read: the system's own sheet, else a copied address. */
const button = document.querySelector<HTMLElement>('[data-share]');

async function share(copied: string): Promise<void> {
  const { title } = document;
  const url = location.href;
  // Not every browser has the sheet that the types promise.
  if (Reflect.has(navigator, 'share')) {
    await navigator.share({ title, url });
    return;
  }
  await navigator.clipboard.writeText(url);
  const said = button?.querySelector('output');
  if (said) said.textContent = copied;
}

button?.addEventListener('click', () => {
  // A reader who closes the sheet has shared nothing, and nothing is wrong.
  share(button.dataset.share ?? '').catch(() => undefined);
});

// Marks the file as a module, so that its names stay its own.
export {};
