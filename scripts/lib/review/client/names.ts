import { fieldOf } from './field.ts';
import { columnsOf } from './files.ts';
import { element, fieldsOf, rowIn } from './form.ts';
import { get } from './panel.ts';
import type { Progress, Sheet } from './sheet.ts';
import { newRows, vocabularies, type Vocabulary } from './vocabulary.ts';

/** Asks what new names mean, as soon as figures use them; what is typed is not overwritten. */
export function showNames(sheet: Sheet, progress: Progress): void {
  const place = get('names');
  const rows = vocabularies.flatMap((table) =>
    newRows(table, sheet, progress).map((row) => ({ table, row })),
  );
  const shown = rows.map(({ table, row }) => `${table}/${row.id ?? ''}`).join(' ');
  if (place.dataset.shown === shown) return;
  place.dataset.shown = shown;
  place.hidden = rows.length === 0;
  get('new').replaceChildren(
    ...rows.map(({ table, row }) => {
      const fields = columnsOf[table].filter(({ name }) => name !== 'id').map(fieldOf);
      return element(
        'div',
        { class: 'fields', 'data-table': table, 'data-id': row.id ?? '' },
        element('h3', {}, `${row.id ?? ''}, a row of ${table}.csv`),
        ...fieldsOf(fields, row, ['topic', 'unit', 'part_of']),
      );
    }),
  );
}

/** Keeps what was written of a new name in the fields around an element. */
export function withName(progress: Progress, within: Element): Progress {
  const form = within.closest<HTMLElement>('[data-table]');
  const table = vocabularies.find((name): name is Vocabulary => name === form?.dataset.table);
  if (!form || table === undefined) return progress;
  const { vocabulary } = progress;
  const written = { ...vocabulary[table], [form.dataset.id ?? '']: rowIn(form) };
  return { ...progress, vocabulary: { ...vocabulary, [table]: written } };
}
