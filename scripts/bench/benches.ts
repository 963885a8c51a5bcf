import { benchPage } from './page.ts';

/** How a bench is asked for. */
export interface BenchOptions {
  readonly runs: number;
  readonly against: string | undefined;
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
};
