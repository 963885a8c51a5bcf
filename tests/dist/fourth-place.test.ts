import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawingPrograms } from '../../scripts/lib/astro-build.ts';
import { astroEnvironment } from '../../scripts/lib/astro-program.ts';
import { hostile } from '../../src/data/hostile.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-fourth-'));
const data = join(folder, 'data');
const site = join(folder, 'dist');

/** Words that another language would take for its own, as one cell: a note holds any. */
const words = hostile.map(([, text]) => text).join(' · ');
const cell = `"${words.replaceAll('"', '""')}"`;

/** A place nobody wrote code for: a document, a place and two figures, as rows. */
const rows: Readonly<Record<string, string>> = {
  'documents.csv': `nowhere-2025-plan,plan,A plan for work,就业工作方案,Nowhere,无名市,2025-01-02,,none,${'0b'.repeat(32)},,无名市．就业工作方案．2025-01-02,${cell},${cell}`,
  'places.csv': 'nowhere,Nowhere,无名,city,330200,zhejiang,29.868,121.544,yes,11',
  'figures.csv': [
    `nowhere-new-urban-jobs-2025-target,nowhere-2025-plan,p1n1,20万人以上,nowhere,new-urban-jobs,,target,plain,at-least,200000,,,2025,per-year,${cell},${cell}`,
    'nowhere-surveyed-unemployment-2025-target,nowhere-2025-plan,p1n2,5%以内,nowhere,surveyed-unemployment,,target,plain,at-most,5,,,2025,point,,',
  ].join('\n'),
};

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  for (const [file, text] of Object.entries(rows)) appendFileSync(join(data, file), `${text}\n`);
  const topics = join(data, 'topics.csv');
  const judged = /^((?:new-jobs|unemployment),.*)$/gm;
  writeFileSync(topics, readFileSync(topics, 'utf8').replace(judged, '$1 nowhere-2025-plan'));
  // By the variables of a test a page would be in the making, and have no policy.
  // What we say of three places is no longer so of four, and stops a build that is published.
  const env = astroEnvironment({
    PATH: process.env.PATH,
    DATA_DIR: data,
    FALSE_SENTENCES: 'let',
  });
  for (const { args } of drawingPrograms(site))
    await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 });
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const built = (path: string): string => readFileSync(join(site, path), 'utf8');

test('a fourth place, added by rows alone, has its document page in both languages', () => {
  expect(built('en/documents/nowhere-2025-plan/index.html')).toContain('at least 200,000');
  expect(built('zh/documents/nowhere-2025-plan/index.html')).toContain('20万人以上');
  expect(built('en/documents/index.html')).toContain('A plan for work');
});

test('it is in the downloads', () => {
  const csv = built('data/figures/figures.csv');
  expect(csv).toContain('nowhere-new-urban-jobs-2025-target');
  const records = Papa.parse<readonly string[]>(csv).data;
  expect(records.filter((cells) => cells.includes('Nowhere'))).toHaveLength(2);
  expect(records.find(([id]) => id === 'nowhere-new-urban-jobs-2025-target')).toContain(words);
  expect(existsSync(join(site, 'data/figures/figures.excel.csv'))).toBe(true);
});

test.each(['en', 'zh'])(
  '%s: it stands among the marks of the cover and in the comparison',
  (lang) => {
    expect(built(`${lang}/index.html`)).toContain('data-key="nowhere-new-urban-jobs-2025-target"');
    expect(built(`${lang}/compare/index.html`)).toContain(lang === 'en' ? 'Nowhere' : '无名');
  },
);

test('it has the colour of its row wherever it stands', () => {
  const colours = (path: string, pattern: RegExp): string[] => [
    ...new Set(Array.from(built(path).matchAll(pattern), ([, colour = '']) => colour)),
  ];
  const group =
    /var\(--place-(\d+)\)"[^>]*>(?:<(?:circle|path)[^>]*>)*<(?:circle|path)[^>]*data-key="nowhere-/g;
  expect(colours('en/index.html', group)).toEqual(['11']);
  expect(colours('en/compare/index.html', /data-place="(\d+)"[^>]*>\s*Nowhere/g)).toEqual(['11']);
  const numbers = /<a class="number"[^>]*data-trace="nowhere-[^>]*data-place="(\d+)"/g;
  const rows = /<tr id="nowhere-[^"]*" data-place="(\d+)"/g;
  for (const lang of ['en', 'zh'])
    for (const pattern of [numbers, rows])
      expect(colours(`${lang}/documents/nowhere-2025-plan/index.html`, pattern)).toEqual(['11']);
  expect(colours('index.html', /data-place="(\d+)"[^>]*>\s*Nowhere/g)).toEqual(['11']);
});

test.each(['en', 'zh'])(
  '%s: whatever words its notes hold, a page shows them and no more',
  (lang) => {
    const elements = (id: string): Document =>
      parseHTML(built(`${lang}/documents/${id}/index.html`)).document;
    const [ours, other] = [elements('nowhere-2025-plan'), elements('suzhou-2021-window')];
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    expect(flat(ours.body.textContent).split(flat(words)).length).toBeGreaterThan(2);
    const count = (page: Document, what: string): number => page.querySelectorAll(what).length;
    for (const what of ['script', 'style', 'iframe', 'img', 'title', 'textarea'])
      expect([what, count(ours, what)]).toEqual([what, count(other, what)]);
    const handlers = [...ours.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  },
);
