/** Reads a document beside the page, so that the page answers meanwhile. */
import { UnreadableError } from '../../reading/text/bytes.ts';
import { handed } from './handed.ts';
import { helper } from './helper.ts';
import { looksOf } from './looks.ts';
import type { Answer, Ask } from './messages.ts';
import { readAny, readSecond, SimplifierError, type Refused } from './read-any.ts';

const say = (answer: Answer): void => {
  postMessage(answer);
};

/** The page is told of every so much that was read: to show it takes a little of its time. */
const step = 0.05;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'part') say({ kind: 'part', id: data.id, readings: readSecond(data.text) });
  else if (data.kind === 'read') void read(data);
  else void readAny(data.text, () => undefined, helper());
});

async function read({ source, name, names }: Extract<Ask, { kind: 'read' }>): Promise<void> {
  let told = 0;
  const progress = (done: number, all: number): void => {
    const share = done / all;
    if (share - told < step) return;
    told = share;
    say({ kind: 'progress', share });
  };
  try {
    const found = await readAny(source, progress, helper());
    const { head, rest } = handed(found);
    say({ kind: 'read', head });
    say({ kind: 'rest', rest: rest() });
    say({ kind: 'looks', looks: looksOf(found, name, names) });
  } catch (error) {
    say({ kind: 'unreadable', reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): Refused {
  if (error instanceof UnreadableError) return error.reason;
  return error instanceof SimplifierError ? 'simplifier' : 'failed';
}
