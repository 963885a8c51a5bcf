import { join } from 'node:path';

/** The script of the page as one module, which asks for nothing more. */
export async function clientScript(): Promise<string> {
  // Every scan would wait for the bundler, and few write a page.
  const { build } = await import('vite');
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
  const [one] = [built].flat();
  if (one === undefined || !('output' in one) || one.output.length > 1) {
    throw new Error('invalid script of the page to review: it is not one file');
  }
  const [{ code }] = one.output;
  // What would end the script it stands in is written as a string or pattern may write it.
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
