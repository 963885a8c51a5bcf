import { readFileSync } from 'node:fs';
import type { Chart, State } from '../charts/chart.ts';
import { lineOf } from '../charts/load.ts';
import type { Drawn } from '../charts/plot.ts';
import { charts, findChart } from '../charts/registry.ts';
import { findState, render, type Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { fill, messageOf } from '../prose/fill.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { packedText } from './packed.ts';
import { figuresUsed, statesShown } from './steps.ts';
import { allTexts, type Story } from './texts.ts';
import { correctionsOf, lastChanged } from './touching.ts';

export type { Story } from './texts.ts';

/** The stories of one language, in the order of their addresses. */
export async function storiesIn(lang: Lang): Promise<Story[]> {
  const own = (await allTexts()).stories.filter(({ id }) => id.startsWith(`${lang}/`));
  return own.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A story's id without its language: its address and that of its pair. */
export function storyId({ id }: Story): string {
  return id.slice(3);
}

/** @throws when there is none of that language and id. */
export async function findStory(lang: Lang, id: string): Promise<Story> {
  const story = (await allTexts()).stories.find((each) => each.id === `${lang}/${id}`);
  if (story === undefined) throw new Error(`unknown story: ${lang}/${id}`);
  return story;
}

/** The ids of a story's steps, in order. */
export function stepIds({ outline }: Story): string[] {
  return outline.steps.map(({ id }) => id);
}

/** The day a story last changed, corrections to the figures it uses included. */
export function updatedOn({ outline, data }: Story): string {
  const used = new Set(figuresUsed(outline).map(({ id }) => id));
  return lastChanged(data.updated, correctionsOf(ledger.corrections, used));
}

/** The id of a step's chart, for links to it. */
export function chartAnchor(step: string): string {
  return `${step}-chart`;
}

/**
 * Every figure a story's page can trace, drawn or in prose, once each, in order. A state that sums
 * up too many to name adds none: its marks are traced from the data.
 */
export function figuresIn({ outline }: Story): Figure[] {
  const drawn = outline.steps
    .flatMap(statesShown)
    .flatMap(({ figures, summarised }) => (summarised === true ? [] : figures));
  const said = outline.figures.filter(({ isSaid }) => isSaid).map(({ id }) => id);
  return [...new Set([...drawn, ...said])].map((id) => ledger.figure(id));
}

const cache = new Map<string, Rendered>();

/** A drawn state; drawn once a build, which tells at once what is wrong in any of them. */
export function drawnState(chartId: string, stateId: string | undefined, lang: Lang): Rendered {
  if (import.meta.env.PROD && cache.size === 0) drawAll();
  const chart = findChart(chartId);
  return drawOnce(chart, findState(chart, stateId), lang);
}

function drawOnce(chart: Chart, state: State, lang: Lang): Rendered {
  const key = `${chart.id} ${state.id} ${lang}`;
  const drawn = cache.get(key) ?? small(render(chart, state, lang, ledger));
  cache.set(key, drawn);
  return drawn;
}

/** The same with its markup kept small: the charts of a large ledger are too long to be kept as they are. */
function small(rendered: Rendered): Rendered {
  const { narrow, wide } = rendered.drawings;
  return { ...rendered, drawings: { narrow: packedDrawing(narrow), wide: packedDrawing(wide) } };
}

function packedDrawing({ svg, ...drawn }: Drawn): Drawn {
  const ask = packedText(svg);
  return {
    ...drawn,
    get svg() {
      return ask();
    },
  };
}

/** @throws naming every state that cannot be drawn. */
function drawAll(): void {
  const all = charts.flatMap((chart) =>
    chart.states.flatMap((state) => langs.map((lang) => [chart, state, lang] as const)),
  );
  const wrong = all.flatMap(([chart, state, lang]) => {
    try {
      drawOnce(chart, state, lang);
      return [];
    } catch (error) {
      return [told(chart, state, error)];
    }
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** What is wrong with a state that cannot be drawn, at the line of its file that declares it. */
function told({ id }: Chart, state: State, error: unknown): string {
  const file = `src/charts/${id}.chart.ts`;
  const line = lineOf(readFileSync(file, 'utf8'), [`id: '${state.id}'`]);
  return messageOf(error).replaceAll(`${file}:`, `${file}${line}:`);
}

/** The states of a chart between which a reader may switch. */
export function viewsOf(chartId: string, lang: Lang): Rendered[] {
  return findChart(chartId)
    .states.filter(({ view }) => view !== undefined)
    .map(({ id }) => drawnState(chartId, id, lang));
}

/** A string of a story's frontmatter with its numbers filled in. */
export function filled(template: string, lang: Lang, story: Story): string {
  return fill(template, ledger, lang, `src/content/stories/${story.id}.mdx`);
}
