import { measure } from '../charts/text/measure.ts';

/** An address in lines, which break after a slash. */
export function addressLines(address: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const part of address.split(/(?<=\/)/)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
