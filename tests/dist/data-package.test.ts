import { Ajv, type ErrorObject } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { packageProblems } from '../../src/data/publish/check-package.ts';
import { sha256 } from '../../src/data/publish/sums.ts';
import { builtPackage, dataBytes } from '../lib/data-files.ts';
import { distFiles, readDist } from '../lib/dist.ts';

const built = builtPackage();

/** The profile of Data Package 2.0; it is not written for the strict mode of ajv. */
const profile = JSON.parse(readFileSync('tests/schemas/datapackage-2.0.json', 'utf8')) as object;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { ...fullFormats, textarea: true },
});
const validate = ajv.compile(profile);

function faultsOf(descriptor: unknown): readonly string[] {
  if (validate(descriptor)) return [];
  const say = ({ instancePath, message }: ErrorObject): string =>
    `${instancePath} ${message ?? ''}`;
  return (validate.errors ?? []).map(say);
}

/** The built package with one piece of its text replaced. */
function broken(from: string, to: string): unknown {
  const text = JSON.stringify(built);
  if (!text.includes(from)) throw new Error(`not in the package: ${from}`);
  return JSON.parse(text.replace(from, to));
}

describe('data/datapackage.json', () => {
  it('keeps to the profile of Data Package 2.0', () => {
    expect(faultsOf(built)).toEqual([]);
  });

  it.each([
    ['"resources":[', '"resourced":[', " must have required property 'resources'"],
    ['"name":"figures"', '"name":7', '/resources/0/name must be string'],
    [
      '"path":"figures/figures.csv"',
      '"path":"../figures.csv"',
      '/resources/0/path must match pattern',
    ],
    ['"created":"', '"created":"someday ', '/created must match format "date-time"'],
    ['"keywords":[', '"keywords":[7,', '/keywords/0 must be string'],
    ['"type":"date"', '"type":"day"', '/type must be equal to'],
  ])('the profile refuses %s → %s', (from, to, message) => {
    expect(faultsOf(broken(from, to))).toContainEqual(expect.stringContaining(message));
  });

  it('keeps to what a profile cannot say: its keys, its files and their cells', () => {
    const files = Object.fromEntries(built.resources.map(({ path }) => [path, dataBytes(path)]));
    expect(packageProblems(built, files)).toEqual([]);
  });

  it('names itself for the readers of version 1 too', () => {
    expect(built.profile).toBe('tabular-data-package');
    expect(new Set(built.resources.map((each) => each.profile))).toEqual(
      new Set(['tabular-data-resource']),
    );
  });

  it('has every dataset, and keys between them', () => {
    const csv = distFiles().filter((file) => /^data\/.*(?<!excel)\.csv$/.test(file));
    expect(built.resources.map(({ path }) => `data/${path}`).sort()).toEqual(csv);
    const [figures] = built.resources;
    expect(figures?.schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual(
      expect.arrayContaining(['documents', 'places', 'indicators', 'groups', 'topics', 'units']),
    );
  });
});

describe('data/SHA256SUMS', () => {
  const lines = readDist('data/SHA256SUMS').trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));

  it('has the hash of each file that is made of the tables', () => {
    for (const [path, sum] of sums) expect(sha256(dataBytes(path)), path).toBe(sum);
    // A dataset's description says the hashes of its files, and is none of them.
    const made = distFiles().filter(
      (file) =>
        /^data\/.+\/|^data\/(?:codebook|CITATION|datapackage)/.test(file) &&
        !file.endsWith('/croissant.json'),
    );
    expect(made.filter((file) => !sums.has(file.replace(/^data\//, '')))).toEqual([]);
  });

  test('data/jobs-ledger.zip holds them all, and the hashes', () => {
    const zipped = unzipSync(dataBytes('jobs-ledger.zip'));
    const inside = [...sums.keys(), 'SHA256SUMS'].map((path) => `jobs-ledger/${path}`);
    expect(Object.keys(zipped).sort()).toEqual(inside.sort());
    for (const [path, bytes] of Object.entries(zipped)) {
      expect(sha256(bytes), path).toBe(sha256(dataBytes(path.replace(/^jobs-ledger\//, ''))));
    }
  });
});

test('data/CITATION.cff has what the format requires, and the version of the package', () => {
  expect(parse(readDist('data/CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    title: expect.stringContaining('就业账本') as string,
    message: expect.stringContaining('cite') as string,
    authors: [{ name: expect.any(String) as string }],
    version: built.version,
  });
});
