import { describe, expect, it } from 'vitest';
import { langs } from './lang.ts';
import { placeholders, t, words, type WordKey } from './words.ts';

const keys = Object.keys(words.en) as WordKey[];

describe.each(langs)('words.%s', (lang) => {
  it('has the keys of English, in the same order', () => {
    expect(Object.keys(words[lang])).toEqual(keys);
  });

  it('has the placeholders of English', () => {
    const named = (language: typeof lang): object =>
      Object.fromEntries(keys.map((key) => [key, placeholders(words[language][key]).toSorted()]));
    expect(named(lang)).toEqual(named('en'));
  });

  it('leaves nothing empty or padded, except the glue of lists and labels', () => {
    const odd = keys.filter((key) => {
      const word = words[lang][key];
      return (
        word.trim() === '' ||
        (!/^(?:list|label\.(?:parts|between))/.test(key) && word !== word.trim())
      );
    });
    expect(odd).toEqual([]);
  });
});

it('words.zh sets Chinese punctuation full width', () => {
  const odd = keys.filter((key) =>
    /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u.test(words.zh[key]),
  );
  expect(odd).toEqual([]);
});

describe('t', () => {
  it.each([
    ['en', 'Step 2 of 7'],
    ['zh', '第2步，共7步'],
  ] as const)("t('%s', 'step.label', { n: 2, total: 7 }) is %s", (lang, phrase) => {
    expect(t(lang, 'step.label', { n: 2, total: 7 })).toBe(phrase);
  });

  it("t('en', 'step.label', { n: 2 }) throws on the place left unfilled", () => {
    expect(() => t('en', 'step.label', { n: 2 })).toThrow(
      'missing value in word step.label: total',
    );
  });

  it('t refuses a key that no file has, when types are checked', () => {
    // @ts-expect-error: the key is unknown
    expect(() => t('en', 'step.nowhere')).toThrow();
  });
});
