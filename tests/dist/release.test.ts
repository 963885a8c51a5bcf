import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseFaults } from '../../scripts/lib/release/faults.ts';
import { filesIn } from '../../scripts/lib/release/files.ts';
import { hashOf } from '../../scripts/lib/release/manifest.ts';
import { release } from '../../scripts/lib/release/release.ts';
import { basePath, distFiles, distRoot, pathOf } from '../lib/dist.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const site = new URL(basePath, SITE_URL).href;
const room = mkdtempSync(join(tmpdir(), 'ledger-rehearsal-'));
const live = distFiles().filter((file) => !file.startsWith('v/'));

/** The built site as a build of a version would draw it, where its embeds say their version. */
function draw(version: string, folder: string): void {
  for (const file of live) {
    const to = join(folder, file);
    cpSync(join(distRoot, file), to);
    if (!/\/embed\/.*\.html$/.test(file)) continue;
    const html = readFileSync(to, 'utf8');
    writeFileSync(to, html.replace('</main>', `<p>${version}</p></main>`));
  }
}

async function rehearse(version: string, into: string): Promise<void> {
  await release({
    request: {
      ...{ version, site, into: join(room, into) },
      ...{ contact: 'desk@example.org', repository: 'https://code.example.org/' },
    },
    room: join(room, 'work'),
    say: () => undefined,
    draw: (folder) => {
      draw(version, folder);
      return Promise.resolve(true);
    },
  });
}

function hashes(folder: string): Record<string, string> {
  const of = (file: string): string => hashOf(readFileSync(join(folder, file)));
  return Object.fromEntries(filesIn(folder).map((file) => [file, of(file)]));
}

const home = join(room, 'public', 'v');
let first: Record<string, string> = {};

describe('two releases of the built site, rehearsed', () => {
  beforeAll(async () => {
    await rehearse('1.0.0', 'public');
    first = hashes(join(home, '1.0.0'));
    await rehearse('1.0.0', 'again');
    await rehearse('1.1.0', 'public');
  }, 300_000);
  afterAll(() => {
    rmSync(room, { recursive: true, force: true });
  });

  it('makes the same bytes twice', () => {
    expect(hashes(join(room, 'again', 'v', '1.0.0'))).toEqual(first);
  });

  it('changes nothing under the first when the second is made', () => {
    expect(hashes(join(home, '1.0.0'))).toEqual(first);
    expect(releaseFaults(home)).toEqual([]);
  });

  it('freezes every embed and drawing, and no picture of dots', () => {
    const kept = Object.keys(first);
    const wanted = live.filter((file) => /\/embed\/.*\.html$|\/charts\/[^/]+\.svg$/.test(file));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((file) => !kept.includes(file))).toEqual([]);
    expect(kept.filter((file) => file.endsWith('.png'))).toEqual([]);
  });

  it('links relatively, to what is there', () => {
    const released = filesIn(home).map((file) => `v/${file}`);
    const there = new Set([...live, ...released].map(pathOf));
    const dead = released
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const { document } = parseHTML(readFileSync(join(room, 'public', file), 'utf8'));
        return [...document.querySelectorAll('a[href], link[href]')].flatMap((link) => {
          const href = link.getAttribute('href') ?? '';
          if (/^(?:data:|#)/.test(href)) return [];
          const url = new URL(href, new URL(pathOf(file), 'http://there.example'));
          if (url.host !== 'there.example')
            return href.startsWith(site) ? [`${file}: ${href}`] : [];
          return there.has(url.pathname) ? [] : [`${file}: ${href}`];
        });
      });
    expect(dead).toEqual([]);
  });
});
