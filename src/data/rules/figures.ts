import { endText } from '../period.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

type Finding = Pick<Problem, 'column' | 'message'>;

/** What must hold within one figure. */
export function figureProblems({ figures, ...named }: Reads): readonly Problem[] {
  const published = new Map(named.documents.rows.map(({ row }) => [row.id, row.published]));
  const [places, indicators] = [named.places, named.indicators].map(
    ({ raw }) => new Set(raw.map(({ row }) => row.id)),
  );
  // An id is held to names that are there: a misspelt one is told elsewhere.
  const isKnown = ({ place, indicator }: Figure): boolean =>
    indicators?.has(indicator) === true && (place === null || places?.has(place) === true);
  return figures.rows.flatMap(({ line, row }) =>
    [...(isKnown(row) ? identity(row) : []), ...statement(row, published.get(row.document))].map(
      (finding) => ({ file: figures.file, line, ...finding }),
    ),
  );
}

/** What is wrong within a figure whose place and indicator are there, by the day of its document. */
export function figureFindings(row: Figure, published: string | undefined): readonly Finding[] {
  return [...identity(row), ...statement(row, published)];
}

function statement(row: Figure, published: string | undefined): readonly Finding[] {
  return [...worded(row), ...quantity(row), ...time(row, published)];
}

/** The id says where, what and when, so that it can be read without the row. */
function identity({ id, place, indicator, period, status }: Figure): readonly Finding[] {
  const refuse = (remedy: string): readonly Finding[] => [
    { column: 'id', message: `invalid id "${id}": ${remedy}` },
  ];
  const start = `${place ?? 'unstated'}-${indicator}-`;
  if (!id.startsWith(start)) return refuse(`begin it with ${start}`);
  const end = period ? endText(period) : 'undated';
  // The hyphen may be the one that closes the start: suzhou-measures-2020-05-20.
  const rest = `-${id.slice(start.length)}`;
  return rest.endsWith(`-${end}`) || rest.endsWith(`-${end}-${status}`)
    ? []
    : refuse(`end it with -${end} or -${end}-${status}`);
}

/** A target is worded with some force, nothing else is. */
function worded({ status, force }: Figure): readonly Finding[] {
  if ((status === 'target') === (force !== null)) return [];
  const message =
    force === null
      ? 'missing force (write ensure, strive, hold or plain, as the target is worded)'
      : `invalid force "${force}": only a target has one, leave it empty`;
  return [{ column: 'force', message }];
}

function quantity({ value, word }: Figure): readonly Finding[] {
  if (value === null && word === null) {
    const message = 'missing value (write a number here, or the word that stands for it in word)';
    return [{ column: 'value', message }];
  }
  if (value !== null && word !== null) {
    const said = word.zh || word.en;
    return [{ column: 'word', message: `invalid word "${said}": keep either value or word` }];
  }
  if (word !== null && (word.en === '' || word.zh === '')) {
    const column = word.en === '' ? 'word_en' : 'word';
    return [{ column, message: 'missing word (write it in both languages or in neither)' }];
  }
  return [];
}

/** When it holds, if that is known: a document that gives no time is not dated by its own day. */
function time({ period, note }: Figure, published: string | undefined): readonly Finding[] {
  if (period === null && note.en === '') {
    const message = 'missing period (write one, or say in the note why it is unknown)';
    return [{ column: 'period', message }];
  }
  if (period === null || period.text !== published) return [];
  const message = `invalid period "${period.text}": the document was published then; write when it holds, or leave it empty and say so in the note`;
  return [{ column: 'period', message }];
}
