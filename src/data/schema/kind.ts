import { z } from 'zod';
import type { Text } from '../../i18n/lang.ts';
import { quoted } from '../quoted.ts';

/** What a column accepts: a cell's text in, a typed value out. */
export type Cell<T> = z.ZodType<T, string>;

/** What a published cell is: words, a number, or a day of the calendar. */
export type CellType = 'text' | 'number' | 'integer' | 'date';

/** What is known of a kind of cell besides how it is read. */
export interface Nature {
  /** What a cell may hold, in words. */
  readonly accepts: Text;
  readonly type: CellType;
  /** The words it is one of; null where there is no such list. */
  readonly words: readonly string[] | null;
  /** Whether a cell may be empty. */
  readonly empty: boolean;
}

/** A value, or what is wrong with the cell and how to mend it. */
type Reading<T> = { readonly value: T } | { readonly wrong: string };

const natures = z.registry<Nature>();

/** The nature of a kind. Throws for a schema that was not made here. */
export function natureOf(cell: Cell<unknown>): Nature {
  const nature = natures.get(cell);
  if (nature === undefined) throw new Error('missing nature: make the kind with kind() or maybe()');
  return nature;
}

/** A kind of cell: `accepts` is what the codebook says of it; an empty cell is refused. */
export function kind<T>(
  accepts: Text,
  read: (text: string) => Reading<T>,
  { type = 'text', words = null }: Partial<Pick<Nature, 'type' | 'words'>> = {},
): Cell<T> {
  return z
    .string()
    .transform((text, context) => {
      const reading = text === '' ? { wrong: `missing value (write ${accepts.en})` } : read(text);
      if ('value' in reading) return reading.value;
      context.issues.push({ code: 'custom', message: reading.wrong, input: text });
      return z.NEVER;
    })
    .register(natures, { accepts, type, words, empty: false });
}

/** A refusal in the grammar of every message: what is wrong, the value, the remedy. */
export function invalid(thing: string, text: string, remedy: string): { wrong: string } {
  return { wrong: `invalid ${thing} ${quoted(text)}: ${remedy}` };
}

/** A kind whose cell may be empty: it then reads as null. */
export function maybe<T>(inner: Cell<T>): Cell<T | null> {
  return orEmpty(inner, null);
}

/** A kind whose cell may be empty: it then reads as the value given. */
export function orEmpty<T, Empty>(inner: Cell<T>, empty: Empty): Cell<T | Empty> {
  const { accepts, type, words } = natureOf(inner);
  return z
    .string()
    .transform((text, context) => {
      if (text === '') return empty;
      const read = inner.safeParse(text);
      if (read.success) return read.data;
      for (const { message } of read.error.issues)
        context.issues.push({ code: 'custom', message, input: text });
      return z.NEVER;
    })
    .register(natures, {
      accepts: { en: `${accepts.en}, or empty`, zh: `${accepts.zh}，可为空` },
      type,
      words,
      empty: true,
    });
}
