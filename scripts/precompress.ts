/*
 * npm run precompress -- FOLDER   writes NAME.br and NAME.gz beside the texts of a copy of the site
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { precompress } from './lib/precompress.ts';

const help = `npm run precompress -- FOLDER

Writes NAME.br and NAME.gz beside every text of 1 kB or more in a folder that dist/ was copied to,
for a server that sends what was compressed before. What stands there already for a text of the
same time is kept. dist/ itself stays as it was built.`;

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  const [folder, extra] = positionals;
  if (values.help) console.log(help);
  else {
    if (folder === undefined || extra !== undefined) throw new Error('name one folder');
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site: ${folder}`);
    const { files, plain, br, gz } = await precompress(folder);
    console.log(`${files} texts of ${mb(plain)}: ${mb(br)} in brotli, ${mb(gz)} in gzip`);
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
