/** The switch between light and dark paper; the choice is remembered, the system's comes first. */
const KEY = 'ledger:theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector('[data-theme-switch]');

const isDark = (): boolean =>
  (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
const show = (): void => button?.setAttribute('aria-pressed', String(isDark()));

button?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  show();
});
system.addEventListener('change', show);
show();

// Marks the file as a module, so that its names stay its own.
export {};
