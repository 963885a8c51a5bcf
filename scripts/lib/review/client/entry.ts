import { idOf } from '../../../../src/reading/propose/id.ts';
import type { Decision, Entry, Item, Progress, Row } from './sheet.ts';

/** What the fields of an item show: what was written last, else decided, else read. */
export function entered(item: Item, at: number, { decisions, drafts }: Progress): Entry {
  return drafts[at] ?? settled(item, decisions[at]);
}

function settled({ row, reason, note }: Item, decision: Decision | undefined): Entry {
  if (decision?.as === 'figure') return { row: decision.row, reason, note };
  return decision ? { row, reason: decision.reason, note: decision.note } : { row, reason, note };
}

/** Keeps what stands in the fields of an item until it is decided, where it says anything new. */
export function withDraft(item: Item, at: number, progress: Progress, entry: Entry): Progress {
  const drafts = without(progress.drafts, at);
  const same = alike(entry, settled(item, progress.decisions[at]));
  return { ...progress, drafts: same ? drafts : { ...drafts, [at]: entry } };
}

/** Decides of an item; what was written for it is part of the decision or is dropped. */
export function decided(at: number, progress: Progress, decision: Decision): Progress {
  return {
    ...progress,
    decisions: { ...progress.decisions, [at]: decision },
    drafts: without(progress.drafts, at),
  };
}

/** Takes back the last step at an item: what was written since, then the decision, then the rest. */
export function undone(item: Item, at: number, progress: Progress): Progress {
  const { decisions, drafts } = progress;
  if (drafts[at] !== undefined) return { ...progress, drafts: without(drafts, at) };
  const before = settled(item, decisions[at]);
  return withDraft(item, at, { ...progress, decisions: without(decisions, at) }, before);
}

/** Whether somebody has still to decide: nothing was decided, or something was written since. */
export function isOpen({ decisions, drafts }: Progress, at: number): boolean {
  return decisions[at] === undefined || drafts[at] !== undefined;
}

/** What stands in the fields after a change by hand, with what follows from it. */
export function edited(item: Item, before: Entry, after: Entry): Entry {
  const own = before.row.id !== after.row.id || !followed(item, before.row);
  const row = { ...after.row, ...noteAfter(item, before.row, after.row) };
  return { ...after, row: own ? row : { ...row, id: idFor(item, row) } };
}

/** What was doubtful when it was read, but for fields that somebody has changed since. */
export function doubtsLeft({ doubts, row: read }: Item, { row }: Entry): readonly string[] {
  return doubts.filter(({ field }) => row[field] === read[field]).map(({ words }) => words);
}

/** The note that a period is missing goes with it, and comes back where it is taken out again. */
function noteAfter({ row: read }: Item, before: Row, after: Row): Row {
  const { note_en = '', note_zh = '' } = read;
  if (note_en === '' || before.period === after.period) return {};
  const holds = (en: string, zh: string): boolean => after.note_en === en && after.note_zh === zh;
  if (after.period !== '' && holds(note_en, note_zh)) return { note_en: '', note_zh: '' };
  return after.period === '' && holds('', '') ? { note_en, note_zh } : {};
}

/** An id follows what it is made of, until somebody writes one of their own. */
function followed(item: Item, row: Row): boolean {
  return (row.id ?? '') === '' || row.id === idFor(item, row);
}

function idFor({ word }: Item, row: Row): string {
  const { place = '', indicator = '', group = '', period = '', status = '' } = row;
  return idOf({ place, indicator, group, period, status }, word);
}

function alike(one: Entry, other: Entry): boolean {
  return (
    one.reason === other.reason &&
    one.note === other.note &&
    Object.keys({ ...one.row, ...other.row }).every(
      (name) => (one.row[name] ?? '') === (other.row[name] ?? ''),
    )
  );
}

function without<T>(of: Readonly<Record<string, T>>, at: number): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => Number(key) !== at));
}
