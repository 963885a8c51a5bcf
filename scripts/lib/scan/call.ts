import { parseArgs } from 'node:util';

export const help = `npm run scan -- SOURCE… [--place id] [--csv | --json | --jsonl | --mentions | --text | --review]

Reads Chinese documents (UTF-8 text, web pages, .docx, .pdf with a text layer) and prints every
figure it finds as a candidate row of data/figures.csv: id, indicator, place, group and accrual
are proposed from the names in data/ where the words make them sure, and empty where they do not.
Standard error says which values are doubtful and why, and what was found. A document that cannot
be read is named there and never stops the next.

  SOURCE         a file, a directory (every document in it), or - for standard input
  --names        standard input has the names of the files, one a line
  --document id  what the rows cite (default: the file's name without its ending)
  --place id     the place a document is about (default: the one its first lines name)
  --bare         proposes nothing: only what the text alone says (the page /read/ proposes too)
  --csv          rows of data/figures.csv (the default)
  --mentions     the numerals that are no figures instead, as rows of data/mentions.csv
  --json         an array of objects: the columns of figures.csv, locator, unit, decimal, the
                 likeliest indicators with their confidence, doubts about the value, and why a
                 period is empty (unsettled)
  --jsonl        the same, an object a line
  --text         the text that is read, to be kept as documents/{id}.txt
  --review       writes {id}.review.html: the text with each numeral marked and its row beside
                 it, to accept, change or set aside, and to save as rows to append to the
                 tables in data/: {id}.figures-rows.csv, {id}.mentions-rows.csv
  --out FILE     where --review writes
  --help         this text

npm prints a line of its own before the rows, unless it is told not to:

  npm run --silent scan -- FILE --csv > rows.csv

Ends with 0, with 1 where a document could not be read, with 2 where the call is not understood.`;

const forms = ['csv', 'mentions', 'json', 'jsonl', 'text', 'review'] as const;

/** What is printed, or written, of each document. */
export type Form = (typeof forms)[number];

export interface Call {
  readonly sources: readonly string[];
  readonly names: boolean;
  /** Whether nothing is proposed. */
  readonly bare: boolean;
  /** Null where each document is called after its file. */
  readonly document: string | null;
  readonly place: string;
  readonly form: Form;
  /** `--json` beside `--mentions`. */
  readonly asJson: boolean;
  readonly out: string | null;
  readonly help: boolean;
}

/** The call, or what is wrong with it. */
export function parseCall(args: readonly string[]): Call | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ csv: flag, mentions: flag, json: flag, jsonl: flag, text: flag, review: flag },
        names: flag,
        bare: flag,
        document: { type: 'string' },
        place: { type: 'string', default: '' },
        out: { type: 'string' },
        help: { ...flag, short: 'h' },
      },
    });
    const asked = forms.filter((form) => values[form]);
    const call: Call = {
      sources: positionals,
      names: values.names,
      bare: values.bare,
      document: values.document ?? null,
      place: values.place,
      form: asked.find((form) => form !== 'json') ?? asked[0] ?? 'csv',
      asJson: values.json,
      out: values.out ?? null,
      help: values.help,
    };
    return call.help ? call : (wrong(call, asked) ?? call);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrong(call: Call, asked: readonly Form[]): string | null {
  const { sources, names, document, place, out, form } = call;
  if (sources.length === 0 && !names) return 'missing source (name a document, a directory or -)';
  if (sources.length > 0 && names) return 'unknown source beside --names (give one or the other)';
  if (asked.length > 1 && asked.join(' ') !== 'mentions json') {
    return `invalid forms --${asked.join(' --')}: choose one`;
  }
  if (document !== null && (names || sources.length > 1)) {
    return 'invalid --document: several documents cannot have one id';
  }
  if (out !== null && form !== 'review') return 'invalid --out: only --review writes a file';
  const invalid = [document ?? '', place].find(
    (id) => id !== '' && !/^[\p{L}\p{N}._-]+$/u.test(id),
  );
  return invalid === undefined
    ? null
    : `invalid id ${JSON.stringify(invalid)}: use lower-case words and digits joined by hyphens (--document id)`;
}
