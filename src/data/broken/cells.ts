import { edited } from '../fixture.ts';
import { type Broken } from './edits.ts';

/** A cell that its column cannot take. */
export const cells: readonly Broken[] = [
  [
    'a number as a spreadsheet shows it',
    edited('figures.csv', ',50000,', ',"50,000",'),
    ['data/figures.csv:3: value: invalid number "50,000": write 50000'],
  ],
  [
    'a number with an exponent',
    edited('figures.csv', ',50000,', ',5e4,'),
    ['data/figures.csv:3: value: invalid number "5e4": write 50000'],
  ],
  [
    'a number in full-width digits',
    edited('figures.csv', ',50000,', ',５００００,'),
    ['data/figures.csv:3: value: invalid number "５００００": write 50000'],
  ],
  [
    'a number in Arabic digits',
    edited('figures.csv', ',50000,', ',٥٠٠٠٠,'),
    ['data/figures.csv:3: value: invalid number "٥٠٠٠٠": use the digits 0 to 9 and one point'],
  ],
  [
    'a number in Chinese',
    edited('figures.csv', ',50000,', ',5万,'),
    ['data/figures.csv:3: value: invalid number "5万": use the digits 0 to 9 and one point'],
  ],
  [
    'a number with a needless zero',
    edited('figures.csv', ',50000,', ',50000.00,'),
    ['data/figures.csv:3: value: invalid number "50000.00": write 50000'],
  ],
  [
    'a number beyond what can be kept',
    edited('figures.csv', ',50000,', ',9007199254740993,'),
    [
      'data/figures.csv:3: value: invalid number "9007199254740993": it has more digits than can be kept: do not round it, write it as a word instead',
    ],
  ],
  [
    'a number that is too large',
    edited('figures.csv', ',50000,', `,1${'0'.repeat(21)},`),
    [
      'data/figures.csv:3: value: invalid number "1000000000000000000000": it is too large to be kept: give it a larger unit',
    ],
  ],
  [
    'a number of four hundred digits',
    edited('figures.csv', ',50000,', `,${'9'.repeat(400)},`),
    [
      'data/figures.csv:3: value: invalid number "99999999999999999999999999999999999999999999999999999999999999999999999999999999…" (400 letters): it is too large to be kept: give it a larger unit',
    ],
  ],
  [
    'a number that is too small',
    edited('figures.csv', ',50000,', ',0.0000001,'),
    [
      'data/figures.csv:3: value: invalid number "0.0000001": it is too small to be kept: give it a smaller unit',
    ],
  ],
  [
    'less than nothing',
    edited('figures.csv', ',50000,', ',-1,'),
    ['data/figures.csv:3: value: invalid number "-1": use 0 or more'],
  ],
  [
    'minus zero',
    edited('figures.csv', ',50000,', ',-0,'),
    ['data/figures.csv:3: value: invalid number "-0": write 0'],
  ],
  [
    'a locator beyond any document',
    edited('figures.csv', 'p1n1', 'p99999999999999999999n1'),
    [
      'data/figures.csv:3: mentions: invalid mentions "p99999999999999999999n1": no document has so many, count again',
    ],
  ],
  [
    'a locator twice',
    edited('figures.csv', 'p2n1 p2n2', 'p2n1 p2n1'),
    ['data/figures.csv:4: mentions: invalid mentions "p2n1 p2n1": keep p2n1 only once'],
  ],
  [
    'a paragraph twice',
    edited('figures.csv', 'p2n1 p2n2', 'p2 p2'),
    ['data/figures.csv:4: mentions: invalid mentions "p2 p2": keep p2 only once'],
  ],
  [
    'locators with a comma',
    edited('figures.csv', 'p2n1 p2n2', '"p2n1, p2n2"'),
    [
      'data/figures.csv:4: mentions: invalid mentions "p2n1, p2n2": write them like p12n3, separated by one space',
    ],
  ],
  [
    'an id with a space',
    edited('groups.csv', 'youth,', 'you th,'),
    [
      'data/groups.csv:2: id: invalid id "you th": use lower-case words and digits joined by hyphens',
      'data/figures.csv:3: group: unknown group: youth (add it to data/groups.csv)',
    ],
  ],
  [
    'an id with an underscore',
    edited('datasets.csv', 'figures,All', 'all_figures,All'),
    [
      'data/datasets.csv:2: id: invalid id "all_figures": use lower-case words and digits joined by hyphens',
    ],
  ],
  [
    'an id that climbs out of its folder',
    edited('datasets.csv', 'figures,All', '../figures,All'),
    [
      'data/datasets.csv:2: id: invalid id "../figures": use lower-case words and digits joined by hyphens',
    ],
  ],
  [
    'an id that is too long',
    edited('datasets.csv', 'figures,All', `${'figures-'.repeat(9)}all,All`),
    [
      'data/datasets.csv:2: id: invalid id "figures-figures-figures-figures-figures-figures-figures-figures-figures-all": shorten it to 64 letters or fewer',
    ],
  ],
  [
    'an id that Windows keeps for a device',
    edited('datasets.csv', 'figures,All', 'con,All'),
    [
      'data/datasets.csv:2: id: invalid id "con": Windows keeps that name for itself, choose another',
    ],
  ],
  [
    'a text without end',
    edited('topics.csv', 'Person-times only', 'Only '.repeat(1000).trim()),
    [
      'data/topics.csv:2: reason_en: invalid text "Only Only Only Only Only Only Only Only Only Only Only Only Only Only Only Only …" (4999 letters): shorten it to 4000 letters or fewer',
    ],
  ],
  [
    'a name in two lines',
    edited('groups.csv', 'young people', '"young\npeople"'),
    ['data/groups.csv:2: name_en: invalid text "young\\npeople": write it in one line'],
  ],
  [
    'a name without end',
    edited('groups.csv', 'young people', 'young '.repeat(50).trim()),
    [
      'data/groups.csv:2: name_en: invalid text "young young young young young young young young young young young young young yo…" (299 letters): shorten it to 200 letters or fewer',
    ],
  ],
  [
    'a text with a space at its end',
    edited('groups.csv', 'young people', '"young people "'),
    ['data/groups.csv:2: name_en: invalid text "young people ": remove the spaces at its ends'],
  ],
  [
    'a word outside its list',
    edited('answers.csv', 'not-met', 'Not-Met'),
    [
      'data/answers.csv:2: verdict: invalid word "Not-Met": use one of met, not-met, cannot-tell, unreported',
    ],
  ],
  [
    'a day that is none',
    edited('documents.csv', '2020-05-22', '2020-02-30'),
    ['data/documents.csv:2: published: invalid date "2020-02-30": use a real day like 2020-11-30'],
  ],
  [
    'a day in another order',
    edited('documents.csv', '2020-05-22', '22/05/2020'),
    ['data/documents.csv:2: published: invalid date "22/05/2020": use a real day like 2020-11-30'],
  ],
  [
    'a day before all documents',
    edited('documents.csv', '2020-05-22', '0001-01-01'),
    [
      'data/documents.csv:2: published: invalid date "0001-01-01": use a day from 1949-10-01 to 2099-12-31',
    ],
  ],
  [
    'a day at the end of time',
    edited('documents.csv', '2020-05-22', '9999-12-31'),
    [
      'data/documents.csv:2: published: invalid date "9999-12-31": use a day from 1949-10-01 to 2099-12-31',
    ],
  ],
  [
    'a period with a dash',
    edited('figures.csv', ',../2022,', ',2020-2022,'),
    [
      'data/figures.csv:2: period: invalid period "2020-2022": use 2023, 2020-11-30, 2020-05/2023-05 or ../2022-12-31, start before end',
    ],
  ],
  [
    'an address with a password',
    edited('documents.csv', ',,none', ',https://user:pass@example.org/,original'),
    [
      'data/documents.csv:2: url: invalid address "https://user:pass@example.org/": remove the name and password before the @',
    ],
  ],
  [
    'an address without a host',
    edited('documents.csv', ',,none', ',http:///x,original'),
    ['data/documents.csv:2: url: invalid address "http:///x": name a host after the //'],
  ],
  [
    'an address of this machine',
    edited('documents.csv', ',,none', ',http://127.0.0.1/,original'),
    [
      'data/documents.csv:2: url: invalid address "http://127.0.0.1/": name the host, not its number',
    ],
  ],
  [
    'an address of this machine in other words',
    edited('documents.csv', ',,none', ',http://localhost:4321/,original'),
    [
      'data/documents.csv:2: url: invalid address "http://localhost:4321/": name a host that everybody can reach',
    ],
  ],
  [
    'an address of a number in disguise',
    edited('documents.csv', ',,none', ',http://0x7f.1/,original'),
    ['data/documents.csv:2: url: invalid address "http://0x7f.1/": name the host, not its number'],
  ],
  [
    'an address of a house network',
    edited('documents.csv', ',,none', ',http://printer.local/,original'),
    [
      'data/documents.csv:2: url: invalid address "http://printer.local/": name a host that everybody can reach',
    ],
  ],
  [
    'a host that only looks Latin',
    edited('documents.csv', ',,none', ',https://аpple.com/,original'),
    [
      'data/documents.csv:2: url: invalid address "https://аpple.com/": a letter of its host only looks like a Latin one, type the host anew',
    ],
  ],
  [
    'an address that is a script',
    edited('documents.csv', ',,none', ',"javascript:alert(1)",original'),
    [
      'data/documents.csv:2: url: invalid address "javascript:alert(1)": begin with https:// or http:// and leave no spaces',
    ],
  ],
  [
    'an address with a space',
    edited('documents.csv', ',,none', ',https://example.org/a b,original'),
    [
      'data/documents.csv:2: url: invalid address "https://example.org/a b": begin with https:// or http:// and leave no spaces',
    ],
  ],
  [
    'a latitude and longitude in the other order',
    edited('places.csv', '31.299,120.585', '120.585,31.299'),
    ['data/places.csv:2: latitude: invalid number "120.585": use -90 to 90'],
  ],
  [
    'a code of five digits',
    edited('places.csv', '320500', '32050'),
    ['data/places.csv:2: code: invalid value "32050": use six digits'],
  ],
  [
    'a fact from outside of nothing',
    edited('context.csv', ',60000,', ',0,'),
    ['data/context.csv:2: value: invalid number "0": use a number above 0'],
  ],
  [
    'a fact from outside below nothing',
    edited('context.csv', ',60000,', ',-60000,'),
    ['data/context.csv:2: value: invalid number "-60000": use a number above 0'],
  ],
  [
    'a correction as a spreadsheet shows it',
    edited('corrections.csv', ',40000,', ',"40,000",'),
    ['data/corrections.csv:2: was: invalid number "40,000": write 40000'],
  ],
  [
    'a correction with an exponent',
    edited('corrections.csv', ',40000,', ',4e4,'),
    ['data/corrections.csv:2: was: invalid number "4e4": write 40000'],
  ],
  [
    'a correction behind a space',
    edited('corrections.csv', ',40000,', ',\u3000４０,'),
    ['data/corrections.csv:2: was: invalid number "　４０": write 40'],
  ],
  [
    'a correction with a leading zero',
    edited('corrections.csv', ',40000,', ',040000,'),
    ['data/corrections.csv:2: was: invalid number "040000": write 40000'],
  ],
];
