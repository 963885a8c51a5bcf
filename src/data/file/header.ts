import { shown } from '../quoted.ts';
import { strayMessage } from './stray.ts';
import { suggester } from './suggest.ts';

/**
 * Compares a header with the columns a table has; every difference is one message, and the
 * order is complained of only when nothing else is wrong.
 */
export function headerProblems(
  header: readonly string[],
  columns: readonly string[],
): readonly string[] {
  const strays = header.map(strayMessage).filter((message) => message !== null);
  if (strays.length > 0) return strays;
  if (header.length > 0 && !header.some((name) => columns.includes(name.trim().toLowerCase()))) {
    return [`missing header (write ${columns.join(',')} on the first line)`];
  }
  const near = suggester(columns);
  const count = new Map<string, number>();
  for (const name of header) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count.keys()];
  const extra = names
    .filter((name) => !columns.includes(name))
    .map((name) => {
      const meant = near(name.trim().toLowerCase());
      return `unknown column: ${shown(name)} (${meant ? `did you mean ${meant}? else ` : ''}remove it)`;
    });
  const twice = names
    .filter((name) => columns.includes(name) && (count.get(name) ?? 0) > 1)
    .map((name) => `invalid column "${name}": keep it only once`);
  const missing = columns
    .filter((name) => !count.has(name))
    .map((name) => `missing column: ${name} (the header is ${columns.join(',')})`);
  const problems = [...extra, ...twice, ...missing];
  if (problems.length > 0) return problems;
  const moved = columns.find((name, index) => header[index] !== name);
  return moved === undefined
    ? []
    : [`invalid order of columns at "${moved}": the header is ${columns.join(',')}`];
}
