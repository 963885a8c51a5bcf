// Runs right behind a step: the chart that a page opens with is on the stage before any other script.
(() => {
  const step = document.currentScript.closest('[data-step]');
  const place = document.querySelector('.staged [data-stage-chart]');
  const named = document.getElementById(location.hash.slice(1));
  if (!place || (place.firstChild && !step.contains(named))) return;
  const copy = step.querySelector('[data-figure]').cloneNode(true);
  copy.removeAttribute('id');
  copy.querySelector('.figure-tools')?.remove();
  place.replaceChildren(copy);
})();
