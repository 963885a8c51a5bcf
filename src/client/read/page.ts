/** The page that reads any document: takes a text, has it read beside the page, shows what was read. */
import { ownWords } from '../../reading/propose/own-words.ts';
import { sizeLimit } from '../../reading/text/bytes.ts';
import type { Answer, Ask } from './messages.ts';
import type { Refused } from './read-any.ts';
import { show, type Said, type Shown } from './show.ts';
import type { Told } from './told.ts';

const form = document.querySelector<HTMLFormElement>('[data-reader]');
if (form) begin(form);

function begin(form: HTMLFormElement): void {
  const part = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    selector = '',
  ): HTMLElementTagNameMap[Name] => {
    const found = form.querySelector<HTMLElementTagNameMap[Name]>(name + selector);
    if (found === null) throw new Error(`missing part of the reader: ${name}${selector}`);
    return found;
  };
  const field = part('textarea');
  const file = part('input', '[type="file"]');
  const bar = part('progress');
  const said = part('output');
  const stop = part('button', '[data-stop]');
  const told = load(form.dataset.told ?? '');
  const namer = told.then(({ indicators }) => ownWords(indicators));
  let worker = newWorker();
  /** Whether the worker still has something to say of the last text. */
  let busy = false;
  void warm();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void read(field.value, '');
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void readFile(chosen);
    // The same file may be chosen again once it was changed.
    file.value = '';
  });
  part('button', '[data-example]').addEventListener('click', () => {
    void told.then(({ example }) => {
      field.value = example;
      return read(example, 'example');
    });
  });
  stop.addEventListener('click', () => {
    renew();
    void end('reader.stopped');
  });
  for (const kind of ['dragover', 'drop'] as const) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      form.toggleAttribute('data-over', kind === 'dragover');
      if (kind === 'drop') void drop(event.dataTransfer);
    });
  }
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) form.removeAttribute('data-over');
  });

  function renew(): void {
    worker.terminate();
    worker = newWorker();
    busy = false;
  }

  /** Has the example read while a text is looked for, so that the text is read faster. */
  async function warm(): Promise<void> {
    const { example } = await told;
    if (!busy && example !== '') ask({ kind: 'warm', text: example.repeat(30) });
  }

  function ask(asked: Ask): void {
    worker.postMessage(asked);
  }

  async function drop(data: DataTransfer | null): Promise<void> {
    const [dropped] = data?.files ?? [];
    const text = data?.getData('text/plain') ?? '';
    if (dropped) await readFile(dropped);
    else if (text !== '') await read((field.value = text), '');
  }

  async function readFile(chosen: File): Promise<void> {
    if (chosen.size > sizeLimit) {
      await end('reader.unreadable.size');
      return;
    }
    const name = chosen.name.replace(/\.[^.]*$/, '');
    try {
      await read(new Uint8Array(await chosen.arrayBuffer()), name);
    } catch {
      // A folder, or a file that is gone by now.
      await end('reader.unreadable.gone');
    }
  }

  async function read(source: Uint8Array | string, name: string): Promise<void> {
    const { words, names } = await told;
    const size = typeof source === 'string' ? source.length : source.length / 3;
    if (size > sizeLimit / 3) {
      await end('reader.unreadable.size');
      return;
    }
    // What is still being read is no longer asked for.
    if (busy) renew();
    busy = true;
    hide();
    bar.hidden = false;
    stop.hidden = false;
    bar.value = 0;
    said.textContent = words['reader.reading'] ?? '';
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') bar.value = data.share;
      else if (data.kind === 'read') shown = finish({ head: data.head, name });
      else if (data.kind === 'rest')
        void shown.then(({ more }) => {
          more(data.rest);
        });
      else if (data.kind === 'unreadable') refuse(data.reason);
      else if (data.kind === 'looks') {
        busy = false;
        void shown.then(({ add }) => {
          add(data.looks);
        });
      }
    };
    worker.onerror = () => {
      refuse('failed');
    };
    let shown = new Promise<Said>(() => undefined);
    ask({ kind: 'read', source, name, names });
  }

  function refuse(reason: Refused): void {
    busy = false;
    void end(`reader.unreadable.${reason}`);
  }

  /** Shows what was read; gives back what takes the rest and the proposals once they are there. */
  async function finish(shown: Shown): Promise<Said> {
    await end('');
    const added = show(shown, await told, await namer);
    said.textContent = added.sentence;
    return added;
  }

  async function end(key: string): Promise<void> {
    const { words } = await told;
    bar.hidden = true;
    stop.hidden = true;
    const limit = String(sizeLimit / 1024 / 1024);
    said.textContent = key === '' ? '' : (words[key] ?? key).replace('{limit}', limit);
  }
}

function hide(): void {
  document.querySelector('[data-read]')?.setAttribute('hidden', '');
}

function newWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** What the page knows of the ledger; without it, a text is read all the same, in bare words. */
async function load(address: string): Promise<Told> {
  try {
    const response = await fetch(address);
    if (response.ok) return (await response.json()) as Told;
  } catch {
    // There may be no network.
  }
  const bounds = { exact: '', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' };
  return {
    words: {},
    bounds: { ...bounds, about: '≈', nearly: '≲' },
    documents: [],
    indicators: [],
    names: { indicators: [], places: [], groups: [], words: [] },
    labels: { indicator: {}, place: {}, group: {} },
    example: '',
  };
}
