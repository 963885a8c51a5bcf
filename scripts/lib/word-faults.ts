import { readFileSync } from 'node:fs';
import { strayFaults } from '../../src/data/file/decode.ts';
import { langs, type Lang } from '../../src/i18n/lang.ts';
import { numbersIn } from './word-numbers.ts';

/** A file of the interface's words, as it is. */
export type WordFiles = Readonly<Record<Lang, string>>;

const fileOf = (lang: Lang): string => `src/i18n/${lang}.json`;

/** The words of a file by key, or the one fault for which it has none. */
function wordsOf(lang: Lang, text: string): ReadonlyMap<string, unknown> | string {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read))
      return new Map(Object.entries(read));
    return `${fileOf(lang)}: invalid words: write { "key": "words" }`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, at = ''] = /position (\d+)/.exec(message) ?? [];
    const line = at === '' ? '' : `:${text.slice(0, Number(at)).split('\n').length}`;
    return `${fileOf(lang)}${line}: invalid JSON: ${message.replace(/ in JSON at.*/s, '')}`;
  }
}

/** The words of the interface as they are. */
function ownWords(): WordFiles {
  const read = (lang: Lang): string => readFileSync(fileOf(lang), 'utf8');
  return { en: read('en'), zh: read('zh') };
}

const placesIn = (word: string): string =>
  Array.from(word.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
    .toSorted()
    .join(', ');

/**
 * All that is wrong with the words of the interface, by file and line: what is no JSON, lacks in a
 * language, is empty, says another `{value}` than its pair, is there twice, holds what nobody sees,
 * or tells a number.
 */
export function wordFaults(files = ownWords()): readonly string[] {
  const [first, ...others] = langs.map((lang) => ({ lang, words: wordsOf(lang, files[lang]) }));
  const broken = [first, ...others].flatMap((each) =>
    typeof each?.words === 'string' ? [each.words] : [],
  );
  if (first === undefined || typeof first.words === 'string' || broken.length > 0) return broken;
  const own = first.words;
  return [
    ...ownFaults(first.lang, files[first.lang], own),
    ...others.flatMap(({ lang, words }) =>
      typeof words === 'string'
        ? []
        : [
            ...ownFaults(lang, files[lang], words),
            ...pairFaults({ lang, words, text: files[lang] }, own, first.lang),
          ],
    ),
  ];
}

/** `:12` for the last line that begins with a key; nothing where there is none. */
function lineOf(text: string, key: string): string {
  const nth = text.split('\n').findLastIndex((line) => line.trimStart().startsWith(`"${key}":`));
  return nth < 0 ? '' : `:${nth + 1}`;
}

function ownFaults(lang: Lang, text: string, words: ReadonlyMap<string, unknown>): string[] {
  const keys = Array.from(text.matchAll(/^\s*"([^"]+)":/gm), ([, key = '']) => key);
  const twice = new Set(keys.filter((key, nth) => keys.indexOf(key) < nth));
  const faults = [...words].flatMap(([key, word]) => {
    if (typeof word !== 'string' || word === '') return [[key, 'missing words'] as const];
    const stray = strayFaults(word.replaceAll('\n', ' ')).map(({ message }) => message);
    const typed = numbersIn(word, lang).map(
      (value) => `typed number "${value}": let the data say it, through a {value}`,
    );
    return [...stray, ...typed].map((message) => [key, message] as const);
  });
  return [...[...twice].map((key) => [key, 'duplicate key'] as const), ...faults].map(
    ([key, message]) => `${fileOf(lang)}${lineOf(text, key)}: ${key}: ${message}`,
  );
}

function pairFaults(
  { lang, words, text }: { lang: Lang; words: ReadonlyMap<string, unknown>; text: string },
  others: ReadonlyMap<string, unknown>,
  other: Lang,
): string[] {
  const lacking = [...others.keys()].filter((key) => !words.has(key));
  return [
    ...lacking.map((key) => `${fileOf(lang)}: missing words: ${key} (it is in ${fileOf(other)})`),
    ...[...words].flatMap(([key, word]) => {
      const where = `${fileOf(lang)}${lineOf(text, key)}: ${key}`;
      if (!others.has(key)) return [`${where}: unknown key: it is not in ${fileOf(other)}`];
      const [said, meant] = [placesIn(String(word)), placesIn(String(others.get(key)))];
      return said === meant
        ? []
        : [`${where}: it says {${said}}, but {${meant}} in ${fileOf(other)}`];
    }),
  ];
}
