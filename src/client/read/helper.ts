import type { Answer, Ask } from './messages.ts';
import type { Helper } from './read-any.ts';

let made: Worker | null = null;
let asked = 0;

/** Another worker that runs the same file, where the machine has a second core; else null. */
export function helper(): Helper | null {
  if (navigator.hardwareConcurrency < 2 || typeof Worker === 'undefined') return null;
  made ??= new Worker(location.href, { type: 'module', name: 'helper' });
  const worker = made;
  return (text) =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      const listening = new AbortController();
      const { signal } = listening;
      const answered = ({ data }: MessageEvent<Answer>): void => {
        if (data.kind !== 'part' || data.id !== id) return;
        listening.abort();
        resolve(data.readings);
      };
      const failed = (): void => {
        listening.abort();
        reject(new Error('no second reader'));
      };
      worker.addEventListener('message', answered, { signal });
      worker.addEventListener('error', failed, { signal });
      const ask: Ask = { kind: 'part', id, text };
      worker.postMessage(ask);
    });
}
