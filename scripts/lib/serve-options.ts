import { parseArgs } from 'node:util';
import type { ServeOptions } from './serve-dist.ts';
import { basePath } from './site-settings.ts';

/** What `npm run serve` and `npm start` are asked for. */
export interface ServeCommand extends Required<Omit<ServeOptions, 'compress'>> {
  /** Whether to build the site first. */
  readonly build: boolean;
}

/** Reads the flags of the server. Throws, with the remedy, on the first it cannot use. */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeCommand {
  const chosen = { port: env.PORT ?? '4321', host: 'localhost', root: 'dist' };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { port: { type: 'string' }, host: { type: 'string' }, root: { type: 'string' } },
  });
  let build = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const meant = /^\d+$/.test(token.value) ? ` (write --port ${token.value})` : '';
      throw new Error(`unknown argument: ${token.value}${meant}`);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'build') build = true;
    else if (name !== 'port' && name !== 'host' && name !== 'root') {
      throw new Error(`unknown flag: ${rawName} (choose from --port, --host, --root)`);
    } else if (value === undefined || value === '') {
      throw new Error(
        `missing value: ${rawName} (write, for example, --${name} ${examples[name]})`,
      );
    } else chosen[name] = value;
  }
  if (build && chosen.root !== 'dist') {
    throw new Error(`unknown flag with a build: --root (npm run serve -- --root ${chosen.root})`);
  }
  if (!/^\d{1,5}$/.test(chosen.port) || Number(chosen.port) > 65_535) {
    throw new Error(`invalid port: ${chosen.port} (a number from 0 to 65535)`);
  }
  return { ...chosen, port: Number(chosen.port), base: basePath(env), build };
}

const examples = { port: '4322', host: '127.0.0.1', root: 'dist' };
