import { z } from 'zod';

/** What a column accepts: a cell's text in, a typed value out. */
export type Cell<T> = z.ZodType<T, string>;

/** A value, or what is wrong with the cell and how to mend it. */
type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** A kind of cell: `accepts` is what the codebook says of it; an empty cell is refused. */
export function kind<T>(accepts: string, read: (text: string) => Reading<T>): Cell<T> {
  return z
    .string()
    .transform((text, context) => {
      const reading = text === '' ? { wrong: `missing value (write ${accepts})` } : read(text);
      if ('value' in reading) return reading.value;
      context.issues.push({ code: 'custom', message: reading.wrong, input: text });
      return z.NEVER;
    })
    .describe(accepts);
}

/** A refusal in the grammar of every message: what is wrong, the value, the remedy. */
export function invalid(thing: string, text: string, remedy: string): { wrong: string } {
  return { wrong: `invalid ${thing} ${JSON.stringify(text)}: ${remedy}` };
}

/** A kind whose cell may be empty: it then reads as null. */
export function maybe<T>(inner: Cell<T>): Cell<T | null> {
  return z
    .string()
    .transform((text, context) => {
      if (text === '') return null;
      const read = inner.safeParse(text);
      if (read.success) return read.data;
      for (const { message } of read.error.issues)
        context.issues.push({ code: 'custom', message, input: text });
      return z.NEVER;
    })
    .describe(`${inner.description ?? ''}, or empty`);
}
