import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { columns } from '../grammar/columns.ts';
import { lineWords, ruled, type Entry } from '../grammar/entry.ts';
import { lineStyle, type LineStyle, type Row } from '../grammar/line.ts';
import { halo, inColour, keyed, partOf, stems } from '../grammar/marks.ts';
import { page } from '../grammar/page.ts';
import { fromZero, type Axis } from '../grammar/scale.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { band } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

/** A line whose figure has its mark on the scale. */
export interface Line extends Entry {
  /** Said beside the mark, with the key of what it says. */
  readonly tag?: { readonly key: string; readonly text: Text };
  /** The figure that a pale band reaches to: a difference. */
  readonly against?: string;
}

export interface Entries {
  /** Every line that some state fills, from the top. The scale holds them all. */
  readonly lines: readonly Line[];
  readonly heading: Text;
  /** A line through all entries at this figure's value: a promise to read against. */
  readonly reference?: string;
}

/** From a mark to its tag, and on to the spine; a chevron stands between. In px. */
const apart = { wide: 14, narrow: 11, chevron: 12, spine: 4 } as const;

/** The scale ends a good way behind the last mark, where tags stand. */
const steps = 7;

/**
 * Entries of an account book: what it is, its mark on a scale from zero, and its number as the
 * language and the document print it. A state shows some lines; the others stay empty, and are seen.
 */
export function entries(spec: Entries): (shown: readonly string[]) => (pen: Pen) => Drawing {
  return (shown) => (pen) => {
    const all = spec.lines.map((line, nth) => ruled(line, nth, pen));
    const rows = all.filter(({ figure }) => shown.includes(figure.id));
    const style = lineStyle(all.length, all, pen);
    const amount = ({ figure }: Row): number => pen.number(figure);
    const x = fromZero(all.map(amount), pen, steps);
    const at = { x: amount, y: 'line', dy: style.at.mark, along: 'x' } as const;
    const differences = rows.flatMap(({ against, ...row }) =>
      against === undefined ? [] : [{ ...row, against: pen.figure(against) }],
    );
    const references = [spec.reference ?? []].flat().map((id) => ({ figure: pen.figure(id) }));
    return page(
      {
        ...{ lines: all.length, slot: style.slot, x },
        heading: pen.say(spec.heading),
        marks: [
          Plot.link(differences, {
            ...{ y: 'line', dy: style.at.mark, x1: amount },
            x2: ({ against }: (typeof differences)[number]) => pen.number(against),
            stroke: inColour(pen),
            ...{ strokeWidth: style.band, strokeOpacity: band.opacity },
            render: keyed(differences, ({ figure, against }) =>
              linkKey(figure.id, against.id, 'band'),
            ),
          }),
          references.map(({ figure }) =>
            Plot.ruleX([figure], {
              x: 'value',
              stroke: pen.colour(figure),
              render: partOf(references, 'reference'),
            }),
          ),
          stems(rows, { ...at, x1: 0, x2: amount }, pen),
          ...signs(rows, at, pen),
          ...bounds(rows, at, pen),
          ...lineWords(rows, style, pen),
          ...rows.map((row) => tag(row, x, style, pen, references[0]?.figure)),
        ],
      },
      pen,
    );
  };
}

/**
 * A tag stands right of its mark where the page has room, else over or under the stem: right of the
 * line at the reference's value, where that would cross it and there is room behind.
 */
function tag(
  { tag, figure, line }: Row & Pick<Line, 'tag'>,
  x: Axis,
  { note, at }: LineStyle,
  pen: Pen,
  reference: Row['figure'] | undefined,
): Plot.Markish {
  if (tag === undefined) return [];
  const { plot, spine } = columns[pen.width];
  const text = pen.say(tag.text);
  const [end, width] = [x.at(pen.number(figure)), pen.measure(text, note)];
  const beside = end + apart[pen.width] + (figure.bound === 'exact' ? 0 : apart.chevron);
  const fits = beside + width < spine - apart.spine;
  const usual = Math.max(plot[0], end - width);
  const clear = (reference === undefined ? 0 : x.at(pen.number(reference))) + apart.spine;
  const isCrossed = usual < clear && clear < usual + width;
  const under = isCrossed && clear + width < spine - apart.spine ? clear : usual;
  return Plot.text([text], {
    x: { value: [fits ? beside : under], scale: null },
    ...{ y: [line], dy: fits ? at.mark : at.over, text: [text] },
    ...{ ...halo, textAnchor: 'start', fontSize: note, fill: pen.colour(figure) },
    render: keyed([tag], ({ key }) => key),
  });
}
