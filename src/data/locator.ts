/** Where a figure stands in its document: a paragraph and, as a rule, a numeral of it. */
export interface Locator {
  readonly paragraph: number;
  /** 0 where the whole paragraph is meant, because a word stands in place of a numeral. */
  readonly ordinal: number;
}

/**
 * The form of a mention's address: `p12n3` is paragraph 12, numeral 3. Six digits are more than any
 * document needs.
 */
export const locatorPattern = /^p([1-9]\d{0,5})n([1-9]\d{0,5})$/;

/** A cell without a numeral (全覆盖) is addressed by its paragraph alone: `p12`. */
const paragraphPattern = /^p([1-9]\d{0,5})$/;

/** Reads `p12n3` or `p12`; null for anything else. */
export function parseLocator(text: string): Locator | null {
  const match = locatorPattern.exec(text) ?? paragraphPattern.exec(text);
  return match && { paragraph: Number(match[1]), ordinal: Number(match[2] ?? 0) };
}

/** Orders locators as a reader meets them; malformed ones come first. */
export function compareLocators(a: string, b: string): number {
  const left = parseLocator(a);
  const right = parseLocator(b);
  return (
    (left?.paragraph ?? 0) - (right?.paragraph ?? 0) || (left?.ordinal ?? 0) - (right?.ordinal ?? 0)
  );
}
