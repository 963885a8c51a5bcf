import { claims, isBorneOut, isClaim, untrue, untrueMessage } from '../data/claims/register.ts';
import { near } from '../data/file/suggest.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs, type Lang, type Text } from '../i18n/lang.ts';
import { messageOf, partsOf } from '../prose/fill.ts';
import { guardProblems } from '../prose/guard.ts';
import { problemsIn } from '../prose/template-problems.ts';
import { unknown } from '../prose/unknown.ts';
import { accrualGaps } from './accrual.ts';
import type { Chart, State } from './chart.ts';

/** What is wrong in a chart's file, and texts that stand in the line where it is, the best first. */
export interface ChartProblem {
  readonly message: string;
  readonly near: readonly string[];
  /** The state whose condition has to be mended with the words. */
  readonly condition?: string;
}

/** All that is wrong with a chart before it is drawn. */
export function chartProblems(chart: Chart, ledger: Ledger): readonly ChartProblem[] {
  return [
    ...repeated(chart.states.map(({ id }) => id)).map((id) => ({
      message: `duplicate state: ${id}`,
      near: [`id: '${id}'`],
    })),
    ...posterProblems(chart),
    ...nameProblems(chart),
    ...chart.states.flatMap((state) =>
      langs.flatMap((lang) =>
        stateProblems(chart, state, lang, ledger).map(({ message, near, condition }) => ({
          message: `state ${state.id} (${lang}): ${message}`,
          near: [...near, `id: '${state.id}'`],
          ...(condition === undefined ? {} : { condition }),
        })),
      ),
    ),
    ...chart.states.flatMap((state) => unfounded(state, ledger)),
  ];
}

function posterProblems({ poster, states }: Chart): readonly ChartProblem[] {
  const known = states.map(({ id }) => id);
  return poster === undefined || known.includes(poster)
    ? []
    : [{ message: `unknown poster: ${poster} (states: ${known.join(', ')})`, near: [poster] }];
}

/** A reader who may choose between states is told what each is called. */
function nameProblems({ states }: Chart): readonly ChartProblem[] {
  return states.flatMap(({ id, name, view }) =>
    states.length > 1 && name === undefined && view === undefined
      ? [
          {
            message: `missing name of state ${id}: a chart of several states names each`,
            near: [`id: '${id}'`],
          },
        ]
      : [],
  );
}

/**
 * All that is wrong with a state in one language before it is drawn: ids that nothing has, numbers
 * typed in its words, words of fulfilment without an answer, figures its description leaves out.
 */
export function stateProblems(
  chart: Chart,
  state: State,
  lang: Lang,
  ledger: Ledger,
): readonly ChartProblem[] {
  const { title, description, note } = state;
  const names = [state.name, state.view].filter((name) => name !== undefined);
  const words = [chart.title, chart.subtitle, title, description, note, ...names];
  const problems = [
    ...strangers(state, ledger),
    ...words.flatMap((text) =>
      problemsIn(text[lang], lang, ledger).map((message) => ({ message, near: [text[lang]] })),
    ),
    ...guarded(chart.title, chart.answers, lang, ledger),
    ...guarded(chart.subtitle, chart.answers, lang, ledger),
    ...guarded(title, state.answers, lang, ledger),
    ...overtaken(state, lang, ledger),
  ];
  return problems.length > 0 ? problems : untold(state, lang, ledger);
}

/** Ids of figures and outside facts that nothing has, or that are listed twice. */
function strangers({ figures, context = [] }: State, ledger: Ledger): readonly ChartProblem[] {
  const unknown = (
    what: string,
    ids: readonly string[],
    rows: readonly { readonly id: string }[],
  ): ChartProblem[] => {
    const known = new Set(rows.map(({ id }) => id));
    return ids
      .filter((id) => !known.has(id))
      .map((id) => {
        const meant = near(id, known);
        const remedy = meant === null ? '' : ` (did you mean ${meant}?)`;
        return { message: `unknown ${what}: ${id}${remedy}`, near: [id] };
      });
  };
  return [
    ...unknown('figure', figures, ledger.figures),
    ...unknown('context row', context, ledger.context),
    ...repeated([...figures, ...context]).map((id) => ({
      message: `duplicate figure: ${id}`,
      near: [id],
    })),
  ];
}

/** A title that speaks of the whole ledger, and that its rows have made false. */
function overtaken(
  { id, title, summarised, holds }: State,
  lang: Lang,
  ledger: Ledger,
): readonly ChartProblem[] {
  const near = [title[lang]];
  const about = (message: string): readonly ChartProblem[] => [{ message, near }];
  if (holds === undefined)
    return summarised === true
      ? about('missing holds: a title of the whole ledger says how it can become false')
      : [];
  const message = `title no longer true of the ledger: "${title[lang]}" (say what is so now)`;
  return isBorneOut(holds, ledger) ? [] : [{ message, near, condition: id }];
}

/** What the words of a state rest on, and the ledger does not bear out. */
function unfounded({ id, claims: named = [] }: State, ledger: Ledger): readonly ChartProblem[] {
  return named.flatMap((claim) => {
    // A test, or a chart that nobody has compiled yet, may name anything.
    const message = isClaim(claim)
      ? untrue([claim], ledger).map(untrueMessage)
      : [unknown('claim', claim, Object.keys(claims), 'all')];
    return message.map((each) => ({
      message: `state ${id}: ${each}`,
      near: [claim, `id: '${id}'`],
    }));
  });
}

function guarded(
  text: Text,
  answers: string | undefined,
  lang: Lang,
  ledger: Ledger,
): readonly ChartProblem[] {
  return guardProblems(text[lang], lang, ledger, answers).map((message) => ({
    message,
    near: [text[lang], ...(answers === undefined ? [] : [answers])],
  }));
}

/**
 * Every figure is named in the description, with what it adds up to in time, or counted in it where
 * the state is summarised.
 */
function untold(state: State, lang: Lang, ledger: Ledger): readonly ChartProblem[] {
  const template = state.description[lang];
  const about = (message: string): ChartProblem => ({ message, near: [template] });
  try {
    const parts = partsOf(template, ledger, lang).filter((part) => typeof part !== 'string');
    if (state.summarised === true) {
      const counted = new Set(parts.flatMap(({ kind, ids }) => (kind === 'count' ? ids : [])));
      return state.figures
        .filter((id) => !counted.has(id))
        .map((id) => about(`missing figure in the counts of the description: ${id}`));
    }
    const named = new Set(parts.flatMap((part) => part.named));
    const missing = [...state.figures, ...(state.context ?? [])].filter((id) => !named.has(id));
    return [
      ...missing.map((id) =>
        about(`missing figure in the description: ${id} (say {figure:${id}} in it)`),
      ),
      ...accrualGaps(template, ledger, lang).map((id) =>
        about(
          `missing "a year" or "in all" in the description: ${id} (write {figure:${id}:accrual})`,
        ),
      ),
    ];
  } catch (error) {
    return [about(messageOf(error))];
  }
}

/** What stands in a list more than once, once each. */
function repeated(list: readonly string[]): readonly string[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const each of list) (once.has(each) ? again : once).add(each);
  return [...again];
}
