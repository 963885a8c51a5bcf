import { describe, expect, test } from 'vitest';
import { doubtsLeft, edited, entered, isOpen, undone, withDraft } from './entry.ts';
import { item, none, row } from './fixture.ts';
import type { Decision, Entry, Progress } from './sheet.ts';

const base: Entry = { row, reason: 'other', note: '' };
const wider: Entry = { ...base, row: { ...row, value: '53000' } };
const accepted: Decision = { as: 'figure', row };
const draft: Progress = { ...none, drafts: { 0: wider } };

describe('entered(item, 0, progress) is what the fields show', () => {
  test.each<[string, Progress, Entry]>([
    ['what was read', none, base],
    ['what was decided', { ...none, decisions: { 0: { ...accepted, row: wider.row } } }, wider],
    ['what was written and not decided', { ...draft, decisions: { 0: accepted } }, wider],
    [
      'why it was set aside',
      { ...none, decisions: { 0: { as: 'aside', reason: 'name', note: 'a road' } } },
      { row, reason: 'name', note: 'a road' },
    ],
  ])('%s', (_, progress, entry) => {
    expect(entered(item, 0, progress)).toEqual(entry);
  });
});

describe('withDraft(item, 0, progress, entry)', () => {
  test('keeps what differs from what was read or decided', () => {
    expect(withDraft(item, 0, none, wider).drafts).toEqual({ 0: wider });
  });

  test('keeps nothing where it is as before', () => {
    expect(withDraft(item, 0, draft, base).drafts).toEqual({});
    const decided: Progress = { ...draft, decisions: { 0: { ...accepted, row: wider.row } } };
    expect(withDraft(item, 0, decided, wider).drafts).toEqual({});
  });
});

test.each<[string, Progress, boolean]>([
  ['undecided', none, true],
  ['decided', { ...none, decisions: { 0: accepted } }, false],
  ['changed since', { ...draft, decisions: { 0: accepted } }, true],
])('isOpen(progress, 0) of what is %s', (_, progress, open) => {
  expect(isOpen(progress, 0)).toBe(open);
});

describe('undone(item, 0, progress)', () => {
  test('takes back a change before a decision, and a decision before what was written for it', () => {
    const decided: Progress = { ...draft, decisions: { 0: accepted } };
    expect(undone(item, 0, decided)).toEqual({ ...none, decisions: { 0: accepted } });
    const changed: Progress = { ...none, decisions: { 0: { ...accepted, row: wider.row } } };
    expect(undone(item, 0, changed)).toEqual(draft);
    expect(undone(item, 0, draft)).toEqual(none);
  });
});

describe('edited(item, before, after)', () => {
  test('makes the id anew from what it is made of', () => {
    const after = { ...base, row: { ...row, period: '2024' } };
    expect(edited(item, base, after).row.id).toBe('river-new-jobs-2024');
  });

  test('keeps the word by which the end of a range is told apart', () => {
    const from = { ...base, row: { ...row, id: 'river-new-jobs-from-2025' } };
    const after = { ...from, row: { ...from.row, indicator: 'old-jobs' } };
    expect(edited({ ...item, word: 'from' }, from, after).row.id).toBe('river-old-jobs-from-2025');
  });

  test('leaves an id that somebody wrote', () => {
    const own = { ...base, row: { ...row, id: 'river-new-jobs-first-2025' } };
    expect(edited(item, base, own)).toEqual(own);
    const after = { ...own, row: { ...own.row, period: '2024' } };
    expect(edited(item, own, after)).toEqual(after);
  });

  const untimed = { ...row, period: '', note_en: 'No year.', note_zh: '没有年份。' };
  const open: Entry = { ...base, row: untimed };
  const dated: Entry = { ...open, row: { ...untimed, period: '2024', note_en: '', note_zh: '' } };

  test.each<[string, Entry, Partial<typeof row>, Partial<typeof row>]>([
    ['takes the note on a missing period away with a period', open, { period: '2024' }, dated.row],
    ['brings it back without one', dated, { period: '' }, untimed],
    ['leaves a note of one’s own', dated, { period: '', note_en: 'So.' }, { note_en: 'So.' }],
    ['leaves what was added to it', open, { note_en: 'No year. So.' }, { note_en: 'No year. So.' }],
  ])('%s', (_, before, changed, expected) => {
    const id = { id: 'river-new-jobs-own' };
    const [from, to] = [before.row, { ...before.row, ...changed }];
    const after = edited(
      { ...item, row: untimed },
      { ...base, row: { ...from, ...id } },
      { ...base, row: { ...to, ...id } },
    );
    expect(after.row).toMatchObject({ ...expected, ...id });
  });
});

describe('doubtsLeft(item, entry)', () => {
  const doubtful = {
    ...item,
    doubts: [
      { field: 'value', words: 'a letter' },
      { field: 'period', words: 'no year' },
    ],
  };

  test('leaves out what was doubtful of a field that was changed by hand', () => {
    expect(doubtsLeft(doubtful, base)).toEqual(['a letter', 'no year']);
    expect(doubtsLeft(doubtful, wider)).toEqual(['no year']);
  });
});
