import { stripVTControlCharacters } from 'node:util';

/**
 * Takes out of what Astro tells of an error the hint about browsers: it is added to every message
 * that says "document", and here that is a paper. Takes lines and gives lines, one by one.
 */
export async function* withoutHint(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | null = null;
  let skips = false;
  for await (const line of lines) {
    const said = stripVTControlCharacters(line).trim();
    if (skips && said !== 'Stack trace:') continue;
    skips = held !== null && said.startsWith('Browser APIs are not available');
    if (held !== null && !skips) yield held;
    held = said === 'Hint:' ? line : null;
    if (held === null && !skips) yield line;
  }
  if (held !== null) yield held;
}
