const again = 'open it, and save the table as CSV in UTF-8';

/** How files of other kinds begin, what they are, and how to get a table out of them. */
const kinds: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^PK\x03\x04/, `it is an .xlsx, .ods or other zip under another name: ${again}`],
  [/^\xD0\xCF\x11\xE0/, `it is an .xls or an office file under a password: ${again}`],
  [
    /^%PDF-/,
    'it is a PDF under another name: copy the rows into a table, and save that as CSV in UTF-8',
  ],
  [/^\{\\rtf/, `it is an .rtf under another name: ${again}`],
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF)/,
    'it is a picture: type the rows into a table, and save that as CSV in UTF-8',
  ],
  [/^\x1F\x8B/, 'it is compressed: unpack it first'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml)/i, `it is a web page or XML: ${again}`],
  [/^(?:\xEF\xBB\xBF)?\s*[[{]\s*["{\]}]/, `it is JSON: ${again}`],
  [
    /^version https:\/\/git-lfs/,
    'it is a pointer of Git LFS: fetch the file itself with git lfs pull',
  ],
];

/** What a file is and what to do, where its first bytes say that it is no table; else null. */
export function kindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return kinds.find(([sign]) => sign.test(start))?.[1] ?? null;
}
