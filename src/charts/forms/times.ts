import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { columns } from '../grammar/columns.ts';
import { lineWords } from '../grammar/entry.ts';
import { lineStyle, type LineStyle, type Row } from '../grammar/line.ts';
import { halo, inColour, partOf, stems } from '../grammar/marks.ts';
import { page } from '../grammar/page.ts';
import { signs } from '../grammar/signs.ts';
import { daysUntil } from '../grammar/time.ts';
import { ours } from '../grammar/tokens.ts';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

/** The kinds of time a count has: a day, a stretch, or a stretch whose first day nobody prints. */
type Kind = 'day' | 'stretch' | 'open';

interface Line {
  readonly id: string;
  readonly entry: Text;
  /** A condition for being counted: a figure of its own, said after the kind of time. */
  readonly condition?: { readonly id: string; readonly text: Text };
}

export interface Times {
  /** Every line that some state fills. The scale of time holds them all. */
  readonly lines: readonly Line[];
  readonly heading: Text;
  /** What is said of each kind of time under the entry; on a phone the scale alone tells it. */
  readonly kinds: Readonly<Record<Kind, Text>>;
}

/** The first lines alone, in tall rows with a word at each mark; all of them by default. */
interface View {
  readonly first: number;
  readonly tags: Readonly<Partial<Record<Kind, Text>>>;
}

interface Count extends Row {
  readonly kind: Kind;
  readonly from: Date;
  readonly to: Date;
}

/** The least height of a row that has a word at its mark, and how far under it one stands, in px. */
const tall = 72;
const below = { wide: 24, narrow: 19 } as const;

/** Counts on a scale of time: a disc on the last day of each, and a line through what it adds up. */
export function times(spec: Times): (view?: View) => (pen: Pen) => Drawing {
  return (view) => (pen) => {
    const all = spec.lines.map((line, nth) => countOf(line, nth + 0.5, spec, pen));
    const x = daysUntil([...all.map(({ from }) => from), ...all.map(({ to }) => to)], pen);
    const rows = all.slice(0, view?.first);
    const style = lineStyle(rows.length, rows, pen, 'low');
    const at = { y: 'line', dy: style.at.mark } as const;
    const of = (kind: Kind): Count[] => rows.filter((row) => row.kind === kind);
    const open = of('open');
    const edge = { value: open.map(() => columns[pen.width].plot[0]), scale: null };
    return page(
      {
        lines: rows.length,
        slot: view ? Math.max(style.slot, tall) : style.slot,
        x,
        heading: pen.say(spec.heading),
        marks: [
          stems(of('stretch'), { ...at, x1: 'from', x2: 'to' }, pen),
          stems(open, { ...at, x1: edge, x2: 'to', strokeDasharray: ours.strokeDasharray }, pen),
          ...signs(rows, { ...at, x: 'to', along: 'x' }, pen),
          ...lineWords(rows, style, pen),
          ...(view ? tags(rows, view, style, pen) : []),
        ],
      },
      pen,
    );
  };
}

/** A running total without a first day is open; a period of more than a day is a stretch. */
function kindOf({ accrual, period }: Figure): Kind {
  if (period?.start == null) return accrual === 'cumulative' ? 'open' : 'day';
  return period.start === period.end ? 'day' : 'stretch';
}

/** A count without a last day is of the day on which its document was published. */
function countOf({ id, entry, condition }: Line, line: number, { kinds }: Times, pen: Pen): Count {
  const figure = pen.figure(id);
  const kind = kindOf(figure);
  const to = new Date(figure.period?.end ?? pen.ledger.document(figure.document).published);
  const said = pen.width === 'wide' ? [pen.say(kinds[kind])] : [];
  if (condition) said.push(pen.say(condition.text));
  return {
    ...{ figure, line, kind, to },
    from: new Date(figure.period?.start ?? to),
    entry: pen.say(entry),
    ...(said.length > 0 ? { sub: said.join(pen.say({ en: ', ', zh: '，' })) } : {}),
    ...(condition ? { subKey: partKey(condition.id, 'note') } : {}),
    value: pen.value(figure),
  };
}

/** The kind of time in a word: right of the mark of a day, under the end of a line. */
function tags(rows: readonly Count[], { tags }: View, style: LineStyle, pen: Pen): Plot.Markish[] {
  return [true, false].map((isDay) => {
    const some = rows.filter(({ kind }) => (kind === 'day') === isDay);
    return Plot.text(some, {
      ...halo,
      ...{ x: 'to', y: 'line', fontSize: style.note },
      ...(isDay
        ? { dx: 14, dy: style.at.mark, textAnchor: 'start' }
        : { dy: style.at.mark + below[pen.width], textAnchor: 'end' }),
      fill: inColour(pen),
      text: ({ kind }: Count) => tags[kind] && pen.say(tags[kind]),
      render: partOf(some, 'tag'),
    });
  });
}
