import type { Item, Progress } from './sheet.ts';

/** A row that says nothing wrong. */
export const row = {
  id: 'river-new-jobs-2025',
  document: 'plan',
  mentions: 'p2n1',
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
  doubts: [],
  candidates: [],
};

/** Nothing decided yet, and nothing written. */
export const none: Progress = { decisions: {}, drafts: {}, document: {} };
