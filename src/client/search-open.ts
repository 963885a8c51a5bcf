/** The search in place: a click on its link, or `/`, loads it; until then nothing is loaded. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.seek')) {
  const open = (event: Event): void => {
    event.preventDefault();
    import('./search.ts')
      .then((search) => search.openSearch(link))
      .catch(() => {
        // The page of the search lists everything, whatever could not be loaded.
        location.href = link.href;
      });
  };
  link.addEventListener('click', (event) => {
    // A reader may want the page, in a window of its own.
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
  });
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const typing = target instanceof Element && target.closest('input,textarea,select');
    if (key === '/' && !typing) open(event);
  });
}

// Marks the file as a module, so that its names stay its own.
export {};
