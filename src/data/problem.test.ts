import { expect, test } from 'vitest';
import { formatProblem, formatProblems, type Problem } from './problem.ts';
import { quoted, shown } from './quoted.ts';

const problem = (file: string, line: number | null, message = 'wrong'): Problem => ({
  file,
  line,
  column: null,
  message,
});

test.each<[Problem, string]>([
  [{ file: 'a.csv', line: 2, column: 'id', message: 'wrong' }, 'a.csv:2: id: wrong'],
  [problem('a.csv', null), 'a.csv: wrong'],
  [problem('a\nb\u001B[2J\u202E.csv', null), 'a\\u{000A}b\\u{001B}[2J\\u{202E}.csv: wrong'],
])('formatProblem(%j) is one line that steers no terminal', (given, line) => {
  expect(formatProblem(given)).toBe(line);
});

test('formatProblems(problems) prints the first of a file with very many, and counts the rest', () => {
  const many = Array.from({ length: 60_000 }, (_, nth) => problem('a.csv', nth + 1));
  const lines = formatProblems([...many, problem('b.csv', 1)]).split('\n');
  expect(lines).toHaveLength(52);
  expect(lines.slice(-3)).toEqual(['a.csv:50: wrong', 'a.csv: … and 59950 more', 'b.csv:1: wrong']);
});

test.each([
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['𠮷'.repeat(80), `"${'𠮷'.repeat(80)}"`],
  ['𠮷'.repeat(81), `"${'𠮷'.repeat(80)}…" (81 letters)`],
])('quoted(%j) is %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test.each([
  ['suzhou', 'suzhou'],
  ['a b', '"a b"'],
  ['', '""'],
])('shown(%j) is %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
