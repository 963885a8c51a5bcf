import type { Reading } from '../../reading/reading.ts';
import { choose } from './choose.ts';
import { element } from './element.ts';
import type { Head } from './handed.ts';
import type { Looks } from './looks.ts';
import { marksOf, ownFigures, type OwnFigures } from './marks.ts';
import { painted } from './painted.ts';
import { promiseRows } from './promises.ts';
import { drawText, type Mark } from './text.ts';
import type { DocumentTold, IndicatorTold, Told } from './told.ts';

/** What was read, and the name of the file it came in; empty where it was pasted. */
export interface Shown {
  readonly head: Head;
  readonly name: string;
}

/** Finds the indicator that a number is named by, in a text or a part of one. */
export type Namer = (read: {
  readonly paragraphs: readonly string[];
  readonly mentions: Mark['beside'];
}) => (reading: Reading) => IndicatorTold | null;

/** The sentence that says that a text is there, and what adds to it when it comes. */
export interface Said {
  readonly sentence: string;
  /** The paragraphs after the first ones, in pieces. */
  readonly more: (rest: readonly string[]) => void;
  /** What is proposed for its figures. */
  readonly add: (looks: Looks) => void;
}

/** Shows the first of what was read below the form; what is out of sight follows once that is seen. */
export function show({ head, name }: Shown, told: Told, namer: Namer): Said {
  const place = document.querySelector<HTMLElement>('[data-read]');
  if (place === null) return { sentence: '', more: () => undefined, add: () => undefined };
  const part = (key: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(`[data-${key}]`);
    if (found === null) throw new Error(`missing part of what was read: ${key}`);
    return found;
  };
  const own = told.documents.find(({ hash }) => hash === head.hash);
  const figures = ownFigures(own, head.numerals);
  const word = (key: string, values: Readonly<Record<string, number | string>> = {}): string =>
    (told.words[key] ?? key).replace(/\{(\w+)\}/g, (_, each: string) => String(values[each] ?? ''));
  const sentences = summary(head, word);
  part('summary').replaceChildren(...sentences.map((text) => element('p', {}, text)));
  part('own').replaceChildren(...(own === undefined ? [] : ownWords(own, figures, word)));
  part('promises').hidden = head.promises.length === 0;
  const rows = part('rows');
  rows.replaceChildren();
  painted(() => {
    rows.replaceChildren(...promiseRows(head.promises, told.words));
  });
  const csv = part('csv');
  csv.hidden = true;
  const text = part('text');
  const { drawn, more } = drawText(text, head.first, head.shown, {
    marksOf: (paragraph, number) => marksOf(paragraph, number, figures),
    nameOf: (mark) => titleOf(mark, word),
  });
  const left = head.numerals.length - head.shown;
  part('left').textContent = left > 0 ? word('reader.left', { count: left }) : '';
  place.hidden = false;
  const indicatorOf = ({ reading, beside }: Mark): IndicatorTold | null =>
    reading?.kind === 'figure'
      ? namer({ paragraphs: drawn.paragraphs, mentions: beside })(reading)
      : null;
  const look = choose(place, text, part('panel'), drawn, indicatorOf, told);
  const add = (looks: Looks): void => {
    offer(csv, looks.csv, name);
    csv.hidden = false;
    look(looks.at);
  };
  return { sentence: sentences[0] ?? '', more, add };
}

type Word = (key: string, values?: Readonly<Record<string, number | string>>) => string;

function summary({ counts, gb18030 }: Head, word: Word): readonly string[] {
  const { numerals, aside, doubtful } = counts;
  return [
    word('reader.summary', { ...counts, cited: numerals - aside }),
    counts.promises === 0
      ? word('reader.summary.none')
      : word('reader.summary.promises', { ...counts }),
    ...(doubtful > 0 ? [word('reader.summary.doubts', { count: doubtful })] : []),
    ...(gb18030 ? [word('reader.summary.gb18030')] : []),
  ];
}

function ownWords(own: DocumentTold, { lit }: OwnFigures, word: Word): readonly Node[] {
  const link = element('a', { href: own.address }, own.title);
  const said = word('reader.own', { all: own.figures.length, lit });
  return [element('p', {}, link, element('br'), said)];
}

function titleOf({ locator, reading, figures }: Mark, word: Word): string {
  const [figure] = figures;
  if (figure !== undefined) return `${locator} · ${figure.name}`;
  if (reading === null) return locator;
  const { kind, status } = reading;
  return `${locator} · ${kind === 'figure' ? word(status === null ? 'reader.either' : `status.${status}`) : word(`reason.${kind}`)}`;
}

function offer(link: HTMLElement, csv: string, name: string): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name === '' ? 'figures' : name}.csv`;
}
