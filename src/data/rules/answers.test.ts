import { expect, test } from 'vitest';
import { added, type Broken, type Edit } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

/** One more promise, of one year; without a date it says so. */
const withTarget = (year: string, before?: Edit): Edit =>
  added(
    'figures.csv',
    `suzhou-training-${year || 'undated'}-target,plan,p1n3,1万,suzhou,training,youth,target,plain,at-least,10000,,,${year},cumulative,Undated,无日期`,
    before,
  );

/** One more row that says nobody reported on a promise. */
const withSilence = (promise: string, before?: Edit): Edit =>
  added('answers.csv', `${promise},,unreported,Silence,没有下文`, before);

test.each<Broken>([
  [
    'silence where the same is reported',
    added(
      'figures.csv',
      'suzhou-training-2022,plan,p4n1,1万,suzhou,training,,reported,,exact,10000,,,2022,cumulative,,',
      edited('answers.csv', 'suzhou-training-2020-11-30,not-met', ',unreported'),
    ),
    [
      'data/answers.csv:2: verdict: invalid word "unreported": suzhou-training-2022 reports the same for that year (name it as the result; cannot-tell where it may be another count)',
      'data/answers.csv:2: verdict: invalid word "unreported": suzhou-training-2022-target comes due after the last document (2020-05-22): leave the row out',
    ],
  ],
  [
    'a result that answers a result',
    edited('answers.csv', 'suzhou-training-2022-target', 'unstated-share-undated'),
    [
      'data/answers.csv:2: promise: invalid figure "unstated-share-undated": its status is reported, name a target or projection',
    ],
  ],
  [
    'a promise that answers a promise',
    edited('answers.csv', ',suzhou-training-2020-11-30', ',suzhou-training-2022-target'),
    [
      'data/answers.csv:2: result: invalid figure "suzhou-training-2022-target": its status is target, name a reported one',
    ],
  ],
  [
    'a verdict on nothing',
    edited('answers.csv', ',suzhou-training-2020-11-30', ','),
    ['data/answers.csv:2: verdict: invalid word "not-met": use unreported where result is empty'],
  ],
  [
    'unreported beside a result',
    edited('answers.csv', 'not-met', 'unreported'),
    [
      'data/answers.csv:2: verdict: invalid word "unreported": leave result empty or choose another',
    ],
  ],
  [
    'an answer to a promise that another row finds unreported',
    withSilence('suzhou-training-2022-target'),
    [
      'data/answers.csv:3: result: invalid result "": line 2 has a result for suzhou-training-2022-target, leave one of the two out',
      'data/answers.csv:3: verdict: invalid word "unreported": suzhou-training-2022-target comes due after the last document (2020-05-22): leave the row out',
    ],
  ],
  [
    'a promise that came due and has no answer',
    withTarget('2019'),
    [
      'data/figures.csv:5: id: missing answer to suzhou-training-2019-target: it came due by 2020-05-22, the last document about its place (add a row to data/answers.csv; verdict unreported where no figure speaks to it)',
    ],
  ],
  [
    'a promise without a date and without an answer',
    withTarget(''),
    [
      'data/figures.csv:5: id: missing answer to suzhou-training-undated-target: it has no date (add a row to data/answers.csv; verdict unreported where no figure speaks to it)',
    ],
  ],
])('parseLedger(files) reports promises answered wrongly, or not at all: %s', (_, edit, says) => {
  expect(fixtureProblems(edit)).toEqual(says);
});

/** A later document, about no place. */
const later = added(
  'figures.csv',
  'unstated-share-2023,later,p1n1,5%,,share,,reported,,exact,5,,,2023,point,,',
  added(
    'documents.csv',
    `later,plan,A plan,计划,The city,某市,2023-05-22,,none,${'0b'.repeat(32)},,某市．计划．2023,,`,
  ),
);

test.each<[string, Edit]>([
  [
    'silence about a promise that came due',
    withSilence('suzhou-training-2019-target', withTarget('2019')),
  ],
  [
    'no answer to a promise that came due after the last document about its place',
    withTarget('2021', later),
  ],
  [
    'silence about the same promise, for documents there are',
    withSilence('suzhou-training-2021-target', withTarget('2021', later)),
  ],
])('parseLedger(files) accepts %s', (_, edit) => {
  expect(fixtureProblems(edit)).toEqual([]);
});
