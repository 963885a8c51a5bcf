/** Reads a document beside the page, so that the page answers meanwhile. */
import { readTasks } from '../../reading/readings.ts';
import { UnreadableError } from '../../reading/text/bytes.ts';
import { helper } from './helper.ts';
import { looksOf } from './looks.ts';
import type { Answer, Ask } from './messages.ts';
import { readAny, SimplifierError, type Refused } from './read-any.ts';

const say = (answer: Answer): void => {
  postMessage(answer);
};

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'part') say({ kind: 'part', id: data.id, readings: readTasks(data.tasks) });
  else if (data.kind === 'read') void read(data);
  else void readAny(data.text, () => undefined, helper());
});

async function read({ source, name, names }: Extract<Ask, { kind: 'read' }>): Promise<void> {
  let told = 0;
  const progress = (done: number, all: number): void => {
    const share = done / all;
    if (share - told < 0.01) return;
    told = share;
    say({ kind: 'progress', share });
  };
  try {
    const found = await readAny(source, progress, helper());
    say({ kind: 'read', read: found });
    say({ kind: 'looks', looks: looksOf(found, name, names) });
  } catch (error) {
    say({ kind: 'unreadable', reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): Refused {
  if (error instanceof UnreadableError) return error.reason;
  return error instanceof SimplifierError ? 'simplifier' : 'failed';
}
