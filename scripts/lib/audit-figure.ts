import type { Figure } from '../../src/data/schema/figures.ts';
import { unitOf, type Units } from '../../src/format/quantity.ts';
import type { ReadDocument } from '../../src/reading/document.ts';
import { mentions, type Mention } from '../../src/reading/numbers/mentions.ts';
import { readParagraph, type Reading } from '../../src/reading/reading.ts';
import { around, covers, saysAgain, standsIn } from './audit-place.ts';

/** Something wrong at a place in a document. */
export interface Finding {
  readonly locator: string;
  readonly message: string;
}

type Tell = (locator: string) => (message: string) => Finding;

/** Units that must never be taken for one another: person-times are not people. */
const strict: ReadonlySet<string> = new Set([
  '人',
  '人次',
  '户次',
  '家次',
  '次',
  '%',
  '元',
  '元/月',
  '年',
  '个月',
  '小时',
  '周岁',
]);

/**
 * What is wrong with a figure: its printed form must stand where it says, and value, bound and
 * unit must follow from it as the reader reads it. A numeral that is not there is told elsewhere.
 */
export function figureProblems(
  figure: Figure,
  read: ReadDocument,
  understood: readonly Reading[],
  ledger: Units,
): readonly Finding[] {
  const [first = ''] = figure.mentions;
  const tell: Tell = (locator) => (message) => ({ locator, message: `${figure.id}: ${message}` });
  if (figure.value === null) return wordProblems(figure, read, tell);
  const cited = new Set(figure.mentions);
  const here = understood.filter((reading) => reading.mentions.some((place) => cited.has(place)));
  const numerals = read.mentions.filter(
    ({ locator }) => cited.has(locator) && here[0]?.mentions.includes(locator),
  );
  const [numeral] = numerals;
  if (!numeral || here.flatMap((reading) => reading.mentions).length < cited.size) return [];
  const alone = readAlone(figure.printed, numeral);
  return [
    ...printedProblems(figure, numerals, alone, read),
    ...valueProblems(figure, alone, here[0]),
    ...boundProblems(figure, alone, here[0]),
    ...unitProblems(figure, alone, here, ledger),
    ...forceProblems(figure, here),
  ]
    .map(tell(first))
    .concat(
      here.slice(1).flatMap((again) => repeatProblems(figure, again).map(tell(again.locator))),
    );
}

/** A word must stand at its first mention as printed; further on it may be said at length. */
function wordProblems(figure: Figure, read: ReadDocument, tell: Tell): readonly Finding[] {
  const { printed, word, bound, mentions: places } = figure;
  const [first = ''] = places;
  const own = [
    ...(word?.zh === printed
      ? []
      : [`invalid word ${quote(word?.zh ?? '')}: printed is ${quote(printed)}`]),
    ...(bound === 'exact' ? [] : [`invalid bound ${bound}: a word has none, write exact`]),
  ].map(tell(first));
  const missing = places
    .filter((locator, at) => !(at === 0 ? standsIn : saysAgain)(printed, locator, read))
    .map((locator) => tell(locator)(`invalid printed ${quote(printed)}: it is not there`));
  return [...own, ...missing];
}

/** What the printed form says of a numeral when it is read on its own. */
function readAlone(printed: string, numeral: Mention): readonly Reading[] {
  // At the head of a line 5.30家 may be item five: only what stands there is read as if it did.
  const line = numeral.index === 0 ? printed : `，${printed}`;
  const own = mentions(line);
  const same = new Set(
    own.filter((each) => each.printed === numeral.printed).map(({ locator }) => locator),
  );
  return readParagraph(line, own).filter((reading) =>
    reading.mentions.some((locator) => same.has(locator)),
  );
}

function printedProblems(
  { printed }: Figure,
  numerals: readonly Mention[],
  alone: readonly Reading[],
  read: ReadDocument,
): readonly string[] {
  const [numeral] = numerals;
  const stands = alone.length > 0 && numerals.every((each) => covers(printed, each, read));
  if (!numeral || stands) return [];
  return [`invalid printed ${quote(printed)}: the text has ${quote(around(numeral, read))} there`];
}

/**
 * The printed form proves its value; where it holds all that was read there, its place may give it
 * too: 1.04 in a column of 万人 is 10400.
 */
function valueProblems(
  { value, printed }: Figure,
  alone: readonly Reading[],
  there: Reading | undefined,
): readonly string[] {
  if (alone.length === 0 || alone.some((reading) => reading.value === value)) return [];
  if (there?.value === value && printed.includes(there.printed)) return [];
  const found = alone.map(({ decimal }) => decimal || 'no number').join(' or ');
  return [`invalid value ${value ?? ''}: ${quote(printed)} reads as ${found}`];
}

/**
 * The bound is the one that stands around the numeral. Where the reader misses it there, the
 * printed form may still prove it; that there is none, only the place in the text can prove.
 */
function boundProblems(
  { bound, printed }: Figure,
  alone: readonly Reading[],
  there: Reading | undefined,
): readonly string[] {
  const proven = bound !== 'exact' || there?.kind !== 'figure';
  const found = [...(there ? [there] : []), ...(proven ? alone : [])];
  if (!found.some((reading) => reading.bound === bound)) {
    const read = Array.from(new Set(found.map((reading) => reading.bound))).join(' or ');
    return [`invalid bound ${bound}: ${quote(printed)} reads as ${read}`];
  }
  const whole = there?.kind === 'figure' && there.bound === bound ? there.printed : printed;
  if (bound === 'exact' || printed.includes(whole)) return [];
  return [`invalid printed ${quote(printed)}: write ${quote(whole)}, which has the bound`];
}

function unitProblems(
  figure: Figure,
  alone: readonly Reading[],
  here: readonly Reading[],
  ledger: Units,
): readonly string[] {
  const unit = unitOf(figure, ledger);
  const own = unit.symbol.zh;
  // 2500元 alone does not say that it is a month's, which stands before it: 每月2500元.
  const told = here.some((reading) => reading.unit === own && own.includes('/'));
  const other = [...alone, ...here].find(
    (reading) =>
      !(told && own.startsWith(`${reading.unit}/`)) &&
      reading.unit !== '' &&
      reading.unit !== own &&
      (strict.has(reading.unit) || strict.has(own)) &&
      !alias(reading.unit, own),
  );
  return other === undefined
    ? []
    : [`invalid unit ${unit.id}: ${quote(figure.printed)} counts ${other.unit}, not ${own}`];
}

/** A target is worded as strongly as at any of the places where it stands. */
function forceProblems({ force }: Figure, found: readonly Reading[]): readonly string[] {
  if (force === null) return [];
  const there = found.find((reading) => reading.force !== 'plain')?.force ?? 'plain';
  return force === there ? [] : [`invalid force ${force}: the text is worded as ${there}`];
}

function repeatProblems({ value }: Figure, again: Reading): readonly string[] {
  if (again.value === value) return [];
  const found = again.decimal || 'no number';
  return [
    `invalid mention: ${quote(again.printed)} reads as ${found}, the figure is ${value ?? ''}`,
  ];
}

function alias(read: string, own: string): boolean {
  return own === '人' && read === '名';
}

function quote(text: string): string {
  return JSON.stringify(text);
}
