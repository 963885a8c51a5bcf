import type { Audit } from './audited.ts';
import { refused } from './faults.ts';
import { fileOf, tablesSaved } from './files.ts';
import { save } from './form.ts';
import { get, say } from './panel.ts';
import type { Progress, Sheet } from './sheet.ts';
import { nothing, stateOf } from './state.ts';

/** What the buttons that save do, by the names of their actions. */
export function savings(
  sheet: Sheet,
  now: () => Progress,
  audit: Audit,
): Readonly<Record<string, () => void>> {
  const tables = tablesSaved.map((table): readonly [string, () => void] => [
    table,
    () => {
      if (stateOf(table, sheet, now()) === nothing) {
        say(`Nothing to save for data/${table}.csv yet.`);
        return;
      }
      const { name, content, said } = fileOf(table, sheet, now());
      save(name, content);
      // A unit may have been written after its figure was accepted.
      const faults = table === 'figures' ? refused(sheet, now(), audit) : [];
      say(faults.length === 0 ? said : `${said} The audit would refuse: ${faults.join('; ')}.`);
    },
  ]);
  const text = (): void => {
    const name = `${sheet.document}.txt`;
    save(name, sheet.text);
    say(`Saved ${name}. Move it to documents/${name}, where npm run audit reads it.`);
  };
  return { ...Object.fromEntries<() => void>(tables), text };
}

/** Shows beside each button what there is to save; tables of names only where there are new ones. */
export function showStates(sheet: Sheet, progress: Progress): void {
  for (const table of tablesSaved) {
    const state = stateOf(table, sheet, progress);
    const out = get(`state-${table}`);
    out.textContent = state;
    out.classList.toggle('bad', state.includes('to mend'));
    const line = out.closest<HTMLElement>('li.names');
    if (line) line.hidden = state === nothing;
  }
}
