import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from './lang.ts';
import { placeholders, t, tCount, words, type WordKey } from './words.ts';

const keys = Object.keys(words.en) as WordKey[];

/** The keys that code writes out, as patterns: `verdict.${…}`, and a count's without its form. */
const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.test)\.(?:ts|astro)$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .flatMap((code) => Array.from(code.matchAll(/(['`])([a-z][\w.-]*(?:\$\{[^}]*\}[\w.-]*)*)\1/g)))
  .map(([, , key = '']) => key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+'));
const used = new RegExp(`^(?:${[...new Set(written)].join('|')})(?:\\.(?:one|other))?$`);

it.each(keys)("a page or a chart says t(lang, '%s')", (key) => {
  expect(key).toMatch(used);
});

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
        (!/^(?:list|label\.(?:parts|between|colon))/.test(key) && word !== word.trim())
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

it.each(langs)('the legend of %s calls each status by its own name', (lang) => {
  expect(t(lang, 'legend.promised')).toBe(t(lang, 'status.target'));
  expect(t(lang, 'legend.reported')).toBe(t(lang, 'status.reported'));
  expect(t(lang, 'legend.baseline')).toBe(t(lang, 'status.baseline'));
  expect(t(lang, 'legend.projection')).toBe(t(lang, 'status.projection'));
  expect(t(lang, 'legend.rule')).toContain(t(lang, 'status.rule'));
  expect(t(lang, 'legend.rule')).toContain(t(lang, 'status.definition'));
});

describe('tCount', () => {
  it.each([
    ['en', 0, '0 figures'],
    ['en', 1, '1 figure'],
    ['en', 237, '237 figures'],
    ['zh', 1, '1个数据'],
  ] as const)("tCount('%s', 'chart.figures', %d) is %s", (lang, count, phrase) => {
    expect(tCount(lang, 'chart.figures', count)).toBe(phrase);
  });
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
