/** The field of the search page: it searches when it has the focus, or when the address asks. */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-find-here] input')) {
  const start = async (): Promise<void> => {
    const { searchIn } = await import('./search.ts');
    await searchIn(field, location.href);
  };
  const query = new URLSearchParams(location.search).get('q');
  if (query === null) {
    field.addEventListener('focus', () => void start(), { once: true });
  } else {
    field.value = query;
    void start();
  }
}

// Marks the file as a module, so that its names stay its own.
export {};
