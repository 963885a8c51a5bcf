import type { Lack } from '../../reading/lacks.ts';
import type { Mention } from '../../reading/numbers/mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import { element } from './element.ts';
import { most, type Paragraph } from './handed.ts';
import { painted } from './painted.ts';
import type { FigureTold } from './told.ts';

/** One marked place of a text: a numeral, or a paragraph with a word that the ledger reads. */
export interface Mark {
  readonly locator: string;
  readonly mention: Mention | null;
  readonly reading: Reading | null;
  readonly lacks: readonly Lack[];
  readonly figures: readonly FigureTold[];
  /** All numerals of its paragraph. */
  readonly beside: readonly Mention[];
}

/** What stands in the page of a text, which grows as it is drawn. */
export interface Drawn {
  readonly paragraphs: string[];
  readonly marks: Map<string, Mark>;
}

/** How a text is drawn. */
export interface Drawing {
  readonly marksOf: (paragraph: Paragraph, number: number) => readonly Mark[];
  readonly nameOf: (mark: Mark) => string;
}

/** From so many paragraphs on, those out of sight are not laid out. */
const long = 400;

/**
 * Draws the first paragraphs of a text into a place, each numeral a button. Gives back what is
 * drawn, and what draws the rest, a piece of it after another, so that the page answers meanwhile.
 */
export function drawText(
  into: HTMLElement,
  first: readonly Paragraph[],
  all: number,
  drawing: Drawing,
): { readonly drawn: Drawn; readonly more: (rest: readonly string[]) => void } {
  const drawn: Drawn = { paragraphs: [], marks: new Map() };
  const draw = (paragraphs: readonly Paragraph[]): void => {
    const made = paragraphs.map((paragraph) => {
      const number = drawn.paragraphs.push(paragraph.text);
      const marks = drawing.marksOf(paragraph, number);
      for (const mark of marks) drawn.marks.set(mark.locator, mark);
      return drawParagraph(paragraph.text, number, marks, drawing.nameOf);
    });
    into.append(...made);
  };
  into.replaceChildren();
  into.toggleAttribute('data-long', all > long);
  // A text that is replaced while it is drawn is drawn no further.
  const started = String(Number(into.dataset.drawing ?? 0) + 1);
  into.dataset.drawing = started;
  draw(first);
  const more = ([piece, ...rest]: readonly string[]): void => {
    if (piece === undefined) return;
    painted(() => {
      if (into.dataset.drawing !== started) return;
      draw(JSON.parse(piece) as readonly Paragraph[]);
      more(rest);
    });
  };
  return { drawn, more };
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
