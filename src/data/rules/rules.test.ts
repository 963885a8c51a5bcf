import { describe, expect, test } from 'vitest';
import { edited, fixtureProblems as problems, fixtureText } from '../fixture.ts';

const figures = 'figures.csv';
const figure = 'suzhou-training-2020-11-30';

/** A row of a promise of one year; without a date it says so. */
const target = (year: string): string =>
  `suzhou-training-${year || 'undated'}-target,plan,p1n3,1万,suzhou,training,youth,target,plain,at-least,10000,,,${year},cumulative,Undated,无日期\n`;
/** A row that says nobody reported on a promise. */
const silence = (promise: string): string => `${promise},,unreported,Silence,没有下文\n`;

describe('parseLedger(files) reports what does not fit together', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a place nobody declared',
      edited(figures, '5万,suzhou,', '5万,suzho,'),
      [
        'data/figures.csv:3: place: unknown place: suzho (did you mean suzhou? else add it to data/places.csv)',
      ],
    ],
    [
      'a group like no other',
      edited(figures, ',youth,', ',pensioners,'),
      ['data/figures.csv:3: group: unknown group: pensioners (add it to data/groups.csv)'],
    ],
    [
      'a dataset of a topic nobody declared',
      edited('datasets.csv', ',all', ',topic:trainin'),
      [
        'data/datasets.csv:2: rows: unknown topic: trainin (did you mean training? else add it to data/topics.csv)',
      ],
    ],
    [
      'a dataset without a figure',
      {
        ...edited('datasets.csv', ',all', ',topic:skills'),
        'topics.csv': `${fixtureText('topics.csv')}skills,Skills,技能,no,Nothing yet,尚无\n`,
      },
      [
        'data/datasets.csv:2: rows: invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)',
      ],
    ],
    [
      'a dataset whose conditions never hold together',
      edited('datasets.csv', ',all', ',topic:training&status:baseline'),
      [
        'data/datasets.csv:2: rows: invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)',
      ],
    ],
    [
      'a dataset that chooses figures and has none',
      edited('datasets.csv', 'figures,all', 'places,place:suzhou'),
      [
        'data/datasets.csv:2: rows: invalid selection: the rows of places are not chosen by figure (write all)',
      ],
    ],
    [
      'a duplicate id',
      edited('units.csv', 'percent,', 'person-time,'),
      [
        'data/units.csv:3: id: invalid id "person-time": line 2 has it already, choose another',
        'data/indicators.csv:3: unit: unknown unit: percent (add it to data/units.csv)',
      ],
    ],
    [
      'a numeral set aside twice',
      { 'mentions.csv': `${fixtureText('mentions.csv')}plan,p3n1,2020,date,\n` },
      [
        'data/mentions.csv:3: document: invalid document and mention "plan p3n1": line 2 has it already, choose another',
      ],
    ],
    [
      'an id that begins otherwise',
      edited('figures.csv', 'unstated-share-undated', 'undated-share-undated'),
      ['data/figures.csv:4: id: invalid id "undated-share-undated": begin it with unstated-share-'],
    ],
    [
      'two places side by side in one colour',
      {
        'places.csv': `${fixtureText('places.csv')}huzhou,Huzhou,湖州,city,330500,,30.893,120.088,yes,1\n`,
      },
      [
        'data/places.csv:3: colour: invalid colour "1": suzhou has it already, choose another (no place has 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)',
      ],
    ],
    [
      'neither value nor word',
      edited(figures, ',50000,', ',,'),
      [
        'data/figures.csv:3: value: missing value (write a number here, or the word that stands for it in word)',
      ],
    ],
    [
      'both value and word',
      edited(figures, ',50000,,,', ',50000,全覆盖,full coverage,'),
      ['data/figures.csv:3: word: invalid word "全覆盖": keep either value or word'],
    ],
    [
      'a word in one language',
      edited(figures, ',50000,,,', ',,全覆盖,,'),
      ['data/figures.csv:3: word_en: missing word (write it in both languages or in neither)'],
    ],
    [
      'a word in English alone',
      edited(figures, ',50000,,,', ',,,full coverage,'),
      ['data/figures.csv:3: word: missing word (write it in both languages or in neither)'],
    ],
    [
      'a target without a force',
      edited(figures, 'target,plain', 'target,'),
      [
        'data/figures.csv:2: force: missing force (write ensure, strive, hold or plain, as the target is worded)',
      ],
    ],
    [
      'a result with a force',
      edited(figures, 'youth,reported,', 'youth,reported,strive'),
      ['data/figures.csv:3: force: invalid force "strive": only a target has one, leave it empty'],
    ],
    [
      'an id that ends in another time',
      edited(figures, 'unstated-share-undated', 'unstated-share-2020'),
      [
        'data/figures.csv:4: id: invalid id "unstated-share-2020": end it with -undated or -undated-reported',
      ],
    ],
    [
      'the day of publication for a period',
      edited('documents.csv', '2020-05-22', '2020-11-30'),
      [
        'data/figures.csv:3: period: invalid period "2020-11-30": the document was published then; write when it holds, or leave it empty and say so in the note',
      ],
    ],
    [
      'no period and no note',
      edited(figures, 'No date,无日期', ','),
      [
        'data/figures.csv:4: period: missing period (write one, or say in the note why it is unknown)',
      ],
    ],
    [
      'a note in one language',
      edited(figures, '无日期', ''),
      ['data/figures.csv:4: note_zh: missing note (write it in both languages or in neither)'],
    ],
    [
      'a numeral cited twice',
      edited(figures, 'p1n1', 'p1n2'),
      [
        'data/figures.csv:3: mentions: invalid mention "p1n2": suzhou-training-2022-target cites it already',
      ],
    ],
    [
      'a numeral both cited and set aside',
      edited('mentions.csv', 'p3n1', 'p2n2'),
      [
        'data/mentions.csv:2: mention: invalid mention "p2n2": unstated-share-undated cites it, keep only one of the two',
      ],
    ],
    [
      'a paragraph cited for a number',
      edited(figures, 'p1n1', 'p1'),
      ['data/figures.csv:3: mentions: invalid mention "p1": name the numeral too, like p1n1'],
    ],
    [
      'mentions out of order',
      edited(figures, 'p2n1 p2n2', 'p2n10 p2n9'),
      [
        'data/figures.csv:4: mentions: invalid mentions "p2n10 p2n9": write them in reading order, p2n9 p2n10',
      ],
    ],
    [
      'an address of no kind',
      edited('documents.csv', ',,none', ',,original'),
      ['data/documents.csv:2: url_kind: invalid word "original": use none where url is empty'],
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
      edited('answers.csv', `,${figure}`, ',suzhou-training-2022-target'),
      [
        'data/answers.csv:2: result: invalid figure "suzhou-training-2022-target": its status is target, name a reported one',
      ],
    ],
    [
      'a verdict on nothing',
      edited('answers.csv', `,${figure}`, ','),
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
      { 'answers.csv': `${fixtureText('answers.csv')}${silence('suzhou-training-2022-target')}` },
      [
        'data/answers.csv:3: result: invalid result "": line 2 has a result for suzhou-training-2022-target, leave one of the two out',
        'data/answers.csv:3: verdict: invalid word "unreported": suzhou-training-2022-target comes due after the last document (2020-05-22): leave the row out',
      ],
    ],
    [
      'a promise that came due and has no answer',
      { [figures]: fixtureText(figures) + target('2019') },
      [
        'data/figures.csv:5: id: missing answer to suzhou-training-2019-target: it came due by 2020-05-22, the last document about its place (add a row to data/answers.csv; verdict unreported where no figure speaks to it)',
      ],
    ],
    [
      'a promise without a date and without an answer',
      { [figures]: fixtureText(figures) + target('') },
      [
        'data/figures.csv:5: id: missing answer to suzhou-training-undated-target: it has no date (add a row to data/answers.csv; verdict unreported where no figure speaks to it)',
      ],
    ],
    [
      'a numeral left out',
      edited('mentions.csv', 'p3n1', 'p3n2'),
      [
        'data/mentions.csv:2: mention: missing plan p3n1, the numeral before plan p3n2: cite it in a figure or set it aside in data/mentions.csv',
      ],
    ],
    [
      'a numeral left out among those of a figure',
      edited(figures, 'p2n1 p2n2', 'p2n1 p2n3'),
      [
        'data/figures.csv:4: mentions: missing plan p2n2, the numeral before plan p2n3: cite it in a figure or set it aside in data/mentions.csv',
      ],
    ],
  ])('%s', (_, changed, messages) => {
    expect(problems(changed)).toEqual(messages);
  });
});

