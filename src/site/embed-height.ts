import { widths, type Width } from '../charts/plot.ts';
import type { Rendered } from '../charts/render.ts';
import { breakLines } from '../charts/text/break.ts';
import { measure, type Face } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { correctedOf } from './corrections.ts';
import { legendOf } from './legend.ts';
import { sourceWords } from './sources.ts';

/**
 * How `embed.css` and `chart.css` lay a chart out in a column of 375 to 800 px, in px of the room
 * within the frame: the narrow drawing over its words, beside them, or the wide drawing. Words are
 * broken in the least room of each and drawings are as high as in its most.
 */
const layouts = [
  { drawing: 'narrow', most: 360, words: 343, beside: false },
  { drawing: 'narrow', most: 360, words: 560, beside: true },
  { drawing: 'wide', most: 768, words: 680, beside: false },
] as const satisfies readonly {
  readonly drawing: Width;
  readonly most: number;
  readonly words: number;
  readonly beside: boolean;
}[];

type Layout = (typeof layouts)[number];

/** An embed loads no face, and what a reader has in place of ours is wider: Arial, Georgia, Roboto. */
const wider = { en: 1.1, zh: 1.04 } as const;

/** What a claim is set in, by language and drawing. */
const claims = {
  en: { narrow: { size: 21, leading: 26 }, wide: { size: 28, leading: 34 } },
  zh: { narrow: { size: 21, leading: 30 }, wide: { size: 25, leading: 36 } },
} as const;

/**
 * The height in px that shows a chart's embed whole in any column from 375 to 800 px wide, whichever
 * of its views a reader chooses: for a host whose browser cannot fit a frame to its content.
 */
export function embedHeight(states: readonly Rendered[], lang: Lang): number {
  const frame = { borders: 2, padding: 2 * 16 };
  const heights = layouts.map(
    (layout) =>
      viewsHeight(states, layout, lang) +
      Math.max(...states.map((rendered) => stateHeight(rendered, layout, lang))) +
      correctedHeight(states, layout, lang) +
      markHeight(layout, lang),
  );
  return Math.ceil(frame.borders + frame.padding + Math.max(...heights));
}

function stateHeight(rendered: Rendered, layout: Layout, lang: Lang): number {
  const { drawing, most, words, beside } = layout;
  const { size, leading } = claims[lang][drawing];
  const lines = (text: string, room: number, px = 13, face: Face = 'sans'): number =>
    breakLines(text, room / wider[lang], px, lang, face).length;
  const caption =
    leading * lines(rendered.title, words, size, 'serif') +
    4 +
    19 * lines(rendered.subtitle, words);
  const picture = 12 + (rendered.drawings[drawing].height * most) / widths[drawing];
  const room = beside ? words - most - 24 : words;
  const signs = legendOf(rendered).map(([, word]) => 18 + 7 + textWidth(t(lang, word), 13, lang));
  const foot =
    12 +
    rowsHeight(signs, room, { height: 20, across: 20, down: 2 }) +
    8 +
    19 * lines(rendered.note, room) +
    4 +
    19 * lines(sourceWords(rendered, lang), room);
  return caption + (beside ? Math.max(picture, foot) : picture + foot);
}

/** The buttons that choose a view, with the space under them; nothing where there is one view. */
function viewsHeight(states: readonly Rendered[], { words }: Layout, lang: Lang): number {
  if (states.length < 2) return 0;
  const labels = states.map((_, i) => 24 + textWidth(viewName(states, i, lang), 14.5, lang));
  return rowsHeight(labels, words, { height: 32, across: 16, down: 4 }) + 12;
}

/** What a view is called on its button. */
export function viewName(states: readonly Rendered[], nth: number, lang: Lang): string {
  return (
    states[nth]?.state.view?.[lang] ?? t(lang, 'step.count', { n: nth + 1, total: states.length })
  );
}

/** What was corrected of the figures, a paragraph each. */
function correctedHeight(states: readonly Rendered[], { words }: Layout, lang: Lang): number {
  return correctedOf(
    states.flatMap(({ figures }) => figures),
    lang,
  )
    .map((line) => 8 + 19 * breakLines(line, words / wider[lang], 13, lang).length)
    .reduce((sum, height) => sum + height, 0);
}

/** The line at the foot: our name and two links. */
function markHeight({ words }: Layout, lang: Lang): number {
  const links = [
    textWidth(t(lang, 'site.title'), 18, lang, 'serif'),
    textWidth(t(lang, 'embed.trace'), 14.5, lang),
    textWidth(t(lang, 'embed.data'), 14.5, lang),
  ];
  return 12 + 1 + 4 + rowsHeight(links, words, { height: 36, across: 16, down: 0 });
}

function textWidth(text: string, size: number, lang: Lang, face: Face = 'sans'): number {
  return wider[lang] * measure(text, size, face);
}

interface Rows {
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

/** The height of things set in rows, each row as full as the room allows. */
function rowsHeight(things: readonly number[], room: number, rows: Rows): number {
  let count = 0;
  let left = -1;
  for (const width of things) {
    left -= rows.across + width;
    if (left >= 0) continue;
    count += 1;
    left = room - width;
  }
  return count === 0 ? 0 : count * rows.height + (count - 1) * rows.down;
}
