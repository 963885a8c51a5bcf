import type { Ledger } from '../data/ledger.ts';
import { perLedger } from '../data/per-ledger.ts';
import { whenDue, type Due } from '../data/when-due.ts';
import type { Answer } from '../data/schema/answers.ts';
import type { Document } from '../data/schema/documents.ts';
import type { Bound, Figure, Status } from '../data/schema/figures.ts';
import type { Indicator } from '../data/schema/indicators.ts';
import type { Place } from '../data/schema/places.ts';

/** Conditions on what is counted, such as `{ document: 'suzhou-2020-measures' }`. */
export type Where = Readonly<Record<string, string>>;

/** What a condition reads in a row, and the check that throws where its value cannot exist. */
interface Condition<Row> {
  readonly read: (row: Row, ledger: Ledger) => string | null;
  readonly check: (value: string, ledger: Ledger) => unknown;
}

/** The conditions that a table can be narrowed by. */
export type Conditions<Row> = Readonly<Record<string, Condition<Row>>>;

/** The rows that meet every condition. A condition that nothing could ever meet throws. */
export function choose<Row>(
  rows: readonly Row[],
  conditions: Conditions<Row>,
  where: Where,
  ledger: Ledger,
): readonly Row[] {
  const tests = Object.entries(where).map(([name, value]) => {
    const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    if (!condition) throw new Error(`unknown condition: ${name}`);
    condition.check(value, ledger);
    return (row: Row) => condition.read(row, ledger) === value;
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const statuses: Readonly<Record<Status, true>> = {
  reported: true,
  target: true,
  projection: true,
  baseline: true,
  rule: true,
  definition: true,
};

const bounds: Readonly<Record<Bound, true>> = {
  exact: true,
  'at-least': true,
  'more-than': true,
  'at-most': true,
  'less-than': true,
  about: true,
  nearly: true,
};

const verdicts: Readonly<Record<Answer['verdict'], true>> = {
  met: true,
  'not-met': true,
  'cannot-tell': true,
  unreported: true,
};

const documentKinds: Readonly<Record<Document['kind'], true>> = {
  plan: true,
  press: true,
  bureau: true,
};

const dues: Readonly<Record<Due, true>> = { 'in-time': true, later: true, undated: true };

/** Conditions with no `no`: of one series some figures can be asked for and others not yet. */
const yes: Readonly<Record<string, true>> = { yes: true };

/** The figures that answers ask for, those that they find answered, and those that speak to them. */
interface Answered {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
}

const answeredIn = perLedger(({ answers }): Answered => {
  const answered = answers.filter(({ result }) => result !== null);
  return {
    asked: new Set(answers.map(({ promise }) => promise)),
    answered: new Set(answered.map(({ promise }) => promise)),
    speaking: new Set(answered.flatMap(({ result }) => result ?? [])),
  };
});

/** What figures can be chosen by; `answers.csv` says which were asked for and which answered. */
export const figureConditions: Conditions<Figure> = {
  document: { read: ({ document }) => document, check: (id, ledger) => ledger.document(id) },
  published: { read: ({ document }, ledger) => yearOf(ledger.document(document)), check: year },
  place: { read: ({ place }) => place, check: (id, ledger) => ledger.place(id) },
  indicator: { read: ({ indicator }) => indicator, check: (id, ledger) => ledger.indicator(id) },
  topic: {
    read: ({ indicator }, ledger) => ledger.indicator(indicator).topic,
    check: (id, ledger) => ledger.topic(id),
  },
  group: { read: ({ group }) => group, check: (id, ledger) => ledger.group(id) },
  status: { read: ({ status }) => status, check: oneOf('status', statuses) },
  bound: { read: ({ bound }) => bound, check: oneOf('bound', bounds) },
  stated: {
    read: ({ value }) => (value === null ? 'word' : 'number'),
    check: oneOf('form', { number: true, word: true }),
  },
  asked: {
    read: ({ id }, ledger) => (answeredIn(ledger).asked.has(id) ? 'yes' : null),
    check: oneOf('answer', yes),
  },
  answered: {
    read: ({ id }, ledger) => (answeredIn(ledger).answered.has(id) ? 'yes' : null),
    check: oneOf('answer', yes),
  },
  /** When a promise falls due, seen from the last text about its place. */
  due: { read: whenDue, check: oneOf('due', dues) },
  /** Whether a result speaks to a promise. */
  speaks: {
    read: ({ id, status }, ledger) => {
      if (status !== 'reported') return null;
      return answeredIn(ledger).speaking.has(id) ? 'yes' : 'no';
    },
    check: oneOf('answer', { yes: true, no: true }),
  },
};

/** An answer can be chosen by its verdict and by whatever its promise can be chosen by. */
export const answerConditions: Conditions<Answer> = {
  verdict: { read: ({ verdict }) => verdict, check: oneOf('verdict', verdicts) },
  ...Object.fromEntries(
    Object.entries(figureConditions).map(([name, { read, check }]) => [
      name,
      { read: (row: Answer, ledger: Ledger) => read(ledger.figure(row.promise), ledger), check },
    ]),
  ),
};

/** What documents can be chosen by. */
export const documentConditions: Conditions<Document> = {
  kind: { read: ({ kind }) => kind, check: oneOf('kind', documentKinds) },
};

/** What places can be chosen by. */
export const placeConditions: Conditions<Place> = {
  compared: {
    read: ({ compared }) => (compared ? 'yes' : 'no'),
    check: oneOf('answer', { yes: true, no: true }),
  },
};

/** What indicators can be chosen by. */
export const indicatorConditions: Conditions<Indicator> = {
  topic: { read: ({ topic }) => topic, check: (id, ledger) => ledger.topic(id) },
};

const yearOf = ({ published }: Document): string => published.slice(0, 4);

function year(value: string, { documents }: Ledger): void {
  if (!documents.some((document) => yearOf(document) === value))
    throw new Error(`unknown year of a document: ${value}`);
}

function oneOf(thing: string, words: Readonly<Record<string, true>>): (value: string) => void {
  return (value) => {
    if (!Object.hasOwn(words, value)) throw new Error(`unknown ${thing}: ${value}`);
  };
}
