const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
const syllable = String.raw`(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?[aeiouvü${toned}]{1,4}(?:ng?|r)?`;
const note = new RegExp(
  String.raw`(\p{Script=Han})\s?[(（]\s*(${syllable}(?:\s${syllable})*|[ńňǹḿ]g?)\s*[)）]`,
  'gu',
);
const tone = new RegExp(`[${toned}]`);

/** Below this many notes with a tone mark, a toneless word in brackets is an abbreviation. */
const enough = 3;

/**
 * Drops the pinyin that some copies print after a character: 實(shí)施 becomes 實施. A word
 * without a tone mark counts as pinyin only in a text that is full of notes, so that real
 * brackets, which hold Chinese, digits or English words, survive.
 */
export function dropNotes(text: string): string {
  const full = isFull(text);
  return text.replace(note, (whole, han: string, sound: string) =>
    full || tone.test(sound) ? han : whole,
  );
}

/** Whether enough characters of a text are followed by their pinyin with a tone mark. */
function isFull(text: string): boolean {
  let count = 0;
  for (const [, , sound = ''] of text.matchAll(note)) {
    if (tone.test(sound)) count += 1;
    if (count >= enough) return true;
  }
  return false;
}
