import type { Mention } from '../../reading/numbers/mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import { element } from './element.ts';
import type { FigureTold } from './told.ts';

/** One marked place of a text: a numeral, or a paragraph with a word that the ledger reads. */
export interface Mark {
  readonly locator: string;
  readonly mention: Mention | null;
  readonly reading: Reading | null;
  readonly figures: readonly FigureTold[];
}

/** So many paragraphs are drawn at once, and then in every frame: first what is seen, then the rest. */
const first = 30;
const atOnce = 150;
/** So many characters are drawn in all. */
const most = 500_000;
/** From so many paragraphs on, those out of sight are not laid out. */
const long = 400;

/**
 * Draws a text into a place, each numeral a button. A paragraph after another, so that the first
 * are there at once. Gives back how many paragraphs are left out of a text too long to be shown.
 */
export function drawText(
  into: HTMLElement,
  paragraphs: readonly string[],
  marks: readonly Mark[],
  nameOf: (mark: Mark) => string,
): number {
  const byParagraph = Map.groupBy(marks, ({ locator }) => Number(/^p(\d+)/.exec(locator)?.[1]));
  let length = 0;
  const shown = paragraphs.findIndex((text) => (length += text.length) > most);
  const all = shown < 0 ? paragraphs.length : Math.max(1, shown);
  into.replaceChildren();
  into.toggleAttribute('data-long', all > long);
  const draw = (from: number, count: number): void => {
    const to = Math.min(from + count, all);
    for (let at = from; at < to; at += 1) {
      const own = byParagraph.get(at + 1) ?? [];
      into.append(drawParagraph(paragraphs[at] ?? '', at + 1, own, nameOf));
    }
    const started = into.dataset.drawing;
    if (to < all) {
      requestAnimationFrame(() => {
        if (into.dataset.drawing === started) draw(to, atOnce);
      });
    }
  };
  // A text that is replaced while it is drawn is drawn no further.
  into.dataset.drawing = String(Number(into.dataset.drawing ?? 0) + 1);
  draw(0, first);
  return paragraphs.length - all;
}

function drawParagraph(
  text: string,
  number: number,
  marks: readonly Mark[],
  nameOf: (mark: Mark) => string,
): HTMLElement {
  const label = `p${number}`;
  const word = marks.find(({ mention }) => mention === null);
  const head =
    word === undefined ? element('span', { class: 'at' }, label) : button(word, label, nameOf);
  if (word !== undefined) head.classList.add('at');
  const parts: (Node | string)[] = [head];
  let from = 0;
  const cut = text.slice(0, most);
  for (const mark of marks) {
    const { mention } = mark;
    if (mention === null || mention.index < from || mention.index > cut.length) continue;
    const end = mention.index + mention.printed.length;
    parts.push(cut.slice(from, mention.index), button(mark, cut.slice(mention.index, end), nameOf));
    from = end;
  }
  parts.push(cut.slice(from));
  return element('p', { id: label }, ...parts);
}

function button(mark: Mark, text: string, nameOf: (mark: Mark) => string): HTMLElement {
  const { reading, figures, locator } = mark;
  const kind = reading?.kind === 'figure' ? (reading.status ?? 'either') : 'aside';
  const doubt = (reading?.doubts.length ?? 0) > 0;
  return element(
    'button',
    {
      type: 'button',
      tabindex: '-1',
      class: 'mark',
      'data-at': locator,
      'data-told': kind,
      title: nameOf(mark),
      ...(figures.length > 0 ? { 'data-ours': '' } : {}),
      ...(doubt ? { 'data-doubt': '' } : {}),
    },
    text,
  );
}
