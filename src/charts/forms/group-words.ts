import * as Plot from '@observablehq/plot';
import { columns } from '../grammar/columns.ts';
import { halo, inColour, keyed, partOf } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import type { Placed } from './groups.ts';

/** The census count of a compared place: the denominator of every rate of these charts. */
export function residents(place: string): string {
  return `${place}-residents-2020-11-01`;
}

/** The size of a place's name, in px. */
const nameSize = { wide: 17, narrow: 13 } as const;

/** Where words over the lines of a place stand, this far from the left edge of the page. */
function over(from: number, { width }: Pen): Plot.TextOptions {
  const dx = from - columns[width].plot[0];
  return { ...halo, y: 'name', dy: 1, frameAnchor: 'left', dx };
}

const nameOf = ({ place }: Placed, pen: Pen): string => pen.ledger.place(place).name[pen.lang];

/** The name of a place over its lines. */
export function names(placed: readonly Placed[], pen: Pen): Plot.Markish {
  return Plot.text(placed, {
    ...over(0, pen),
    textAnchor: 'start',
    fontSize: nameSize[pen.width],
    fill: inColour(pen),
    text: (group: Placed) => nameOf(group, pen),
    render: partOf(placed, 'tag'),
  });
}

/** What the values of a place are divided by, in red beside its name: the working is ours. */
export function denominators(placed: readonly Placed[], note: number, pen: Pen): Plot.Markish {
  const { spine } = columns[pen.width];
  const census = {
    wide: { en: 'residents, census 2020', zh: '÷2020年普查人口' },
    narrow: { en: 'in 2020', zh: '÷2020年' },
  }[pen.width];
  const text = (group: Placed): string => {
    const count = `{context:${residents(group.place)}}`;
    const said = pen.say({ en: `÷ ${count} ${census.en}`, zh: `${census.zh}${count}人` });
    const room = spine - 12 - pen.measure(nameOf(group, pen), nameSize[pen.width]);
    return pen.lines(said, room, note, 1).join('');
  };
  return Plot.text(placed, {
    ...over(spine - 8, pen),
    textAnchor: 'end',
    fontSize: note,
    fill: inks.red,
    text,
    render: keyed(placed, ({ place }) => residents(place)),
  });
}
