import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { drawnInBrowser, withoutScript } from './names.ts';

/** A way of publishing the same story: the folders that hold it, the first before the others. */
export interface Variant {
  readonly name: string;
  readonly folders: readonly string[];
}

const room = resolve('node_modules/.cache/bench');

function documentOf(dist: string, story: string): Document {
  const file = join(dist, story, 'index.html');
  if (!existsSync(file)) throw new Error(`missing ${file}: run npm run build first`);
  return parseHTML(readFileSync(file, 'utf8')).document;
}

function writePage(folder: string, story: string, html: string): void {
  const file = join(folder, story, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** The page of a story with no script at all: what is left is the least that a reader waits for. */
function scriptless(dist: string, story: string): Variant {
  const folder = join(room, 'scriptless');
  const document = documentOf(dist, story);
  for (const script of document.querySelectorAll(
    'script:not([type="application/ld+json"]), link[rel="modulepreload"]',
  ))
    script.remove();
  writePage(folder, story, `<!doctype html>${document.documentElement.outerHTML}`);
  return { name: withoutScript, folders: [folder, dist] };
}

/**
 * The page of a story whose charts are drawn in the browser: all its text, its own scripts, and one
 * module that reads the CSVs and draws. No room is kept for a chart that is not there yet.
 */
async function clientDrawn(dist: string, story: string): Promise<Variant> {
  const folder = join(room, 'client');
  const document = documentOf(dist, story);
  const ids = [...document.querySelectorAll('figure[data-chart]')].map(
    (figure) => figure.getAttribute('data-chart') ?? '',
  );
  for (const place of document.querySelectorAll('.drawings')) place.replaceChildren();
  const script = document.createElement('script');
  script.setAttribute('type', 'module');
  script.setAttribute('src', '/bench/charts.js');
  document.head.append(script);
  writePage(folder, story, `<!doctype html>${document.documentElement.outerHTML}`);
  cpSync('data', join(folder, 'bench/data'), { recursive: true });
  await bundle([...new Set(ids)], join(folder, 'bench'));
  return { name: drawnInBrowser, folders: [folder, dist] };
}

/** What works otherwise in a browser: where the ledger is read from, and who makes a document. */
const standIns = new Map([
  [resolve('src/data/current.ts'), resolve('scripts/bench/client/current.ts')],
  [resolve('src/charts/dom.ts'), resolve('scripts/bench/client/dom.ts')],
]);

/** Bundles chart modules into one file that draws them: no more of the site than they need. */
async function bundle(ids: readonly string[], folder: string): Promise<void> {
  const entry = join(room, 'entry.ts');
  const path = (file: string): string => JSON.stringify(resolve(file));
  writeFileSync(
    entry,
    [
      `import { drawAll } from ${path('scripts/bench/client/draw.ts')};`,
      ...ids.map((id, n) => `import chart${n} from ${path(`src/charts/${id}.chart.ts`)};`),
      `await drawAll({${ids.map((id, n) => `${JSON.stringify(id)}: chart${n}`).join()}});`,
    ].join('\n'),
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'bench:in-a-browser',
        enforce: 'pre',
        async resolveId(source, importer) {
          if (!/\/(?:current|dom)\.ts$/.test(source)) return null;
          const found = await this.resolve(source, importer);
          return standIns.get(found?.id ?? '') ?? null;
        },
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'charts.js', codeSplitting: false },
      },
    },
  });
}

/** The variants of a story that are made of the built site; what an earlier run left is removed. */
export async function variantsOf(dist: string, story: string): Promise<readonly Variant[]> {
  for (const name of ['client', 'scriptless'])
    rmSync(join(room, name), { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  return [
    { name: 'ours', folders: [dist] },
    await clientDrawn(dist, story),
    scriptless(dist, story),
  ];
}
