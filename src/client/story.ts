import { watchMode } from './mode.ts';
import { pointSwitches, setAddress, watchSight, type Position } from './position.ts';
import { createStage } from './stage.ts';
import { wireNav } from './step-nav.ts';
import { keepPlace, watchSteps } from './steps.ts';
import { wireViews } from './views.ts';

const story = document.querySelector('[data-story]');
if (story) start(story);

function start(story: Element): void {
  const steps = [...story.querySelectorAll('[data-step]')];
  const headline = story.querySelector('h1');
  const wrapper = story.querySelector('[data-stage]');
  const box = story.querySelector('[data-stage-chart]');
  const nav = story.querySelector('[data-step-nav]');
  if (!headline || !wrapper || !box || !nav) return;
  const stage = createStage(box);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const showPosition = wireNav(nav, steps.length, (step) => {
    steps[step]?.scrollIntoView({ behavior: still.matches ? 'instant' : 'smooth' });
  });
  let active = -1;
  let isPast = false;
  let isAtTop = true;
  /** Where the address says that the reader is; unknown until the page has opened. */
  let at: Position | undefined;

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
  const locate = (): void => {
    const next = isPast ? null : active === 0 && isAtTop ? '' : (steps[active]?.id ?? '');
    // The first report says where the page opened: nobody has moved yet, so no address changes.
    if (at !== undefined && at !== next) setAddress(next);
    at = next;
  };

  wireViews(story, (step) => {
    const figure = step.querySelector('[data-figure]');
    if (figure && step === steps[active]) stage.show(figure, still.matches);
  });
  const named = document.getElementById(location.hash.slice(1))?.closest('[data-step]');
  show(named ? Math.max(0, steps.indexOf(named)) : 0, true);
  pointSwitches();
  addEventListener('hashchange', pointSwitches);
  const paper = matchMedia('print');
  const look = watchSteps(steps, document.querySelector('[data-story-end]'), (next, past) => {
    // Steps lie elsewhere on paper, and a report from before a change of mode comes too late.
    if (paper.matches || mode.resize()) return;
    show(next, at === undefined || still.matches);
    isPast = past;
    locate();
  });
  watchSight(headline, (isSeen) => {
    isAtTop = isSeen;
    // The steps may be about to report the same jump, and know more of it.
    if (at !== undefined) setTimeout(locate);
  });
  const mode = watchMode(story.querySelector('[data-show-all]'), (change) => {
    const step = steps[active];
    if (step) keepPlace(step, change);
    look();
  });
  // Whatever of ours fails later, no chart is lost with it.
  addEventListener('error', ({ filename }) => {
    if (filename.startsWith(location.origin)) mode.unroll();
  });
  document.documentElement.dataset.ready = '';
}
