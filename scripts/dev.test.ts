import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** A busy machine may take a while; an idle one answers within two seconds. */
const patience = { timeout: 60_000, interval: 250 };
const folder = mkdtempSync(join(tmpdir(), 'dev-'));
const csv = join(folder, 'figures.csv');
const row = /^(suzhou-filings-2020-11-30,.*),5376800,/m;
const document = 'en/documents/suzhou-2021-award/';

let server: ChildProcess;
let said = '';

const address = (): string | undefined => /http:\/\/localhost:\d+\//.exec(said)?.[0];

async function page(path: string): Promise<string> {
  const response = await fetch(new URL(path, address()));
  return response.text();
}

/** Whether the page shows some words; a page that does not is too long to print. */
async function shows(words: string): Promise<boolean> {
  return (await page(document)).includes(words);
}

/** Writes another value into one cell of the copied data. */
function edit(value: string): void {
  const text = readFileSync('data/figures.csv', 'utf8');
  expect(text).toMatch(row);
  writeFileSync(csv, text.replace(row, `$1,${value},`));
}

beforeAll(async () => {
  cpSync('data', folder, { recursive: true });
  // The lock is of the server that somebody may be working with.
  const args = ['run', '--silent', 'dev', '--', '--port', '0', '--ignore-lock'];
  // Astro shows no pages to a server that runs inside Vitest; this one does not.
  const quiet = { VITEST: undefined, NODE_ENV: 'development', NO_COLOR: '1' };
  const env = { ...process.env, ...quiet, DATA_DIR: folder };
  server = spawn('npm', args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  }
  await vi.waitFor(() => {
    if (address() === undefined) throw new Error(`no address in: ${said}`);
  }, patience);
}, 90_000);

afterAll(() => {
  // npm, and the server it has started, are one group.
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

test('npm run dev shows pages with their styles', async () => {
  const html = await page(document);
  expect(html.includes('<style')).toBe(true);
  expect(html.includes('content-security-policy')).toBe(false);
}, 120_000);

test('npm run dev shows an edited cell, then the mistake in another edit, then the mended row', async () => {
  expect(await shows('5,376,800')).toBe(true);
  edit('5377000');
  await expect.poll(() => shows('5,377,000'), patience).toBe(true);
  edit('"5,377,000"');
  const line = readFileSync(csv, 'utf8')
    .split(/^suzhou-filings-2020-11-30,/m)[0]
    ?.split('\n').length;
  const remedy = `${csv}:${line ?? ''}: value: invalid number "5,377,000": write 5377000`;
  const asked = async (): Promise<string> => {
    await page(document);
    return said;
  };
  await expect.poll(asked, patience).toContain(remedy);
  // A save that comes while a busy server still tells of the last may be missed: one saves again.
  const saved = (): Promise<boolean> => {
    edit('5376800');
    return shows('5,376,800');
  };
  await expect.poll(saved, { ...patience, interval: 3000 }).toBe(true);
}, 240_000);
