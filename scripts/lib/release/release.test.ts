import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAddresses } from './addresses.ts';
import { releaseFaults } from './faults.ts';
import { filesIn } from './files.ts';
import { hashOf } from './manifest.ts';
import { release } from './release.ts';

const site = 'https://e.org/ledger/';
const firstFigures = 'id,value\na,1\nb,2\n';

/** A small site of a version, as a build would leave it. */
function built(version: string, figures: string): Record<string, string> {
  const embed = (lang: string): string =>
    `<html lang="${lang}"><body><a href="${site}${lang}/charts/a/">A</a> ${version} ` +
    `<a href="/ledger/${lang}/charts/a.csv">CSV</a></body></html>`;
  const inLanguage = (lang: string): Record<string, string> => ({
    [`${lang}/index.html`]: 'home',
    [`${lang}/charts/a/index.html`]: 'chart',
    [`${lang}/charts/a.svg`]: '<svg/>',
    [`${lang}/charts/a.png`]: 'png',
    [`${lang}/charts/a.csv`]: figures,
    [`${lang}/embed/a/index.html`]: embed(lang),
    [`${lang}/embed/a/dark/index.html`]: embed(lang),
    [`${lang}/embed/a/auto/index.html`]: embed(lang),
  });
  return {
    'index.html': 'both',
    ...inLanguage('en'),
    ...inLanguage('zh'),
    'data/figures/figures.csv': figures,
    'data/current.json': '{}',
    '_astro/a.hash.css': 'a{}',
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

let room = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'ledger-release-'));
});
afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

/** Makes a release of an invented site into `{room}/{into}/`. */
function make(
  version: string,
  {
    figures = firstFigures,
    into = 'public',
    site: files = built(version, figures),
  }: { figures?: string; into?: string; site?: Record<string, string> } = {},
): Promise<string> {
  return release({
    request: {
      ...{ version, site, into: join(room, into) },
      ...{ contact: 'desk@e.org', repository: 'https://code.e.org/' },
    },
    room: join(room, 'work'),
    say: () => undefined,
    draw: (folder) => {
      write(folder, files);
      return Promise.resolve(true);
    },
  });
}

