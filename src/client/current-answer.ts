/** What a figure is now: an entry of `/data/current.json`. */
export interface Now {
  readonly value: number | string;
  readonly corrected: string | null;
  /** `source` where the slip is the document's, and its value stays as it is printed. */
  readonly kind?: string;
  readonly was?: number | string;
  readonly now?: number | string;
  readonly document?: string;
  /** Where the document prints it: `p12n3`, or `p12` for a word. */
  readonly mentions?: readonly string[];
}

/** Figures by id. */
export type Values = Readonly<Record<string, Now>>;

/** The figures of each chart that were corrected, by the chart's id. */
export type Charts = Readonly<Record<string, readonly string[]>>;

/**
 * What is answered of the figure, the chart or the document `id`; the words for it are the form's.
 * A slip of a document's own stays as it is printed and is only read otherwise (`readSince`).
 */
export interface Answer {
  readonly says:
    | 'same'
    | 'sameNow'
    | 'sameReading'
    | 'sameChart'
    | 'corrected'
    | 'readSince'
    | 'printed'
    | 'differs'
    | 'differsPrinted'
    | 'figureOnly'
    | 'at'
    | 'nowhere'
    | 'unknown';
  readonly id: string;
  readonly now?: Now;
}

/** What somebody asks for. */
export interface Asked {
  readonly id: string;
  readonly version: string | null;
  /** Where it is printed, where that is all they say; null for any document. */
  readonly at: { readonly document: string | null; readonly mention: string } | null;
}

/**
 * What a text asks for: the id in an address of ours, or the id itself; the version it is of; or a
 * place that pages print, after its document or alone.
 */
export function askedOf(text: string): Asked {
  const said = text.trim().toLowerCase();
  const [, before, mention] = /^(?:(\S+)\s+)?(p\d+(?:n\d+)?)$/.exec(said) ?? [];
  const document = /\/documents\/([a-z\d-]+)/.exec(before ?? '')?.[1] ?? before ?? null;
  const id =
    /\/(?:figures|embed|charts)\/([a-z\d-]+)/.exec(text)?.[1] ??
    /\/documents\/[^#]*#([a-z\d-]+)/.exec(text)?.[1] ??
    said;
  return {
    id,
    version: /\/v\/([\w.-]+)\//.exec(text)?.[1] ?? null,
    at: mention === undefined ? null : { document, mention },
  };
}

/**
 * Whether what somebody has of a figure or a chart is still so. `pasted` is the value they have, or
 * empty; `before` are the values of the version that they have, where it is known.
 */
export function answersTo(
  { id, at }: Pick<Asked, 'id' | 'at'>,
  pasted: string,
  values: Values,
  charts: Charts,
  before: Values = {},
): readonly Answer[] {
  if (at !== null) return answersAt(id, at, pasted, values);
  const now = own(values, id);
  if (now !== undefined) return [answerOf(id, now, pasted, own(before, id))];
  const corrected = own(charts, id);
  if (corrected === undefined) return [{ says: 'unknown', id }];
  const changed = corrected.flatMap((figure) => {
    const entry = own(values, figure);
    return entry === undefined ? [] : [answerOf(figure, entry, '', own(before, figure))];
  });
  const news = changed.filter(({ says }) => says === 'corrected' || says === 'readSince');
  // A chart has no one value that what was pasted could be compared with.
  const only: readonly Answer[] = pasted.trim() === '' ? [] : [{ says: 'figureOnly', id }];
  return [...only, ...(news.length === 0 ? [{ says: 'sameChart', id } as const] : news)];
}

/** The figures at a place, under each document that has any there. */
function answersAt(
  id: string,
  { document, mention }: NonNullable<Asked['at']>,
  pasted: string,
  values: Values,
): readonly Answer[] {
  const there = Object.entries(values).filter(
    ([, now]) =>
      (document === null || now.document === document) &&
      now.mentions?.some((each) => each === mention || each.startsWith(`${mention}n`)),
  );
  if (there.length === 0) return [{ says: 'nowhere', id }];
  return [...Map.groupBy(there, ([, now]) => now.document ?? '')].flatMap(([of, figures]) => [
    { says: 'at', id: of } as const,
    ...figures.map(([figure, now]) => answerOf(figure, now, pasted, undefined)),
  ]);
}

/** What is said of a figure that is as somebody has it; that was corrected; that is not as they have it. */
const words = {
  never: { same: 'same', since: 'same', differs: 'differs' },
  ours: { same: 'sameNow', since: 'corrected', differs: 'corrected' },
  source: { same: 'sameReading', since: 'readSince', differs: 'differsPrinted' },
} as const;

function answerOf(id: string, now: Now, pasted: string, before: Now | undefined): Answer {
  const corrected = now.kind === 'source' ? 'source' : 'ours';
  const say = words[now.corrected === null ? 'never' : corrected];
  const same = isValue(pasted, now.now ?? now.value);
  if (same === true) return { says: say.same, id, now };
  if (same === null)
    return { says: before?.corrected === now.corrected ? say.same : say.since, id, now };
  const printed = now.kind === 'source' && isValue(pasted, now.value) === true;
  return { says: printed ? 'printed' : say.differs, id, now };
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
