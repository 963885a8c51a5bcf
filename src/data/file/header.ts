import { near } from './suggest.ts';

/**
 * Compares a header with the columns a table has; every difference is one message, and the
 * order is complained of only when nothing else is wrong.
 */
export function headerProblems(
  header: readonly string[],
  columns: readonly string[],
): readonly string[] {
  const extra = header
    .filter((name, index) => !columns.includes(name) && header.indexOf(name) === index)
    .map((name) => {
      const meant = near(name, columns);
      return `unknown column: ${name} (${meant ? `did you mean ${meant}? else ` : ''}remove it)`;
    });
  const twice = header
    .filter((name, index) => header.indexOf(name) < index)
    .map((name) => `invalid column "${name}": keep it only once`);
  const missing = columns
    .filter((name) => !header.includes(name))
    .map((name) => `missing column: ${name} (the header is ${columns.join(',')})`);
  const problems = [...extra, ...twice, ...missing];
  if (problems.length > 0) return problems;
  const moved = columns.find((name, index) => header[index] !== name);
  return moved === undefined
    ? []
    : [`invalid order of columns at "${moved}": the header is ${columns.join(',')}`];
}
