import type { Chart } from '../../charts/chart.ts';
import { charts, findChart } from '../../charts/registry.ts';
import { ledger } from '../../data/current.ts';
import type { Figure } from '../../data/schema/figures.ts';
import { period } from '../../format/period.ts';
import { langs, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { absolute, page } from '../address.ts';
import { subjectOf, valueInFull } from '../cite-figure.ts';
import { ledgerDay } from '../due.ts';
import { release } from '../publisher.ts';
import { filled, findStory, storiesIn, storyId, updatedOn, type Story } from '../story.ts';
import type { Citable } from './citable.ts';

/** A story as a thing to cite: it has a day, that of its last change, and no version. */
export function storyCitable(story: Story, lang: Lang, site: URL | undefined): Citable {
  const id = storyId(story);
  return {
    kind: 'story',
    id,
    lang,
    title: filled(story.data.title, lang, story),
    day: updatedOn(story),
    version: null,
    address: absolute(page(lang, `stories/${id}/`), site),
  };
}

/** A chart as a thing to cite, as of a release or of the ledger's own day. */
export async function chartCitable(
  { id, title }: Pick<Chart, 'id' | 'title'>,
  lang: Lang,
  site: URL | undefined,
): Promise<Citable> {
  const address = absolute(page(lang, `charts/${id}/`), site);
  return { kind: 'chart', id, lang, title: title[lang], address, ...(await edition()) };
}

/** A single figure as a thing to cite, by its card. */
export async function figureCitable(
  figure: Figure,
  lang: Lang,
  site: URL | undefined,
): Promise<Citable> {
  const { id } = figure;
  const title = t(lang, 'cite.figure.title', {
    what: subjectOf(figure, lang),
    period: period(figure.period, lang),
    value: valueInFull(figure, lang),
  });
  const address = absolute(page(lang, `figures/${id}/`), site);
  return { kind: 'figure', id, lang, title, address, ...(await edition()) };
}

async function edition(): Promise<Pick<Citable, 'day' | 'version'>> {
  const day = await ledgerDay();
  return { day, version: release ?? day };
}

/** Every work that has citation files, as the parts of its address. */
export async function citedWorks(): Promise<
  { readonly lang: Lang; readonly kind: 'charts' | 'figures' | 'stories'; readonly id: string }[]
> {
  const all = await Promise.all(
    langs.map(async (lang) => {
      const stories = await storiesIn(lang);
      return [
        ...charts.map(({ id }) => ({ lang, kind: 'charts', id }) as const),
        ...ledger.figures.map(({ id }) => ({ lang, kind: 'figures', id }) as const),
        ...stories.map((story) => ({ lang, kind: 'stories', id: storyId(story) }) as const),
      ];
    }),
  );
  return all.flat();
}

/** A work by the parts of its address. Rejects where there is none. */
export async function citedWork(
  lang: Lang,
  kind: string,
  id: string,
  site: URL | undefined,
): Promise<Citable> {
  switch (kind) {
    case 'charts':
      return chartCitable(findChart(id), lang, site);
    case 'figures':
      return figureCitable(ledger.figure(id), lang, site);
    case 'stories':
      return storyCitable(await findStory(lang, id), lang, site);
    default:
      throw new Error(`unknown kind of work: ${kind} (one of charts, figures, stories)`);
  }
}
