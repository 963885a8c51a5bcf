import { expect, test } from 'vitest';
import { withoutHint } from './without-hint.ts';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

const hint = ['  Hint:', '    Browser APIs are not available on the server.', '', '    See …'];
const trace = ['  Stack trace:', '    at a (b.mjs:1:2)'];
const fault = 'data/documents.csv:7: duplicate document: a';

test.each([
  ['the hint about browsers', [fault, ...hint, ...trace], [fault, ...trace]],
  [
    'it in colours',
    [fault, '\u001b[1m  Hint:\u001b[22m', ...hint.slice(1), ...trace],
    [fault, ...trace],
  ],
  ['it at the end', [fault, ...hint], [fault]],
  ['no other hint', ['  Hint:', '    Add it.', ...trace], ['  Hint:', '    Add it.', ...trace]],
  ['nothing where there is none', [fault, ...trace], [fault, ...trace]],
  ['a word alone', ['  Hint:'], ['  Hint:']],
])('withoutHint(lines) leaves out %s', async (_, lines, left) => {
  const found: string[] = [];
  for await (const line of withoutHint(each(lines))) found.push(line);
  expect(found).toEqual(left);
});
