/** How a bench is asked for. */
export interface BenchOptions {
  readonly runs: number;
  readonly against: string | undefined;
  /** How many times as many figures as ours are built. */
  readonly sizes: readonly number[];
}

/** A thing to measure; running it prints what it finds and gives the bars that are missed. */
export interface Bench {
  readonly what: string;
  readonly run: (options: BenchOptions) => Promise<readonly string[]>;
}

/** Every bench, by the name it is called. Each loads what it measures with when it is run. */
export const benches: Readonly<Record<string, Bench>> = {
  page: {
    what: 'a story, the same charts drawn in the browser, and the same page without script',
    run: async (options) => (await import('./page.ts')).benchPage(options),
  },
  build: {
    what: 'building ten and a hundred times as many figures, and five times as many charts',
    run: async (options) => (await import('./build.ts')).benchBuild(options),
  },
  csv: {
    what: 'the strict reader of tables against bare papaparse',
    run: async (options) => (await import('./csv.ts')).benchCsv(options),
  },
  text: {
    what: 'the reader of documents, in MB a second',
    run: async (options) => (await import('./text.ts')).benchText(options),
  },
};
