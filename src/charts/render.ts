import type { Ledger } from '../data/ledger.ts';
import type { ContextRow } from '../data/schema/context.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Lang } from '../i18n/lang.ts';
import { fill, messageOf } from '../prose/fill.ts';
import { unknown } from '../prose/unknown.ts';
import type { Chart, State } from './chart.ts';
import { stateProblems } from './check.ts';
import { figuresOfKey, isKey } from './keys.ts';
import { createPen } from './pen.ts';
import { draw, type Drawn, type Width } from './plot.ts';
import { signs, type Sign } from './sign.ts';

/** One state of a chart in one language, ready to publish. */
export interface Rendered {
  readonly chart: Chart;
  readonly state: State;
  readonly figures: readonly Figure[];
  /** The outside facts drawn beside them. */
  readonly context: readonly ContextRow[];
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string;
  readonly drawings: Readonly<Record<Width, Drawn>>;
  /** The signs that either drawing uses, in the order of a legend. */
  readonly signs: readonly Sign[];
}

/** The state of an id; the first where none is asked for. @throws on an unknown one. */
export function findState(chart: Chart, id?: string): State {
  const found = id === undefined ? chart.states[0] : chart.states.find((state) => state.id === id);
  if (found !== undefined) return found;
  const ids = chart.states.map((state) => state.id);
  throw new Error(unknown(`state of ${chart.id}`, id ?? '', ids, 'all'));
}

/**
 * Draws a state at both widths. What is drawn, what the table lists and what the description says
 * are the same figures.
 * @throws naming the chart's file where they are not, or where the drawing breaks a rule.
 */
export function render(chart: Chart, state: State, lang: Lang, ledger: Ledger): Rendered {
  const owner = `src/charts/${chart.id}.chart.ts: state ${state.id} (${lang})`;
  try {
    const say = (template: string): string => fill(template, ledger, lang, owner);
    const wrong = stateProblems(chart, state, lang, ledger);
    if (wrong.length > 0)
      throw new Error(wrong.map(({ message }) => `${owner}: ${message}`).join('\n'));
    const description = say(state.description[lang]);
    const figures = state.figures.map((id) => ledger.figure(id));
    const drawn = (width: Width): Drawn => {
      const pen = createPen(ledger, lang, width, owner);
      const drawing = draw(state.draw(pen), width, description, figures);
      requireSame(drawing.keys, state);
      return drawing;
    };
    const [narrow, wide] = [drawn('narrow'), drawn('wide')];
    return {
      chart,
      state,
      figures,
      context: (state.context ?? []).map((id) => ledger.contextRow(id)),
      title: say(state.title[lang]),
      subtitle: say(chart.subtitle[lang]),
      description,
      note: say(state.note[lang]),
      drawings: { narrow, wide },
      signs: signs.filter((sign) => [narrow, wide].some((each) => each.signs.includes(sign))),
    };
  } catch (error) {
    const message = messageOf(error);
    throw new Error(message.startsWith(owner) ? message : `${owner}: ${message}`, { cause: error });
  }
}

/**
 * Holds the marks to the state's figures and its context: none missing, none besides.
 * @throws naming all that are.
 */
function requireSame(keys: readonly string[], { figures, context = [] }: State): void {
  const drawn = new Set(keys.filter(isKey).flatMap(figuresOfKey));
  const own = new Set([...figures, ...context]);
  const wrong = [
    ...keys.filter((key) => !isKey(key)).map((key) => `invalid data-key: ${key}`),
    ...[...drawn]
      .filter((id) => !own.has(id))
      .map((id) => `drawn, but not a figure of the state: ${id}`),
    ...figures
      .filter((id) => !drawn.has(id))
      .map((id) => `a figure of the state, but not drawn: ${id}`),
    ...context
      .filter((id) => !drawn.has(id))
      .map((id) => `context of the state, but not drawn: ${id}`),
  ];
  if (wrong.length > 0) throw new Error(wrong.join('; '));
}
