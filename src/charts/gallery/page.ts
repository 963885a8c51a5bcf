import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { tags, type Lang } from '../../i18n/lang.ts';
import { markChange, type Change } from './change.ts';
import type { Picture } from './picture.ts';

const sheets = ['faces', 'palette', 'base', 'chart'];

/** The styles of the site that a drawing needs; the faces inside, and waited for. */
function styles(): string {
  const css = sheets.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  return css
    .replaceAll('display: optional', 'display: block')
    .replace(/url\('\.(\/fonts\/[^']+)'\)/g, (_, file: string) => {
      const face = readFileSync(`src/styles${file}`).toString('base64');
      return `url(data:font/woff2;base64,${face})`;
    });
}

const own = `
body { max-width: none; margin: 16px; }
nav { columns: 4; font: 13px/1.5 sans-serif; margin: 12px 0; }
h2, h3, p.said { font: 14px sans-serif; margin: 16px 0 4px; }
h2 { font-weight: bold; }
.row { display: inline-flex; gap: 24px; padding: 12px; align-items: start;
  background: var(--paper); color: var(--ink); }
.row figure { margin: 0; }
.row figcaption { font: 12px sans-serif; color: var(--ink-2); }
.drawings svg.wide, .drawings svg.narrow { display: block; max-width: none; }
.drawings svg.wide { width: 680px; }
.drawings svg.narrow { width: 288px; }`;

function page(title: string, parts: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>${styles()}${own}</style><h1>${title}</h1>
${parts.join('\n')}
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function figure(svg: string, said: string): string {
  return `<figure class="drawings">${svg}<figcaption>${said}</figcaption></figure>`;
}

/** Things beside one another, in light and in dark. */
function themes(figures: readonly string[], lang: Lang): string {
  const row = (theme: string): string =>
    `<div class="row" lang="${tags[lang]}" style="color-scheme:${theme}">${figures.join('')}</div>`;
  return `<div>${row('light')}${row('dark')}</div>`;
}

/** How heavy a picture is: as it is, and as a server sends it. */
function weight({ svg }: Picture): string {
  const text = svg.replaceAll('>\n<', '><');
  return `${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} brotli`;
}

/** A contact sheet: every picture at both widths, in both languages and themes, with an index. */
export function contactSheet(pictures: readonly Picture[]): string {
  const owners = [...Map.groupBy(pictures, ({ owner }) => owner)];
  const links = owners.map(([owner]) => `<a href="#${owner}">${owner}</a><br>`);
  const sections = owners.flatMap(([owner, some]) => [
    `<h2 id="${owner}">${owner}</h2>`,
    ...[...Map.groupBy(some, ({ state, lang }) => `${state}.${lang}`)].map(([name, pair]) => {
      const wideFirst = pair.toSorted((a, b) => (a.width > b.width ? -1 : 1));
      const [{ lang, title } = { lang: 'en' as const, title: '' }] = pair;
      const heading = `<h3>${owner}.${name} · ${escape(title)}</h3>`;
      const figures = wideFirst.map((picture) => figure(picture.svg, weight(picture)));
      return heading + themes(figures, lang);
    }),
  ]);
  return page(`${owners.length} charts and forms`, [`<nav>${links.join('')}</nav>`, ...sections]);
}

/** Changed pictures, each before | after, with what became of their marks. */
export function changeSheet(changed: readonly Change[]): string {
  const sections = changed.map((change) => {
    const { before, picture } = change;
    const heading = `<h3>${picture.name} · ${escape(markChange(change))}</h3>`;
    const figures = [
      before === undefined ? '' : figure(before, 'before'),
      figure(picture.svg, `after · ${weight(picture)}`),
    ];
    return heading + themes(figures, picture.lang);
  });
  return page(`${changed.length} pictures changed`, sections);
}
