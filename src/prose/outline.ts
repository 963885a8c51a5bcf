import { isElement, lineOf, literal, type Attribute, type Node } from './mdx.ts';
import type { LineProblem } from './text.ts';

/** A step of a story as its text names it; the cover's are its orders. */
export interface StepTag {
  readonly id: string;
  readonly chart: string;
  readonly state: string;
  /** What a step that is an order of the cover is called. */
  readonly name: string;
  readonly line: number;
}

/** An id of a figure or an outside fact that prose prints or works with. */
export interface NamedFigure {
  readonly id: string;
  /** Whether it is printed as it is, and not only worked with. */
  readonly isSaid: boolean;
  readonly line: number;
}

/** A number that a check works out, by the check and its line. */
export interface WorkedTag {
  readonly check: string;
  readonly step: string;
}

/** Words that point at marks, and what they say of them. */
export interface PointTag {
  readonly attributes: Readonly<Record<string, string>>;
  /** The step it stands in, by its number among them from 0; null outside. */
  readonly within: number | null;
  readonly line: number;
}

/** Words that rest on a claim about the whole ledger. */
export interface ClaimTag {
  readonly claim: string;
  /** The step they stand in, by its number among them from 0; null outside. */
  readonly within: number | null;
  readonly line: number;
}

/** What a story is made of: the one reading of its tree that all pages share. */
export interface Outline {
  readonly steps: readonly StepTag[];
  readonly figures: readonly NamedFigure[];
  readonly worked: readonly WorkedTag[];
  readonly points: readonly PointTag[];
  readonly claims: readonly ClaimTag[];
  /** What is wrong in how it is written, whatever it names. */
  readonly problems: readonly LineProblem[];
}

/** The answers among which a `<Guess>` lets the reader choose, written with `|` between them. */
export function optionsOf(options: string): readonly string[] {
  return options.split('|').map((option) => option.trim());
}

/** What a step has to say of itself, and what it may say besides. */
const shapes: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  Step: { needs: ['id', 'chart', 'state', 'title'], may: ['answers'] },
  Sorted: { needs: ['by', 'name'], may: [] },
};

/** What a question to the reader has to say. */
const asks = ['id', 'question', 'options', 'answer'];

/** The components that print a number of figures, and their attributes that name one. */
const numbers = ['Figure', 'Ratio', 'Share', 'Change', 'Rate'];
const naming = ['id', 'of', 'to', 'from'];

/** Ids that the page of a story has taken. */
const taken = ['content', 'trace', 'related'];

/** Reads the outline of a story from its tree; what is commented out is not in it. */
export function outlineOf(tree: Node): Outline {
  const steps: StepTag[] = [];
  const figures: NamedFigure[] = [];
  const worked: WorkedTag[] = [];
  const points: PointTag[] = [];
  const claims: ClaimTag[] = [];
  const problems: LineProblem[] = [];
  const visit = (node: Node, within: number | null): void => {
    const line = lineOf(node);
    const name = isElement(node) ? (node.name ?? '') : '';
    const said = name === '' ? {} : attributesOf(node);
    let step = within;
    if (Object.hasOwn(shapes, name)) {
      if (within !== null)
        problems.push({ line, message: `invalid <${name}>: it stands in another` });
      problems.push(
        ...shapeProblems(name, said, computedIn(node), steps).map((message) => ({ line, message })),
      );
      const { id = said.by ?? '', chart = 'ledger', state = said.by ?? '' } = said;
      step = steps.push({ id, chart, state, name: said.name ?? '', line }) - 1;
    }
    if (numbers.includes(name))
      for (const key of naming) {
        const id = said[key];
        if (id !== undefined) figures.push({ id, isSaid: name === 'Figure', line });
      }
    if (name === 'Guess')
      problems.push(
        ...guessProblems(said, computedIn(node), steps).map((message) => ({ line, message })),
      );
    if (name === 'Worked') worked.push({ check: said.check ?? '', step: said.step ?? '' });
    if (name === 'Point') points.push({ attributes: said, within, line });
    if (name === 'Holds') {
      claims.push({ claim: said.claim ?? '', within, line });
      problems.push(
        ...missing('Holds', ['claim'], said, computedIn(node)).map((message) => ({
          line,
          message,
        })),
      );
    }
    for (const child of node.children ?? []) visit(child, step);
  };
  visit(tree, null);
  return { steps, figures, worked, points, claims, problems };
}

/** The attributes that are written out; the others are told of elsewhere, or lacking. */
function attributesOf({ attributes = [] }: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((each) => {
      const value = written(each);
      return each.name === undefined || value === null ? [] : [[each.name, value]];
    }),
  );
}

/** The attributes that are there and not written out, of which the grammar tells. */
function computedIn({ attributes = [] }: Node): string[] {
  return attributes.flatMap(({ name, value }) =>
    name !== undefined &&
    typeof value === 'object' &&
    value !== null &&
    literal(value.value) === null
      ? [name]
      : [],
  );
}

function written({ value }: Attribute): string | null {
  if (typeof value === 'string') return value;
  return value ? literal(value.value) : null;
}

function shapeProblems(
  name: string,
  said: Readonly<Record<string, string>>,
  computed: readonly string[],
  steps: readonly StepTag[],
): readonly string[] {
  const { needs, may } = shapes[name] ?? { needs: [], may: [] };
  const id = said.id ?? said.by ?? '';
  return [
    ...missing(name, needs, said, computed),
    ...Object.keys(said)
      .filter((key) => !needs.includes(key) && !may.includes(key))
      .map(
        (key) =>
          `unknown attribute of <${name}>: ${key} (there are: ${[...needs, ...may].join(', ')})`,
      ),
    ...invalidId(id, steps),
  ];
}

/** What is wrong with a question: something lacks, or nothing to choose is right. */
function guessProblems(
  said: Readonly<Record<string, string>>,
  computed: readonly string[],
  steps: readonly StepTag[],
): readonly string[] {
  const { id = '', options = '', answer = '' } = said;
  return [
    ...missing('Guess', asks, said, computed),
    ...(answer === '' || optionsOf(options).includes(answer)
      ? []
      : [`invalid answer of <Guess>: "${answer}" is none of its options (${options})`]),
    ...invalidId(id, steps),
  ];
}

function missing(
  name: string,
  needs: readonly string[],
  said: Readonly<Record<string, string>>,
  computed: readonly string[],
): readonly string[] {
  return needs
    .filter((key) => (said[key] ?? '') === '' && !computed.includes(key))
    .map((key) => `missing ${key} of <${name}> (write it out, in quotes)`);
}

function invalidId(id: string, steps: readonly StepTag[]): readonly string[] {
  return [
    ...(id === '' || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
      ? []
      : [`invalid id "${id}": use a-z, 0-9 and single hyphens`]),
    ...(steps.some((step) => step.id === id) ? [`duplicate id: ${id}`] : []),
    ...(taken.includes(id) || id.endsWith('-chart')
      ? [`invalid id "${id}": the page has it already`]
      : []),
  ];
}
