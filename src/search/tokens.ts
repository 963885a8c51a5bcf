const words = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu;
const han = /^\p{Script=Han}/u;

/** Whether a token is of Han characters. */
export function isHan(token: string): boolean {
  return han.test(token);
}

/**
 * What a text is found by: its words in small letters without accents, and of Chinese, which has no
 * spaces, every two characters side by side: 职业培训 is 职业, 业培, 培训.
 */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(words) ?? []).flatMap((word) =>
    isHan(word) ? pairs(Array.from(word)) : word,
  );
}

function pairs(letters: readonly string[]): string[] {
  if (letters.length < 2) return [...letters];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
