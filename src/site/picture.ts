import { placeColour } from '../charts/pen.ts';
import type { Width } from '../charts/plot.ts';
import type { Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import type { Credits } from '../pictures/chart-picture.ts';
import type { Legend } from '../pictures/legend.ts';
import type { Picture as Composed } from '../pictures/picture.ts';
import { absolute, page } from './address.ts';
import { legendOf } from './legend.ts';
import { sourcesInShort } from './sources.ts';

/** Another size of a picture would be another row here: how wide it is, and what its name ends on. */
export interface Picture {
  readonly lang: Lang;
  /** Its address in the language's folder, without an ending: `charts/ledger.by-place`. */
  readonly path: string;
  readonly picture: Composed;
  readonly width: number;
  readonly height: number;
}

/** The address of a page as a picture prints it. */
export function printedAddress(path: string, lang: Lang): string {
  const whole = absolute(page(lang, path), new URL(import.meta.env.SITE));
  return whole.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The signs of a drawing with their words, in the colour of its one place, or in ink. */
function legendFor(rendered: Rendered, width: Width, lang: Lang): Legend {
  const places = new Set(rendered.figures.map(({ place }) => placeColour(ledger, place)));
  const [colour = 'var(--ink)'] = places;
  return {
    items: legendOf(rendered.drawings[width]).map(([sign, word]) => ({
      sign,
      word: t(lang, word),
    })),
    colour: places.size === 1 ? colour : 'var(--ink)',
  };
}

/**
 * What a picture that shows one drawing of a state says besides the chart's own words; `room` is that
 * of its line of sources, in px at 13.
 */
export function creditsOf(rendered: Rendered, width: Width, room: number, lang: Lang): Credits {
  return {
    legend: legendFor(rendered, width, lang),
    sources: sourcesInShort(rendered, lang, room),
    address: printedAddress(`charts/${rendered.chart.id}/`, lang),
  };
}
