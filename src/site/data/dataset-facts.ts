import type { CreativeWork, Place, PropertyValue } from 'schema-dts';
import { ledger } from '../../data/current.ts';
import { keywords } from '../../data/publish/package.ts';
import type { PublishedTable } from '../../data/publish/table.ts';
import { langs, tags, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { absolute, address, page } from '../address.ts';
import { bibtex } from '../cite/formats.ts';
import { publisher, release } from '../publisher.ts';
import { croissant, type CroissantDataset, type FileObject } from './croissant.ts';
import { dataFiles, editionOf } from './files.ts';
import type { PublishedFiles } from './published-file.ts';
import { datasetCitable } from './words.ts';

/** The media types of the files of a dataset, by how their names end. */
const media: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  'excel.csv': 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** What a dataset's page tells machines of it, made of the files as they are published. */
export async function datasetFacts(
  table: PublishedTable,
  lang: Lang,
  site: URL,
): Promise<CroissantDataset> {
  const edition = await editionOf(site);
  const whole = (path: string): string => absolute(page(lang, path), site);
  const topics = valuesOf(table, 'topic').map((id) => ledger.topic(id).name);
  return croissant({
    lang,
    table,
    description: t(lang, 'data.facts', { description: table.description[lang] }),
    address: edition.addressOf(table.id, lang),
    sameAs: langs.filter((each) => each !== lang).map((each) => edition.addressOf(table.id, each)),
    home: whole(''),
    catalog: whole('data/'),
    method: whole('method/'),
    publisher,
    version: edition.version,
    day: edition.day,
    isLive: release === null,
    keywords: [...new Set([...keywords, ...topics.flatMap(({ en, zh }) => [en, zh])])],
    inLanguage: langs.map((each) => tags[each]),
    temporalCoverage: coverageOf(table),
    places: placesOf(table, lang),
    variables: variablesOf(table, lang),
    documents: table.documents.map((id) => basis(id, lang)),
    files: filesOf(table.id, await dataFiles(site), site),
    bibtex: bibtex(datasetCitable(table, lang, edition)),
  });
}

/** The files of a dataset as they may be downloaded, with their sizes and hashes. */
export function filesOf(id: string, files: PublishedFiles, site: URL): readonly FileObject[] {
  return Object.entries(media).flatMap(([ending, encodingFormat]) => {
    const path = `${id}/${id}.${ending}`;
    const file = files[path];
    if (file === undefined) return [];
    return {
      '@type': 'cr:FileObject',
      '@id': `${id}.${ending}`,
      name: `${id}.${ending}`,
      contentUrl: absolute(address(`data/${path}`), site),
      contentSize: `${file.size} B`,
      encodingFormat,
      sha256: file.sha256,
    } as const;
  });
}

/** What a column holds, each once, in the order of the rows; nothing where there is no such column. */
function valuesOf({ columns, rows }: PublishedTable, column: string): readonly string[] {
  if (!columns.some(({ name }) => name === column)) return [];
  const found = rows.map((row) => row[column]).filter((value) => typeof value === 'string');
  return [...new Set(found)];
}

function coverageOf(table: PublishedTable): string | null {
  const days = ['period_start', 'period_end'].flatMap((name) => valuesOf(table, name)).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

/** The places that rows are about; those that the ledger compares where rows name none. */
function placesOf(table: PublishedTable, lang: Lang): readonly Place[] {
  const named = valuesOf(table, 'place').map((id) => ledger.place(id));
  const places = named.length > 0 ? named : ledger.places.filter(({ compared }) => compared);
  return places.map(({ name, code, latitude, longitude }) => ({
    '@type': 'Place',
    name: name[lang],
    ...(code === null
      ? {}
      : { identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code } }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  }));
}

/** What is measured, and in which unit. */
function variablesOf(table: PublishedTable, lang: Lang): readonly PropertyValue[] {
  return valuesOf(table, 'indicator').map((id) => {
    const { name, unit } = ledger.indicator(id);
    return {
      '@type': 'PropertyValue',
      name: name[lang],
      unitText: ledger.unit(unit).name[lang],
    };
  });
}

/** A document that a dataset rests on: what, by whom, of when, and what kind of address is known. */
function basis(id: string, lang: Lang): CreativeWork {
  const { title, publisher: by, published, url, urlKind } = ledger.document(id);
  const known = url !== null && urlKind !== 'parent';
  return {
    '@type': 'CreativeWork',
    name: title.zh,
    alternateName: title.en,
    description: t(lang, 'data.source', { kind: t(lang, `document.url.${urlKind}`) }),
    publisher: { '@type': 'Organization', name: by[lang] },
    datePublished: published,
    ...(known ? { url } : {}),
  };
}
