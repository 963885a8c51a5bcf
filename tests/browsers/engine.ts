/** As much of a page or frame as every browser's driver has: it answers what a function in it does. */
export interface Asked {
  evaluate: <A, T>(ask: (given: A) => T | Promise<T>, given?: A) => Promise<T>;
}

/** A page or frame as its driver asks it; what comes back is what the function gives. */
export function asked(
  evaluate: (ask: (given: never) => unknown, given: unknown) => Promise<unknown>,
): Asked {
  return {
    evaluate: async <A, T>(ask: (given: A) => T | Promise<T>, given?: A): Promise<T> =>
      (await evaluate(ask, given)) as T,
  };
}

/** The room a page has, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The keys that are pressed here, by the names they have in pages. */
export type Key = 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown';

/** A page of a browser. */
export interface Tab extends Asked {
  /** Resolves when the page at the address is loaded. */
  readonly go: (address: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  /** Clicks the first element of a selector as a reader does; rejects where it is not seen. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key as a reader does, on what has the focus. */
  readonly press: (key: Key) => Promise<void>;
  /** The frames; each is first brought near the window, so that a lazy one loads, unless `unseen`. */
  readonly frames: (unseen: boolean) => Promise<readonly Asked[]>;
  readonly close: () => Promise<void>;
}

/** A browser that the site is tried in. */
export interface Engine {
  readonly name: string;
  /** Opens a page on a light system, or a dark one. */
  readonly open: (scheme?: 'light' | 'dark') => Promise<Tab>;
  /** Ends whatever was started for it. */
  readonly close: () => Promise<void>;
}

/** How a browser is set up. */
export interface Setup {
  /** Whether the reader's own settings ask for text of twice the size. */
  readonly largeText?: boolean;
  /** The address of a server that also answers for {@link foreignHost}: `127.0.0.1:8000`. */
  readonly proxy?: string;
}

/** A name that leads to this machine and, over plain http, gives a page nothing that is kept for safe ones. */
export const foreignHost = 'jobs.test';

/** The room a page is opened with. */
export const usual: Size = { width: 1100, height: 900 };
