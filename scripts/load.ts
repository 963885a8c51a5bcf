/*
 * npm run load   asks nginx for our pages as fast as it can answer; --help says more
 * Ends with 1 where an answer was an error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasNginx, startNginx } from './lib/nginx-run.ts';
import { precompress } from './lib/precompress.ts';
import { filesIn } from './lib/release/files.ts';
import { readWrk, wrkScript, type Load } from './lib/wrk.ts';

const help = `npm run load [-- --seconds 10] [-- --connections 64]

Serves the front pages, stories and lists of dist/ with nginx as npm run nginx configures it,
compressed before, and asks for them with wrk: three runs in turn with an empty file, so that the
ratio tells what our pages cost on this machine. Needs nginx and wrk.`;

/** The pages that most readers ask for. */
const read =
  /^(?:index\.html|(?:en|zh)\/(?:(?:stories\/[^/]+|charts|compare|data)\/)?index\.html)$/;
const runs = 3;

function wrk(url: string, script: string, seconds: string, connections: string): Promise<Load> {
  const args = ['--threads', '2', '--latency', '--duration', `${seconds}s`];
  const child = spawn('wrk', [...args, '--connections', connections, '--script', script, url]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      try {
        done(readWrk(said));
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

const middle = (loads: readonly Load[]): Load | undefined =>
  loads.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(loads.length / 2)];

async function load(seconds: string, connections: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const files = filesIn('dist').filter((file) => read.test(file));
    for (const file of [...files, '404.html']) cpSync(join('dist', file), join(folder, file));
    writeFileSync(join(folder, 'empty.txt'), '');
    await precompress(folder);
    const scripts = { pages: join(folder, '.pages.lua'), empty: join(folder, '.empty.lua') };
    const paths = files.map((file) => `/${file.replace(/index\.html$/, '')}`);
    writeFileSync(scripts.pages, wrkScript(paths));
    writeFileSync(scripts.empty, wrkScript(['/empty.txt']));
    const nginx = await startNginx(folder, readFileSync('public/_headers', 'utf8'));
    const loads: Record<keyof typeof scripts, Load[]> = { pages: [], empty: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const what of ['empty', 'pages'] as const)
        loads[what].push(await wrk(nginx.url, scripts[what], seconds, connections));
    }
    await nginx.close();
    const [pages, empty] = [middle(loads.pages), middle(loads.empty)];
    const errors = Object.values(loads)
      .flat()
      .reduce((sum, each) => sum + each.errors, 0);
    console.table({ [`${paths.length} pages in turn`]: pages, 'an empty file': empty });
    const ratio = ((pages?.perSecond ?? 0) / (empty?.perSecond ?? 1)).toFixed(2);
    console.log(
      `our pages are answered ${ratio} times as often as an empty file; ${errors} errors`,
    );
    return errors === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '64' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(help);
  else if (!hasNginx || spawnSync('wrk', ['--version']).error !== undefined)
    throw new Error('nginx and wrk are needed for this (Debian: apt install nginx-light wrk)');
  else process.exitCode = await load(values.seconds, values.connections);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
