// Runs right behind the first step: its chart is on the stage before the page is painted.
(() => {
  const place = document.querySelector('.staged [data-stage-chart]');
  if (!place) return;
  const copy = document.querySelector('[data-step] [data-figure]').cloneNode(true);
  copy.removeAttribute('id');
  copy.querySelector('.figure-tools')?.remove();
  place.append(copy);
})();
