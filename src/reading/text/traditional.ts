/** Every Han character of GB 2312, the first set of simplified characters, from the decoder of every platform. */
function simplifiedSet(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const all = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    const row = new Uint8Array(0x5e * 2);
    for (let at = 0; at < 0x5e; at += 1) row.set([lead, 0xa1 + at], at * 2);
    for (const sign of decoder.decode(row)) all.add(sign);
  }
  return all;
}

let known: ReadonlySet<string> | null = null;

/** Half of what it takes to convert a text: no text that would be converted has fewer. */
const leastShare = 0.01;
const han = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/g;

/**
 * Whether a text may be in traditional characters: one in a hundred of its Han characters is
 * none of GB 2312. It needs no table, so that the large one is loaded only for such a text.
 */
export function mayBeTraditional(text: string): boolean {
  known ??= simplifiedSet();
  let all = 0;
  let outside = 0;
  for (const [sign] of text.matchAll(han)) {
    all += 1;
    if (!known.has(sign)) outside += 1;
  }
  return outside > 0 && outside >= leastShare * all;
}
