import type { Item, Progress, Sheet } from './sheet.ts';

/** A row that says nothing wrong. */
export const row = {
  id: 'river-new-jobs-2025',
  document: 'plan',
  mentions: 'p2n1',
  printed: '5.2万人',
  place: 'river',
  indicator: 'new-jobs',
  group: '',
  status: 'reported',
  force: '',
  bound: 'exact',
  value: '52000',
  word: '',
  word_en: '',
  period: '2025',
  accrual: 'point',
  note_en: '',
  note_zh: '',
};

/** The reading that the row is proposed for. */
export const item: Item = {
  locator: 'p2n1',
  numerals: [{ mention: 'p2n1', printed: '5' }],
  figure: true,
  row,
  reason: 'other',
  note: '',
  unit: '人',
  word: '',
  doubts: [],
  candidates: [],
};

/** Nothing decided yet, and nothing written. */
export const none: Progress = { decisions: {}, drafts: {}, document: {}, vocabulary: {} };

const numerals = (...mentions: readonly string[]): Item['numerals'] =>
  mentions.map((mention) => ({ mention, printed: '5' }));

/** A page of two readings, the second of two numerals. */
export const sheet: Sheet = {
  document: 'plan',
  text: '',
  paragraphs: [],
  mentions: [],
  items: [item, { ...item, locator: 'p3n1', numerals: numerals('p3n1', 'p3n2') }],
  fields: [],
  documentFields: [],
  documentRow: {},
  reasons: [],
  names: { indicator: [], place: [], group: [], topic: [], unit: [], part_of: [] },
  named: false,
  indicators: [],
  units: [],
  ids: ['river-new-jobs-2024'],
};

/** These decisions, and nothing else. */
export const as = (decisions: Progress['decisions']): Progress => ({ ...none, decisions });
