/** Which codes are Han characters of GB 2312, the first set of simplified ones, from the decoder of every platform. */
function simplifiedSet(): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const all = new Uint8Array(0x10000);
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    const row = new Uint8Array(0x5e * 2);
    for (let at = 0; at < 0x5e; at += 1) row.set([lead, 0xa1 + at], at * 2);
    for (const sign of decoder.decode(row)) all[sign.charCodeAt(0)] = 1;
  }
  return all;
}

let known: Uint8Array | null = null;

/** Half of what it takes to convert a text: no text that would be converted has fewer. */
const leastShare = 0.01;

function isHan(code: number): boolean {
  const basic = code >= 0x4e00 && code <= 0x9fff;
  return basic || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/**
 * Whether a text may be in traditional characters: one in a hundred of its Han characters is
 * none of GB 2312. It needs no table, so that the large one is loaded only for such a text.
 */
export function mayBeTraditional(text: string): boolean {
  known ??= simplifiedSet();
  let all = 0;
  let outside = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) continue;
    all += 1;
    if (known[code] !== 1) outside += 1;
  }
  return outside > 0 && outside >= leastShare * all;
}
