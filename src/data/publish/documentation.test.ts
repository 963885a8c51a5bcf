import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from './cff.ts';
import { publishedCodebook } from './codebook.ts';
import { inventedColumns, inventedRow, inventedTable } from './fixture.ts';

const facts = {
  about: 'Every figure of twelve documents.',
  version: '1.0.0',
  released: '2026-11-25',
  url: 'https://example.org/en/data/',
  repository: 'https://example.org/source',
};

test('citationFile(facts) is YAML with all that version 1.2.0 of the format requires', () => {
  // https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
  const read: unknown = parse(citationFile(facts));
  expect(read).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/cite/) as string,
    title: 'Jobs Ledger · 就业账本',
    authors: [{ name: 'Jobs Ledger' }],
    type: 'dataset',
    version: '1.0.0',
    'date-released': '2026-11-25',
    license: 'CC0-1.0',
    url: facts.url,
    abstract: facts.about,
    'repository-code': facts.repository,
  });
});

test('citationFile(facts) says nothing of a repository that nobody named', () => {
  expect(citationFile({ ...facts, repository: null })).not.toContain('repository-code');
});

test.each(['1.0: "x"\nnew: line', '# no comment', '2026-11-25', "it's"])(
  'citationFile(the version %j) is that version when read',
  (version) => {
    expect(parse(citationFile({ ...facts, version }))).toMatchObject({ version });
  },
);

const words = {
  title: { en: 'The codebook', zh: '字段说明' },
  lead: { en: 'What columns mean.', zh: '各列的含义。' },
  charts: { en: 'Files of a chart', zh: '图表的文件' },
  extra: [],
};
const tables = [
  inventedTable([inventedRow]),
  inventedTable([], { id: 'twin' }),
  inventedTable([], { id: 'other', columns: inventedColumns.slice(0, 1) }),
];

test('publishedCodebook(tables, words, en) has every table, and every column once for those alike', () => {
  expect(publishedCodebook(tables, words, 'en')).toMatchInlineSnapshot(`
    "# The codebook

    What columns mean.

    ## \`invented\`, \`twin\`

    - **\`invented\`**: An invented table. Nothing in it is true. 1 row, one for each \`id\`.
    - **\`twin\`**: An invented table. Nothing in it is true. 0 rows, one for each \`id\`.

    - \`id\` — Its name. _Lower-case words and digits joined by hyphens._
    - \`words\` — Any words. _Text, or empty._
    - \`amount\` — A number. _A plain decimal, or empty._
    - \`rank\` — A whole number. _A whole number from -9 to 9, or empty._
    - \`day\` — A day. _A date like 2020-11-30, or empty._
    - \`kind\` — One of two. _\`good\`, \`bad\`._

    ## \`other\`

    - **\`other\`**: An invented table. Nothing in it is true. 0 rows, one for each \`id\`.

    - \`id\` — Its name. _Lower-case words and digits joined by hyphens._

    ## Files of a chart

    "
  `);
});

test('publishedCodebook(tables, words, zh) says the same in Chinese', () => {
  expect(publishedCodebook(tables, words, 'zh')).toMatchInlineSnapshot(`
    "# 字段说明

    各列的含义。

    ## \`invented\`、\`twin\`

    - **\`invented\`**：虚构的表。其中没有一样是真的。1行，每个\`id\`一行。
    - **\`twin\`**：虚构的表。其中没有一样是真的。0行，每个\`id\`一行。

    - \`id\`（编号）——编号。_以连字符相连的小写英文词和数字。_
    - \`words\`（文字）——任意文字。_文字，可为空。_
    - \`amount\`（数）——一个数。_十进制数，可为空。_
    - \`rank\`（名次）——一个整数。_-9到9的整数，可为空。_
    - \`day\`（日期）——一个日期。_日期，如2020-11-30，可为空。_
    - \`kind\`（类别）——二者之一。_\`good\`、\`bad\`。_

    ## \`other\`

    - **\`other\`**：虚构的表。其中没有一样是真的。0行，每个\`id\`一行。

    - \`id\`（编号）——编号。_以连字符相连的小写英文词和数字。_

    ## 图表的文件

    "
  `);
});
