/** The bytes of every character of GBK, worked out from the decoder that every platform has. */
function gbkBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const map = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      map.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return map;
}

let table: ReadonlyMap<string, readonly [number, number]> | null = null;

const wide = /[\u0100-\uFFFF]{6,}/gu;
const utf8 = /[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/gu;

/**
 * The share of a line that reads as Chinese once it is taken back to GBK and read as UTF-8.
 * Near two thirds where UTF-8 was read as GBK (鏂囦欢 was 文件), near nothing in real Chinese.
 */
function shareReadBack(line: string): number {
  table ??= gbkBytes();
  const runs = line.match(wide) ?? [];
  const bytes = runs.flatMap((run) => Array.from(run).flatMap((sign) => table?.get(sign) ?? []));
  const back = new TextDecoder('utf-8').decode(new Uint8Array(bytes));
  const length = runs.join('').length;
  return length === 0 ? 0 : (back.match(utf8)?.length ?? 0) / length;
}

const lost = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/u;
const latin =
  /(?:[\u00C0-\u00FF][\u0080-\u009F\u00A1-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}){3}|[\u00A1-\u00FF]{8}/u;

/** Why a text is not what its author wrote, or null where it reads as Chinese or anything sound. */
export function mojibake(text: string): string | null {
  for (const [index, line] of text.split('\n').entries()) {
    const where = `line ${index + 1}`;
    if (latin.test(line)) return `${where} looks like Chinese read as Latin letters`;
    if (shareReadBack(line) > 0.35) return `${where} looks like UTF-8 read as GBK`;
    if (lost.test(line)) return `${where} has characters that were lost for good`;
  }
  return null;
}
