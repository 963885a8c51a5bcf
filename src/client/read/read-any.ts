import { lacksOf, type Lack } from '../../reading/lacks.ts';
import type { Mention } from '../../reading/numbers/mentions.ts';
import { documentIn, normalText, opened } from '../../reading/open.ts';
import type { Reading } from '../../reading/reading.ts';
import { readTasks, tasksOf, type Progress, type Task } from '../../reading/readings.ts';
import { joinLines } from '../../reading/text/breaks.ts';
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

/** Does {@link readSecond} elsewhere at the same time. */
export type Helper = (text: string) => Promise<readonly Reading[]>;

/** From so many characters on it is worth while to share the reading. */
const many = 10_000;

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
  const { text: raw, gb18030 } = decoded(source);
  const text = joinLines(mayBeTraditional(raw) ? await simplified(raw) : raw);
  const there = text.length < many ? undefined : helper?.(text).catch(() => null);
  const document = documentIn(text);
  const hash = sha256(normalText(document));
  const tasks = tasksOf(document);
  const all = there ? await shared(tasks, progress, there) : readTasks(tasks, progress);
  const { paragraphs, mentions } = document;
  const lacks = lacksOf(document, all);
  return { paragraphs, mentions, readings: all, lacks, hash: await hash, gb18030 };
}

/** Reads the second half of a text that is ready to be read, for another that reads the first. */
export function readSecond(text: string): readonly Reading[] {
  const tasks = tasksOf(documentIn(text));
  return readTasks(tasks.slice(middleOf(tasks)));
}

/** Reads the first half of tasks here and takes the second from elsewhere, or reads it if that fails. */
async function shared(
  tasks: readonly Task[],
  progress: Progress,
  there: Promise<readonly Reading[] | null>,
): Promise<readonly Reading[]> {
  const middle = middleOf(tasks);
  const here = readTasks(tasks.slice(0, middle), progress);
  return [...here, ...((await there) ?? readTasks(tasks.slice(middle)))];
}

/** The task before which half of the numerals stand. */
function middleOf(tasks: readonly Task[]): number {
  const half = tasks.reduce((sum, { mentions }) => sum + mentions.length, 0) / 2;
  let count = 0;
  return tasks.findIndex(({ mentions }) => (count += mentions.length) >= half) + 1;
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
