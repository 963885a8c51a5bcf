import type { Mention } from '../../reading/numbers/mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import { choose } from './choose.ts';
import { element } from './element.ts';
import { promiseRows } from './promises.ts';
import type { Looks } from './looks.ts';
import type { Read } from './read-any.ts';
import { drawText, type Mark } from './text.ts';
import type { DocumentTold, Told } from './told.ts';

/** What was read, and the name of the file it came in; empty where it was pasted. */
export interface Shown {
  readonly read: Read;
  readonly name: string;
}

interface Said {
  readonly sentence: string;
  readonly add: (looks: Looks) => void;
}

/**
 * Shows what was read below the form; gives back the sentence that says it is there, and what adds
 * what is proposed for it.
 */
export function show({ read, name }: Shown, told: Told): Said {
  const place = document.querySelector<HTMLElement>('[data-read]');
  if (place === null) return { sentence: '', add: () => undefined };
  const part = (key: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(`[data-${key}]`);
    if (found === null) throw new Error(`missing part of what was read: ${key}`);
    return found;
  };
  const own = told.documents.find(({ hash }) => hash === read.hash);
  const marks = marksOf(read, own);
  const word = (key: string, values: Readonly<Record<string, number | string>> = {}): string =>
    (told.words[key] ?? key).replace(/\{(\w+)\}/g, (_, each: string) => String(values[each] ?? ''));
  const sentences = summary(read, word);
  part('summary').replaceChildren(...sentences.map((text) => element('p', {}, text)));
  part('own').replaceChildren(...(own === undefined ? [] : ownWords(own, marks, word)));
  const rows = promiseRows(read.readings, read.lacks, told.words);
  part('promises').hidden = rows.length === 0;
  part('rows').replaceChildren(...rows);
  const csv = part('csv');
  csv.hidden = true;
  const text = part('text');
  const left = drawText(text, read.paragraphs, marks, (mark) => titleOf(mark, word));
  part('left').textContent = left > 0 ? word('reader.left', { count: left }) : '';
  place.hidden = false;
  const look = choose(place, text, part('panel'), marks, read, told);
  const add = (looks: Looks): void => {
    offer(csv, looks.csv, name);
    csv.hidden = false;
    look(looks.at);
  };
  return { sentence: sentences[0] ?? '', add };
}

type Word = (key: string, values?: Readonly<Record<string, number | string>>) => string;

/** Every numeral with what it was read as, and what the ledger has there. */
function marksOf(read: Read, own: DocumentTold | undefined): readonly Mark[] {
  const readingAt = new Map(
    read.readings.flatMap((each) => each.mentions.map((at): [string, Reading] => [at, each])),
  );
  const figuresAt = Map.groupBy(
    (own?.figures ?? []).flatMap((figure) => figure.mentions.map((at) => ({ at, figure }))),
    ({ at }) => at,
  );
  const at = (locator: string): Mark['figures'] =>
    (figuresAt.get(locator) ?? []).map(({ figure }) => figure);
  const numerals = read.mentions.map((mention: Mention): Mark => {
    const { locator } = mention;
    return { locator, mention, reading: readingAt.get(locator) ?? null, figures: at(locator) };
  });
  const words = [...figuresAt.keys()].filter((locator) => !locator.includes('n'));
  return [
    ...words.map((locator): Mark => ({
      locator,
      mention: null,
      reading: null,
      figures: at(locator),
    })),
    ...numerals,
  ];
}

function summary(read: Read, word: Word): readonly string[] {
  const figures = read.readings.filter(({ kind }) => kind === 'figure');
  const cited = new Set(figures.flatMap(({ mentions }) => mentions));
  const numerals = read.mentions.length;
  const aside = read.mentions.filter(({ locator }) => !cited.has(locator)).length;
  const all = [...read.lacks.values()];
  const without = (lack: string): number =>
    all.filter((each) => each.some((one) => one === lack)).length;
  const doubtful = figures.filter(({ doubts }) => doubts.length > 0).length;
  return [
    word('reader.summary', { numerals, cited: numerals - aside, figures: figures.length, aside }),
    all.length === 0
      ? word('reader.summary.none')
      : word('reader.summary.promises', {
          promises: all.length,
          date: without('date'),
          baseline: without('baseline'),
          result: without('result'),
        }),
    ...(doubtful > 0 ? [word('reader.summary.doubts', { count: doubtful })] : []),
    ...(read.gb18030 ? [word('reader.summary.gb18030')] : []),
  ];
}

function ownWords(own: DocumentTold, marks: readonly Mark[], word: Word): readonly Node[] {
  const lit = new Set(marks.flatMap(({ figures }) => figures.map(({ address }) => address)));
  const link = element('a', { href: own.address }, own.title);
  const said = word('reader.own', { all: own.figures.length, lit: lit.size });
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
