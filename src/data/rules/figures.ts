import { endText } from '../period.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

type Finding = Pick<Problem, 'column' | 'message'>;

/** What must hold within one figure. */
export function figureProblems({ figures: { file, rows } }: Reads): readonly Problem[] {
  return rows.flatMap(({ line, row }) =>
    [...identity(row), ...quantity(row), ...time(row)].map((finding) => ({
      file,
      line,
      ...finding,
    })),
  );
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

function quantity({ value, word }: Figure): readonly Finding[] {
  if (value === null && word === null) {
    const message = 'missing value (write a number here, or the word that stands for it in word)';
    return [{ column: 'value', message }];
  }
  if (value !== null && word !== null) {
    return [{ column: 'word', message: `invalid word "${word}": keep either value or word` }];
  }
  return [];
}

function time({ period, note }: Figure): readonly Finding[] {
  return period === null && note.en === ''
    ? [
        {
          column: 'period',
          message: 'missing period (write one, or say in the note why it is unknown)',
        },
      ]
    : [];
}
