/** The search of every page: a click on its link, or `/`, loads the dialog; until then nothing is. */
const link = document.querySelector<HTMLAnchorElement>('[data-find]');

function open(event: Event): void {
  if (!link) return;
  event.preventDefault();
  import('./search.ts').then(
    ({ openSearch }) => openSearch(link),
    () => {
      location.href = link.href;
    },
  );
}

link?.addEventListener('click', (event) => {
  // A reader may want the page, in a window of its own.
  if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
});
addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select');
  if (event.key === '/' && !typing) open(event);
});

// Marks the file as a module, so that its names stay its own.
export {};
