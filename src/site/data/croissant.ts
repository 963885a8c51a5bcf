import type { CreativeWork, DataDownloadLeaf, DatasetLeaf, Place, PropertyValue } from 'schema-dts';
import type { PublishedTable } from '../../data/publish/table.ts';
import type { CellType } from '../../data/schema/kind.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Publisher } from '../publisher.ts';
import { terms, us } from '../structured.ts';

/** A file of a dataset, as Croissant knows one: a schema.org download with an id. */
export interface FileObject extends Omit<DataDownloadLeaf, '@type'> {
  readonly '@type': 'cr:FileObject';
  readonly '@id': string;
}

interface Field {
  readonly '@type': 'cr:Field';
  readonly '@id': string;
  readonly name: string;
  readonly description: string;
  readonly dataType: string;
  readonly source: {
    readonly fileObject: { readonly '@id': string };
    readonly extract: { readonly column: string };
  };
}

interface RecordSet {
  readonly '@type': 'cr:RecordSet';
  readonly '@id': string;
  readonly name: string;
  readonly key: readonly { readonly '@id': string }[];
  readonly field: readonly Field[];
}

/** A dataset of schema.org that is one of Croissant too: https://mlcommons.org/croissant/1.1 */
export interface CroissantDataset extends Omit<DatasetLeaf, 'distribution'> {
  readonly '@context': typeof context;
  readonly conformsTo: 'http://mlcommons.org/croissant/1.1';
  readonly citeAs: string;
  readonly isLiveDataset: boolean;
  readonly distribution: readonly FileObject[];
  readonly recordSet: readonly RecordSet[];
}

/** What a dataset's description is made of, in one language; addresses are whole. */
export interface DatasetFacts {
  readonly lang: Lang;
  readonly table: PublishedTable;
  readonly description: string;
  /** Its page, and the page in every other language. */
  readonly address: string;
  readonly sameAs: readonly string[];
  readonly home: string;
  /** The page of all datasets, and the one that says how they are made. */
  readonly catalog: string;
  readonly method: string;
  readonly publisher: Publisher;
  readonly version: string;
  readonly day: string;
  /** Whether its files may still change under their addresses. */
  readonly isLive: boolean;
  readonly keywords: readonly string[];
  readonly inLanguage: readonly string[];
  /** From its first day to its last, `2020-01-01/2024-12-31`; null where its rows have none. */
  readonly temporalCoverage: string | null;
  readonly places: readonly Place[];
  readonly variables: readonly PropertyValue[];
  readonly documents: readonly CreativeWork[];
  readonly files: readonly FileObject[];
  readonly bibtex: string;
}

/** The words that Croissant adds to schema.org, as its specification recommends them. */
const context = {
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  isLiveDataset: 'cr:isLiveDataset',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
} as const;

const types: Readonly<Record<CellType, string>> = {
  text: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  date: 'sc:Date',
};

/** A dataset as structured data: for search engines, and for what loads a Croissant dataset. */
export function croissant(facts: DatasetFacts): CroissantDataset {
  const { lang, table, home, publisher } = facts;
  const other = lang === 'en' ? 'zh' : 'en';
  const creator = us(lang, home, publisher);
  return {
    '@context': context,
    '@type': 'Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: table.title[lang],
    alternateName: table.title[other],
    description: facts.description,
    url: facts.address,
    identifier: facts.address,
    sameAs: facts.sameAs,
    version: facts.version,
    datePublished: facts.day,
    dateModified: facts.day,
    creator,
    publisher: creator,
    license: terms.zero,
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', name: creator.name, url: facts.catalog },
    keywords: facts.keywords,
    inLanguage: facts.inLanguage,
    ...(facts.temporalCoverage === null ? {} : { temporalCoverage: facts.temporalCoverage }),
    ...(facts.places.length === 0 ? {} : { spatialCoverage: facts.places }),
    ...(facts.variables.length === 0 ? {} : { variableMeasured: facts.variables }),
    measurementTechnique: facts.method,
    isBasedOn: facts.documents,
    citeAs: facts.bibtex,
    isLiveDataset: facts.isLive,
    distribution: facts.files,
    recordSet: [recordSet(table, lang)],
  };
}

/** The rows of a table as its CSV file has them. */
function recordSet({ id, title, columns, key }: PublishedTable, lang: Lang): RecordSet {
  const field = (name: string): string => `${id}/${name}`;
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: title[lang],
    key: key.map((name) => ({ '@id': field(name) })),
    field: columns.map(({ name, about, nature }) => ({
      '@type': 'cr:Field',
      '@id': field(name),
      name,
      description: about[lang],
      dataType: types[nature.type],
      source: { fileObject: { '@id': `${id}.csv` }, extract: { column: name } },
    })),
  };
}