describe('parseLedger(files) accepts', () => {
  const late = `later,plan,A plan,计划,The city,某市,2023-05-22,,none,${'0b'.repeat(32)},,某市．计划．2023,,\n`;
  const elsewhere = 'unstated-share-2023,later,p1n1,5%,,share,,reported,,exact,5,,,2023,point,,\n';
  const documents = fixtureText('documents.csv') + late;

  test.each<[string, Record<string, string>]>([
    [
      'silence about a promise that came due',
      {
        [figures]: fixtureText(figures) + target('2019'),
        'answers.csv': fixtureText('answers.csv') + silence('suzhou-training-2019-target'),
      },
    ],
    [
      'no answer to a promise that came due after the last document about its place',
      {
        'documents.csv': documents,
        [figures]: fixtureText(figures) + target('2021') + elsewhere,
      },
    ],
    [
      'silence about the same promise, for documents there are',
      {
        'documents.csv': documents,
        [figures]: fixtureText(figures) + target('2021') + elsewhere,
        'answers.csv': fixtureText('answers.csv') + silence('suzhou-training-2021-target'),
      },
    ],
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
        ...edited(figures, ',50000,,,', ',,全覆盖,full coverage,'),
        ...edited('corrections.csv', 'ours,40000,50000', 'ours,半覆盖,全覆盖'),
      },
    ],
  ])('%s', (_, changed) => {
    expect(problems(changed)).toEqual([]);
  });
});
