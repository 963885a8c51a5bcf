import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What an address means: a file below the root, another address, or nothing. */
export type Answer =
  { readonly file: string } | { readonly redirect: string } | { readonly missing: true };

const missing: Answer = { missing: true };

/** Decides what a decoded path under the root means; links that lead out of it mean nothing. */
export function answer(root: string, path: string): Answer {
  // `_headers` is for the host; a dot file or a step upwards is for nobody.
  const closed = path
    .split('/')
    .some((part) => (part.startsWith('.') && part !== '.well-known') || /[\0\\]/.test(part));
  if (closed || path === '/_headers') return missing;
  try {
    const file = realpathSync(join(root, path));
    if (!`${file}${sep}`.startsWith(`${realpathSync(root)}${sep}`)) return missing;
    const kind = statSync(file);
    // A pipe or a socket would keep whoever opens it waiting.
    if (kind.isFile()) return path.endsWith('/') ? missing : { file: path };
    if (!existsSync(join(file, 'index.html'))) return missing;
  } catch {
    // No such file, a name too long, a circle of links: whatever it is, there is nothing to send.
    return missing;
  }
  return path.endsWith('/') ? { file: `${path}index.html` } : { redirect: `${path}/` };
}
