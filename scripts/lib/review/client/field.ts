import type { Column } from '../../../../src/data/schema/table.ts';
import type { Field } from './sheet.ts';

/** A column as a field of a form, which chooses among the words that the column may hold. */
export function fieldOf({ name, about, nature }: Column): Field {
  return { name, about: about.en, choices: nature.words ?? [], empty: nature.empty };
}
