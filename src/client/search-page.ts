/** The field of the search page: it searches when it has the focus, or when the address asks. */
const field = document.querySelector<HTMLInputElement>('[data-find-here] input');
const query = new URLSearchParams(location.search).get('q');

async function start(): Promise<void> {
  if (!field) return;
  const { searchHere } = await import('./search.ts');
  await searchHere(field);
}

if (field && query !== null) {
  field.value = query;
  void start();
} else {
  field?.addEventListener('focus', () => void start(), { once: true });
}

// Marks the file as a module, so that its names stay its own.
export {};
