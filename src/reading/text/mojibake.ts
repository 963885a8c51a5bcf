/** The two bytes of every character of GBK, by its code; 0 for one that is none of it. */
function gbkBytes(): Uint16Array {
  // Each pair in a line of its own, so that one call to the platform's decoder tells them all.
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) pairs.push(lead, trail, 0x0a);
  }
  const bytes = new Uint16Array(0x10000);
  const signs = new TextDecoder('gbk').decode(new Uint8Array(pairs)).split('\n');
  for (const [at, sign] of signs.entries()) {
    const [lead = 0, trail = 0] = [pairs[at * 3], pairs[at * 3 + 1]];
    if (sign.length === 1) bytes[sign.charCodeAt(0)] = lead * 0x100 + trail;
  }
  return bytes;
}

let table: Uint16Array | null = null;

const wide = /[\u0100-\uFFFF]{6,}/gu;
const utf8 = /[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/gu;
/** Above this share of a line, it is UTF-8 that was read as GBK. */
const tooMuch = 0.35;

/**
 * Whether a line reads as Chinese once it is taken back to GBK and read as UTF-8: near two thirds
 * of it does where UTF-8 was read as GBK (鏂囦欢 was 文件), near nothing of real Chinese.
 */
function readsBack(line: string): boolean {
  table ??= gbkBytes();
  const runs = line.match(wide)?.join('') ?? '';
  const bytes = new Uint8Array(runs.length * 2);
  let size = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const pair = table[runs.charCodeAt(at)] ?? 0;
    if (pair === 0) continue;
    bytes[size] = pair >> 8;
    bytes[size + 1] = pair & 0xff;
    size += 2;
  }
  const back = bytes.subarray(0, size);
  if (threes(back) <= runs.length * tooMuch) return false;
  const read = new TextDecoder('utf-8').decode(back).match(utf8)?.length ?? 0;
  return read > runs.length * tooMuch;
}

/** At most so many Chinese characters or marks are in bytes of UTF-8: each has three, of a kind. */
function threes(bytes: Uint8Array): number {
  const follows = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  let count = 0;
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0xe3 && follows(at + 1) && follows(at + 2)) count += 1;
  }
  return count;
}

const lost = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/u;
const latin =
  /(?:[\u00C0-\u00FF][\u0080-\u009F\u00A1-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}){3}|[\u00A1-\u00FF]{8}/u;

/** Why a text is not what its author wrote, or null where it reads as Chinese or anything sound. */
export function mojibake(text: string): string | null {
  for (const [index, line] of text.split('\n').entries()) {
    const where = `line ${index + 1}`;
    if (latin.test(line)) return `${where} looks like Chinese read as Latin letters`;
    if (readsBack(line)) return `${where} looks like UTF-8 read as GBK`;
    if (lost.test(line)) return `${where} has characters that were lost for good`;
  }
  return null;
}
