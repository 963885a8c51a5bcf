/** The part of `subset-font` that is used; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly noLayoutClosure: boolean;
    readonly noHinting?: boolean;
    /** Fields of the name table to keep besides the usual ones. */
    readonly preserveNameIds?: readonly number[];
    /** Cuts a variable face at one value of an axis. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
