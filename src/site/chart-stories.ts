import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import { page } from './address.ts';
import { figuresOfChart } from './chart-figures.ts';
import { related } from './related.ts';
import { figuresUsed } from './steps.ts';
import { filled, storiesIn, storyId, type Story } from './story.ts';

/** A story that has to do with a chart: the number of figures they share, and where it shows it. */
export interface ChartStory {
  readonly title: string;
  readonly subject: string;
  readonly address: string;
  readonly shared: number;
}

/**
 * The stories that a chart's reader may go on to, at most so many: those that show it come first and
 * open where they do, then those that use its figures.
 */
export async function storiesOn(chart: Chart, lang: Lang, most: number): Promise<ChartStory[]> {
  const stories = await storiesIn(lang);
  const own = { id: '', figures: figuresOfChart(chart).map(({ id }) => id), documents: [] };
  const near = related(
    own,
    stories.map((story) => ({
      id: storyId(story),
      figures: figuresUsed(story.outline).map(({ id }) => id),
      documents: [],
    })),
    stories.length,
  );
  return near
    .flatMap(({ id, figures }) => {
      const story = stories.find((each) => storyId(each) === id);
      return story === undefined ? [] : [{ story, figures, step: stepWith(story, chart) }];
    })
    .toSorted((a, b) => Number(b.step !== undefined) - Number(a.step !== undefined))
    .slice(0, most)
    .map(({ story, figures, step }) => ({
      title: filled(story.data.title, lang, story),
      subject: story.data.subject,
      address: page(lang, `stories/${storyId(story)}/${step === undefined ? '' : `#${step}`}`),
      shared: figures,
    }));
}

function stepWith({ outline }: Story, { id }: Chart): string | undefined {
  return outline.steps.find(({ chart }) => chart === id)?.id;
}
