import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { wordFaults } from './word-faults.ts';

const en = '{\n  "a": "One",\n  "b": "{n} of {total}",\n  "c": "Three"\n}\n';
const zh = '{\n  "a": "一",\n  "b": "共{total}，第{n}",\n  "c": "三"\n}\n';
const file = 'src/i18n/zh.json';

test('wordFaults(our own words) finds none', () => {
  expect(wordFaults()).toEqual([]);
});

test.each<[string, string, string, readonly string[]]>([
  ['nothing wrong', '', '', []],
  [
    'a comma that lacks',
    '"一",',
    '"一"',
    [`${file}:3: invalid JSON: Expected ',' or '}' after property value`],
  ],
  ['a list for words', zh, '[]', [`${file}: invalid words: write { "key": "words" }`]],
  [
    'a word that lacks',
    '  "c": "三"',
    '  "a": "一"',
    [`${file}:4: a: duplicate key`, `${file}: missing words: c (it is in src/i18n/en.json)`],
  ],
  [
    'a key of its own',
    '"c"',
    '"d"',
    [
      `${file}: missing words: c (it is in src/i18n/en.json)`,
      `${file}:4: d: unknown key: it is not in src/i18n/en.json`,
    ],
  ],
  [
    'another value',
    '{total}',
    '{all}',
    [`${file}:3: b: it says {all, n}, but {n, total} in src/i18n/en.json`],
  ],
  [
    'a typed number',
    '"三"',
    '"共243条，分五个"',
    [
      `${file}:4: c: typed number "243": let the data say it, through a {value}`,
      `${file}:4: c: typed number "五个": let the data say it, through a {value}`,
    ],
  ],
  ['an empty word', '"三"', '""', [`${file}:4: c: missing words`]],
  ['a number for a word', '"三"', '3', [`${file}:4: c: missing words`]],
  [
    'what turns the direction',
    '"三"',
    '"三\\u202E"',
    [`${file}:4: c: invalid character U+202E after "三": remove it`],
  ],
  [
    'a character that nobody sees',
    '"三"',
    '"三\u200B"',
    [`${file}:4: c: invalid character U+200B after "三": remove it`],
  ],
])('wordFaults(a file with %s) says so', (_, from, to, faults) => {
  expect(wordFaults({ en, zh: zh.replace(from, () => to) })).toEqual(faults);
});

test('the words are judged by what does not read them, so that broken ones are told', () => {
  const refuse = `import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        if (url.endsWith('.json')) throw new Error('read: ' + url);
        return next(url, context);
      },
    });
    const { wordFaults } = await import('./scripts/lib/word-faults.ts');
    console.log(wordFaults({ en: '{', zh: '{' }).length);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', refuse], {
    encoding: 'utf8',
  });
  expect(run.stdout, run.stderr).toBe('2\n');
});
