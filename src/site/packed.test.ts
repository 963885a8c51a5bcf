import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, test } from 'vitest';
import { packed, packedText } from './packed.ts';

const long = '<text x="1">账本 a\u0000é</text>'.repeat(20_000);

test.each([
  ['empty', ''],
  ['short', '537.68万人'],
  ['long', long],
])('packedText(text) gives a text that is %s as it was, whenever it is asked for', (_, text) => {
  const ask = packedText(text);
  expect([ask(), ask()]).toEqual([text, text]);
});

test('packed(bytes) gives what is long as it was', () => {
  const bytes = new TextEncoder().encode(long);
  const ask = packed(bytes);
  bytes.fill(0);
  expect(new TextDecoder().decode(ask())).toBe(long);
});

it('keeps nothing of what it was given', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const pack = (): { ask: () => Uint8Array; given: WeakRef<Uint8Array> } => {
    const bytes = new TextEncoder().encode(long);
    return { ask: packed(bytes), given: new WeakRef(bytes) };
  };
  const { ask, given } = pack();
  // What a weak reference names lives to the end of its turn.
  await wait(0);
  collect();
  expect(given.deref()).toBeUndefined();
  expect(ask()).toHaveLength(new TextEncoder().encode(long).length);
});
