// Runs in <head> before anything is drawn, so that the stage never moves the page later.
(() => {
  const { classList, dataset } = document.documentElement;
  // Screens with room for a stage: beside the text, or above it on a phone or tablet held upright. In
  // em, so that a reader's larger letters need a larger screen. The engine reads it here.
  dataset.room =
    'screen and (min-width: 62.5em) and (min-height: 37.5em), screen and (max-width: 43.749em) and (min-height: 38.75em), screen and (min-width: 43.75em) and (min-height: 66em)';
  let all = null;
  try {
    all = sessionStorage.getItem('ledger:all-charts');
  } catch {
    // Storage may be forbidden; then nothing was remembered.
  }
  classList.add('scripted');
  if (all !== null || !matchMedia(dataset.room).matches) return;
  classList.add('staged');
  // Should the engine not be ready in time, the charts go back to their steps, and the words being
  // read stay where they are.
  const unroll = () => {
    if (dataset.ready !== undefined) return;
    const topOf = (step) => step.getBoundingClientRect().top;
    const read = [...document.querySelectorAll('[data-step]')]
      .reverse()
      .find((step) => topOf(step) < innerHeight * 0.66);
    const top = read && topOf(read);
    classList.remove('staged');
    if (read) scrollBy(0, topOf(read) - top);
  };
  // A frame comes with the first paint, however late that is.
  requestAnimationFrame(() => setTimeout(unroll, 1500));
  // A script that cannot be had, or that throws, need not be waited for.
  addEventListener(
    'error',
    ({ target, error, filename }) => {
      // An observer that is late is an error without one.
      const from = error ? filename : target.localName === 'script' && target.src;
      if (from && from.startsWith(location.origin)) unroll();
    },
    true,
  );
})();
