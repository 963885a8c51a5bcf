import type { Beside } from '../../data/publish/xlsx.ts';
import type { CodebookFacts } from '../../data/publish/codebook.ts';
import type { PublishedTable } from '../../data/publish/table.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Citable } from '../cite/citable.ts';
import { apa, gbt } from '../cite/styles.ts';
import { statesColumn } from '../../data/tidy.ts';

/** The version that files say they are of, and where the data is at home. */
export interface Edition {
  /** The version of a release; on the live site the ledger's own day. */
  readonly version: string;
  /** The ledger's own day. */
  readonly day: string;
  /** The whole address of the page of a dataset, by language. */
  readonly addressOf: (id: string, lang: Lang) => string;
}

/** On what terms the figures may be used, for the sheet of a workbook. */
export const licence: Beside['licence'] = [
  [
    'English',
    'The figures are facts and free of conditions: CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/ . Please cite the documents too; every row names its own.',
  ],
  [
    '中文',
    '数字属于事实，不附任何条件：CC0 1.0，https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans 。引用时请一并注明所据文件，每一行都写明了出处。',
  ],
];

/** A dataset as a thing to cite, in one language. */
export function datasetCitable(
  { id, title }: Pick<PublishedTable, 'id' | 'title'>,
  lang: Lang,
  { version, day, addressOf }: Edition,
): Citable {
  return {
    kind: 'dataset',
    id,
    lang,
    title: title[lang],
    day,
    version,
    address: addressOf(id, lang),
  };
}

/** How to cite a table, for the sheet of a workbook. */
export function citationOf(
  table: Pick<PublishedTable, 'id' | 'title'>,
  edition: Edition,
): Beside['citation'] {
  return [
    ['English', apa(datasetCitable(table, 'en', edition))],
    ['中文', gbt(datasetCitable(table, 'zh', edition))],
  ];
}

/** What the codebook says around its tables. */
export function codebookFacts({ version }: Pick<Edition, 'version'>): CodebookFacts {
  return {
    title: { en: 'Jobs Ledger: the codebook', zh: '就业账本：字段说明' },
    lead: {
      en: `Version ${version}. What every column of every published table means, made from the schema that checks the data. The facts are CC0 1.0, free of conditions; please cite the documents too. Empty is unknown or unstated, never zero. \`group\` is a word of SQL: write it in quotes there, \`"group"\`.`,
      zh: `版本${version}。每张发布的表、每一列的含义，由校验数据的同一套规则生成。数字属于事实，以CC0 1.0发布，不附条件；引用时请一并注明所据文件。空白表示不知道或原文没有写，绝不是零。\`group\`是SQL的保留字，查询时请加引号：\`"group"\`。`,
    },
    charts: { en: 'The files of a chart', zh: '图表的文件' },
    extra: [statesColumn],
  };
}
