import type { Located } from '../file/table.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../quoted.ts';
import type { Correction } from '../schema/corrections.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

type Finding = Pick<Problem, 'column' | 'message'>;
type Value = Correction['was'];

/**
 * A correction agrees with its figure. The figure holds what the document prints, as we read it
 * now: a slip of ours leads to that reading, through those of ours after it; a slip of the document
 * starts from it. Figures that could not be read are told elsewhere.
 */
export function correctionProblems({ corrections, documents, figures }: Reads): readonly Problem[] {
  const byId = new Map(figures.rows.map(({ row }) => [row.id, row]));
  const published = new Map(documents.rows.map(({ row }) => [row.id, row.published]));
  const { file } = corrections;
  return [...Map.groupBy(corrections.rows, ({ row }) => row.figure)].flatMap(([id, all]) => {
    const figure = byId.get(id);
    return all.flatMap((located) =>
      [
        ...changed(located.row),
        ...slips(located, all),
        ...(figure === undefined
          ? []
          : [
              ...dated(located.row, published.get(figure.document)),
              ...agrees(located.row, all, figure),
            ]),
      ].map((finding) => ({ file, line: located.line, ...finding })),
    );
  });
}

function changed({ was, corrected }: Correction): readonly Finding[] {
  if (was !== corrected) return [];
  const message = `invalid value ${shown(corrected)}: it is what it was, write the right one or remove the row`;
  return [{ column: 'corrected', message }];
}

/** What a page shows beside a printed value is one value. */
function slips(
  { line, row }: Located<Correction>,
  all: readonly Located<Correction>[],
): readonly Finding[] {
  const first = all.find((other) => other.row.kind === 'source');
  if (row.kind !== 'source' || first === undefined || first.line === line) return [];
  const message = `invalid word "source": line ${first.line} has the document’s slip already, keep one of the two`;
  return [{ column: 'kind', message }];
}

function dated({ date }: Correction, published: string | undefined): readonly Finding[] {
  if (published === undefined || date >= published) return [];
  const message = `invalid date "${date}": its document was published on ${published}, write the day of the correction`;
  return [{ column: 'date', message }];
}

function agrees(
  row: Correction,
  all: readonly Located<Correction>[],
  figure: Figure,
): readonly Finding[] {
  // What the figure read after this day: the next slip of ours says so, else the figure itself.
  const [next] = all
    .filter((other) => other.row.kind === 'ours' && other.row.date > row.date)
    .toSorted((a, b) => (a.row.date < b.row.date ? -1 : 1));
  const read: readonly Value[] = next === undefined ? valuesOf(figure) : [next.row.was];
  const column = row.kind === 'ours' ? 'corrected' : 'was';
  if (read.length > 0 && !read.includes(row[column])) {
    const where = next === undefined ? `${figure.id} holds` : `line ${next.line} was`;
    const message = `invalid value ${shown(row[column])}: ${where} ${shown(read[0] ?? '')}, write that here or mend it there`;
    return [{ column, message }];
  }
  return row.kind === 'source' && typeof row.was !== typeof row.corrected
    ? [
        {
          column: 'corrected',
          message: `invalid value ${shown(row.corrected)}: write a ${typeof row.was === 'number' ? 'number' : 'word'}, as the document does`,
        },
      ]
    : [];
}

/** What a figure holds; nothing where its row says two things, or half of one. */
function valuesOf({ value, word }: Figure): readonly Value[] {
  if (value !== null) return word === null ? [value] : [];
  return word === null || word.zh === '' || word.en === '' ? [] : [word.zh, word.en];
}

function shown(value: Value): string {
  return quoted(String(value));
}
