import type { Chart, State } from '../charts/chart.ts';
import { findState } from '../charts/render.ts';
import type { Ledger } from '../data/ledger.ts';
import { messageOf } from '../prose/fill.ts';
import type { PointTag, StepTag } from '../prose/outline.ts';
import type { LineProblem } from '../prose/text.ts';
import { unknown } from '../prose/unknown.ts';
import { pointed } from './point.ts';
import { pairProblems, type Written } from './story-pairs.ts';

/**
 * All that is wrong with the stories: charts, states and figures that nobody has, steps that are
 * not whole, and languages that do not tell the same. By file and line.
 */
export function storyProblems(
  stories: readonly Written[],
  charts: readonly Chart[],
  ledger: Ledger,
): readonly string[] {
  const read = stories
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((story) => {
      const problems = inStory(story, charts, ledger).toSorted((a, b) => a.line - b.line);
      return { story, problems };
    });
  const faulty = new Set(
    read.flatMap(({ story, problems }) => problems.map(({ line }) => `${story.file}:${line}`)),
  );
  return read.flatMap(({ story, problems }) => [
    ...problems.map(({ line, message }) => `${story.file}:${line}: ${message}`),
    ...pairProblems(story, stories, faulty),
  ]);
}

function inStory(
  { outline, lead }: Written,
  charts: readonly Chart[],
  ledger: Ledger,
): readonly LineProblem[] {
  const { steps, points, problems } = outline;
  const shown = steps.map((step) => attempt(step.line, () => stateOf(step, charts)));
  return [
    ...(lead === undefined ? [] : attempt(lead.line, () => stateOf(lead, charts)).problems).map(
      ({ line, message }) => ({ line, message: `lead: ${message}` }),
    ),
    ...(lead !== undefined && steps.length === 0
      ? [{ line: 1, message: 'missing <Step>: a story has at least one' }]
      : []),
    ...problems,
    ...shown.flatMap((each) => each.problems),
    ...points.flatMap((point) => {
      const at = point.within === null ? undefined : shown[point.within];
      // Where the state itself is unknown, that is all there is to say.
      if (at !== undefined && at.problems.length > 0) return [];
      return attempt(point.line, () => {
        requirePoint(point, steps, at?.found, ledger);
      }).problems;
    }),
  ];
}

interface Shown {
  readonly chart: Chart;
  readonly state: State;
}

function stateOf(
  { chart, state }: Pick<StepTag, 'chart' | 'state'>,
  charts: readonly Chart[],
): Shown | undefined {
  if (chart === '' || state === '') return undefined;
  const found = charts.find(({ id }) => id === chart);
  if (found === undefined) {
    const ids = charts.map(({ id }) => id);
    throw new Error(unknown('chart', chart, ids, 'all'));
  }
  return { chart: found, state: findState(found, state) };
}

function requirePoint(
  { attributes, within }: PointTag,
  steps: readonly StepTag[],
  shown: Shown | undefined,
  ledger: Ledger,
): void {
  if (within === null) throw new Error('<Point>: missing step around it');
  const { step, ...wanted } = attributes;
  if (step !== undefined) {
    const ids = steps.filter((_, nth) => nth !== within).map(({ id }) => id);
    if (!ids.includes(step)) throw new Error(`<Point>: ${unknown('other step', step, ids, 'all')}`);
    return;
  }
  if (shown === undefined) return;
  try {
    pointed(wanted, shown.chart, shown.state, ledger);
  } catch (error) {
    throw new Error(`<Point>: ${messageOf(error)}`, { cause: error });
  }
}

/** What a task finds, or what it says when it throws, at a line. */
function attempt<T>(
  line: number,
  task: () => T,
): { readonly found: T | undefined; readonly problems: readonly LineProblem[] } {
  try {
    return { found: task(), problems: [] };
  } catch (error) {
    return { found: undefined, problems: [{ line, message: messageOf(error) }] };
  }
}
