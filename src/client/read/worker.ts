/** Reads a document beside the page, so that the page answers meanwhile. */
import { UnreadableError } from '../../reading/text/bytes.ts';
import { readAny, SimplifierError, type Answer } from './read-any.ts';

const say = (answer: Answer): void => {
  postMessage(answer);
};

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  let told = 0;
  const progress = (done: number, all: number): void => {
    const share = done / all;
    if (share - told < 0.01) return;
    told = share;
    say({ kind: 'progress', share });
  };
  readAny(data, progress).then(
    (read) => {
      say({ kind: 'read', read });
    },
    (error: unknown) => {
      if (error instanceof UnreadableError) say({ kind: 'unreadable', reason: error.reason });
      else if (error instanceof SimplifierError) say({ kind: 'unreadable', reason: 'simplifier' });
      else say({ kind: 'unreadable', reason: 'failed' });
    },
  );
});
