import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Chart, ChartSpec } from '../src/charts/chart.ts';
import { render } from '../src/charts/render.ts';
import { ledger } from '../src/data/current.ts';
import { langs } from '../src/i18n/lang.ts';

/** A contact sheet: every state of every chart at both widths, in both languages and themes. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'node_modules/.cache/gallery.html' } },
});

const folder = resolve('src/charts');
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.chart.ts'))
  .map((name) => name.replace('.chart.ts', ''))
  .filter((id) => positionals.length === 0 || positionals.includes(id));

async function load(id: string): Promise<Chart> {
  const url = pathToFileURL(`${folder}/${id}.chart.ts`).href;
  const { default: spec } = (await import(url)) as { default: ChartSpec };
  return { ...spec, id };
}

function sheet(chart: Chart): string {
  const states = chart.states.flatMap((state) =>
    langs.map((lang) => {
      const { title, drawings } = render(chart, state, lang, ledger);
      const pair = `<div class="wide">${drawings.wide.svg}</div><div class="narrow">${drawings.narrow.svg}</div>`;
      const themes = ['light', 'dark'].map(
        (theme) => `<div class="pair" style="color-scheme:${theme}">${pair}</div>`,
      );
      return `<section lang="${lang}"><h3>${chart.id}.${state.id} · ${title}</h3>${themes.join('')}</section>`;
    }),
  );
  return states.join('');
}

const style = ['faces', 'palette', 'base', 'marks', 'chart']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n')
  .replaceAll(/url\((['"]?)\.\/fonts\//g, `url($1${pathToFileURL('src/styles/fonts').href}/`);
const own = `body{max-width:none;margin:8px}.pair{display:inline-flex;gap:24px;padding:12px;background:var(--paper);color:var(--ink);align-items:start}
.wide svg{width:680px;display:block!important}.narrow svg{width:288px;display:block!important}h3{font:14px sans-serif;margin:12px 0 4px}svg{font-family:var(--sans);overflow:visible}svg .serif{font-family:var(--serif)}`;
const charts = await Promise.all(ids.map(load));
const html = `<!doctype html><meta charset="utf-8"><title>Charts</title><style>${style}${own}</style>${charts.map(sheet).join('')}`;
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, html);
console.log(`${charts.length} charts: ${pathToFileURL(resolve(values.out)).href}`);
