import { benchBuild } from './build.ts';
import { benchCsv } from './csv.ts';
import { benchPage } from './page.ts';
import { benchText } from './text.ts';

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

/** Every bench, by the name it is called. */
export const benches: Readonly<Record<string, Bench>> = {
  page: {
    what: 'a story, the same charts drawn in the browser, and the same page without script',
    run: benchPage,
  },
  build: {
    what: 'building ten and a hundred times as many figures, and five times as many charts',
    run: benchBuild,
  },
  csv: { what: 'the strict reader of tables against bare papaparse', run: benchCsv },
  text: { what: 'the reader of documents, in MB a second', run: benchText },
};
