/*
 * Characters that nobody sees and that cut a number in two or turn it around: zero-width signs,
 * soft hyphens, the controls of a line's direction, and halves of surrogate pairs.
 */
const unseen =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]|[\0-\u0008\u000E-\u001F\u007F]|\p{Surrogate}/gu;
/** Blanks of other widths, such as the thin one that parts thousands. */
const blanks = /[\u2000-\u200A\u202F\u205F]/g;
const pageBreaks = /[\u000B\u000C]/g;

/** The text without the characters that nobody sees; a page break is a line break, every blank one. */
export function dropUnseen(text: string): string {
  return text.replace(pageBreaks, '\n').replace(unseen, '').replace(blanks, ' ');
}
