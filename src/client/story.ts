import { watchMode } from './mode.ts';
import { createStage } from './stage.ts';
import { wireNav } from './step-nav.ts';
import { keepPlace, watchSteps } from './steps.ts';
import { wireViews } from './views.ts';

const story = document.querySelector('[data-story]');
if (story) start(story);

function start(story: Element): void {
  const steps = [...story.querySelectorAll('[data-step]')];
  const wrapper = story.querySelector('[data-stage]');
  const place = story.querySelector('[data-stage-chart]');
  const nav = story.querySelector('[data-step-nav]');
  if (!wrapper || !place || !nav) return;
  const stage = createStage(place);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const showPosition = wireNav(nav, steps.length, (step) => {
    steps[step]?.scrollIntoView({ behavior: still.matches ? 'instant' : 'smooth' });
  });
  let active = -1;

  /** All that the page shows follows from the active step. */
  const show = (next: number, atOnce: boolean): void => {
    const step = steps[next];
    const figure = step?.querySelector('[data-figure]');
    if (next === active || !step || !figure) return;
    steps[active]?.removeAttribute('data-active');
    step.setAttribute('data-active', '');
    wrapper.setAttribute('data-active', step.getAttribute('data-step') ?? '');
    showPosition(next);
    stage.show(figure, atOnce);
    active = next;
  };

  wireViews(story, (step) => {
    const figure = step.querySelector('[data-figure]');
    if (figure && step === steps[active]) stage.show(figure, still.matches);
  });
  const named = document.getElementById(location.hash.slice(1))?.closest('[data-step]');
  show(named ? Math.max(0, steps.indexOf(named)) : 0, true);
  pointSwitches();
  // The first report says where the page opened: nobody has moved yet, so no address changes.
  let opened = false;
  const paper = matchMedia('print');
  const look = watchSteps(steps, (next) => {
    // Steps lie elsewhere on paper, and a report from before a change of mode comes too late.
    if (paper.matches || updateMode()) return;
    if (opened && next !== active) setAddress(steps[next]?.id);
    show(next, !opened || still.matches);
    opened = true;
  });
  const updateMode = watchMode(story.querySelector('[data-show-all]'), (change) => {
    const step = steps[active];
    if (step) keepPlace(step, change);
    look();
  });
}

function setAddress(id = ''): void {
  try {
    history.replaceState(history.state, '', `#${id}`);
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
  pointSwitches();
}

/** The other language opens at the step being read. */
function pointSwitches(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]'))
    link.hash = location.hash;
}
