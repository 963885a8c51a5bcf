/** A spot that lost bytes on its way, and what stood there. */
type Spot = readonly [damaged: string, whole: string];

/*
 * The spots of the Huzhou plan. Each lost the lead byte of a character, so that the bytes
 * after it were paired wrongly; the words before and after tell what was there. They are
 * mended first, because the notes inside them are only found once their characters are.
 */
const spots: readonly Spot[] = [
  ['向?qū)I(yè)化', '向专业化'],
  ['體系??茖W(xué)構(gòu)筑', '体系。科学构筑'],
  ['?。ㄈ┩七M(jìn)', '(三)推进'],
  ['高?!耙粡埦W(wǎng)”', '高校“一张网”'],
  ['高?！耙粡埦W(wǎng)”', '高校“一张网”'],
  ['?。ㄋ模┥罨寄芴嵘こ蹋瑵M足', '(四)深化技能提升工程,满足'],
  ['?。ㄎ澹?shí)施', '(五)实施'],
  ['水平??茖W(xué)發(fā)布', '水平。科学发布'],
];

/*
 * A heading （一） whose first byte was lost always begins in the same way, whatever follows.
 * The rest of such a spot cannot be told, but the ordinal can, and with it the count of numerals.
 */
const headings: readonly Spot[] = [
  ['?。ㄒ唬', '(一)'],
  ['?。ǘ', '(二)'],
  ['?。ㄈ', '(三)'],
  ['?。ㄋ模', '(四)'],
  ['?。ㄎ澹', '(五)'],
  ['?。ㄆ撸', '(七)'],
  ['?。ò耍', '(八)'],
  ['?。ň牛', '(九)'],
  ['?。ㄊ', '(十)'],
];

/** Puts back what is known to have stood in damaged spots. */
export function mendSpots(text: string): string {
  if (!text.includes('?')) return text;
  return [...spots, ...headings].reduce(
    (mended, [damaged, whole]) => mended.replaceAll(damaged, whole),
    text,
  );
}

const suspect =
  /\?\?[\p{Script=Han}]|\?[。！][\p{Script=Han}ㄅ-ㄩ]|\p{Script=Han}\?[a-zü-ǜ]{1,6}\)/gu;

/** Spots that look damaged and are not in the table, each with a little of its surroundings. */
export function damagedSpots(text: string): readonly string[] {
  return Array.from(mendSpots(text).matchAll(suspect), ({ 0: spot, index, input }) =>
    input.slice(Math.max(0, index - 4), index + spot.length + 4).replaceAll('\n', ' '),
  );
}
