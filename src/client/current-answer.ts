/** What a figure is now: an entry of `/data/current.json`. */
export interface Now {
  readonly value: number | string;
  readonly corrected: string | null;
  /** `source` where the slip is the document's, and its value stays as it is printed. */
  readonly kind?: string;
  readonly was?: number | string;
  readonly now?: number | string;
}

/** Figures by id. */
export type Values = Readonly<Record<string, Now>>;

/** The figures of each chart that were corrected, by the chart's id. */
export type Charts = Readonly<Record<string, readonly string[]>>;

/** What is answered; the word for it is the form's. */
export interface Answer {
  readonly says: 'same' | 'sameNow' | 'sameChart' | 'corrected' | 'differs' | 'unknown';
  readonly id: string;
  readonly now?: Now;
}

/** What a text asks for: the id in an address of ours, or the id itself; and the version it is of. */
export function askedOf(text: string): { readonly id: string; readonly version: string | null } {
  const id =
    /\/(?:figures|embed|charts)\/([a-z\d-]+)/.exec(text)?.[1] ??
    /\/documents\/[^#]*#([a-z\d-]+)/.exec(text)?.[1] ??
    text.trim().toLowerCase();
  return { id, version: /\/v\/([\w.-]+)\//.exec(text)?.[1] ?? null };
}

/**
 * Whether what somebody has of a figure or a chart is still so. `pasted` is the value they have, or
 * empty; `before` are the values of the version that they have, where it is known.
 */
export function answersTo(
  id: string,
  pasted: string,
  values: Values,
  charts: Charts,
  before: Values = {},
): readonly Answer[] {
  const now = own(values, id);
  if (now !== undefined) return [answerOf(id, now, pasted, own(before, id))];
  const corrected = own(charts, id);
  if (corrected === undefined) return [{ says: 'unknown', id }];
  const changed = corrected.flatMap((figure) => {
    const entry = own(values, figure);
    return entry === undefined ? [] : [answerOf(figure, entry, '', own(before, figure))];
  });
  const news = changed.filter(({ says }) => says === 'corrected');
  return news.length === 0 ? [{ says: 'sameChart', id }] : news;
}

function answerOf(id: string, now: Now, pasted: string, before: Now | undefined): Answer {
  const value = now.now ?? now.value;
  const says = now.corrected === null ? 'same' : 'sameNow';
  const same = isValue(pasted, value);
  if (same === true) return { says, id, now };
  if (same === false) return { says: now.corrected === null ? 'differs' : 'corrected', id, now };
  const known = now.corrected === null || before?.corrected === now.corrected;
  return { says: known ? says : 'corrected', id, now };
}

/** No name that every object has is a figure. */
function own<Value>(rows: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(rows, id) ? rows[id] : undefined;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

/**
 * Whether a text says a value: `537.68万`, `5.38 million` and `5,376,800` all say 5376800. What is
 * given in thousands or more may be rounded. Null where the two cannot be compared: a text without a
 * numeral, or other words than the document's.
 */
export function isValue(text: string, value: number | string): boolean | null {
  const plain = text.normalize('NFKC').toLowerCase();
  if (typeof value === 'string') return plain.includes(value) || null;
  const found = /(\d[\d,]*)(\.\d+)?\s*(thousand|million|billion|千|万|亿)?/.exec(plain);
  const [, whole = '', part = '', scale = ''] = found ?? [];
  if (whole === '') return null;
  const times = scales[scale] ?? 1;
  const said = Number(whole.replaceAll(',', '') + part) * times;
  const half = scale === '' ? 0 : times / (2 * 10 ** Math.max(0, part.length - 1));
  return Math.abs(said - value) <= half + 1e-9 * value;
}
