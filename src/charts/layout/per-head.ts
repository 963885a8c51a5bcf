import type { Figure } from '../../data/schema/figures.ts';
import { rate } from '../../format/ratio.ts';
import type { Pen } from '../pen.ts';
import type { Group, Groups } from './groups.ts';

/** The census count of a compared place: the denominator of every rate of these charts. */
export function residents(place: string): string {
  return `${place}-residents-2020-11-01`;
}

/** Lines of a place, before the view is chosen. */
export interface PlaceLines {
  readonly place: string;
  readonly entries: Group['entries'];
}

type Frame = Pick<Groups, 'domain' | 'ticks' | 'heading'>;

/** The lines as the documents print them. */
export function absolute(
  lines: readonly PlaceLines[],
  scale: Groups['scale'],
  frame: Frame,
  pen: Pen,
): Groups {
  return {
    ...frame,
    scale,
    groups: lines.map(({ place, entries }) => ({
      name: pen.ledger.place(place).name[pen.lang],
      entries,
    })),
    at: (figure) => pen.number(figure),
    value: (figure) => pen.value(figure),
    under: (figure) => pen.under(figure),
  };
}

/** The same for every 10,000 residents of the place, with the census count beside its name. */
export function perHead(lines: readonly PlaceLines[], frame: Frame, pen: Pen): Groups {
  const count = (figure: Figure): number =>
    pen.ledger.contextRow(residents(figure.place ?? '')).value;
  return {
    ...absolute(lines, 'linear', frame, pen),
    groups: lines.map(({ place, entries }) => {
      const key = residents(place);
      const census = {
        wide: { en: 'residents, census 2020', zh: '÷2020年普查人口' },
        narrow: { en: 'in 2020', zh: '÷2020年' },
      }[pen.width];
      const text = pen.say({
        en: `÷ {context:${key}} ${census.en}`,
        zh: `${census.zh}{context:${key}}人`,
      });
      return {
        name: pen.ledger.place(place).name[pen.lang],
        denominator: { key, text },
        entries,
      };
    }),
    at: (figure) => (pen.number(figure) / count(figure)) * 10_000,
    value: (figure) => rate(pen.number(figure), count(figure), pen.lang),
    under: (figure) =>
      pen.say({
        en: `of {figure:${figure.id}:bound=false}`,
        zh: `原数{figure:${figure.id}:bound=false}`,
      }),
  };
}
