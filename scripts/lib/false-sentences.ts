import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { claims, isClaim, untrue } from '../../src/data/claims/register.ts';
import type { Ledger } from '../../src/data/ledger.ts';

/** What may rest on a claim: texts, charts, checks and the words of the interface. */
const names = /\.mdx$|\.(?:chart|check)\.ts$|^word-claims\.ts$/;
const folders = ['src/content', 'src/charts', 'src/checks', 'src/site'];

/** Every place in the sources that names a claim which the ledger does not bear out, by file and line. */
export function falseSentences(ledger: Ledger, root = '.'): readonly string[] {
  const stale = untrue(Object.keys(claims).filter(isClaim), ledger);
  if (stale.length === 0) return [];
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => names.test(name))
      .sort()
      .flatMap((name) => {
        const file = `${folder}/${name.replaceAll('\\', '/')}`;
        const lines = readFileSync(join(root, folder, name), 'utf8').split('\n');
        return lines.flatMap((line, nth) =>
          stale
            .filter((id) => namesClaim(line, id))
            .map((id) => `${file}:${nth + 1}: no longer true: ${claims[id].says} (claim ${id})`),
        );
      }),
  );
}

/** Whether a line names a claim, and not another whose name begins or ends alike. */
function namesClaim(line: string, id: string): boolean {
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(line);
}
