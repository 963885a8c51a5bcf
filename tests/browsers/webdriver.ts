import type { Key } from './engine.ts';

/** The name that the standard gives to what identifies an element. */
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** An element, as a driver knows it. */
export interface Element {
  readonly [element]: string;
}

/** As much of W3C's WebDriver (w3.org/TR/webdriver2) as the tests ask for; each rejects if refused. */
export interface Session {
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Resolves when the page is loaded. */
  readonly go: (address: string) => Promise<void>;
  readonly frames: () => Promise<readonly Element[]>;
  /** Clicks the first element of a selector, which has to be seen. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key on what has the focus. */
  readonly press: (key: Key) => Promise<void>;
  /** Runs a script of the page, or of a frame in it, and answers what it returns or promises. */
  readonly run: (script: string, args: readonly unknown[], frame?: Element) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** The characters that stand for keys in the standard. */
const keys: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** What asks a driver, given where it listens: `http://127.0.0.1:4444`. */
export function commandTo(driver: string): Command {
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(driver + path, { method, ...sent });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** Begins a session of a browser whose driver is asked by `command`. */
export async function beginSession(command: Command, capabilities: object): Promise<Session> {
  const begun = await command('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const path = `/session/${(begun as { sessionId: string }).sessionId}`;
  // A driver is in one frame at a time.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
  const enter = (id: Element | null): Promise<unknown> => command('POST', `${path}/frame`, { id });
  return {
    resize: async (size) => {
      await command('POST', `${path}/window/rect`, size);
    },
    go: async (url) => {
      await command('POST', `${path}/url`, { url });
    },
    frames: () =>
      inTurn(async () => {
        await enter(null);
        const query = { using: 'css selector', value: 'iframe' };
        return (await command('POST', `${path}/elements`, query)) as Element[];
      }),
    press: (key) =>
      inTurn(async () => {
        await enter(null);
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
        await command('POST', `${path}/actions`, {
          actions: [{ type: 'key', id: 'keys', actions }],
        });
      }),
    click: (value) =>
      inTurn(async () => {
        await enter(null);
        const query = { using: 'css selector', value };
        const found = (await command('POST', `${path}/element`, query)) as Element;
        await command('POST', `${path}/element/${found[element]}/click`, {});
      }),
    run: (script, args, frame) =>
      inTurn(async () => {
        await enter(null);
        if (frame !== undefined) await enter(frame);
        return command('POST', `${path}/execute/sync`, { script, args });
      }),
    end: async () => {
      await command('DELETE', path);
    },
  };
}
