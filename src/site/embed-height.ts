import { stateName } from '../charts/chart.ts';
import { widths, type Width } from '../charts/plot.ts';
import type { Rendered } from '../charts/render.ts';
import { breakLines } from '../charts/text/break.ts';
import { measure, type Face } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { correctedOf } from './corrections.ts';
import { embeddedFigures, embedFoot, mostRows } from './embed-foot.ts';
import { legendOf } from './legend.ts';
import { embedRoom, sourcesInShort } from './sources.ts';

/**
 * How `embed.css` and `chart.css` lay a chart out in a column of 375 px or more, in px of the room
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
 * The height in px that shows a chart's embed whole in any column from 375 px wide, whichever
 * of its views a reader chooses: for a host whose browser cannot fit a frame to its content.
 */
export function embedHeight(states: readonly Rendered[], lang: Lang): number {
  const frame = { borders: 2, padding: 2 * 16 };
  const heights = layouts.map(
    (layout) =>
      viewsHeight(states, layout, lang) +
      Math.max(...states.map((rendered) => stateHeight(rendered, layout, lang))) +
      footHeight(states, layout, lang),
  );
  return Math.ceil(frame.borders + frame.padding + Math.max(...heights));
}

function stateHeight(rendered: Rendered, layout: Layout, lang: Lang): number {
  const { drawing, most, words, beside } = layout;
  const { size, leading } = claims[lang][drawing];
  const lines = (text: string, room: number, px = 13, face: Face = 'sans'): number =>
    lineCount(text, room, px, lang, face);
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
    19 * lines(sourcesInShort(rendered, lang, embedRoom), room);
  return caption + (beside ? Math.max(picture, foot) : picture + foot);
}

/** The buttons that choose a view, with the space under them; nothing where there is one view. */
function viewsHeight(states: readonly Rendered[], { words }: Layout, lang: Lang): number {
  if (states.length < 2) return 0;
  const labels = states.map(
    ({ chart, state }) => 24 + textWidth(stateName(chart, state)[lang], 14.5, lang),
  );
  return rowsHeight(labels, words, { height: 32, across: 16, down: 4 }) + 12;
}

/** Any day will do to measure by: all are as long, but for a numeral. */
const someDay = '2000-12-30';

/** Corrections, the folded table, and the last line: our name, links, terms and day. */
function footHeight(states: readonly Rendered[], { words }: Layout, lang: Lang): number {
  const figures = embeddedFigures(states);
  const { site, ...rest } = embedFoot(states, lang, someDay);
  const corrections = correctedOf(figures, lang).map((line) => lineCount(line, words, 13, lang));
  const said = [
    textWidth(site, 18, lang, 'serif'),
    ...Object.values(rest).map((each) => textWidth(each, 14.5, lang)),
  ];
  return (
    corrections.reduce((sum, lines) => sum + 8 + 19 * lines, 0) +
    (figures.length > mostRows ? 0 : 12 + 32) +
    (12 + 1 + 4) +
    rowsHeight(said, words, { height: 36, across: 16, down: 0 })
  );
}

function lineCount(
  text: string,
  room: number,
  px: number,
  lang: Lang,
  face: Face = 'sans',
): number {
  return breakLines(text, room / wider[lang], px, lang, face).length;
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
