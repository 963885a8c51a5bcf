/** The most that an embed may weigh, in bytes after brotli 11; every build is held to it. */
export const heaviestEmbed = 8000;

/** The most that may move while a page loads and is read, as a browser scores layout shifts. */
export const largestShift = 0.01;

/**
 * What a page may bring before its reader scrolls: bytes after brotli 11 by kind and in all, the
 * files it asks for, and its elements. Other origins may be asked for nothing, by any page.
 */
export interface Bar {
  readonly js: number;
  readonly css: number;
  readonly fonts: number;
  readonly images: number;
  readonly total: number;
  readonly requests: number;
  readonly nodes: number;
}

const story = {
  js: 6000,
  css: 7350,
  fonts: 20_500,
  images: 0,
  total: 60_000,
  requests: 5,
  // Three in five of the elements that the heaviest story had when it was first measured: 5091.
  nodes: 3054,
} as const;

/** The bars of the built pages. `npm run budgets -- --tighten` says how much of each is used. */
export const bars = {
  story,
  /** It tells a story itself, and has the whole ledger as its cover. */
  home: { ...story, css: 5900, total: 52_000, nodes: 3500 },
  plain: {
    js: 4000,
    css: 5950,
    fonts: 20_500,
    images: 0,
    total: 49_900,
    requests: 7,
    nodes: 3600,
  },
  embed: {
    js: 550,
    css: 1700,
    fonts: 0,
    images: 0,
    total: heaviestEmbed,
    requests: 1,
    nodes: 1400,
  },
  card: { js: 0, css: 1200, fonts: 0, images: 0, total: 2850, requests: 1, nodes: 80 },
  /** The whole of it is bounded uncompressed too, as it is mailed: `tests/dist/files.test.ts`. */
  file: { js: 0, css: 5350, fonts: 0, images: 0, total: 22_600, requests: 1, nodes: 3100 },
  /** Its reader is loaded beside the page; the page is there before it. */
  read: { js: 7500, css: 3900, fonts: 20_500, images: 0, total: 35_000, requests: 6, nodes: 250 },
  /** What draws is loaded when a drawing is asked for. */
  explore: {
    js: 4600,
    css: 6200,
    fonts: 20_500,
    images: 0,
    total: 53_000,
    requests: 6,
    nodes: 3300,
  },
} as const satisfies Readonly<Record<string, Bar>>;

/** The name of a bar. */
export type BarName = keyof typeof bars;

/** How many rows the table of a step may have; a longer one stands on its chart's page alone. */
export const longestTable = 30;
