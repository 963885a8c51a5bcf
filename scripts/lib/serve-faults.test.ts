import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { createHandler } from './dist-handler.ts';
import { serveDist } from './serve-dist.ts';
import type { Served } from './serve-dist.ts';

let folder: string;
let root: string;
let served: Served;
const children: ChildProcess[] = [];

/** A site of one version: what each page says of itself. */
function site(name: string, version: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const page of ['index.html', '404.html']) writeFileSync(join(path, page), version);
  writeFileSync(join(path, '_headers'), `/*\n  X-Version: ${version}\n`);
  return path;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  root = site('dist', 'a');
  served = await serveDist({ root, port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
  await served.close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** More than the machine takes of an answer before its reader asks for it. */
function big(): void {
  writeFileSync(join(root, 'big.txt'), Buffer.alloc(20_000_000, 'a'));
}

/** The descriptors that this process holds. */
const held = (): number => readdirSync('/dev/fd').length;

/** Begins a download and leaves when the first bytes are there. */
function abandon(): Promise<void> {
  return new Promise((done, fail) => {
    get(new URL('big.txt', served.url), { agent: false }, (response) => {
      response.once('data', () => {
        response.destroy();
        done();
      });
    }).once('error', fail);
  });
}

it('closes the file of a reader who leaves in the middle', async () => {
  big();
  const before = held();
  for (let i = 0; i < 40; i++) await abandon();
  await expect.poll(held, { timeout: 20_000 }).toBeLessThan(before + 10);
});

it('shows a new site without a restart, its headers too, and no request between fails', async () => {
  const [next, last] = [site('next', 'b'), join(folder, 'last')];
  const seen = new Set<string>();
  let swaps = 0;
  while (swaps < 60) {
    const replies = Array.from({ length: 8 }, (_, i) => ask(served, i % 2 === 0 ? '/' : '/none'));
    renameSync(root, last);
    // Long enough for a request to meet no site at all.
    await new Promise((done) => setTimeout(done, swaps % 3));
    renameSync(next, root);
    renameSync(last, next);
    swaps += 1;
    const got = await Promise.all(replies);
    expect(got.map(({ status }) => status)).toEqual([200, 404, 200, 404, 200, 404, 200, 404]);
    for (const { body } of got) seen.add(body.toString());
  }
  expect([...seen].sort()).toEqual(['a', 'b']);
  const version = (await ask(served, '/')).body.toString();
  expect((await ask(served, '/none')).headers['x-version']).toBe(version);
});

it('lives on when a file cannot be opened, a page of errors is a folder, a file is a socket', async () => {
  big();
  chmodSync(join(root, 'big.txt'), 0);
  const mayReadAll = process.getuid?.() === 0;
  expect((await ask(served, '/big.txt')).status).toBe(mayReadAll ? 200 : 500);
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(join(root, 'socket'), done));
  expect((await ask(served, '/socket')).status).toBe(404);
  socket.close();
  rmSync(join(root, '404.html'));
  mkdirSync(join(root, '404.html'));
  expect((await ask(served, '/none')).status).toBe(404);
});

it('keeps the headers it has when those of a new site cannot be read', async () => {
  writeFileSync(join(root, '_headers'), '/*\n  X-Version: a — b\n');
  expect((await ask(served, '/')).headers['x-version']).toBe('a');
});

it('answers 500 where answering throws, and then the next', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const handle = createHandler(root, '/');
  const http = createHttpServer((request, response) => {
    if (request.url === '/planted') {
      vi.spyOn(response, 'setHeader').mockImplementationOnce(() => {
        throw new Error('planted');
      });
    }
    handle(request, response);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const at = { ...served, url: `http://127.0.0.1:${address.port}/` };
  expect((await ask(at, '/planted')).status).toBe(500);
  expect((await ask(at, '/')).status).toBe(200);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  http.close();
});

/** Starts the server as a process that may hold 64 descriptors; where it is. */
function limited(): Promise<Served> {
  const command =
    'ulimit -n 64 && exec "$0" scripts/serve.ts --port 0 --host 127.0.0.1 --root "$1"';
  const child = spawn('sh', ['-c', command, process.execPath, root], { stdio: 'pipe' });
  children.push(child);
  return new Promise((done, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`the server ended with ${code ?? 'a signal'}`));
    });
    child.stdout.on('data', (text: Buffer) => {
      const url = /http:\S+/.exec(text.toString())?.[0];
      if (url !== undefined) done({ url, close: () => Promise.resolve() });
    });
  });
}

it('outlives more readers than it may open files for', async () => {
  big();
  const small = await limited();
  const replies = await Promise.allSettled(
    Array.from({ length: 120 }, (_, i) => ask(small, i % 3 === 0 ? '/none' : '/big.txt')),
  );
  // Somebody has to be turned away for this to say anything.
  expect(replies.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(120);
  await expect.poll(async () => (await ask(small, '/')).status, { timeout: 20_000 }).toBe(200);
});
