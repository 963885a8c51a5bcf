import { full } from '../format/number.ts';
import { cells, corrected, names, says, unit, type Row } from './dongtou-rows.ts';
import type { Panel } from './layout/multiples.ts';
import type { Pen } from './pen.ts';

/** A row of the plan's table as a small panel, with our correction where its level is a slip. */
export function panel(row: Row, pen: Pen): Panel {
  const figures = cells(row).map((id) => pen.figure(id));
  const [base] = figures;
  const same = {
    figures,
    title: pen.say(names[row]),
    unit: base === undefined ? '' : unit(base, pen),
    says: (figure: (typeof figures)[number]) => says(figure, pen),
  };
  if (row !== 'skilled-workers' || base === undefined) return same;
  const value = corrected(base, pen);
  return { ...same, corrected: { value, text: full(value, pen.lang) } };
}
