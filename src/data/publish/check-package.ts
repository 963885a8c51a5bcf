import { isFormula } from '../file/formula.ts';
import { splitRecords } from '../file/records.ts';
import { isDay } from '../period.ts';
import type { DataPackage, Resource } from './package.ts';
import { sha256 } from './sums.ts';
import type { Files } from './zip.ts';

/** What of a package the profiles cannot say; the rest is asked of their schema. */
type Checked = Pick<DataPackage, 'resources'>;

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * Everything that a package breaks beyond its profile, in words: names that are not unique, keys
 * that are no field, foreign keys that lead nowhere, files that are missing or are not as the
 * package says, and cells that are not of their field's type. `files` are those beside the package.
 */
export function packageProblems({ resources }: Checked, files: Files): readonly string[] {
  const names = resources.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const rows = new Map(resources.map((each) => [each.name, rowsOf(each, files)]));
  return [
    ...twice.map((name) => `invalid resource "${name}": its name is not unique`),
    ...resources.flatMap((each) =>
      [
        ...fieldProblems(each),
        ...fileProblems(each, files),
        ...cellProblems(each, rows.get(each.name) ?? []),
        ...foreignProblems(each, resources, rows),
      ].map((message) => `${each.name}: ${message}`),
    ),
  ];
}

const fieldsOf = ({ schema }: Resource): readonly string[] => schema.fields.map(({ name }) => name);

function fieldProblems(resource: Resource): readonly string[] {
  const names = fieldsOf(resource);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const { primaryKey, foreignKeys = [] } = resource.schema;
  const used = [...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)];
  return [
    ...twice.map((name) => `invalid field "${name}": its name is not unique`),
    ...used
      .filter((name) => !names.includes(name))
      .map((name) => `unknown field in a key: ${name}`),
  ];
}

function fileProblems(resource: Resource, files: Files): readonly string[] {
  const { path, bytes, hash } = resource;
  const file = files[path];
  if (file === undefined) return [`missing file: ${path}`];
  const header = headerOf(file);
  const fields = fieldsOf(resource).join(',');
  return [
    ...(file.length === bytes ? [] : [`invalid bytes ${bytes}: ${path} has ${file.length}`]),
    ...(hash === `sha256:${sha256(file)}` ? [] : [`invalid hash: ${path} has another`]),
    ...(header === fields
      ? []
      : [`invalid header of ${path}: ${header} (the fields are ${fields})`]),
  ];
}

const headerOf = (file: Uint8Array): string => textOf(file).split('\n')[0] ?? '';

const textOf = (file: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);

function rowsOf(resource: Resource, files: Files): Rows {
  const file = files[resource.path];
  const split = splitRecords(file === undefined ? '' : textOf(file));
  if ('faults' in split) return [];
  const fields = fieldsOf(resource);
  return split.records
    .slice(1)
    .map(({ cells }) =>
      Object.fromEntries(fields.map((name, index) => [name, cells[index] ?? ''])),
    );
}

const readable = {
  string: (cell: string) => !isFormula(cell),
  number: (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell),
  integer: (cell: string) => /^-?\d+$/.test(cell),
  date: isDay,
} as const;

function cellProblems({ schema }: Resource, rows: Rows): readonly string[] {
  const keys = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = schema.primaryKey.map((name) => row[name] ?? '').join(' ');
    const known = keys.has(key);
    keys.add(key);
    const found = schema.fields.flatMap(({ name, type, constraints }) => {
      const cell = row[name] ?? '';
      if (cell === '') return constraints.required ? [`${name}: missing value`] : [];
      if (!readable[type](cell)) return [`${name}: invalid ${type} ${JSON.stringify(cell)}`];
      const listed = constraints.enum?.includes(cell) ?? true;
      return listed ? [] : [`${name}: ${JSON.stringify(cell)} is not in its list`];
    });
    return [...found, ...(known ? [`invalid key "${key}": it is not unique`] : [])].map(
      (message) => `row ${index + 1}: ${message}`,
    );
  });
}

function foreignProblems(
  { name, schema }: Resource,
  resources: readonly Resource[],
  rows: ReadonlyMap<string, Rows>,
): readonly string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = resources.find((each) => each.name === reference.resource);
    if (target === undefined) return [`unknown resource in a foreign key: ${reference.resource}`];
    const lacking = reference.fields.filter((field) => !fieldsOf(target).includes(field));
    if (lacking.length > 0) {
      return [`unknown field in a foreign key: ${reference.resource}.${lacking.join(', ')}`];
    }
    const value = (row: Rows[number], of: readonly string[]): string =>
      of.map((field) => row[field] ?? '').join(' ');
    const known = new Set((rows.get(target.name) ?? []).map((row) => value(row, reference.fields)));
    return (rows.get(name) ?? []).flatMap((row, index) => {
      const id = value(row, fields);
      if (id.trim() === '' || known.has(id)) return [];
      return [`row ${index + 1}: ${fields.join(' and ')}: ${id} is not in ${reference.resource}`];
    });
  });
}
