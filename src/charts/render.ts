import type { Ledger } from '../data/ledger.ts';
import type { ContextRow } from '../data/schema/context.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { fill, partsOf } from '../prose/fill.ts';
import { guardProblems } from '../prose/guard.ts';
import { problemsIn } from '../prose/typed.ts';
import { accrualGaps } from './accrual.ts';
import type { Chart, State } from './chart.ts';
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
  if (found === undefined)
    throw new Error(
      `unknown state of ${chart.id}: ${id} (there are: ${chart.states.map((s) => s.id).join(', ')})`,
    );
  return found;
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
    requireUntyped([chart.title, chart.subtitle, state.title, state.description, state.note], lang);
    requireGuarded(chart, state, lang, ledger);
    requireDescribed(state, lang, ledger);
    const description = say(state.description[lang]);
    const figures = state.figures.map((id) => ledger.figure(id));
    const drawn = (width: Width): Drawn => {
      const pen = createPen(ledger, lang, width, owner);
      const drawing = draw(state.draw(pen), width, description, figures);
      requireSame(drawing.keys, state, ledger);
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
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.startsWith(owner) ? message : `${owner}: ${message}`, { cause: error });
  }
}

/** Numbers come from the ledger: none is typed in the words of a chart. */
function requireUntyped(texts: readonly Text[], lang: Lang): void {
  const [first] = texts.flatMap((text) => problemsIn(text[lang], lang));
  if (first !== undefined) throw new Error(first);
}

/** A title says that a promise was fulfilled only where it names an answer that says so. */
function requireGuarded(chart: Chart, state: State, lang: Lang, ledger: Ledger): void {
  const [first] = [
    ...[chart.title, chart.subtitle].flatMap((text) =>
      guardProblems(text[lang], lang, ledger, chart.answers),
    ),
    ...guardProblems(state.title[lang], lang, ledger, state.answers),
  ];
  if (first !== undefined) throw new Error(first);
}

/**
 * Every figure is named in the description, with what it adds up to in time, or counted in it where
 * the state is summarised.
 */
function requireDescribed(state: State, lang: Lang, ledger: Ledger): void {
  if (state.summarised === true) {
    const counted = new Set(
      partsOf(state.description[lang], ledger, lang).flatMap((part) =>
        typeof part !== 'string' && part.kind === 'count' ? part.ids : [],
      ),
    );
    const missing = state.figures.find((id) => !counted.has(id));
    if (missing !== undefined)
      throw new Error(`missing figure in the counts of the description: ${missing}`);
    return;
  }
  for (const id of [...state.figures, ...(state.context ?? [])])
    if (!new RegExp(`\\{[^}]*[:/]${id}[:/}]`).test(state.description[lang]))
      throw new Error(`missing figure in the description: ${id}`);
  const [bare] = accrualGaps(state.description[lang], ledger, lang);
  if (bare !== undefined)
    throw new Error(
      `missing "a year" or "in all" in the description: ${bare} (write {figure:${bare}:accrual})`,
    );
}

/** Holds the marks to the state's figures and its context: none missing, none besides. */
function requireSame(keys: readonly string[], state: State, ledger: Ledger): void {
  const drawn = new Set<string>();
  const context = state.context ?? [];
  for (const key of keys) {
    if (!isKey(key)) throw new Error(`invalid data-key: ${key}`);
    for (const id of figuresOfKey(key))
      drawn.add(context.includes(id) ? ledger.contextRow(id).id : ledger.figure(id).id);
  }
  for (const id of drawn)
    if (!state.figures.includes(id) && !context.includes(id))
      throw new Error(`drawn, but not a figure of the state: ${id}`);
  for (const id of state.figures)
    if (!drawn.has(id)) throw new Error(`a figure of the state, but not drawn: ${id}`);
  for (const id of context)
    if (!drawn.has(id)) throw new Error(`context of the state, but not drawn: ${id}`);
}
