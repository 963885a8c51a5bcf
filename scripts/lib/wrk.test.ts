import { describe, expect, it } from 'vitest';
import { readWrk, wrkScript } from './wrk.ts';

describe('readWrk(text)', () => {
  const quiet = `  Latency Distribution
     50%    1.02ms
     99%    4.31ms
  120000 requests in 10.00s, 1.20GB read
Requests/sec:  12000.50
Transfer/sec:    122.88MB
`;

  it.each([
    ['a quiet run', quiet, { perSecond: 12_000.5, p99: '4.31ms', errors: 0 }],
    [
      'errors of the server and of connections',
      `${quiet}  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 8\n`,
      { perSecond: 12_000.5, p99: '4.31ms', errors: 15 },
    ],
  ])('reads %s', (_, text, expected) => {
    expect(readWrk(text)).toEqual(expected);
  });

  it('refuses what is no account of a run', () => {
    expect(() => readWrk('unable to connect')).toThrow('wrk said nothing of a rate');
  });
});

it('wrkScript(paths) asks for each in turn', () => {
  expect(wrkScript(['/', '/en/'])).toContain('local paths = { "/", "/en/" }');
});
