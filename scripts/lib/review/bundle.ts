import { join } from 'node:path';
import { build } from 'vite';

/** The script of the page as one module, which asks for nothing more. */
export async function clientScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, 'client/main.ts'), formats: ['es'] },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  const parts = one !== undefined && 'output' in one ? one.output : [];
  const [part] = parts;
  if (part?.type !== 'chunk' || parts.length > 1) {
    throw new Error(`invalid script of the page: ${parts.length} files, not one`);
  }
  // What would end the script it stands in is written as a string or pattern may write it.
  return part.code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
