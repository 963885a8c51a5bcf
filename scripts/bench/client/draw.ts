/** Draws the charts of a page after it has loaded, as a page does that brings its charts as script. */
import type { ChartSpec } from '../../../src/charts/chart.ts';
import { treeOf } from '../../../src/charts/dom.ts';
import { draw, type Width } from '../../../src/charts/plot.ts';
import { createPen } from '../../../src/charts/pen.ts';
import { fill } from '../../../src/prose/fill.ts';
import { ledger } from '../../../src/data/current.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';

/**
 * Draws every state that the page shows, in its order, at the one width that is seen; the first is
 * painted before the second is begun.
 */
export async function drawAll(charts: Readonly<Record<string, ChartSpec>>): Promise<void> {
  const width: Width = matchMedia('(min-width: 43.75em)').matches ? 'wide' : 'narrow';
  const done = new Set<string>();
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart][data-state]')) {
    const { chart = '', state = '' } = figure.dataset;
    const name = `${chart} ${state}`;
    if (done.has(name)) continue;
    done.add(name);
    const svg = drawn(charts[chart], state, width, name);
    // The stage shows a copy of the step's figure.
    for (const place of document.querySelectorAll(
      `figure[data-chart="${chart}"][data-state="${state}"] .drawings`,
    ))
      place.replaceChildren(document.importNode(treeOf(svg), true));
    await new Promise((next) => setTimeout(next));
  }
  document.documentElement.dataset.drawn = '';
}

function drawn(spec: ChartSpec | undefined, id: string, width: Width, name: string): string {
  const state = spec?.states.find((each) => each.id === id);
  if (state === undefined) throw new Error(`unknown state: ${name}`);
  const label = fill(state.description[lang], ledger, lang, name);
  const figures = state.figures.map((each) => ledger.figure(each));
  const pen = createPen(ledger, lang, width, name);
  return draw(state.draw(pen), width, label, figures).svg;
}
