// Runs in <head> before anything is drawn: the paper a reader chose is there from the start.
(() => {
  try {
    const theme = localStorage.getItem('ledger:theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; then the system decides.
  }
})();
