/** The field of the search page: it searches when it has the focus, or when the address asks. */
const link = document.querySelector<HTMLAnchorElement>('.seek');
for (const field of document.querySelectorAll<HTMLInputElement>('[data-find-here] input')) {
  const query = new URLSearchParams(location.search).get('q');
  field.addEventListener('focus', () => link?.click(), { once: true });
  if (query !== null) {
    field.value = query;
    field.focus();
  }
}

// Marks the file as a module, so that its names stay its own.
export {};
