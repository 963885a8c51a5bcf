import { parseArgs } from 'node:util';
import { serveDist } from './lib/serve-dist.ts';

const { PORT = '4321', BASE_PATH = '/' } = process.env;
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: PORT },
    host: { type: 'string', default: 'localhost' },
    root: { type: 'string', default: 'dist' },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const port = Number(values.port);
if (!/^\d+$/.test(values.port) || port > 65_535) {
  fail(`invalid port: ${values.port} (a number from 0 to 65535)`);
}

try {
  const served = await serveDist({ root: values.root, port, base: BASE_PATH, host: values.host });
  console.log(`Jobs Ledger is at ${served.url} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void served.close();
    });
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    fail(`port in use: ${port} (choose another: npm run serve -- --port ${port + 1})`);
  }
  if (code === 'EACCES') fail(`port not allowed: ${port} (choose one above 1023: --port 4321)`);
  fail(message);
}
