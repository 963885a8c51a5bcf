import { lacksOf, type Lack } from '../../reading/lacks.ts';
import type { Mention } from '../../reading/numbers/mentions.ts';
import { documentOf, normalText, opened } from '../../reading/open.ts';
import type { Reading } from '../../reading/reading.ts';
import { readTasks, tasksOf, type Progress, type Task } from '../../reading/readings.ts';
import { UnreadableError, type Unreadable } from '../../reading/text/bytes.ts';
import { mayBeTraditional } from '../../reading/text/traditional.ts';

/** A document as the page shows it. */
export interface Read {
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Mention[];
  readonly readings: readonly Reading[];
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
  /** SHA-256 of its text as it is read; empty where the browser works out none. */
  readonly hash: string;
  /** Whether its bytes were in the older Chinese encoding. */
  readonly gb18030: boolean;
}

/** Why a document was not read. */
export type Refused = Unreadable | 'failed' | 'simplifier';

/** Reads tasks elsewhere at the same time. */
export type Helper = (tasks: readonly Task[]) => Promise<readonly Reading[]>;

/** From so many numerals on it is worth while to share the reading. */
const many = 2000;

/** Thrown where a text in traditional characters cannot be converted, because there is no network. */
export class SimplifierError extends Error {
  override readonly name = 'SimplifierError';
}

/**
 * Reads a document as `npm run scan` does; what turns traditional characters into simplified ones
 * is loaded only for a text that has some. Throws an {@link UnreadableError} as that does, but
 * takes the older Chinese encoding. A helper reads half of a long one; what is read is the same.
 */
export async function readAny(
  source: Uint8Array | string,
  progress: Progress,
  helper: Helper | null = null,
): Promise<Read> {
  const { text, gb18030 } = decoded(source);
  const document = documentOf(mayBeTraditional(text) ? await simplified(text) : text);
  const tasks = tasksOf(document);
  const all =
    helper !== null && document.mentions.length >= many
      ? await shared(tasks, progress, helper)
      : readTasks(tasks, progress);
  return {
    paragraphs: document.paragraphs,
    mentions: document.mentions,
    readings: all,
    lacks: lacksOf(document, all),
    hash: await sha256(normalText(document)),
    gb18030,
  };
}

/** Reads the first half of tasks here and the second elsewhere; all of them here if that fails. */
async function shared(
  tasks: readonly Task[],
  progress: Progress,
  helper: Helper,
): Promise<readonly Reading[]> {
  const half = tasks.reduce((sum, { mentions }) => sum + mentions.length, 0) / 2;
  let count = 0;
  const cut = tasks.findIndex(({ mentions }) => (count += mentions.length) >= half) + 1;
  const rest = tasks.slice(cut);
  const there = helper(rest).catch(() => null);
  const here = readTasks(tasks.slice(0, cut), progress);
  return [...here, ...((await there) ?? readTasks(rest))];
}

function decoded(source: Uint8Array | string): { text: string; gb18030: boolean } {
  try {
    return { text: opened(source), gb18030: false };
  } catch (error) {
    const older = error instanceof UnreadableError && error.reason === 'gb18030';
    if (!older || typeof source === 'string') throw error;
    return { text: opened(new TextDecoder('gb18030').decode(source)), gb18030: true };
  }
}

async function simplified(text: string): Promise<string> {
  const { simplify } = await import('../../reading/text/simplify.ts').catch((cause: unknown) => {
    throw new SimplifierError('the simplifier could not be loaded', { cause });
  });
  return simplify(text);
}

/** In hexadecimal digits; empty on a page that came without encryption, which may work out none. */
async function sha256(text: string): Promise<string> {
  if (!('subtle' in crypto)) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
