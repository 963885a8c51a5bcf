/** A number that somebody typed: what it is, where it starts, and why it counts as one. */
export interface Typed {
  readonly value: string;
  readonly index: number;
  readonly reason: string;
}
