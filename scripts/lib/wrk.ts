/** What `wrk` says of a run: answers a second, the slowest hundredth, and what went wrong. */
export interface Load {
  readonly perSecond: number;
  /** The time under which 99 of 100 answers came, as wrk writes it: `4.31ms`. */
  readonly p99: string;
  /** Answers that were errors, and connections that broke. */
  readonly errors: number;
}

/** Reads what `wrk --latency` prints. Throws where it printed no rate. */
export function readWrk(text: string): Load {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1];
  if (rate === undefined) throw new Error(`wrk said nothing of a rate: ${text}`);
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? '0';
  const broken = /Socket errors: (.*)/.exec(text)?.[1]?.match(/\d+/g) ?? [];
  return {
    perSecond: Number(rate),
    p99: /99%\s+(\S+)/.exec(text)?.[1] ?? 'unknown',
    errors: [failed, ...broken].reduce((sum, count) => sum + Number(count), 0),
  };
}

/** A script for wrk that asks for one path after the other, as a browser that reads brotli does. */
export function wrkScript(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local nth = 0
request = function()
  nth = nth % #paths + 1
  return wrk.format("GET", paths[nth], { ["Accept-Encoding"] = "br, gzip" })
end
`;
}
