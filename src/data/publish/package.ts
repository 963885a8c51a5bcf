import type { Text } from '../../i18n/lang.ts';
import type { CellType } from '../schema/kind.ts';
import type { Column, TableName } from '../schema/table.ts';
import { sha256 } from './sums.ts';
import type { PublishedTable } from './table.ts';

/** What a package says of itself besides its tables. */
export interface PackageFacts {
  /** What the data is about. */
  readonly about: Text;
  readonly homepage: string;
  readonly version: string;
  /** The day of the version, `2026-11-25`. */
  readonly created: string;
  /** A mail address or a page; null where the publisher names none. */
  readonly contact: string | null;
}

interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
  readonly description_zh: string;
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of a package: one CSV file and its schema. */
export interface Resource {
  readonly name: string;
  readonly type: 'table';
  readonly profile: 'tabular-data-resource';
  readonly path: string;
  readonly title: string;
  readonly title_zh: string;
  readonly description: string;
  readonly description_zh: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** A Data Package: https://datapackage.org/standard/data-package/ */
export interface DataPackage {
  readonly $schema: string;
  readonly profile: string;
  readonly name: string;
  readonly title: string;
  readonly title_zh: string;
  readonly description: string;
  readonly description_zh: string;
  readonly homepage: string;
  readonly version: string;
  readonly created: string;
  readonly keywords: readonly string[];
  readonly contributors: readonly {
    readonly title: string;
    readonly roles: readonly string[];
    readonly path: string;
    readonly email?: string;
  }[];
  readonly licenses: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

/** A table of a package with its CSV as it lies beside the package. */
export interface Packed {
  readonly table: PublishedTable;
  readonly path: string;
  readonly csv: Uint8Array;
}

/** What the data is about, in both languages. */
export const keywords: readonly string[] = [
  ...['employment', 'jobs', 'skills training', 'Suzhou', 'Huzhou', 'Dongtou', 'China'],
  ...['就业', '职业技能培训', '苏州', '湖州', '洞头'],
];

const types: Readonly<Record<CellType, Field['type']>> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  date: 'date',
};

function field({ name, heading, about, nature }: Column, key: readonly string[]): Field {
  const { empty, type, words } = nature;
  return {
    name,
    title: heading,
    type: types[type],
    description: about.en,
    description_zh: about.zh,
    constraints: {
      required: !empty,
      ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
      ...(words === null ? {} : { enum: words }),
    },
  };
}

/** The keys of a table that lead into a table which is offered whole, and so has every id. */
function foreignKeys(
  { columns }: PublishedTable,
  whole: ReadonlyMap<TableName, string>,
): readonly ForeignKey[] {
  return columns.flatMap(({ name, references }) => {
    const resource = references === null ? undefined : whole.get(references);
    return resource === undefined
      ? []
      : [{ fields: [name], reference: { resource, fields: ['id'] } }];
  });
}

function resource({ table, path, csv }: Packed, whole: ReadonlyMap<TableName, string>): Resource {
  const keys = foreignKeys(table, whole);
  return {
    name: table.id,
    type: 'table',
    profile: 'tabular-data-resource',
    path,
    title: table.title.en,
    title_zh: table.title.zh,
    description: table.description.en,
    description_zh: table.description.zh,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    schema: {
      fields: table.columns.map((column) => field(column, table.key)),
      primaryKey: table.key,
      missingValues: [''],
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

/**
 * The package of some tables. It names the profile of version 2 (`$schema`) and, for the readers of
 * today, that of version 1 (`profile`). `whole` says which resource has all rows of a table.
 */
export function dataPackage(
  packed: readonly Packed[],
  sources: DataPackage['sources'],
  whole: ReadonlyMap<TableName, string>,
  { about, homepage, version, created, contact }: PackageFacts,
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'jobs-ledger',
    title: 'Jobs Ledger',
    title_zh: '就业账本',
    description: about.en,
    description_zh: about.zh,
    homepage,
    version,
    created: `${created}T00:00:00Z`,
    keywords,
    contributors: [
      {
        title: 'Jobs Ledger',
        roles: ['creator', 'publisher'],
        path: contact !== null && isAddress(contact) ? contact : homepage,
        ...(contact !== null && !isAddress(contact) ? { email: contact } : {}),
      },
    ],
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources,
    resources: packed.map((each) => resource(each, whole)),
  };
}

const isAddress = (contact: string): boolean => /^https?:\/\//.test(contact);
