import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { findChart } from '../charts/registry.ts';
import { findState, render, type Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { fill } from '../prose/fill.ts';
import type { Lang } from '../i18n/lang.ts';
import { figuresUsed, statesShown, stepsIn } from './steps.ts';
import { correctionsOf, lastChanged } from './touching.ts';

export type Story = CollectionEntry<'stories'>;

/** The stories of one language, in the order of their addresses. */
export async function storiesIn(lang: Lang): Promise<Story[]> {
  const all = await getCollection('stories', ({ id }) => id.startsWith(`${lang}/`));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A story's id without its language: its address and that of its pair. */
export function storyId({ id }: Story): string {
  return id.slice(3);
}

/** @throws when there is none of that language and id. */
export async function findStory(lang: Lang, id: string): Promise<Story> {
  const story = await getEntry('stories', `${lang}/${id}`);
  if (story === undefined) throw new Error(`unknown story: ${lang}/${id}`);
  return story;
}

/** The ids of a story's steps, in order. */
export function stepIds({ body = '' }: Story): string[] {
  return stepsIn(body).map(({ id }) => id);
}

/** The day a story last changed, corrections to the figures it uses included. */
export function updatedOn({ body = '', data }: Story): string {
  const used = new Set(figuresUsed(body).map(({ id }) => id));
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
export function figuresIn({ body = '' }: Story): Figure[] {
  const drawn = stepsIn(body)
    .flatMap(statesShown)
    .flatMap(({ figures, summarised }) => (summarised === true ? [] : figures));
  const said = Array.from(body.matchAll(/<Figure\s[^>]*\bid="([^"]*)"/g), ([, id = '']) => id);
  return [...new Set([...drawn, ...said])].map((id) => ledger.figure(id));
}

const cache = new Map<string, Rendered>();

/** A drawn state; drawn once a build. */
export function drawnState(chartId: string, stateId: string | undefined, lang: Lang): Rendered {
  const chart = findChart(chartId);
  const state = findState(chart, stateId);
  const key = `${chartId} ${state.id} ${lang}`;
  const drawn = cache.get(key) ?? render(chart, state, lang, ledger);
  cache.set(key, drawn);
  return drawn;
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
