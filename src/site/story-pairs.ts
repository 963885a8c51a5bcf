import { langs } from '../i18n/lang.ts';
import type { ClaimTag, Outline, StepTag } from '../prose/outline.ts';

/** A story, or a page such as the cover, as it is written in one language. */
export interface Written {
  /** Its file, from the root of the project. */
  readonly file: string;
  readonly outline: Outline;
  /** The state that a story is listed by, and the line that says so; a page has none. */
  readonly lead?: Lead;
}

interface Lead {
  readonly chart: string;
  readonly state: string;
  readonly line: number;
}

/** Where stories and pages stand. */
const place = new RegExp(
  `^(src/content/(?:stories|pages))/(${langs.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)\\.mdx$`,
);

/**
 * What is wrong in where a story stands, and in what its other languages tell instead of it. Where a
 * line has a fault of its own (`file:12` among the `faulty`), only that is told.
 */
export function pairProblems(
  { file, outline, lead }: Written,
  stories: readonly Written[],
  faulty: ReadonlySet<string>,
): readonly string[] {
  const [, folder, lang, id] = place.exec(file) ?? [];
  if (folder === undefined || id === undefined)
    return [
      `${file}: invalid place: it is {${langs.join(',')}}/{id}.mdx in its folder, the id of a-z, 0-9 and hyphens`,
    ];
  const others = langs.filter((each) => each !== lang).map((each) => `${folder}/${each}/${id}.mdx`);
  return others.flatMap((other) => {
    const pair = stories.find((story) => story.file === other);
    if (pair === undefined) return [`${file}: missing ${other}: it is told in every language`];
    // Of two that differ the later one is told, once.
    if (file < other) return [];
    const nth = firstDifference(outline.steps, pair.outline.steps);
    const told = (where: string, line = 0): boolean => faulty.has(`${where}:${line}`);
    const [own, theirs] = nth === undefined ? [] : [outline.steps[nth], pair.outline.steps[nth]];
    return [
      ...(lead === undefined ||
      pair.lead === undefined ||
      said(lead) === said(pair.lead) ||
      told(file, lead.line) ||
      told(other, pair.lead.line)
        ? []
        : [`${file}:${lead.line}: lead: ${said(lead)}, but ${said(pair.lead)} in ${other}`]),
      ...(nth === undefined || told(file, own?.line) || told(other, theirs?.line)
        ? []
        : [difference(file, own, other, theirs)]),
      ...(nth === undefined ? unguarded(file, outline, other, pair.outline, faulty) : []),
      ...(nth === undefined ? unguarded(other, pair.outline, file, outline, faulty) : []),
    ];
  });
}

function firstDifference(a: readonly StepTag[], b: readonly StepTag[]): number | undefined {
  const longer = a.length > b.length ? a : b;
  const nth = longer.findIndex((_, i) => step(a[i]) !== step(b[i]));
  return nth < 0 ? undefined : nth;
}

function difference(
  file: string,
  own: StepTag | undefined,
  other: string,
  theirs: StepTag | undefined,
): string {
  const where = own === undefined ? file : `${file}:${own.line}`;
  const there = theirs === undefined ? other : `${other}:${theirs.line}`;
  return `${where}: ${step(own)}, but ${step(theirs)} in ${there}`;
}

/** The claims that one language rests on in a step, or outside all, and the other does not. */
function unguarded(
  file: string,
  own: Outline,
  other: string,
  theirs: Outline,
  faulty: ReadonlySet<string>,
): readonly string[] {
  const said = ({ claim, within }: ClaimTag, { steps }: Outline): string =>
    `claim ${claim}${within === null ? '' : ` in step ${steps[within]?.id ?? ''}`}`;
  const known = new Set(theirs.claims.map((tag) => said(tag, theirs)));
  return own.claims
    .filter((tag) => !known.has(said(tag, own)) && !faulty.has(`${file}:${tag.line}`))
    .map((tag) => `${file}:${tag.line}: ${said(tag, own)}, but not in ${other}`);
}

function step(tag: StepTag | undefined): string {
  return tag === undefined ? 'no more steps' : `step ${tag.id} of ${said(tag)}`;
}

function said({ chart, state }: { readonly chart: string; readonly state: string }): string {
  return `${chart} ${state}`;
}
