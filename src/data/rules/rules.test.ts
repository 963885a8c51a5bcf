import { expect, test } from 'vitest';
import type { Edit } from '../broken/edits.ts';
import { edited, fixtureProblems, fixtureText } from '../fixture.ts';

test.each<[string, Edit]>([
  [
    'a tree that leaves levels out, of codes that go down it',
    {
      'places.csv': `${fixtureText('places.csv').replace('320500,,', '320500,jiangsu,')}china,China,全国,country,,,39.904,116.407,no,2
jiangsu,Jiangsu,江苏,province,320000,china,32.061,118.763,no,3
hubei,Hubei,湖北,province,420000,,30.5,114.3,no,4
xiantao,Xiantao,仙桃,district,429004,hubei,30.36,113.45,no,5
`,
    },
  ],
  [
    'slips of ours one after another, and the document’s own between them',
    {
      'corrections.csv': fixtureText('corrections.csv').replace(
        /suzhou.*\n/,
        `suzhou-training-2020-11-30,2021-03-01,ours,40000,50000,Misread,误读
suzhou-training-2020-11-30,2021-01-01,ours,30000,40000,Misread,误读
suzhou-training-2020-11-30,2021-02-01,source,40000,45000,Slip,笔误
`,
      ),
    },
  ],
  [
    'a slip of a word',
    {
      ...edited('figures.csv', ',50000,,,', ',,全覆盖,full coverage,'),
      ...edited('corrections.csv', 'ours,40000,50000', 'ours,半覆盖,全覆盖'),
    },
  ],
])('parseLedger(files) accepts %s', (_, edit) => {
  expect(fixtureProblems(edit)).toEqual([]);
});
