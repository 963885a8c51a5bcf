import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ledger } from '../current.ts';
import type { Ledger } from '../ledger.ts';
import { parsePeriod } from '../period.ts';
import type { Figure } from '../schema/figures.ts';
import { claims, fileOfClaim, isClaim, untrue, untrueMessage, type ClaimId } from './register.ts';

/** The ledger with documents and figures that nobody has read, which make what we say false. */
function grown(more: {
  readonly documents?: readonly (Partial<Ledger['documents'][number]> & { readonly id: string })[];
  readonly figures?: readonly Partial<Figure>[];
  readonly change?: (rows: Ledger) => Partial<Ledger>;
}): Ledger {
  const [one, text] = [ledger.figures[0], ledger.documents[0]];
  if (one === undefined || text === undefined) throw new Error('missing rows');
  const documents = [
    ...ledger.documents,
    ...(more.documents ?? [{ id: 'new', published: '2030-01-01' }]).map((each) => ({
      ...text,
      ...each,
    })),
  ];
  const blank = { ...one, document: 'new', status: 'reported', group: null, period: null } as const;
  const figures = [
    ...ledger.figures,
    ...(more.figures ?? []).map((each, nth): Figure => ({ ...blank, id: `new-${nth}`, ...each })),
  ];
  const find = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
    const found = rows.find((row) => row.id === id);
    if (found === undefined) throw new Error(`unknown id: ${id}`);
    return found;
  };
  const rows = {
    ...ledger,
    documents,
    figures,
    document: (id: string) => find(documents, id),
    figure: (id: string) => find(figures, id),
  };
  return { ...rows, ...more.change?.(rows) };
}

const many = (nth: number, row: Partial<Figure>): readonly Partial<Figure>[] =>
  Array.from({ length: nth }, () => row);
const place = { ...ledger.place('huzhou'), id: 'nowhere' };
const nowhere = {
  places: [...ledger.places, place],
  place: (id: string) => (id === 'nowhere' ? place : ledger.place(id)),
};
const asked = (promise: string, result: string | null): Ledger['answers'] => [
  ...ledger.answers,
  { promise, result, verdict: 'cannot-tell', caveat: { en: '', zh: '' } },
];

/** What makes each claim false. */
const contrary: Readonly<Record<ClaimId, Ledger>> = {
  'three-places': grown({ change: () => nowhere }),
  'suzhou-three-texts': grown({ figures: [{ place: 'suzhou' }] }),
  'dongtou-one-text': grown({ figures: [{ place: 'dongtou' }] }),
  'texts-of-2021-about-suzhou': grown({ documents: [{ id: 'new', published: '2021-03-01' }] }),
  'tongren-two-texts': grown({ figures: [{ indicator: 'tongren-workers' }] }),
  'only-2020-followed': grown({ figures: [{ place: 'huzhou' }] }),
  'plans-of-huzhou-and-dongtou': grown({
    documents: [{ id: 'new', kind: 'bureau' }],
    figures: [{ place: 'huzhou' }],
  }),
  'levels-in-dongtou-alone': grown({ figures: [{ place: 'huzhou', status: 'baseline' }] }),
  'elsewhere-by-suzhou-texts': grown({ figures: [{ place: 'zhejiang' }] }),
  'results-in-suzhou-texts': grown({ figures: [{ place: 'huzhou' }] }),
  'texts-of-suzhou-report': grown({ figures: [{ place: 'suzhou', status: 'rule' }] }),
  'no-results-of-huzhou-and-dongtou': grown({ figures: [{ place: 'dongtou' }] }),
  'pages-part-the-places': grown({ figures: many(500, { place: 'dongtou' }) }),
  'results-elsewhere': grown({ figures: [{ place: 'zhejiang' }] }),
  'suzhou-results-mostly-undated': grown({
    figures: many(500, { place: 'suzhou', period: parsePeriod('2025') }),
  }),
  'no-result-on-new-jobs-of-2024': grown({
    figures: [{ indicator: 'new-urban-jobs', period: parsePeriod('2024') }],
  }),
  'answered-set-in-may-2020': grown({
    change: () => ({ answers: asked('huzhou-surveyed-unemployment-2026-target', 'new-0') }),
  }),
  'answered-training-and-firms': grown({
    change: () => ({ answers: asked('huzhou-surveyed-unemployment-2026-target', 'new-0') }),
  }),
  'no-verdict': grown({
    change: ({ answers }) => ({ answers: answers.map((row) => ({ ...row, verdict: 'met' })) }),
  }),
  'may-2020-mostly-not-due': grown({ figures: [{ place: 'suzhou' }] }),
  'dongtou-asked-for-2023': grown({
    change: () => ({ answers: asked('dongtou-new-urban-jobs-2024-target', null) }),
  }),
  'rest-due-after-the-newest': grown({}),
  'suzhou-on-both-sides': grown({
    figures: ledger.indicators.flatMap(({ id: indicator }) => [
      { indicator, place: 'huzhou' },
      { indicator, place: 'huzhou', status: 'target' as const },
    ]),
  }),
  'no-common-year': grown({
    figures: [{ place: 'suzhou', status: 'target', period: parsePeriod('2026') }],
  }),
  'suzhou-due-before-huzhou-begins': grown({
    figures: [{ place: 'suzhou', status: 'target', period: parsePeriod('2025') }],
  }),
  'most-targets-dated': grown({ figures: many(500, { status: 'target' }) }),
  'one-comparable-pair': grown({
    figures: [{ place: 'suzhou', status: 'target', indicator: 'surveyed-unemployment' }],
  }),
  'no-unemployment-rate-of-suzhou': grown({
    figures: [{ place: 'suzhou', indicator: 'surveyed-unemployment' }],
  }),
  'a-few-side-by-side': grown({ change: () => ({ topics: [] }) }),
  'training-alone-counted-alike': grown({
    figures: [{ place: 'suzhou', indicator: 'new-urban-jobs', value: 1 }],
  }),
  'all-difficulty-at-the-ceiling': grown({
    change: ({ figures }) => ({ figures: figures.filter(({ place }) => place !== 'huzhou') }),
  }),
};

const ids = Object.keys(claims).filter(isClaim);

test.each(ids)('untrue([%s]) is that claim, where the rows say otherwise', (id) => {
  expect(untrue([id], contrary[id])).toEqual([id]);
});

test('untrue(…) passes what a bench or a test draws, and only that', () => {
  vi.stubEnv('FALSE_SENTENCES', 'let');
  expect(untrue(ids, contrary['three-places'])).toEqual([]);
  vi.unstubAllEnvs();
  expect(untrue(['three-places'], contrary['three-places'])).toEqual(['three-places']);
});

test('untrueMessage(id) says what, and where it is worked out', () => {
  expect(untrueMessage('dongtou-one-text')).toBe(
    'no longer true of the ledger: the only text about Dongtou is its plan (write here what is so now; the claim dongtou-one-text is worked out in src/data/claims/documents.ts)',
  );
  for (const id of ids) expect(readFileSync(fileOfClaim(id), 'utf8')).toContain(`'${id}': {`);
});

test('every claim guards a sentence', () => {
  const folders = ['src/content', 'src/charts', 'src/checks', 'src/site'];
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx|chart\.ts|check\.ts)$|word-claims\.ts$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  expect(ids.filter((id) => !texts.some((text) => text.includes(id)))).toEqual([]);
});
