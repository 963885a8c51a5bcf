/** What a scan reads besides its documents, and where it speaks. */
export interface World {
  readonly input: NodeJS.ReadableStream;
  /** Resolves when whoever reads the output has taken the text. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (line: string) => void;
  /** The folder of the ledger that has the names. */
  readonly data: string;
}
