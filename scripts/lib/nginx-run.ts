import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseHeaders } from './headers.ts';
import { listen } from './listen.ts';
import { nginxConf } from './nginx.ts';

/** The server as Debian installs it, and its module for brotli. */
const program = '/usr/sbin/nginx';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether the server is installed, and whether it can send what brotli has compressed. */
export const hasNginx = existsSync(program);
export const hasBrotli = hasNginx && existsSync(brotliModule);

/** A running nginx: its address with the base path, and the way to stop it. */
export interface Nginx {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What surrounds the shipped configuration where nobody is root and no port is taken. */
function around(home: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  return `daemon off; pid ${join(home, 'pid')}; error_log stderr; worker_processes 2;
${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli ? `load_module ${brotliModule};` : ''}
events { worker_connections 512; }
http { access_log off; ${temporary.join(' ')} include ${join(home, 'site.conf')}; }`;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Serves a folder with nginx as `npm run nginx` configures it. Rejects when it does not start. */
export async function startNginx(root: string, headers: string, base = '/'): Promise<Nginx> {
  const { port, close: free } = await listen(() => undefined, 0, '127.0.0.1');
  await free();
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = { root, base, listen: `127.0.0.1:${port}`, name: '_', brotli: hasBrotli };
  writeFileSync(join(home, 'site.conf'), nginxConf(parseHeaders(headers), site));
  writeFileSync(join(home, 'main.conf'), around(home));
  const child = spawn(program, ['-p', home, '-c', join(home, 'main.conf')]);
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const url = `http://127.0.0.1:${port}${base}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await wait(50);
  }
  return {
    url,
    close: async () => {
      child.kill('SIGQUIT');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
