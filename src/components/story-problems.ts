import type { Chart, State } from '../charts/chart.ts';
import { findState } from '../charts/render.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs } from '../i18n/lang.ts';
import { messageOf } from '../prose/fill.ts';
import type { LineProblem, Outline, PointTag, StepTag } from '../prose/outline.ts';
import { pointed } from './point.ts';

/** A story as it is written in one language. */
export interface Written {
  /** Its file, from the root of the project. */
  readonly file: string;
  readonly outline: Outline;
  /** The state it is listed by, and the line that says so. */
  readonly lead: { readonly chart: string; readonly state: string };
  readonly leadLine: number;
}

const folder = 'src/content/stories';
const shape = new RegExp(`^${folder}/(${langs.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)\\.mdx$`);

/**
 * All that is wrong with the stories: charts, states and figures that nobody has, steps that are
 * not whole, and languages that do not tell the same. By file and line.
 */
export function storyProblems(
  stories: readonly Written[],
  charts: readonly Chart[],
  ledger: Ledger,
): readonly string[] {
  return stories
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((story) => [
      ...inStory(story, charts, ledger)
        .toSorted((a, b) => a.line - b.line)
        .map(({ line, message }) => `${story.file}:${line}: ${message}`),
      ...inPair(story, stories),
    ]);
}

function inStory(
  { outline, lead, leadLine }: Written,
  charts: readonly Chart[],
  ledger: Ledger,
): readonly LineProblem[] {
  const { steps, points, problems } = outline;
  const shown = steps.map((step) => attempt(step.line, () => stateOf(step, charts)));
  return [
    ...attempt(leadLine, () => stateOf(lead, charts)).problems.map(({ line, message }) => ({
      line,
      message: `lead: ${message}`,
    })),
    ...(steps.length === 0
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
  if (found === undefined)
    throw new Error(
      `unknown chart: ${chart} (there are: ${charts.map(({ id }) => id).join(', ')})`,
    );
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
    if (!ids.includes(step))
      throw new Error(`<Point>: unknown other step: ${step} (there are: ${ids.join(', ')})`);
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

/** Whether a story stands where stories do, and in the other languages too, with the same steps. */
function inPair(
  { file, outline, lead, leadLine }: Written,
  stories: readonly Written[],
): readonly string[] {
  const [, lang, id] = shape.exec(file) ?? [];
  if (id === undefined)
    return [
      `${file}: invalid place: a story is ${folder}/{${langs.join(',')}}/{id}.mdx, its id of a-z, 0-9 and hyphens`,
    ];
  const others = langs.filter((each) => each !== lang).map((each) => `${folder}/${each}/${id}.mdx`);
  return others.flatMap((other) => {
    const pair = stories.find((story) => story.file === other);
    if (pair === undefined) return [`${file}: missing ${other}: a story is told in every language`];
    // Of two that differ the later one is told, once.
    if (file < other) return [];
    const differs = firstDifference(outline.steps, pair.outline.steps);
    return [
      ...(said(lead) === said(pair.lead)
        ? []
        : [`${file}:${leadLine}: lead: ${said(lead)}, but ${said(pair.lead)} in ${other}`]),
      ...(differs === undefined
        ? []
        : [differ(file, outline.steps[differs], other, pair.outline.steps[differs])]),
    ];
  });
}

function firstDifference(a: readonly StepTag[], b: readonly StepTag[]): number | undefined {
  const longer = a.length > b.length ? a : b;
  const nth = longer.findIndex((_, i) => step(a[i]) !== step(b[i]));
  return nth < 0 ? undefined : nth;
}

function differ(
  file: string,
  own: StepTag | undefined,
  other: string,
  theirs: StepTag | undefined,
): string {
  const where = own === undefined ? file : `${file}:${own.line}`;
  const there = theirs === undefined ? other : `${other}:${theirs.line}`;
  return `${where}: ${step(own)}, but ${step(theirs)} in ${there}`;
}

function step(tag: StepTag | undefined): string {
  return tag === undefined ? 'no more steps' : `step ${tag.id} of ${said(tag)}`;
}

function said({ chart, state }: { readonly chart: string; readonly state: string }): string {
  return `${chart} ${state}`;
}
