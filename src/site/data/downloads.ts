import type { Lang, Text } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { dataFiles } from './files.ts';

/** A file of a dataset, as its page offers it. */
export interface Download {
  /** The address under `data/`. */
  readonly path: string;
  readonly ending: string;
  readonly name: string;
  readonly about: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

interface Format {
  readonly ending: string;
  readonly name: Text;
  readonly about: Text;
}

/** The forms of a table, the ones for people first. */
const formats: readonly Format[] = [
  {
    ending: 'xlsx',
    name: { en: 'Workbook (.xlsx)', zh: '工作簿（.xlsx）' },
    about: {
      en: 'Typed cells, headings in both languages; codebook, sources, licence and citation on sheets of their own.',
      zh: '单元格自带类型，表头中英双语；字段说明、来源、许可、引用各占一页。',
    },
  },
  {
    ending: 'csv',
    name: { en: 'CSV', zh: 'CSV' },
    about: { en: 'UTF-8, one line a row; for programs.', zh: 'UTF-8，一行一条；供程序读取。' },
  },
  {
    ending: 'json',
    name: { en: 'JSON', zh: 'JSON' },
    about: { en: 'The same rows, numbers as numbers.', zh: '同样的各行，数字就是数字。' },
  },
  {
    ending: 'parquet',
    name: { en: 'Parquet', zh: 'Parquet' },
    about: {
      en: 'Typed columns, for DuckDB, Spark and Arrow.',
      zh: '各列自带类型，供DuckDB、Spark、Arrow读取。',
    },
  },
  {
    ending: 'excel.csv',
    name: { en: 'CSV with a byte order mark', zh: '带BOM的CSV' },
    about: {
      en: 'For an old Excel that garbles Chinese; it may still rewrite codes and periods.',
      zh: '供会把中文显示成乱码的旧版Excel；代码和时期仍可能被改写。',
    },
  },
];

/** The files of a dataset that there are, with size and hash. */
export async function downloadsOf(id: string, lang: Lang, site: URL): Promise<readonly Download[]> {
  const files = await dataFiles(site);
  return formats.flatMap(({ ending, name, about }) => {
    const path = `${id}/${id}.${ending}`;
    const file = files[path];
    if (file === undefined) return [];
    const facts = { bytes: file.size, hash: file.sha256 };
    return [{ path, ending, name: name[lang], about: about[lang], ...facts }];
  });
}

/** The size of a file as a reader judges it: `812 B`, `48 kB`, `1.2 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The files that hold or explain all datasets at once, with size and hash. */
export async function wholesOf(lang: Lang, site: URL): Promise<readonly Download[]> {
  const files = await dataFiles(site);
  return wholes(lang).flatMap(({ path, name }) => {
    const file = files[path];
    if (file === undefined) throw new Error(`missing file: data/${path}`);
    const facts = { bytes: file.size, hash: file.sha256 };
    return [{ path, ending: '', name, about: '', ...facts }];
  });
}

function wholes(lang: Lang): readonly Pick<Download, 'path' | 'name'>[] {
  return [
    { path: 'jobs-ledger.zip', name: t(lang, 'data.zip') },
    { path: 'datapackage.json', name: t(lang, 'data.package') },
    { path: `codebook.${lang}.md`, name: t(lang, 'data.codebook.dek') },
    { path: 'CITATION.cff', name: t(lang, 'data.cff') },
    { path: 'SHA256SUMS', name: t(lang, 'data.sums') },
  ];
}
