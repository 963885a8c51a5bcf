// Runs in <head> before anything is drawn: the paper a reader chose is there from the start, and so
// is the switch, which would move the page if it came later.
(() => {
  const { classList, dataset } = document.documentElement;
  const key = 'ledger:theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const switchAt = '[data-theme-switch]';
  const isDark = () => (dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    document.querySelector(switchAt)?.setAttribute('aria-pressed', isDark());
  };
  classList.add('themed');
  try {
    const theme = localStorage.getItem(key);
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {
    // Storage may be forbidden; then the system decides, and a choice lasts as long as the page.
  }
  document.addEventListener('readystatechange', show);
  // What only a script answers to is not offered where one cannot be had, or throws.
  addEventListener(
    'error',
    ({ target, error, filename }) => {
      // An observer that is late is an error without one.
      const from = error ? filename : target.localName === 'script' && target.src;
      if (from && from.startsWith(location.origin)) classList.remove('themed');
    },
    true,
  );
  system.addEventListener('change', show);
  addEventListener('click', ({ target }) => {
    if (!target.closest?.(switchAt)) return;
    dataset.theme = isDark() ? 'light' : 'dark';
    show();
    try {
      localStorage.setItem(key, dataset.theme);
    } catch {
      // As above.
    }
  });
})();
