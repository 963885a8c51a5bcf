const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The number, or how to mend the cell; `asWord` where it is a number that only words can keep. */
export type NumberRead =
  { readonly value: number } | { readonly remedy: string; readonly asWord: boolean };

/**
 * Reads a plain decimal, digits and one point, in the one way that survives a round trip. The
 * remedy never changes a quantity: what cannot be kept exactly is not rounded, but written another
 * way.
 */
export function readNumber(cell: string): NumberRead {
  if (!plain.test(cell)) return { remedy: plainRemedy(cell), asWord: false };
  const value = Number(cell);
  const kept = String(value);
  if (kept === cell) return { value };
  const same = cell.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  if (same === kept || Object.is(value, -0)) return { remedy: `write ${kept}`, asWord: false };
  return { remedy: wordRemedy(value), asWord: true };
}

/** The same number in its plain form, where there is no doubt which one is meant. */
function plainRemedy(cell: string): string {
  const ascii = cell.normalize('NFKC').replace(/\s/g, '');
  const isGrouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii);
  const digits = isGrouped ? ascii.replaceAll(',', '') : ascii;
  const isNumber = /^-?(?:\d+\.?\d*|\.\d+)(?:e\+?\d{1,2})?$/i.test(digits);
  const kept = String(Number(digits));
  const isSure = isNumber && plain.test(kept) && Number.isSafeInteger(Math.trunc(Number(kept)));
  // What has lost a digit on the way is another number.
  const isExact = kept.replace(/\D/g, '').length <= 15;
  return isSure && isExact ? `write ${kept}` : 'use the digits 0 to 9 and one point';
}

function wordRemedy(value: number): string {
  if (Math.abs(value) >= 1e21) return 'it is too large to be kept: give it a larger unit';
  return String(value).includes('e')
    ? 'it is too small to be kept: give it a smaller unit'
    : 'it has more digits than can be kept: do not round it, write it as a word instead';
}

/**
 * Whether a cell that is no plain decimal is a number all the same, as spreadsheets and other
 * alphabets write it: `1e4`, `19,000`, `１９`, `+5`, `5%`, ` 5`.
 */
export function isNumberAtHeart(cell: string): boolean {
  const ascii = cell
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, '0')
    .replace(/[\s,'’_·]/gu, '');
  return (
    /^[-+−]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?[%‰]?$/i.test(ascii) ||
    /^(?:0x[0-9a-f]+|[-+]?infinity|nan)$/i.test(ascii)
  );
}
