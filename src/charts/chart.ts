import type { ClaimId } from '../data/claims/register.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Text } from '../i18n/lang.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

/** One view of a chart: the figures it shows, what it claims, and how it is drawn. */
export interface State {
  /** Kebab-case, unique within the chart; the stories and addresses name it. */
  readonly id: string;
  /** What it is called in a list of its chart's states, unless it has a `view`; in a few words. */
  readonly name?: Text;
  /** The figures drawn, in reading order: the table, the CSV and the description hold just these. */
  readonly figures: readonly string[];
  /** Rows of `context.csv` drawn beside the figures, such as the census count a rate divides by. */
  readonly context?: readonly string[];
  /** The view's name on a switch; a chart whose states all have one is published as a switch. */
  readonly view?: Text;
  /** A claim the figures support. Numbers only as `{figure:id}` and its kin. */
  readonly title: Text;
  /** The promises whose answer says met, where the title says that one was fulfilled. */
  readonly answers?: string;
  /**
   * Too many figures to name: the description counts them instead, and its counts together must
   * hold every figure. Pages then link to the data in place of a table.
   */
  readonly summarised?: true;
  /**
   * Whether what the title says of the whole ledger is so: a new row may make it false, and then the
   * build stops. A summarised state says it.
   */
  readonly holds?: (ledger: Ledger) => boolean;
  /** What its words, title or not, say of the whole ledger: they stop the build where it is not so. */
  readonly claims?: readonly ClaimId[];
  /** What a reader who cannot see the drawing is told. */
  readonly description: Text;
  /** The caveat printed under the drawing. */
  readonly note: Text;
  readonly draw: (pen: Pen) => Drawing;
}

export interface ChartSpec {
  /** The name of the chart in lists. */
  readonly title: Text;
  /** The promises whose answer says met, where title or subtitle says that one was fulfilled. */
  readonly answers?: string;
  /** What is counted, under the claim. */
  readonly subtitle: Text;
  readonly states: readonly [State, ...State[]];
  /** The state that pictures, cards and embeds without script show; the last where none is named. */
  readonly poster?: string;
}

/** A published chart. Its id is its file's name, given by the registry. */
export interface Chart extends ChartSpec {
  readonly id: string;
}

/** Declares a chart; the default export of a `*.chart.ts` file. */
export function chart(spec: ChartSpec): ChartSpec {
  return spec;
}

/** The state that stands for the whole chart where only one can be shown. */
export function posterOf(chart: Chart): State {
  const [first] = chart.states;
  return chart.states.find(({ id }) => id === chart.poster) ?? chart.states.at(-1) ?? first;
}

/** What a state is called in a list of its chart's states; the chart's own name where it is alone. */
export function stateName(chart: Chart, { view, name }: State): Text {
  return view ?? name ?? chart.title;
}
