import { numerals } from './numerals.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** One numeral of a document, with the address that rows of the ledger cite. */
export interface Mention {
  /** `p12n3`: the third numeral of the twelfth paragraph. */
  readonly locator: string;
  readonly paragraph: number;
  readonly ordinal: number;
  readonly printed: string;
  /** Where the numeral starts in its paragraph, in UTF-16 units. */
  readonly index: number;
}

/**
 * Every numeral of a text in reading order. The text must be repaired and in simplified
 * characters, because the locators count in that form.
 */
export function mentions(text: string): readonly Mention[] {
  return paragraphs(text).flatMap((line, above) =>
    numerals(line).map(({ printed, index }, before) => {
      const paragraph = above + 1;
      const ordinal = before + 1;
      return { locator: `p${paragraph}n${ordinal}`, paragraph, ordinal, printed, index };
    }),
  );
}
