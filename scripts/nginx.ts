/*
 * npm run nginx -- --root /srv/ledger   prints the configuration of nginx for the site; --help says more
 */
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeaders } from './lib/headers.ts';
import { nginxConf } from './lib/nginx.ts';
import { normaliseBase } from './lib/serve-dist.ts';

const help = `npm run nginx --silent -- --root FOLDER > ledger.conf

Prints what nginx includes in its http block (/etc/nginx/conf.d/ on Debian): the headers of
public/_headers, the types of our files, what was compressed before, and our page for a 404.

  --root FOLDER     where the site lies on the server: an absolute path
  --name NAMES      the names of the site (default: _, any)
  --listen PORT     a port, or an address and a port (default: 80)
  --base /PATH/     the path that it was built for (default: BASE_PATH, else /)
  --include FILE    a file of yours in the server block, as for certificates
  --brotli          serve *.br too (Debian: libnginx-mod-http-brotli-static)`;

const file = 'public/_headers';

try {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      name: { type: 'string', default: '_' },
      include: { type: 'string' },
      listen: { type: 'string', default: '80' },
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
      brotli: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(help);
  else {
    const { root = '', base, ...site } = values;
    if (!isAbsolute(root)) throw new Error('name the folder on the server: --root /srv/ledger');
    const rules = parseHeaders(readFileSync(file, 'utf8'), file);
    const folder = root.replace(/\/+$/, '');
    process.stdout.write(nginxConf(rules, { ...site, root: folder, base: normaliseBase(base) }));
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
