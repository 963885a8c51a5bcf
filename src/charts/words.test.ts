import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { typedNumbers } from '../prose/typed.ts';

/** Words that a reader may see: Chinese, a phrase, a percentage; no id, path or colour. */
function isRead(text: string): boolean {
  return /\p{Script=Han}|\d\s?%|^(?!<).*\b[A-Za-z]{3,}\b.* |^(?!<).* \b[A-Za-z]{3,}\b/u.test(text);
}

/** The numbers typed in the words of a source, whichever way they come to be drawn. */
function typedIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    if (isRead(text)) found.push(...typedNumbers(text, lang).map(({ value }) => value));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** The text of a literal; what is computed in it stands there as a template. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map(({ literal }) => `{x}${literal.text}`).join('');
}

const folder = 'src/charts';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

test.each(sources)('no number is typed in the words of %s', (name) => {
  expect(typedIn(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
});

test.each([
  ["pen.lines('Measures announced: 29 of 40', 9)", ['29', '40']],
  ["heading('三个月', at)", ['三个']],
  ["const name = '37 rows'", ['37']],
  ["heading('60%', at)", ['60%']],
  ['`${months} months apart, 14 in all`', ['14']],
  ["const id = 'suzhou-training-2022-12-31-target'", []],
  ["rules('M0,20H288', 'var(--ink-2)')", []],
  ['`${months} months apart since 2020`', []],
])('typedIn(%s)', (source, numbers) => {
  expect(typedIn(source)).toEqual(numbers);
});