/** The hash of every file below a folder. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]),
  );
}

const home = (into = 'public'): string => join(room, into, 'v');
const text = (...names: string[]): string => readFileSync(join(home(), ...names), 'utf8');

describe('release(releasing), rehearsed twice', () => {
  it('keeps embeds, drawings and data, and nothing else', async () => {
    expect(await make('1.0.0')).toBe(join(home(), '1.0.0'));
    const kept = [
      '1.0.0/CHANGELOG.md',
      '1.0.0/addresses.txt',
      '1.0.0/data/figures/figures.csv',
      ...['en', 'zh'].flatMap((lang) => [
        `1.0.0/${lang}/charts/a.csv`,
        `1.0.0/${lang}/charts/a.svg`,
        `1.0.0/${lang}/embed/a/auto/index.html`,
        `1.0.0/${lang}/embed/a/dark/index.html`,
        `1.0.0/${lang}/embed/a/index.html`,
      ]),
      '1.0.0/manifest.json',
      'addresses.txt',
    ];
    expect(filesIn(home())).toEqual(kept.toSorted());
    expect(text('1.0.0', 'zh/embed/a/dark/index.html')).toBe(
      '<html lang="zh"><body><a href="../../../../../../zh/charts/a/">A</a> 1.0.0 ' +
        '<a href="../../../charts/a.csv">CSV</a></body></html>',
    );
    expect(releaseFaults(home())).toEqual([]);
  });

  it('makes the same bytes twice', async () => {
    await make('1.0.0');
    await make('1.0.0', { into: 'again' });
    expect(hashes(home('again'))).toEqual(hashes(home()));
  });

  it('changes nothing under the first when the second is made', async () => {
    await make('1.0.0');
    const first = hashes(join(home(), '1.0.0'));
    const published = readAddresses(text('addresses.txt'));
    await make('1.1.0', { figures: 'id,value\na,1.5\nc,3\n' });
    expect(hashes(join(home(), '1.0.0'))).toEqual(first);
    const after = readAddresses(text('addresses.txt'));
    expect(published.filter((address) => !after.includes(address))).toEqual([]);
    expect(after).toEqual(
      expect.arrayContaining([
        '/en/charts/a/',
        '/v/1.0.0/en/embed/a/',
        '/v/1.1.0/zh/embed/a/auto/',
      ]),
    );
    expect(after.join()).not.toMatch(/_astro/);
    expect(releaseFaults(home())).toEqual([]);
    expect(text('1.1.0', 'CHANGELOG.md')).toMatchInlineSnapshot(`
      "# 1.1.0

      Figures: 2. Since 1.0.0: added 1, removed 1, changed 1.

      数据2条。与1.0.0相比：新增1条，删去1条，改动1条。

      ## Added · 新增

      - \`c\`

      ## Removed · 删去

      - \`b\`

      ## Changed · 改动

      - \`a\` value: “1” → “1.5”
      "
    `);
    expect(JSON.parse(text('1.1.0', 'manifest.json'))).toMatchObject({
      version: '1.1.0',
      contact: 'desk@e.org',
      previous: { version: '1.0.0', sha256: first['manifest.json'] },
    });
  });

  it('keeps an address that a later site no longer has', async () => {
    await make('1.0.0', { site: { ...built('1.0.0', firstFigures), 'en/old/index.html': 'x' } });
    await make('1.0.1');
    expect(readAddresses(text('addresses.txt'))).toContain('/en/old/');
  });
});

describe('release(releasing) changes nothing and refuses', () => {
  const change =
    (name: string, content = 'x') =>
    (): void => {
      write(home(), { [name]: content });
    };
  const remove = (name: string) => (): void => {
    rmSync(join(home(), name));
  };

  it.each([
    ['1.0.0', 'version 1.0.0 is published, and what is published stays (the next is after 1.0.0)'],
    ['0.9.9', 'version 0.9.9 is older than 1.0.0 (the next is after it)'],
  ])('%s after 1.0.0', async (version, message) => {
    await make('1.0.0');
    const before = hashes(home());
    await expect(make(version)).rejects.toThrow(message);
    expect(hashes(home())).toEqual(before);
  });

  it.each([
    ['a changed file', change('1.0.0/en/charts/a.svg'), /a\.svg: has changed since its release/],
    ['a file that is gone', remove('1.0.0/zh/charts/a.svg'), /a\.svg: is gone since its release/],
    ['a file too many', change('1.0.0/en/b.svg'), /b\.svg: is no file of its release/],
    ['no manifest', remove('1.0.0/manifest.json'), /manifest\.json: is gone/],
    ['a broken manifest', change('1.0.0/manifest.json'), /manifest\.json: no manifest/],
    ['something strange', change('notes/a.txt'), /notes: is no version/],
  ])('to follow %s', async (_, spoil, message) => {
    await make('1.0.0');
    spoil();
    const before = hashes(home());
    await expect(make('1.1.0')).rejects.toThrow(message);
    expect(hashes(home())).toEqual(before);
  });

  it('to follow a manifest that was rewritten with its files', async () => {
    await make('1.0.0');
    await make('1.1.0');
    const manifest = text('1.0.0', 'manifest.json').replace('desk@e.org', 'else@e.org');
    change('1.0.0/manifest.json', manifest)();
    await expect(make('1.2.0')).rejects.toThrow('1.1.0/manifest.json: does not follow 1.0.0');
  });

  it.each([
    [
      'a page that hides its version',
      { 'en/embed/a/index.html': `<a href="${site}en/charts/a/">` },
    ],
    ['no data', { 'data/figures/figures.csv': '' }],
  ])('a build with %s', async (_, files) => {
    await make('1.0.0');
    const before = hashes(home());
    const faulty = { ...built('1.1.0', firstFigures), ...files };
    await expect(make('1.1.0', { site: faulty })).rejects.toThrow();
    expect(hashes(home())).toEqual(before);
  });

  it('a build that fails, and sweeps up what a killed release left', async () => {
    await make('1.0.0');
    const before = hashes(home());
    write(home(), { '.next-1/a': 'x' });
    await expect(
      release({
        request: {
          ...{ version: '1.1.0', site, into: join(room, 'public') },
          ...{ contact: 'desk@e.org', repository: 'https://code.e.org/' },
        },
        room: join(room, 'work'),
        say: () => undefined,
        draw: () => Promise.resolve(false),
      }),
    ).rejects.toThrow('the build failed');
    expect(hashes(home())).toEqual(before);
    expect(existsSync(join(room, 'work', `release-${process.pid}`))).toBe(false);
  });
});

describe('releaseFaults(home)', () => {
  it('finds none where nothing was released', () => {
    expect(releaseFaults(home('nowhere'))).toEqual([]);
  });

  it('names an address that is no longer gathered', async () => {
    await make('1.0.0');
    write(home(), { 'addresses.txt': text('addresses.txt').replace('/en/\n', '') });
    expect(releaseFaults(home())).toEqual([
      expect.stringContaining('addresses.txt: missing address: /en/'),
    ]);
    await make('1.0.1');
    expect(releaseFaults(home())).toEqual([]);
  });
});
