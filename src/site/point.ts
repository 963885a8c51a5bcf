import type { Chart, State } from '../charts/chart.ts';
import type { Ledger } from '../data/ledger.ts';
import { counted } from '../prose/count.ts';
import { unknown } from '../prose/unknown.ts';

/** What words of a story may point at. */
export interface Pointing {
  /** Ids of figures, or of the outside facts drawn beside them, with spaces between. */
  readonly figure?: string;
  /** Figures as `Count` counts them (default: all that the other conditions fit). */
  readonly of?: string;
  readonly [condition: string]: string | undefined;
}

/**
 * The ids of the marks that words point at, of those that a state of a chart draws.
 * @throws where it draws none, or not all that are named.
 */
export function pointed(
  { figure, of, ...rest }: Pointing,
  chart: Chart,
  state: State,
  ledger: Ledger,
): readonly string[] {
  const view = `state ${state.id} of ${chart.id}`;
  const where = given(rest);
  const conditions = Object.entries({ ...given({ of }), ...where });
  if (figure !== undefined) {
    if (conditions.length > 0) throw new Error('figure and conditions: use one of them');
    const drawn = [...state.figures, ...(state.context ?? [])];
    const ids = figure.split(' ');
    const stranger = ids.find((id) => !drawn.includes(id));
    if (stranger !== undefined) throw new Error(unknown(`figure in ${view}`, stranger, drawn));
    return ids;
  }
  if (conditions.length === 0)
    throw new Error('missing figure, step, of, place or other condition');
  const all = new Set(counted(of ?? 'figures', where, ledger).ids);
  const ids = state.figures.filter((id) => all.has(id));
  const said = conditions.map(([name, value]) => `${name}="${value}"`).join(' ');
  if (ids.length === 0) throw new Error(`no figure in ${view}: ${said}`);
  return ids;
}

function given(attributes: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
