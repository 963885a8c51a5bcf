import { expect, test } from 'vitest';
import { answers, searchFor, wantedIn } from './filter.ts';

const none = { place: '', topic: '', question: '' };

test.each([
  ['', none, ''],
  ['?place=suzhou&topic=new-jobs', { ...none, place: 'suzhou', topic: 'new-jobs' }, undefined],
  ['?q=1&question=promised', { ...none, question: 'promised' }, '?question=promised'],
  ['?place=a%26b', { ...none, place: 'a&b' }, undefined],
])('wantedIn(%j) is read and written', (search, wanted, written = search) => {
  expect(wantedIn(search)).toEqual(wanted);
  expect(searchFor(wanted)).toBe(written);
});

const own = { on: 'suzhou:training huzhou:training :money', questions: 'promised abreast' };

test.each([
  [none, true],
  [{ ...none, place: 'huzhou' }, true],
  [{ ...none, place: 'hu' }, false],
  [{ place: 'suzhou', topic: 'training', question: 'abreast' }, true],
  [{ ...none, topic: 'money' }, true],
  [{ ...none, place: 'suzhou', topic: 'money' }, false],
  [{ ...none, place: 'suzhou', question: 'reported' }, false],
])('answers(own, %j) is %s', (wanted, fits) => {
  expect(answers(own, wanted)).toBe(fits);
});

test('answers(nothing, wanted): a chart on no topic answers to none', () => {
  expect(answers({ ...own, on: 'suzhou:' }, { ...none, topic: 'training' })).toBe(false);
});
