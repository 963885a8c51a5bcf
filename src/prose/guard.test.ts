import { describe, expect, it } from 'vitest';
import { ledger } from '../data/current.ts';
import { fixture } from '../format/fixture.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { guardedWords, guardProblems } from './guard.ts';

describe('guardedWords(text, lang)', () => {
  it.each<[string, Lang, readonly string[]]>([
    ['Suzhou met its training promise', 'en', ['met']],
    ['Meets the target, meets 达标', 'en', ['Meets', 'meets', '达标']],
    ['Nobody knows whether it was not met', 'en', ['met']],
    ['A meeting room for every meet', 'en', ['meet']],
    ['A metre, a helmet, a meeting room', 'en', []],
    ['They met by chance', 'en', []],
    ['{figure:met} of the target', 'en', []],
    ['失业率再升一些，也算达标', 'zh', ['达标']],
    ['参加达标赛', 'zh', []],
    ['meet是个英文词', 'zh', []],
  ])('guardedWords("%s", "%s") is %j', (text, lang, found) => {
    expect(guardedWords(text, lang, fixture)).toEqual(found);
  });
});

describe('guardProblems(text, lang, answers)', () => {
  const refused =
    'word of fulfilment "met": say what the numbers show, or name an answer whose verdict is met';
  it.each<[string, string | undefined, readonly string[]]>([
    ['Suzhou met its promise', undefined, [refused]],
    ['Suzhou met its promise', '', [refused]],
    ['Suzhou met its promise', 'training-promised', []],
    ['Suzhou met both', 'training-promised harmony-promised', []],
    [
      'Suzhou met its promise',
      'coverage-promised',
      ['invalid answer "coverage-promised": its verdict is unreported, not met'],
    ],
    ['Suzhou met its promise', 'nowhere', ['unknown answer: nowhere']],
    ['Suzhou made a promise', undefined, []],
  ])('guardProblems("%s", answers %j) is %j', (text, answers, problems) => {
    expect(guardProblems(text, 'en', fixture, answers)).toEqual(problems);
  });
});

it.each<[string, Lang]>([
  ['Suzhou passed its training promise before it was due', 'en'],
  ['Beat the target, achieved it, outran it, kept it', 'en'],
  ['苏州的培训承诺提前超额完成', 'zh'],
  ['承诺已经兑现', 'zh'],
  ['超过目标，目标达成', 'zh'],
])('the ledger’s own words refuse "%s"', (text, lang) => {
  expect(guardedWords(text, lang, ledger)).not.toEqual([]);
});

describe.each(langs)('in %s', (lang) => {
  it('no deck of the interface and no dataset says that a promise was fulfilled', () => {
    const decks = Object.entries(words[lang]).filter(([key]) => /(?:dek|tagline)$/.test(key));
    const sets = ledger.datasets.flatMap(({ id, title, description }) => [
      [id, title[lang]] as const,
      [id, description[lang]] as const,
    ]);
    expect(decks.length).toBeGreaterThan(5);
    expect(
      [...decks, ...sets].flatMap(([key, text]) =>
        guardProblems(text, lang, ledger).map((problem) => `${key}: ${problem}`),
      ),
    ).toEqual([]);
  });
});
