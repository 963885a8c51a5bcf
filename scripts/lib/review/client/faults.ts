import type { Progress, Sheet } from './sheet.ts';

/** What keeps a numeral from being set aside; empty where nothing does. */
export function asideFault(reason: string, note: string): string {
  return reason === 'other' && note === '' ? 'note: where the reason is other, write it here' : '';
}

/** What keeps a row from being accepted; empty where nothing does. */
export function faultOf(
  row: Readonly<Record<string, string>>,
  at: number,
  sheet: Sheet,
  { decisions }: Progress,
): string {
  const cell = (name: string): string => row[name] ?? '';
  const bad = ['id', 'indicator', 'place', 'group'].find(
    (name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(cell(name)),
  );
  if (bad !== undefined) return `${bad}: use lower-case words and digits joined by hyphens`;
  if (cell('indicator') === '') return 'indicator: choose one, or name a new one';
  if (!cell('id').startsWith(`${cell('place') || 'unstated'}-${cell('indicator')}-`)) {
    return `id: begin it with ${cell('place') || 'unstated'}-${cell('indicator')}-`;
  }
  if ((cell('status') === 'target') !== (cell('force') !== '')) {
    return 'force: a target has one (ensure, strive, hold or plain), nothing else does';
  }
  if ((cell('value') === '') === (cell('word') === '')) return 'value: a number, or a word instead';
  if (cell('value').startsWith('-')) return 'value: write a fall as a number of 0 or more';
  if ((cell('word') === '') !== (cell('word_en') === '')) return 'word_en: say the word in English';
  if (cell('period') === '' && cell('note_en') === '')
    return 'period: write one, or a note why not';
  if ((cell('note_en') === '') !== (cell('note_zh') === ''))
    return 'note: write it in both languages';
  const read = sheet.items[at]?.row;
  const stale = ['note_en', 'note_zh'].find(
    (name) =>
      cell('period') !== '' &&
      (read?.[name] ?? '') !== '' &&
      cell(name).includes(read?.[name] ?? ''),
  );
  if (stale !== undefined)
    return `${stale}: it says "${read?.[stale] ?? ''}", and there is a period`;
  if (sheet.ids.includes(cell('id'))) return 'id: the ledger has it already, add a telling word';
  const twin = Object.entries(decisions).find(
    ([other, decision]) =>
      Number(other) !== at && decision.as === 'figure' && decision.row.id === cell('id'),
  )?.[1];
  const same =
    twin?.as !== 'figure' ||
    ['value', 'word', 'bound', 'period', 'status'].every((name) => twin.row[name] === row[name]);
  return same ? '' : 'id: another figure of this text has it, add a telling word';
}
