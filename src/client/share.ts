/** Shares the story at the step being read: the system's own sheet, else a copied address. */
const buttons = document.querySelectorAll<HTMLElement>('[data-share]');

async function share(button: HTMLElement): Promise<void> {
  const { title } = document;
  const url = location.href;
  // Not every browser has the sheet that the types promise.
  if (Reflect.has(navigator, 'share')) {
    await navigator.share({ title, url });
    return;
  }
  await navigator.clipboard.writeText(url);
  const said = button.querySelector('output');
  if (said) said.textContent = button.dataset.share ?? '';
}

for (const button of buttons)
  button.addEventListener('click', () => {
    // A reader who closes the sheet has shared nothing, and nothing is wrong.
    share(button).catch(() => undefined);
  });

// Marks the file as a module, so that its names stay its own.
export {};
