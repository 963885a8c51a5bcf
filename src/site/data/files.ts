import { codebook } from '../../data/codebook.ts';
import { ledger } from '../../data/current.ts';
import { citationFile } from '../../data/publish/cff.ts';
import { packageProblems } from '../../data/publish/check-package.ts';
import { publishedCodebook } from '../../data/publish/codebook.ts';
import { tableCsv } from '../../data/publish/csv.ts';
import { toJson } from '../../data/publish/json.ts';
import { dataPackage, type DataPackage } from '../../data/publish/package.ts';
import { parted, toParquet } from '../../data/publish/parquet.ts';
import { sums } from '../../data/publish/sums.ts';
import type { PublishedTable } from '../../data/publish/table.ts';
import { toXlsx } from '../../data/publish/xlsx.ts';
import { zip, type Files } from '../../data/publish/zip.ts';
import { withBom } from '../../data/write.ts';
import { langs } from '../../i18n/lang.ts';
import { aboutData } from '../about.ts';
import { absolute, page } from '../address.ts';
import { bibtex, cslJson, ris } from '../cite/formats.ts';
import { ledgerDay } from '../due.ts';
import { publisher, release } from '../publisher.ts';
import { datasetPath } from './paths.ts';
import { publishedFile, type PublishedFile, type PublishedFiles } from './published-file.ts';
import { publishedTables, wholeTables } from './tables.ts';
import { citationOf, codebookFacts, datasetCitable, licence, type Edition } from './words.ts';

/** The one dataset that is offered as Parquet too: the whole ledger. */
const whole = 'figures';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let made: Promise<PublishedFiles> | undefined;

/**
 * Every file under `/data/` that is made of the tables, by its path there, made once a build: the
 * tables in every format, the package, the codebooks, the citation, the hashes, and all of it in
 * one zip file. Rejects with all that is wrong where the package does not hold.
 */
export function dataFiles(site: URL): Promise<PublishedFiles> {
  return (made ??= makeFiles(site));
}

/** What the files of this build say they are: a release, or the live site on the ledger's own day. */
export async function editionOf(site: URL): Promise<Edition> {
  const day = await ledgerDay();
  return {
    version: release ?? day,
    day,
    addressOf: (id, lang) => absolute(page(lang, datasetPath(id)), site),
  };
}

async function makeFiles(site: URL): Promise<PublishedFiles> {
  const edition = await editionOf(site);
  const tables = publishedTables();
  const plain = {
    ...(await tableFiles(tables, edition)),
    ...published(documentation(tables, edition, site)),
  };
  const contents = { ...plain, ...published({ SHA256SUMS: bytesOf(sums(hashesOf(plain))) }) };
  return { ...contents, ...published({ 'jobs-ledger.zip': zipOf(contents) }) };
}

const mapped = <From, To>(
  files: Readonly<Record<string, From>>,
  change: (file: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path, change(file)]));

const published = (files: Files): PublishedFiles => mapped(files, publishedFile);

const hashesOf = (files: PublishedFiles): Record<string, string> =>
  mapped(files, ({ sha256 }) => sha256);

/** All files in one, in a folder of their own. */
function zipOf(files: PublishedFiles): Uint8Array {
  const whole = Object.entries(files).map(
    ([path, file]) => [`jobs-ledger/${path}`, file.bytes()] as const,
  );
  return zip(Object.fromEntries(whole));
}

/** The tables in every format, made one after another. */
async function tableFiles(
  tables: readonly PublishedTable[],
  edition: Edition,
): Promise<PublishedFiles> {
  const documents = tables.find(({ id }) => id === wholeTables().get('documents'))?.rows ?? [];
  const all: Record<string, PublishedFile> = {};
  for (const table of tables) {
    const csv = tableCsv(table);
    const citation = citationOf(table, edition);
    const name = `${table.id}/${table.id}`;
    const files = {
      [`${name}.csv`]: bytesOf(csv),
      [`${name}.excel.csv`]: bytesOf(withBom(csv)),
      [`${name}.json`]: bytesOf(toJson(table)),
      ...citationFiles(table, edition),
      [`${name}.xlsx`]: await toXlsx(table, { documents, licence, citation }),
      ...(table.id === whole ? parquetFiles(table) : {}),
    };
    Object.assign(all, published(files));
  }
  return all;
}

/** A dataset as reference managers take it in; its title is the English one. */
function citationFiles(table: PublishedTable, edition: Edition): Files {
  const cited = datasetCitable(table, 'en', edition);
  const name = `${table.id}/${table.id}`;
  return {
    [`${name}.bib`]: bytesOf(bibtex(cited)),
    [`${name}.ris`]: bytesOf(ris(cited)),
    [`${name}.csl.json`]: bytesOf(cslJson(cited)),
  };
}

/** The whole ledger as one Parquet file, and parted by place. */
function parquetFiles(table: PublishedTable): Files {
  const parts = Array.from(parted(table, 'place'), ([folder, part]) => [
    `${table.id}/parquet/${folder}/${table.id}.parquet`,
    toParquet(part),
  ]);
  return {
    [`${table.id}/${table.id}.parquet`]: toParquet(table),
    ...(Object.fromEntries(parts) as Files),
  };
}

/** What explains the tables. */
function documentation(tables: readonly PublishedTable[], edition: Edition, site: URL): Files {
  const { version, day } = edition;
  const url = absolute(page('en', 'data/'), site);
  const books = langs.map((lang) => [
    `codebook.${lang}.md`,
    bytesOf(publishedCodebook(tables, codebookFacts(edition), lang)),
  ]);
  const about = aboutData().en;
  const citation = { about, version, released: day, url, repository: publisher.repository };
  return {
    'README.md': bytesOf(codebook()),
    'CITATION.cff': bytesOf(citationFile(citation)),
    'datapackage.json': bytesOf(`${JSON.stringify(packageOf(tables, edition, url), null, 2)}\n`),
    ...(Object.fromEntries(books) as Files),
  };
}

function packageOf(
  tables: readonly PublishedTable[],
  { version, day: created }: Edition,
  homepage: string,
): DataPackage {
  const packed = tables.map((table) => ({
    table,
    path: `${table.id}/${table.id}.csv`,
    csv: bytesOf(tableCsv(table)),
  }));
  const sources = ledger.documents.map(({ title, publisher: by, url, urlKind }) => ({
    title: `${title.en} · ${title.zh} (${by.en})`,
    ...(url === null || urlKind === 'parent' ? {} : { path: url }),
  }));
  const facts = { about: aboutData(), homepage, version, created, contact: publisher.contact };
  const made = dataPackage(packed, sources, wholeTables(), facts);
  const files = Object.fromEntries(packed.map(({ path, csv }) => [path, csv]));
  const problems = packageProblems(made, files);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return made;
}
