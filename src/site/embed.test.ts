import { afterAll, expect, test, vi } from 'vitest';
import { findChart } from '../charts/registry.ts';
import { findState, render, type Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Lang } from '../i18n/lang.ts';
import { embedAddress, embedCode, embeddedStates, type EmbedOptions } from './embed.ts';

// Stories are Astro's to read; a drawing is not.
vi.mock('./story.ts', () => ({
  drawnState: (chart: string, state: string, lang: Lang): Rendered =>
    render(findChart(chart), findState(findChart(chart), state), lang, ledger),
}));
afterAll(() => {
  // The files after this one in its worker load what is true.
  vi.doUnmock('./story.ts');
  vi.resetModules();
});

const site = new URL('https://ledger.example/');
const chart = findChart('suzhou-measures');
const page = 'https://ledger.example/en/embed/suzhou-measures/';

test.each<[EmbedOptions, string]>([
  [{}, page],
  [{ theme: 'light' }, page],
  [{ theme: 'dark' }, `${page}dark/`],
  [{ theme: 'auto', state: 'announced' }, `${page}auto/?state=announced`],
  [{ version: null }, page],
  [{ version: '1.2.0' }, 'https://ledger.example/v/1.2.0/en/embed/suzhou-measures/'],
  [
    { version: '1.2.0', theme: 'dark' },
    'https://ledger.example/v/1.2.0/en/embed/suzhou-measures/dark/',
  ],
])('embedAddress(chart, %o) is %s', (options, address) => {
  expect(embedAddress(chart, 'en', site, options)).toBe(address);
});

test('embedCode(chart) is a frame that fits itself, and the script that fits it elsewhere', () => {
  expect(embedCode(chart, 'en', site)).toMatch(
    /^<iframe src="[^"]*\/en\/embed\/suzhou-measures\/"\s+title="Suzhou: how many measures\?" width="100%" height="(\d+)" loading="lazy"\s+sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"\s+style="border:0;height:\1px;height:if\(supports\(frame-sizing:content-height\):auto;else:\1px\);frame-sizing:content-height"><\/iframe>\n<script src="https:\/\/ledger\.example\/embed\.js" async><\/script>$/,
  );
});

test('embedCode(chart, kind noscript) neither brings a script nor lets one run', () => {
  const code = embedCode(chart, 'en', site, { kind: 'noscript', state: 'announced' });
  expect(code).not.toContain('script');
  expect(code).toContain(`src="${page}"`);
});

test('embedCode(chart, kind link) is the address of the page that says how to embed it', () => {
  expect(embedCode(chart, 'zh', site, { kind: 'link' })).toBe(
    'https://ledger.example/zh/charts/suzhou-measures/',
  );
});

test.each([
  ['three-counts', 'suzhou-measures.png'],
  ['announced', 'suzhou-measures.announced.png'],
  [undefined, 'suzhou-measures.png'],
])('embedCode(chart, kind image, state %s) shows %s, and says what is in it', (state, file) => {
  const code = embedCode(chart, 'en', site, { kind: 'image', state });
  expect(code).toContain(`src="https://ledger.example/en/charts/${file}"`);
  expect(code).toMatch(/alt="[^"]{40,}"/);
  expect(code).toContain('CC BY 4.0');
});

test.each([
  ['three-counts', 'suzhou-measures.phone.png'],
  ['announced', null],
])('embedCode(chart, kind image, state %s) shows phones %s', (state, file) => {
  const code = embedCode(chart, 'en', site, { kind: 'image', state });
  const source = /<source media="\(max-width: 499px\)" srcset="([^"]*)">/.exec(code)?.[1];
  expect(source).toBe(file === null ? undefined : `https://ledger.example/en/charts/${file}`);
});

test.each([
  ['suzhou-training', ['promised', 'a-year', 'reported', 'scopes']],
  ['dongtou-series', ['all']],
  ['ledger', ['by-document']],
])('embeddedStates(%s) are those that fit, else the poster', (id, states) => {
  expect(embeddedStates(findChart(id), 'en').map(({ state }) => state.id)).toEqual(states);
});
