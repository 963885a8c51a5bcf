import * as Plot from '@observablehq/plot';
import { columns } from '../grammar/columns.ts';
import { halo, keyed, partOf } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { residents, type Placed } from './group.ts';

/** The size of a place's name, in px. */
const nameSize = { wide: 17, narrow: 13 } as const;

/** The name of a place over its lines. */
export function names(placed: readonly Placed[], pen: Pen): Plot.Markish {
  return Plot.text(placed, {
    y: 'name',
    dy: 1,
    frameAnchor: 'left',
    dx: -columns[pen.width].plot[0],
    textAnchor: 'start',
    fontSize: nameSize[pen.width],
    ...halo,
    fill: ({ figure }: Placed) => pen.colour(figure),
    text: ({ place }: Placed) => pen.ledger.place(place).name[pen.lang],
    render: partOf(placed, 'tag'),
  });
}

/** What the values of a place are divided by, in red beside its name: the working is ours. */
export function denominators(placed: readonly Placed[], note: number, pen: Pen): Plot.Markish {
  const { plot, spine } = columns[pen.width];
  const census = {
    wide: { en: 'residents, census 2020', zh: '÷2020年普查人口' },
    narrow: { en: 'in 2020', zh: '÷2020年' },
  }[pen.width];
  const text = ({ place }: Placed): string => {
    const key = residents(place);
    const zh = `${census.zh}{context:${key}}人`;
    return pen.say({ en: `÷ {context:${key}} ${census.en}`, zh });
  };
  return Plot.text(placed, {
    y: 'name',
    dy: 1,
    frameAnchor: 'left',
    dx: spine - 8 - plot[0],
    textAnchor: 'end',
    fontSize: note,
    ...halo,
    fill: inks.red,
    text: (group: Placed) => {
      const room =
        spine - 12 - pen.measure(pen.ledger.place(group.place).name[pen.lang], nameSize[pen.width]);
      return pen.lines(text(group), room, note, 1).join('');
    },
    render: keyed(placed, ({ place }) => residents(place)),
  });
}
