import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { basePath } from './dist.ts';

const run = promisify(execFile);

/** What a program wrote; null where the machine has no such program. */
export async function outputOf(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run(program, [...args], { maxBuffer: 32 << 20, encoding: 'utf8' });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The rows that a piece of Python loads; null where there is no Python. */
export async function rowsByPython(code: string): Promise<unknown> {
  const output = await outputOf('python3', ['-c', `${code}\nprint(json.dumps(rows))`]);
  return output === null ? null : JSON.parse(output);
}

/** The rows that a piece of JavaScript loads, in a Node of its own. */
export async function rowsByNode(code: string): Promise<unknown> {
  const module = `${code}\nconsole.log(JSON.stringify(rows));`;
  const output = await outputOf(process.execPath, ['--input-type=module', '--eval', module]);
  return output === null ? null : JSON.parse(output);
}

/** Code with the addresses of the live site turned to another place; `home` ends on a slash. */
export function pointedAt(code: string, home: string): string {
  return code.replaceAll(/https?:\/\/[^/"']+\/[^"'\s]*/g, (address) => {
    const { pathname } = new URL(address);
    if (!pathname.startsWith(basePath)) throw new Error(`strange address in the code: ${address}`);
    return `${home}${pathname.slice(basePath.length)}`;
  });
}
