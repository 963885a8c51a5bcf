import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChartSpec } from '../../src/charts/chart.ts';
import type { Cases } from '../../src/charts/forms/cases.ts';
import { formPictures, statePictures, type Picture } from '../../src/charts/gallery/picture.ts';
import { ledger } from '../../src/data/current.ts';
import { readLedger } from '../../src/data/read.ts';

/** The default exports of a folder's files with this ending, by their names without it. */
async function each<T>(folder: string, ending: string): Promise<[name: string, value: T][]> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return Promise.all(
    names.sort().map(async (name): Promise<[string, T]> => {
      const file = pathToFileURL(resolve(folder, name)).href;
      const module = (await import(file)) as { readonly default: T };
      return [name.slice(0, -ending.length), module.default];
    }),
  );
}

/**
 * The pictures of every form and chart, or of those named (`sheet`, `dongtou-series`).
 * @throws on a name that is neither, and as drawing does.
 */
export async function galleryPictures(named: readonly string[]): Promise<Picture[]> {
  const invented = readLedger('src/charts/forms/fixtures');
  const forms = await each<Cases>('src/charts/forms', '.cases.ts');
  const charts = await each<ChartSpec>('src/charts', '.chart.ts');
  const known = [...forms, ...charts].map(([name]) => name);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`unknown chart or form: ${unknown} (there are: ${known.join(', ')})`);
  const asked = ([name]: readonly [string, unknown]): boolean =>
    named.length === 0 || named.includes(name);
  return [
    ...forms.filter(asked).flatMap(([form, cases]) => formPictures(form, cases, invented)),
    ...charts.filter(asked).flatMap(([id, spec]) => {
      const chart = { ...spec, id };
      return chart.states.flatMap((state) => statePictures(chart, state, ledger));
    }),
  ];
}
