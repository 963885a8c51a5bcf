/** How the reader did on some texts, all of it counts. */
export interface Score {
  readonly texts: number;
  /** Figures that were marked, and those of them that were found. */
  readonly marked: number;
  readonly found: number;
  /** Figures that the reader read, and those of them that nobody had marked. */
  readonly read: number;
  readonly extra: number;
  /** Of the found: unit, bound and status right. */
  readonly unit: number;
  readonly bound: number;
  readonly status: number;
  /** Of the found whose time the text says: right, left empty, wrong. */
  readonly timed: number;
  readonly period: number;
  readonly empty: number;
  readonly wrong: number;
}
