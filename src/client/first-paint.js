// Runs in <head> before anything is drawn, so that the stage never moves the page later.
(() => {
  const { classList } = document.documentElement;
  const room =
    'screen and (min-width: 1000px) and (min-height: 600px), screen and (max-width: 699.98px) and (min-height: 620px), screen and (min-width: 700px) and (max-width: 999.98px) and (min-height: 1000px)';
  let all = null;
  try {
    all = sessionStorage.getItem('ledger:all-charts');
  } catch {
    // Storage may be forbidden; then nothing was remembered.
  }
  classList.add('scripted');
  if (all === null && matchMedia(room).matches) classList.add('staged');
  // Should the engine not arrive, the charts go back to their steps.
  addEventListener('load', () => {
    if (document.querySelector('[data-stage-chart]:empty')) classList.remove('scripted', 'staged');
  });
})();
