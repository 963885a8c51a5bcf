// Runs in <head> before anything is drawn: the paper a reader chose is there from the start, and so
// is the switch, which would move the page if it came later.
(() => {
  document.documentElement.classList.add('themed');
  try {
    const theme = localStorage.getItem('ledger:theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; then the system decides.
  }
})();
