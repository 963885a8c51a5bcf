import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDist } from '../../scripts/lib/serve-dist.ts';
import { builtPackage, typesOf } from '../lib/data-files.ts';
import { basePath, distPages, distRoot, documentOf, readDist } from '../lib/dist.ts';
import { pointedAt, rowsByNode, rowsByPython } from '../lib/loading.ts';

const pages = distPages().filter(({ kind }) => kind === 'data/*');
const { resources } = builtPackage();

/** What DuckDB calls the type that a field of the package has. */
const names: Readonly<Record<string, RegExp>> = {
  string: /^VARCHAR$/,
  date: /^DATE$/,
  number: /^(?:BIGINT|DOUBLE)$/,
  integer: /^(?:BIGINT|DOUBLE)$/,
};
const isOf = (type: string, found: unknown): boolean =>
  typeof found === 'string' && names[type]?.test(found) === true;

/** The text of an element that has to be there. */
function textOf(document: Document, id: string): string {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`missing element: #${id}`);
  return found.textContent;
}

describe.each(pages.filter(({ lang }) => lang === 'en'))('the code of $path', (page) => {
  const document = documentOf(page);
  const id = page.path.split('/').at(-2) ?? '';
  const rows = JSON.parse(readDist(`data/${id}/${id}.json`)) as unknown;
  let served: Awaited<ReturnType<typeof serveDist>>;
  beforeAll(async () => {
    const place = { port: 0, host: '127.0.0.1', base: basePath, compress: false };
    served = await serveDist({ root: distRoot, ...place });
  });
  afterAll(() => served.close());

  test('is the same in Chinese', () => {
    const twin = pages.find(({ path }) => path === page.path.replace('/en/', '/zh/'));
    const code = (each: Document): (string | null)[] =>
      [...each.querySelectorAll('.loading pre')].map(({ textContent }) => textContent);
    expect(code(document)).toHaveLength(7);
    expect(twin && code(documentOf(twin))).toEqual(code(document));
  });

  test('loads it in JavaScript', async () => {
    const code = pointedAt(textOf(document, 'load-javascript'), served.url);
    expect(await rowsByNode(code)).toEqual(rows);
  });

  test('loads it in Python', async (context) => {
    const loaded = await rowsByPython(pointedAt(textOf(document, 'load-python'), served.url));
    if (loaded === null) context.skip('no Python on this machine');
    expect(loaded).toEqual(rows);
  });

  test('loads it in DuckDB, in the types of its columns', async () => {
    const resource = resources.find(({ name }) => name === id);
    if (resource === undefined) throw new Error(`missing dataset: ${id}`);
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const statements = await duck.extractStatements(
      pointedAt(textOf(document, 'load-duckdb'), `${distRoot}/`),
    );
    for (let nth = 0; nth < statements.count; nth += 1) {
      await (await statements.prepare(nth)).run();
    }
    const table = id.replaceAll('-', '_');
    const read = (await duck.runAndReadAll(`from ${table}`)).getRowObjectsJson();
    const described = await duck.runAndReadAll(`describe ${table}`);
    const found = new Map(
      described.getRowObjectsJson().map((row) => [row.column_name, row.column_type]),
    );
    duck.closeSync();
    const wrong = [...typesOf(resource)].filter(([name, type]) => {
      const empty = read.every((row) => row[name] === null);
      return !empty && !isOf(type, found.get(name));
    });
    expect(wrong).toEqual([]);
    // A whole number of 64 bits is given as text, which keeps all its digits.
    const plain = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          return [name, found.get(name) === 'BIGINT' && value !== null ? Number(value) : value];
        }),
      ),
    );
    expect(plain).toEqual(rows);
  });
});

test.each([
  ['fetch("https://e.org/data/a/a.json")', 'fetch("http://h/data/a/a.json")'],
  ["FROM 'https://e.org/data/a.csv';", "FROM 'http://h/data/a.csv';"],
  ['no address', 'no address'],
])('pointedAt(%s) is %s', (code, pointed) => {
  expect(pointedAt(code.replace('e.org/', `e.org${basePath}`), 'http://h/')).toBe(pointed);
});
