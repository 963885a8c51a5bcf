import { edited } from '../fixture.ts';
import { added, headerOf, withResult, type Broken } from './edits.ts';

/** Rows that do not fit together. */
export const fits: readonly Broken[] = [
  [
    'a place in itself',
    edited('places.csv', '320500,,', '320500,suzhou,'),
    [
      'data/places.csv:2: part_of: invalid place "suzhou": a place is no part of itself, name the one it belongs to',
    ],
  ],
  [
    'two places in each other',
    added(
      'places.csv',
      'jiangsu,Jiangsu,江苏,province,320000,suzhou,32.061,118.763,no,2',
      edited('places.csv', '320500,,', '320500,jiangsu,'),
    ),
    [
      'data/places.csv:3: part_of: invalid place "suzhou": it is a city, a province is part of a country',
    ],
  ],
  [
    'a city in a district',
    added(
      'places.csv',
      'wujiang,Wujiang,吴江,district,320509,,31.16,120.64,no,2',
      edited('places.csv', '320500,,', '320500,wujiang,'),
    ),
    [
      'data/places.csv:2: part_of: invalid place "wujiang": it is a district, a city is part of a country or province',
    ],
  ],
  [
    'a country in a city',
    added('places.csv', 'china,China,全国,country,,suzhou,39.904,116.407,no,2'),
    [
      'data/places.csv:3: part_of: invalid place "suzhou": a country is part of none, leave it empty',
    ],
  ],
  [
    'two places of one name',
    added('places.csv', 'anhui-suzhou,Suzhou,宿州,city,341300,,33.64,116.97,no,2'),
    [
      'data/places.csv:3: name_en: invalid name "Suzhou": the place on line 2 has it already, add what tells them apart',
    ],
  ],
  [
    'two places of one name in other letters',
    added('places.csv', 'anhui-suzhou,ＳＵＺＨＯＵ,宿州,city,341300,,33.64,116.97,no,2'),
    [
      'data/places.csv:3: name_en: invalid name "ＳＵＺＨＯＵ": the place on line 2 has it already, add what tells them apart',
    ],
  ],
  [
    'two places of one code',
    added('places.csv', 'huzhou,Huzhou,湖州,city,320500,,30.893,120.088,no,2'),
    [
      'data/places.csv:3: code: invalid code "320500": the place on line 2 has it already, look it up again',
    ],
  ],
  [
    'a code of another province',
    added(
      'places.csv',
      'zhejiang,Zhejiang,浙江,province,330000,,30.267,120.153,no,2',
      edited('places.csv', '320500,,', '320500,zhejiang,'),
    ),
    ['data/places.csv:2: code: invalid code "320500": those in zhejiang begin with 33'],
  ],
  [
    'a city with the code of a district',
    edited('places.csv', '320500', '320509'),
    [
      'data/places.csv:2: code: invalid code "320509": that of a city ends in 00 (a city below a city is a district here)',
    ],
  ],
  [
    'two indicators of one name',
    edited('indicators.csv', '培训占比', '职业技能培训'),
    [
      'data/indicators.csv:3: name_zh: invalid name "职业技能培训": the indicator on line 2 has it already, add what tells them apart',
    ],
  ],
  [
    'a text that is two documents',
    added(
      'documents.csv',
      `again,plan,The plan,计划书,The city,某市,2021-05-22,,none,${'0a'.repeat(32)},,某市．计划书．2021,,`,
    ),
    [
      'data/documents.csv:3: sha256: invalid sha256 "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a": the document on line 2 has it already, one text is one document',
    ],
  ],
  [
    'an address where there is said to be none',
    edited('documents.csv', ',,none', ',https://example.org/,none'),
    ['data/documents.csv:2: url_kind: invalid word "none": say what the address in url is'],
  ],
  [
    'a correction that starts elsewhere',
    edited('corrections.csv', 'ours,40000,50000', 'source,40000,55000'),
    [
      'data/corrections.csv:2: was: invalid value "40000": suzhou-training-2020-11-30 holds "50000", write that here or mend it there',
    ],
  ],
  [
    'a correction that ends elsewhere',
    edited('corrections.csv', 'ours,40000,50000', 'ours,40000,51000'),
    [
      'data/corrections.csv:2: corrected: invalid value "51000": suzhou-training-2020-11-30 holds "50000", write that here or mend it there',
    ],
  ],
  [
    'a correction that breaks with the one after it',
    added('corrections.csv', 'suzhou-training-2020-11-30,2020-12-01,ours,30000,41000,Misread,误读'),
    [
      'data/corrections.csv:3: corrected: invalid value "41000": line 2 was "40000", write that here or mend it there',
    ],
  ],
  [
    'a correction before its document',
    edited('corrections.csv', '2021-01-01', '1999-01-01'),
    [
      'data/corrections.csv:2: date: invalid date "1999-01-01": its document was published on 2020-05-22, write the day of the correction',
    ],
  ],
  [
    'a correction in a thousand years',
    edited('corrections.csv', '2021-01-01', '2999-01-01'),
    [
      'data/corrections.csv:2: date: invalid date "2999-01-01": use a day from 1949-10-01 to 2099-12-31',
    ],
  ],
  [
    'a correction that changes nothing',
    edited('corrections.csv', ',40000,', ',50000,'),
    [
      'data/corrections.csv:2: corrected: invalid value "50000": it is what it was, write the right one or remove the row',
    ],
  ],
  [
    'two slips of a document in one figure',
    added(
      'corrections.csv',
      'suzhou-training-2020-11-30,2021-02-01,source,50000,5000,Slip,笔误\nsuzhou-training-2020-11-30,2021-03-01,source,50000,500,Slip,笔误',
    ),
    [
      'data/corrections.csv:4: kind: invalid word "source": line 3 has the document’s slip already, keep one of the two',
    ],
  ],
  [
    'a slip of a number that is a word',
    edited('corrections.csv', 'ours,40000,50000', 'source,50000,全覆盖'),
    [
      'data/corrections.csv:2: corrected: invalid value "全覆盖": write a number, as the document does',
    ],
  ],
  [
    'a fact in another unit than its indicator',
    edited('context.csv', ',person-time,', ',percent,'),
    [
      'data/context.csv:2: unit: invalid unit "percent": training is counted in person-time, convert the value or name another indicator',
    ],
  ],
  [
    'a promise answered by another place',
    added('places.csv', 'huzhou,Huzhou,湖州,city,330500,,30.893,120.088,no,2', {
      ...edited(
        'figures.csv',
        'suzhou-training-2020-11-30,plan,p1n1,5万,suzhou',
        'huzhou-training-2020-11-30,plan,p1n1,5万,huzhou',
      ),
      ...edited('answers.csv', ',suzhou-training-2020-11-30', ',huzhou-training-2020-11-30'),
      'corrections.csv': headerOf('corrections.csv'),
    }),
    [
      'data/answers.csv:2: result: invalid figure "huzhou-training-2020-11-30": its place is huzhou, that of the promise suzhou; name a result of the same one',
    ],
  ],
  [
    'a promise answered by another indicator',
    edited('answers.csv', ',suzhou-training-2020-11-30', ',unstated-share-undated'),
    [
      'data/answers.csv:2: result: invalid figure "unstated-share-undated": its place is unstated, that of the promise suzhou; name a result of the same one',
      'data/answers.csv:2: result: invalid figure "unstated-share-undated": its indicator is share, that of the promise training; name a result of the same one',
    ],
  ],
  [
    'a promise answered and unanswered',
    added('answers.csv', 'suzhou-training-2022-target,,unreported,Silence,没有下文'),
    [
      'data/answers.csv:3: result: invalid result "": line 2 has a result for suzhou-training-2022-target, leave one of the two out',
      'data/answers.csv:3: verdict: invalid word "unreported": suzhou-training-2022-target comes due after the last document (2020-05-22): leave the row out',
    ],
  ],
  [
    'a promise with two verdicts',
    added(
      'answers.csv',
      'suzhou-training-2022-target,suzhou-training-2019,cannot-tell,Early,尚早',
      withResult('6万', '60000', 'youth'),
    ),
    [
      'data/answers.csv:3: verdict: invalid word "cannot-tell": line 2 says not-met of suzhou-training-2022-target, give a promise one verdict',
    ],
  ],
  [
    'a floor that was missed and is called met',
    added('answers.csv', 'suzhou-training-2022-target,suzhou-training-2019,met,Kept,兑现', {
      ...withResult('6万', '60000', ''),
      'answers.csv': headerOf('answers.csv'),
    }),
    [
      'data/answers.csv:2: verdict: invalid word "met": 60000 is reported, at-least 700000 promised: it was missed (choose another, or mend the figures)',
    ],
  ],
  [
    'a floor that was kept and is called missed',
    added('answers.csv', 'suzhou-training-2022-target,suzhou-training-2019,not-met,Missed,未兑现', {
      ...withResult('80万', '800000', ''),
      'answers.csv': headerOf('answers.csv'),
    }),
    [
      'data/answers.csv:2: verdict: invalid word "not-met": 800000 is reported, at-least 700000 promised: it was kept (choose another, or mend the figures)',
    ],
  ],
  [
    'a dataset that chooses no figure',
    edited('datasets.csv', ',all', ',place:suzhou&status:rule'),
    [
      'data/datasets.csv:2: rows: invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)',
    ],
  ],
  [
    'a reason that is other and not said',
    edited('mentions.csv', 'p3n1,2020,date,', 'p3n1,2020,other,'),
    ['data/mentions.csv:2: note: missing note (write the reason here where it is other)'],
  ],
  [
    'a decimal comma',
    edited('figures.csv', ',50000,', ',"50000,5",'),
    ['data/figures.csv:3: value: invalid number "50000,5": use the digits 0 to 9 and one point'],
  ],
  [
    'an id that nobody declared',
    edited('figures.csv', ',suzhou,training,youth', ',suzhou,training,yuoth'),
    [
      'data/figures.csv:3: group: unknown group: yuoth (did you mean youth? else add it to data/groups.csv)',
    ],
  ],
  [
    'an id with an unseen character, which others name',
    edited('groups.csv', 'youth,', 'youth\u200B,'),
    ['data/groups.csv:2: id: invalid character U+200B after "youth": remove it'],
  ],
];
