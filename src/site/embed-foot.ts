import type { Rendered } from '../charts/render.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, tCount } from '../i18n/words.ts';
import { release } from './publisher.ts';

/** More figures than these are a link to the data in place of a table. */
export const mostRows = 60;

/** The figures of the states that a frame carries, each once. */
export function embeddedFigures(states: readonly Rendered[]): readonly Figure[] {
  return [...new Set(states.flatMap(({ figures }) => figures))];
}

/** What the last line of a framed chart says, in order. */
export interface EmbedFoot {
  readonly site: string;
  readonly chart: string;
  readonly data: string;
  readonly licence: string;
  readonly day: string;
}

/**
 * The words of the last line. What the frame has no room for is counted where a link leads to it:
 * views that it does not carry, and figures that are too many for a table.
 * @param day the ledger's own; a frozen version says its number instead.
 */
export function embedFoot(states: readonly Rendered[], lang: Lang, day: string): EmbedFoot {
  const figures = embeddedFigures(states).length;
  const views = states[0]?.chart.states.length ?? 0;
  return {
    site: t(lang, 'site.title'),
    chart:
      views > states.length ? t(lang, 'embed.views', { count: views }) : t(lang, 'embed.trace'),
    data:
      figures > mostRows
        ? t(lang, 'embed.rows', { figures: tCount(lang, 'chart.figures', figures) })
        : t(lang, 'embed.data'),
    licence: 'CC BY 4.0',
    day:
      release === null
        ? t(lang, 'embed.asof', { date: date(day, lang, 'brief') })
        : t(lang, 'embed.version', { version: release }),
  };
}
