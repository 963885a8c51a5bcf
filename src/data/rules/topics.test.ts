import { expect, test } from 'vitest';
import { added, type Broken } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

test.each<Broken>([
  [
    'a verdict given before a document was read',
    edited('topics.csv', ',plan', ','),
    [
      'data/topics.csv:2: judged_on: missing document: plan states figures on training, which the verdict and its reasons have not seen (read comparable, reason_en and reason_zh again, mend what is no longer so, then add it here)',
    ],
  ],
  [
    'a verdict that rests on documents which say nothing of it',
    added('topics.csv', 'skills,Skills,技能,no,Nothing yet,尚无,plan paln'),
    [
      'data/topics.csv:3: judged_on: invalid document "plan": it states no figure of a compared place on skills, leave it out',
      'data/topics.csv:3: judged_on: unknown document: paln (write those that state figures on skills)',
    ],
  ],
  [
    'one document twice',
    edited('topics.csv', ',plan', ',plan plan'),
    ['data/topics.csv:2: judged_on: invalid id "plan": write it once'],
  ],
  [
    'one place alone where two speak',
    added(
      'figures.csv',
      'huzhou-training-2021,plan,p4n1,1万,huzhou,training,,reported,,exact,10000,,,2021,per-year,,',
      added(
        'places.csv',
        'huzhou,Huzhou,湖州,city,330500,,30.893,120.088,yes,2',
        edited('topics.csv', 'side-by-side', 'one-place'),
      ),
    ),
    [
      'data/topics.csv:2: comparable: invalid word "one-place": suzhou and huzhou state figures on training (use yes, side-by-side or no, and say why in reason_en and reason_zh)',
    ],
  ],
])('parseLedger(files) reports %s', (_, edit, says) => {
  expect(fixtureProblems(edit)).toEqual(says);
});
